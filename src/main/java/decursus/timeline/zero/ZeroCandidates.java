package decursus.timeline.zero;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Treatment;
import decursus.text.Texts;
import decursus.timeline.time.Zero;
import decursus.timeline.zero.ZeroCandidate.Sharpness;
import decursus.view.DayZeroChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The items of a course that its time can be counted from: those whose day is known, to the day or to the month.
public final class ZeroCandidates {

    /// A month and a week of slack; anything less exact is no day 0.
    private static final double LONGEST = 31;

    private final Course course;
    private final DayZero own;
    private final Texts words;
    private final List<ZeroCandidate> found = new ArrayList<>();

    private ZeroCandidates(Course course, Locale language) {
        this.course = course;
        this.own = DayZero.of(course);
        this.words = Texts.load("figure", language);
    }

    /// The candidates for a menu: the course's own day 0 where it is known, then treatments with their givings, events
    /// and adverse events, each in the course's order.
    ///
    /// @param released as whoever chooses may see it
    public static List<ZeroCandidate> of(Course released, Locale language) {
        return new ZeroCandidates(released, language).collect();
    }

    /// The day 0 of a view of a course.
    ///
    /// @param choice null for the course's own day 0
    /// @return empty when the course has no such item, or its day is not known
    public static Optional<Zero> find(Course released, @Nullable DayZeroChoice choice, Locale language) {
        Zero own = own(released);
        if (choice == null) {
            return Optional.of(own);
        }
        return of(released, language).stream().filter(each -> choice.equals(each.choice())).findFirst()
                .map(each -> new Zero(own.origin(), each.day(), true, each.label(), choice.id(), each.sharpness() == Sharpness.DAY,
                        own.ownName()));
    }

    /// The course's own day 0, named by its label or else by its index treatment.
    public static Zero own(Course course) {
        DayZero dayZero = DayZero.of(course);
        String label = course.timeframe().dayZeroLabel();
        String name = label != null ? label : course.indexTreatment().map(each -> each.agent().name()).orElse(null);
        return Zero.own(dayZero.axis().origin(), dayZero.known(), name, course.timeframe().indexTreatment());
    }

    private List<ZeroCandidate> collect() {
        if (own.known()) {
            String name = own(course).name();
            found.add(new ZeroCandidate(null, name != null ? name : words.get("zero.own"), "day 0", 0, Sharpness.DAY));
        }
        course.treatments().forEach(this::treatment);
        for (Event each : course.events()) {
            if (each.period().start() instanceof Period.Start.At at) {
                add(new DayZeroChoice.OfEvent(each.id()), each.title(), at.time());
            }
        }
        for (AdverseEvent each : course.adverseEvents()) {
            if (each.period().start() instanceof Period.Start.At at) {
                String grade = each.grade() == null ? "" : ", " + each.grade().text();
                add(new DayZeroChoice.OfAdverseEvent(each.id()), each.name() + grade, at.time());
            }
        }
        return found;
    }

    private void treatment(Treatment treatment) {
        String agent = treatment.agent().name();
        int givings = treatment.administrations().size();
        boolean single = treatment.phases().isEmpty() && givings == 1;
        TimePoint start = start(treatment);
        if (start != null) {
            add(new DayZeroChoice.TreatmentStart(treatment.id()), single ? agent : words.get("zero.start", agent), start);
        }
        for (int i = 0; i < givings; i++) {
            add(new DayZeroChoice.Giving(treatment.id(), i + 1), single ? agent : words.get("zero.giving", agent, i + 1, givings),
                    treatment.administrations().get(i).time());
        }
    }

    /// The first of a treatment's starts and givings; null when one of them has no time, since that may have been the first.
    private @Nullable TimePoint start(Treatment treatment) {
        TimePoint first = null;
        for (Phase phase : treatment.phases()) {
            if (!(phase.period().start() instanceof Period.Start.At at)) {
                return null;
            }
            first = earlier(first, at.time());
        }
        for (var giving : treatment.administrations()) {
            first = earlier(first, giving.time());
        }
        return first;
    }

    private TimePoint earlier(@Nullable TimePoint one, TimePoint other) {
        return one == null || own.axis().span(other).earliest() < own.axis().span(one).earliest() ? other : one;
    }

    private void add(DayZeroChoice choice, String label, TimePoint time) {
        DaySpan span = own.axis().span(time);
        if (span.bounded() && span.length() <= LONGEST) {
            found.add(new ZeroCandidate(choice, label, TimeNotation.write(time), Math.floor(span.middle() + 0.5),
                    span.length() <= 1 ? Sharpness.DAY : Sharpness.MONTH));
        }
    }
}
