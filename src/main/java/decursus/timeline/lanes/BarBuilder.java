package decursus.timeline.lanes;

import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimeAxis;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a treatment's phases and givings into pieces on the axis. No start and no end is invented: what is only known
/// as a range becomes a possible piece, what is not known stays open.
public final class BarBuilder {

    private static final double HALF_DAY = 0.5;

    private final TimeAxis axis;
    private final @Nullable Double cutOff;
    private final DoseText doses;

    /// @param cutOff day of the last contact, null where the course names none
    public BarBuilder(TimeAxis axis, @Nullable Double cutOff, DoseText doses) {
        this.axis = axis;
        this.cutOff = cutOff;
        this.doses = doses;
    }

    /// The pieces of a treatment, by time.
    ///
    /// @param effectWindowDays days that the effect outlasts the last giving, null for none
    public List<Piece> pieces(Treatment treatment, boolean stepped, @Nullable Integer effectWindowDays) {
        List<Piece> pieces = new ArrayList<>();
        treatment.phases().forEach(phase -> addPhase(phase, stepped, pieces));
        if (!stepped) {
            joinTouching(pieces);
        }
        addGivings(treatment.administrations(), treatment.phases().isEmpty(), effectWindowDays, pieces);
        return pieces;
    }

    /// True when a treatment's dose can be drawn as steps: amounts in mg per day.
    public static boolean steppable(Treatment treatment) {
        return treatment.phases().stream().anyMatch(phase -> daily(phase.dose(), phase.schedule()) != null);
    }

    /// True when the source says that a treatment lies before day 0, without dates.
    public static boolean saidToBeEarlier(Treatment treatment) {
        return treatment.phases().stream().anyMatch(phase -> phase.period().start() instanceof Start.RunningBefore
                || phase.period().end() instanceof End.StoppedTimeUnknown || phase.period().end() instanceof End.At);
    }

    private void addPhase(Phase phase, boolean stepped, List<Piece> pieces) {
        Period period = phase.period();
        if (period.isPoint() && period.start() instanceof Start.At at) {
            addGiving(axis.span(at.time()), phase.dose(), pieces);
            return;
        }
        Piece.Step step = stepped ? daily(phase.dose(), phase.schedule()) : null;
        DaySpan start = startSpan(period.start());
        DaySpan end = endSpan(period.end());
        if (start == null) {
            addWithoutStart(period, end, step, pieces);
            return;
        }
        if (period.start() instanceof Start.RunningBefore) {
            if (end == null && !(period.end() instanceof End.OngoingAsOf)) {
                // neither start nor end: a bar would show a time that nobody reported
                return;
            }
            pieces.add(new Piece.BeganEarlier(start.earliest()));
        }
        if (end == null) {
            addOpenEnd(period.end(), start, step, pieces);
            return;
        }
        double sureFrom = latest(start);
        double sureTo = earliest(end, sureFrom);
        if (width(start) > 1) {
            pieces.add(new Piece.Possible(start.earliest(), Math.min(start.latest(), Math.max(sureTo, start.earliest()))));
        }
        double from = width(start) > 1 ? sureFrom : start.middle();
        double to = width(end) > 1 ? sureTo : end.middle();
        if (to > from) {
            pieces.add(new Piece.Certain(from, to, step));
        }
        if (width(end) > 1 && Double.isFinite(end.latest())) {
            pieces.add(new Piece.Possible(Math.max(from, to), end.latest()));
        } else if (end.latest() == Double.POSITIVE_INFINITY) {
            pieces.add(new Piece.EndOpen(Math.max(from, to)));
        } else if (period.end() instanceof End.OngoingAsOf) {
            pieces.add(new Piece.Ongoing(to));
        }
    }

    /// Phases that follow each other within a day are one bar: only the dose changed.
    private static void joinTouching(List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Certain one && pieces.get(i + 1) instanceof Piece.Certain next
                    && Math.abs(next.from() - one.to()) <= 1) {
                pieces.set(i, new Piece.Certain(one.from(), Math.max(one.to(), next.to()), null));
                pieces.remove(i + 1);
                i--;
            }
        }
    }

    private void addWithoutStart(Period period, @Nullable DaySpan end, Piece.@Nullable Step step, List<Piece> pieces) {
        if (end == null) {
            return;
        }
        if (end.bounded()) {
            pieces.add(new Piece.BeganEarlier(width(end) > 1 ? end.earliest() : end.middle()));
            if (width(end) > 1) {
                pieces.add(new Piece.Possible(end.earliest(), end.latest()));
            } else if (period.end() instanceof End.OngoingAsOf) {
                pieces.add(new Piece.Ongoing(end.middle()));
            }
        } else if (Double.isFinite(end.latest()) && end.latest() > HALF_DAY) {
            // ended by a day after day 0, begun nobody knows when: possible from day 0 on
            pieces.add(new Piece.Possible(0, end.latest()));
        }
    }

    private void addOpenEnd(End end, DaySpan start, Piece.@Nullable Step step, List<Piece> pieces) {
        if (width(start) > 1 && start.bounded()) {
            pieces.add(new Piece.Possible(start.earliest(), start.latest()));
        }
        double from = width(start) > 1 ? latest(start) : start.middle();
        if (!Double.isFinite(from)) {
            return;
        }
        if (end instanceof End.OngoingAsOf && cutOff != null && cutOff > from) {
            pieces.add(new Piece.Certain(from, cutOff, step));
            pieces.add(new Piece.Ongoing(cutOff));
        } else {
            pieces.add(new Piece.EndOpen(from));
        }
    }

    private void addGivings(List<Administration> givings, boolean alone, @Nullable Integer effectWindowDays, List<Piece> pieces) {
        List<Piece> ticks = new ArrayList<>();
        givings.forEach(each -> addGiving(axis.span(each.time()), each.dose(), ticks));
        List<Piece.Giving> placed = ticks.stream().filter(Piece.Giving.class::isInstance).map(Piece.Giving.class::cast)
                .sorted(Comparator.comparingDouble(Piece.Giving::from)).toList();
        if (alone && placed.size() > 1) {
            pieces.add(new Piece.Regimen(placed.getFirst().from(), placed.getLast().to()));
        }
        if (alone && effectWindowDays != null && effectWindowDays > 0 && !placed.isEmpty()) {
            double last = placed.getLast().to();
            pieces.add(new Piece.Tail(last, last + effectWindowDays));
        }
        pieces.addAll(ticks);
    }

    private void addGiving(DaySpan span, @Nullable Dose dose, List<Piece> pieces) {
        if (span.bounded()) {
            pieces.add(new Piece.Giving(span.earliest(), span.latest(), dose == null ? null : doses.amount(dose)));
        } else if (Double.isFinite(span.latest()) || Double.isFinite(span.earliest())) {
            pieces.add(new Piece.Unplaced(span.earliest() == Double.NEGATIVE_INFINITY));
        }
    }

    private @Nullable DaySpan startSpan(Start start) {
        return switch (start) {
            case Start.At at -> finiteStart(axis.span(at.time()));
            case Start.RunningBefore before -> runningAt(axis.span(before.limit()));
            case Start.Unknown unknown -> null;
        };
    }

    /// Running before day 0 says nothing of how long before: it gives no place to draw from.
    private static @Nullable DaySpan runningAt(DaySpan limit) {
        return limit.bounded() && limit.earliest() != -HALF_DAY ? new DaySpan(limit.earliest(), limit.earliest()) : null;
    }

    /// A start "before x" is no start to draw from; "after x" is one of unknown lateness.
    private static @Nullable DaySpan finiteStart(DaySpan span) {
        return Double.isFinite(span.earliest()) ? span : null;
    }

    private @Nullable DaySpan endSpan(End end) {
        return switch (end) {
            case End.At at -> axis.span(at.time());
            case End.OngoingAsOf ongoing -> ongoing.asOf() == null ? null : axis.span(ongoing.asOf());
            case End.StoppedTimeUnknown stopped -> null;
            case End.NotStated notStated -> null;
        };
    }

    private static double width(DaySpan span) {
        return span.length();
    }

    private static double latest(DaySpan start) {
        return Double.isFinite(start.latest()) ? start.latest() : start.earliest();
    }

    private static double earliest(DaySpan end, double notBefore) {
        return Double.isFinite(end.earliest()) ? Math.max(end.earliest(), notBefore) : notBefore;
    }

    private static Piece.@Nullable Step daily(@Nullable Dose dose, @Nullable Schedule schedule) {
        boolean everyDay = schedule instanceof Schedule.Every every && every.count() == 1 && every.unit() == RelativeUnit.DAY;
        if (dose == null || !everyDay || !dose.unit().equals("mg") || dose.basis() != Dose.Basis.ABSOLUTE) {
            return null;
        }
        return new Piece.Step(dose.low().doubleValue(), dose.high().doubleValue(), DoseText.plain(dose) + "/day");
    }
}
