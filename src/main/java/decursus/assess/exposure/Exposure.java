package decursus.assess.exposure;

import decursus.assess.names.CourseNames;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.catalog.TreatmentEntry;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One treatment laid out on the axis, prepared once for many questions.
///
/// @param treatment  as in the course
/// @param name       what its agent is called
/// @param group      class of the agent
/// @param phases     its stretches in the source's order; those that are one point in time are givings
/// @param givings    by time, those of open time last
/// @param windowDays declared days that the effect outlasts the last giving, null where none is declared
/// @param suppresses analytes whose values can not be read as usual meanwhile
public record Exposure(Treatment treatment, CourseNames.Name name, TreatmentClass group, List<Dosed> phases, List<Giving> givings,
        @Nullable Integer windowDays, Set<String> suppresses) {

    /// Days between two givings up to which they are one regimen: half a year and some slack, as the figure draws it.
    public static final int LONGEST_PAUSE = 200;

    private static final double HALF_DAY = 0.5;

    /// A phase on the axis.
    public record Dosed(Phase phase, Stretch stretch) {

        /// True when it ended within a day of another's start, and began before it.
        boolean precedes(Dosed other) {
            return stretch.start().earliest() < other.stretch.start().earliest()
                    && Math.abs(stretch.end().latest() - other.stretch.start().latest()) <= 1;
        }
    }

    /// A start.
    ///
    /// @param time as reported
    /// @param days whole days that it can mean
    public record Since(TimePoint time, DaySpan days) {
    }

    public Exposure {
        phases = List.copyOf(phases);
        givings = List.copyOf(givings);
    }

    /// Lays out a treatment.
    ///
    /// @param lastContact days of the last contact, null where the course names none
    public static Exposure of(Treatment treatment, TimeAxis axis, @Nullable DaySpan lastContact, CourseNames names, Catalog catalog) {
        List<Dosed> phases = new ArrayList<>();
        List<Giving> givings = new ArrayList<>();
        for (Phase phase : treatment.phases()) {
            if (phase.period().isPoint() && phase.period().start() instanceof Period.Start.At at) {
                givings.add(new Giving(at.time(), Gap.wholeDays(axis.span(at.time())), phase.dose(), phase.cycle()));
            } else {
                phases.add(new Dosed(phase, Stretch.of(phase.period(), axis, lastContact)));
            }
        }
        treatment.administrations().forEach(each ->
                givings.add(new Giving(each.time(), Gap.wholeDays(axis.span(each.time())), each.dose(), each.cycle())));
        givings.sort(Comparator.comparingDouble((Giving each) -> each.days().latest()).thenComparingDouble(each -> each.days().earliest()));
        TreatmentEntry entry = catalog.treatment(treatment.agent().identity()).orElse(null);
        Integer usual = entry == null ? null : entry.dosing().effectWindowDays();
        return new Exposure(treatment, names.agent(treatment.agent()), names.classOf(treatment.agent()), phases, givings,
                treatment.effectWindowDays() != null ? treatment.effectWindowDays() : usual,
                entry == null ? Set.of() : entry.suppresses());
    }

    /// True when nothing of it has a place in time: "earlier, dates not reported".
    public boolean dateless() {
        return phases.stream().allMatch(each -> each.stretch().dateless()) && givings.stream().noneMatch(each -> each.days().bounded());
    }

    /// True when it can not have begun by the end of that day.
    public boolean certainlyAfter(long day) {
        return phases.stream().allMatch(each -> each.stretch().start().earliest() >= day + HALF_DAY)
                && givings.stream().allMatch(each -> each.days().earliest() >= day + HALF_DAY);
    }

    /// How it stands on a day; empty when it certainly was not going on and was not given lately.
    public Optional<Standing> on(long day) {
        if (phases.stream().anyMatch(each -> each.stretch().certainOn(day)) || givings.stream().anyMatch(each -> onDay(each, day))) {
            return Optional.of(Standing.CERTAIN);
        }
        if (phases.isEmpty() && regimen(day).isPresent()) {
            return Optional.of(Standing.BETWEEN_GIVINGS);
        }
        if (phases.stream().anyMatch(each -> each.stretch().possibleOn(day))
                || givings.stream().anyMatch(each -> each.days().bounded() && straddles(each, day))) {
            return Optional.of(Standing.POSSIBLE);
        }
        Double lastEffect = lastEffect(day);
        if (lastEffect == null) {
            return Optional.empty();
        }
        double since = day - lastEffect;
        if (windowDays != null) {
            return since <= windowDays ? Optional.of(Standing.EFFECT_WINDOW) : Optional.empty();
        }
        boolean drug = treatment.role() != Role.PROCEDURE;
        return drug && phases.isEmpty() && since <= LONGEST_PAUSE ? Optional.of(Standing.GIVEN_BEFORE) : Optional.empty();
    }

    /// Phases that held on a day: the certain ones, of which one that ends that day yields to one that begins; without any,
    /// the possible ones.
    public List<Phase> phasesOn(long day) {
        return held(day).stream().map(Dosed::phase).toList();
    }

    private List<Dosed> held(long day) {
        List<Dosed> certain = phases.stream().filter(each -> each.stretch().certainOn(day)).toList();
        boolean changed = certain.stream().anyMatch(each -> each.stretch().start().latest() >= day + HALF_DAY);
        return !certain.isEmpty() ? (changed ? begunOrGoingOn(certain, day) : certain)
                : phases.stream().filter(each -> each.stretch().possibleOn(day)).toList();
    }

    private static List<Dosed> begunOrGoingOn(List<Dosed> certain, long day) {
        return certain.stream().filter(each -> each.stretch().end().latest() > day + HALF_DAY
                || each.stretch().start().latest() >= day + HALF_DAY).toList();
    }

    /// Why it is not certain that a phase was going on that day; empty when it is, or when it has no phase.
    public Set<Doubt> doubts(long day) {
        return phases.stream().filter(each -> each.stretch().possibleOn(day)).findFirst().map(each -> each.stretch().doubts(day))
                .orElse(Set.of());
    }

    /// The last giving that is certainly not later than a day.
    public Optional<Giving> last(long day) {
        return givings.stream().filter(each -> each.days().latest() <= day + HALF_DAY).reduce((one, other) -> other);
    }

    /// A giving that may lie before that day or after it, and later than the last certain one.
    public Optional<Giving> perhaps(long day) {
        return givings.stream().filter(each -> straddles(each, day)).findFirst();
    }

    /// The start of what was going on that day: of phases that follow each other within a day, or of the
    /// regimen; empty where the start is not reported or nothing was going on.
    public Optional<Since> since(long day) {
        List<Dosed> held = phases.stream().filter(each -> each.stretch().certainOn(day)).toList();
        if (held.isEmpty()) {
            held = phases.stream().filter(each -> each.stretch().possibleOn(day)).toList();
        }
        if (held.isEmpty()) {
            return phases.isEmpty() ? regimen(day).map(first -> new Since(first.time(), first.days())) : Optional.empty();
        }
        Dosed first = held.getFirst();
        for (Dosed before = precursor(first); before != null; before = precursor(first)) {
            first = before;
        }
        return DoseStart.start(first);
    }

    private @Nullable Dosed precursor(Dosed of) {
        return phases.stream().filter(each -> each.precedes(of)).findFirst().orElse(null);
    }

    /// Since when the doses of [#phasesOn] have been what they are that day; empty where that is not reported, and without any.
    public Optional<Since> doseSince(long day) {
        return new DoseStart(phases).of(held(day), day);
    }

    /// The first giving of the regimen that a day lies in, between two givings or on one.
    private Optional<Giving> regimen(long day) {
        List<Giving> placed = givings.stream().filter(each -> each.days().bounded()).toList();
        Giving first = null;
        for (int i = 0; i < placed.size(); i++) {
            DaySpan here = placed.get(i).days();
            boolean joined = i > 0 && Gap.between(placed.get(i - 1).days(), here).least() <= LONGEST_PAUSE;
            if (here.earliest() >= day + HALF_DAY) {
                return joined ? Optional.ofNullable(first) : Optional.empty();
            }
            first = joined && first != null ? first : placed.get(i);
            if (onDay(placed.get(i), day)) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    /// The last day by which it certainly acted before a day: the last giving's, or the end of a phase; null without one.
    private @Nullable Double lastEffect(long day) {
        double last = Math.max(
                givings.stream().map(each -> each.days()).filter(each -> each.bounded() && each.latest() <= day + HALF_DAY)
                        .mapToDouble(each -> each.latest() - HALF_DAY).max().orElse(Double.NEGATIVE_INFINITY),
                phases.stream().map(each -> each.stretch().end().latest()).filter(each -> each <= day - HALF_DAY)
                        .mapToDouble(each -> each - HALF_DAY).max().orElse(Double.NEGATIVE_INFINITY));
        return Double.isFinite(last) ? last : null;
    }

    private static boolean onDay(Giving giving, long day) {
        return giving.days().equals(Gap.day(day));
    }

    private static boolean straddles(Giving giving, long day) {
        return giving.days().earliest() < day + HALF_DAY && giving.days().latest() > day + HALF_DAY;
    }
}
