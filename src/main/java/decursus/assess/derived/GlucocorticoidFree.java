package decursus.assess.derived;

import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.Exposures;
import decursus.assess.exposure.Giving;
import decursus.assess.exposure.Stretch;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.treatment.Dose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds when a patient took no glucocorticoid: after a recorded stop or from a recorded dose of 0 on, never where records are
/// merely missing, and on no day on which one may have been given, rescue and pulses included.
///
/// Confirmed from the stop to the next recorded start where that is near, and as long as a dose of 0 is recorded; a longer time,
/// and that to the last contact, no record confirms. A treatment that the catalogue does not know may be one: then nothing
/// confirms the time that it may have been given.
public final class GlucocorticoidFree {

    private static final double HALF_DAY = 0.5;
    /// Days between two records that confirm each other, as long as for CK: nobody treats myositis longer without a record.
    private static final double LONGEST = 180;

    /// A stretch of days with one of possible use in it.
    private record Use(double earliest, double latest) {
    }

    private GlucocorticoidFree() {
    }

    /// The stretches of a released course, by time.
    public static List<Held> of(Course course, DayZero dayZero, Catalog catalog) {
        List<Use> uses = new ArrayList<>();
        List<Double> stops = new ArrayList<>();
        List<Held> none = new ArrayList<>();
        List<Use> unknown = new ArrayList<>();
        for (Exposure each : Exposures.of(course, dayZero, catalog).all()) {
            if (each.group() == TreatmentClass.GLUCOCORTICOID) {
                each.phases().forEach(phase -> add(phase, uses, stops, none));
                each.givings().forEach(giving -> add(giving, uses));
            } else if (catalog.treatment(each.treatment().agent().identity()).isEmpty()) {
                each.phases().forEach(phase -> unknown.add(new Use(phase.stretch().start().earliest(), phase.stretch().end().latest())));
                each.givings().forEach(giving -> add(giving, unknown));
            }
        }
        uses.sort(Comparator.comparingDouble(Use::earliest));
        double end = Exposures.lastContact(course, dayZero).map(days -> days.latest() - HALF_DAY).orElse(Double.NEGATIVE_INFINITY);
        List<Held> free = new ArrayList<>();
        double open = Double.NEGATIVE_INFINITY;
        for (Use each : uses) {
            between(open, each.earliest(), stops, none, free);
            open = Math.max(open, each.latest());
        }
        after(open, end, stops, none, free);
        return free.stream().map(each -> doubted(each, unknown)).toList();
    }

    private static Held doubted(Held held, List<Use> unknown) {
        return unknown.stream().anyMatch(use -> use.earliest() < held.to() && use.latest() > held.from())
                ? new Held(held.from(), held.to(), Held.Proof.OPEN) : held;
    }

    private static void add(Exposure.Dosed phase, List<Use> uses, List<Double> stops, List<Held> none) {
        Stretch stretch = phase.stretch();
        Dose dose = phase.phase().dose();
        if (dose != null && dose.high().signum() == 0) {
            double from = stretch.start().latest() - HALF_DAY;
            double to = Math.max(from, stretch.end().earliest() + HALF_DAY);
            if (Double.isFinite(from) && Double.isFinite(to)) {
                none.add(new Held(from, to, Held.Proof.CONFIRMED));
            }
            return;
        }
        uses.add(new Use(stretch.start().earliest(), stretch.end().latest()));
        if (phase.phase().period().end() instanceof Period.End.At && Double.isFinite(stretch.end().latest())) {
            stops.add(stretch.end().latest());
        }
    }

    private static void add(Giving giving, List<Use> uses) {
        DaySpan days = giving.days();
        uses.add(new Use(days.earliest(), days.latest()));
    }

    /// The days between two uses, free of them from a stop or a dose of 0 on.
    private static void between(double from, double to, List<Double> stops, List<Held> none, List<Held> free) {
        double begin = stops.contains(from) ? from
                : none.stream().filter(each -> each.to() > from && each.from() <= to)
                        .mapToDouble(each -> Math.max(from, each.from())).min().orElse(to);
        if (Double.isFinite(to) && to - begin > 1) {
            free.add(new Held(begin, to, proven(begin, to, none) ? Held.Proof.CONFIRMED : Held.Proof.OPEN));
        }
    }

    /// A stop and a start near each other confirm the time between them, and so does a dose of 0 for as long as it is recorded.
    private static boolean proven(double from, double to, List<Held> none) {
        return to - from <= LONGEST || none.stream().anyMatch(each -> each.from() <= from && each.to() >= to);
    }

    /// The days after the last use, up to the last contact.
    private static void after(double from, double end, List<Double> stops, List<Held> none, List<Held> free) {
        List<Held> since = none.stream().filter(each -> each.to() > from).toList();
        double begin = stops.contains(from) ? from
                : since.stream().mapToDouble(each -> Math.max(from, each.from())).min().orElse(Double.POSITIVE_INFINITY);
        double confirmed = since.stream().mapToDouble(Held::to).max().orElse(begin);
        if (confirmed - begin > 1) {
            free.add(new Held(begin, confirmed, Held.Proof.CONFIRMED));
        }
        if (end - Math.max(begin, confirmed) > 1) {
            free.add(new Held(Math.max(begin, confirmed), end, Held.Proof.OPEN));
        }
    }
}
