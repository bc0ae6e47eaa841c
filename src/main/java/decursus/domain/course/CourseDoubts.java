package decursus.domain.course;

import decursus.domain.Checks;
import decursus.domain.course.CourseRules.Fault;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a consistent course says of its times and a person should look at: what lies after the course's own last
/// contact, or after the day on which it is read.
public final class CourseDoubts {

    private final Course course;
    private final TimeAxis axis;
    private final @Nullable TimePoint cutOff;
    private final @Nullable DaySpan today;
    private final List<Fault> doubts = new ArrayList<>();

    private CourseDoubts(Course course, @Nullable LocalDate today) {
        this.course = course;
        this.axis = DayZero.of(course).axis();
        this.cutOff = course.timeframe().cutOff();
        this.today = today == null || !course.timeframe().calendar() ? null : axis.span(new TimePoint.OnDate(today, false));
    }

    /// Every doubt, in the order of the course's parts.
    ///
    /// @param course one without faults
    /// @param today  the day on which the course is read; null where it does not matter
    public static List<Fault> of(Course course, @Nullable LocalDate today) {
        CourseDoubts doubts = new CourseDoubts(course, today);
        doubts.items();
        if (course.timeframe().cutOff() instanceof TimePoint last) {
            doubts.point("timeframe", "cutOff", last);
        }
        return List.copyOf(doubts.doubts);
    }

    private void items() {
        for (int i = 0; i < course.observations().size(); i++) {
            point("observations[" + i + "]", "time", course.observations().get(i).time());
        }
        for (int i = 0; i < course.treatments().size(); i++) {
            treatment("treatments[" + i + "]", course.treatments().get(i));
        }
        for (int i = 0; i < course.events().size(); i++) {
            period("events[" + i + "]", course.events().get(i).period());
        }
        for (int i = 0; i < course.adverseEvents().size(); i++) {
            period("adverseEvents[" + i + "]", course.adverseEvents().get(i).period());
        }
        for (int i = 0; i < course.organs().size(); i++) {
            period("organs[" + i + "]", course.organs().get(i).period());
        }
    }

    private void treatment(String where, Treatment treatment) {
        for (int i = 0; i < treatment.phases().size(); i++) {
            period(where + ".phases[" + i + "]", treatment.phases().get(i).period());
        }
        List<Administration> givings = treatment.administrations();
        for (int i = 0; i < givings.size(); i++) {
            point(where + ".administrations[" + i + "]", "time", givings.get(i).time());
        }
    }

    /// A start that lies too late makes the end too late: that is one doubt and not two.
    private void period(String where, Period period) {
        int before = doubts.size();
        if (period.start() instanceof Period.Start.At at) {
            point(where, "start", at.time());
        }
        if (doubts.size() > before) {
            return;
        }
        switch (period.end()) {
            case Period.End.At at -> point(where, "end", at.time());
            case Period.End.OngoingAsOf(TimePoint asOf) when asOf != null -> point(where, "end", asOf);
            case Period.End.OngoingAsOf untimed -> { }
            case Period.End.StoppedTimeUnknown stopped -> { }
            case Period.End.NotStated notStated -> { }
        }
    }

    private void point(String where, String field, TimePoint point) {
        DaySpan span = axis.span(point);
        if (today != null && today.precedes(span)) {
            String written = TimeNotation.write(point);
            doubts.add(new Fault(where, field, written, "the time " + Checks.shown(written)
                    + " has not come yet on the day of this import: correct it if it is a slip"));
        } else if (cutOff != null && axis.span(cutOff).precedes(span)) {
            String written = TimeNotation.write(point);
            doubts.add(new Fault(where, field, written, "the time " + Checks.shown(written) + " lies after the course's last contact "
                    + TimeNotation.write(cutOff) + " (\"cutOff\"): correct one of them"));
        }
    }
}
