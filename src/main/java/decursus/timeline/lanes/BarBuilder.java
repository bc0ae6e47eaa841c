package decursus.timeline.lanes;

import decursus.domain.course.DayZero;
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

    /// Days between two givings up to which they are drawn as one regimen: half a year and some slack.
    private static final double LONGEST_PAUSE = 200;

    private final TimeAxis axis;
    private final @Nullable Double cutOff;
    private final DoseText doses;

    /// @param cutOff day of the last contact, null where the course names none
    public BarBuilder(TimeAxis axis, @Nullable Double cutOff, DoseText doses) {
        this.axis = axis;
        this.cutOff = cutOff;
        this.doses = doses;
    }

    /// The pieces of a treatment, phase by phase and then its givings by time; none when nothing of it has a place.
    ///
    /// @param effectWindowDays days that the effect outlasts the last giving, null for none
    public List<Piece> pieces(Treatment treatment, boolean stepped, @Nullable Integer effectWindowDays) {
        List<Piece> pieces = phases(treatment.phases(), stepped);
        addGivings(treatment.administrations(), treatment.phases().isEmpty(), effectWindowDays, pieces);
        return pieces.stream().allMatch(Piece.NoPlace.class::isInstance) ? List.of() : pieces;
    }

    /// The pieces of some of a treatment's phases and of its givings, those without a place too.
    public List<Piece> remaining(Treatment treatment, List<Phase> phases, boolean stepped) {
        List<Piece> pieces = phases(phases, stepped);
        addGivings(treatment.administrations(), false, null, pieces);
        return pieces;
    }

    /// The pieces of one phase, with its dose as steps where that is in mg per day.
    public List<Piece> steps(Phase phase) {
        return phases(List.of(phase), true);
    }

    private List<Piece> phases(List<Phase> phases, boolean stepped) {
        List<Piece> pieces = new ArrayList<>();
        phases.forEach(phase -> addPhase(phase, stepped, pieces));
        if (!stepped) {
            joinTouching(pieces);
        }
        return pieces;
    }

    /// The pieces of any other period; none when it has no place.
    public List<Piece> pieces(Period period) {
        return new PhasePieces(axis, cutOff, null).of(period);
    }

    /// True when a dose of some phases can be drawn as steps: amounts in mg per day.
    public static boolean steppable(List<Phase> phases) {
        return phases.stream().anyMatch(phase -> isDaily(phase.dose(), phase.schedule()));
    }

    /// True when a treatment without dates is said to lie before day 0, or before some time in a course without a day 0.
    public static boolean saidToBeEarlier(Treatment treatment, DayZero dayZero) {
        TimeAxis days = dayZero.axis();
        return treatment.phases().stream().anyMatch(phase -> switch (phase.period().start()) {
            case Start.RunningBefore before -> !dayZero.known() || days.span(before.limit()).latest() <= 0;
            case Start.At at -> days.span(at.time()).latest() <= 0;
            case Start.Unknown unknown -> dayZero.known() && phase.period().end() instanceof End.At end
                    && days.span(end.time()).latest() <= 0;
        });
    }

    private void addPhase(Phase phase, boolean stepped, List<Piece> pieces) {
        Period period = phase.period();
        if (period.isPoint() && period.start() instanceof Start.At at) {
            pieces.add(giving(axis.span(at.time()), phase.dose()));
            return;
        }
        List<Piece> placed = new PhasePieces(axis, cutOff, stepped ? daily(phase.dose(), phase.schedule()) : null).of(period);
        pieces.addAll(placed.isEmpty() ? List.of(noPlace(phase.dose())) : placed);
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

    private void addGivings(List<Administration> givings, boolean alone, @Nullable Integer effectWindowDays, List<Piece> pieces) {
        List<Piece> all = givings.stream().map(each -> giving(axis.span(each.time()), each.dose())).toList();
        List<Piece.Giving> placed = all.stream().filter(Piece.Giving.class::isInstance).map(Piece.Giving.class::cast)
                .sorted(Comparator.comparingDouble(Piece.Giving::from)).toList();
        if (alone) {
            addRegimens(placed, pieces);
        }
        if (alone && effectWindowDays != null && effectWindowDays > 0 && !placed.isEmpty()) {
            double last = placed.getLast().to();
            pieces.add(new Piece.Tail(last, last + effectWindowDays));
        }
        pieces.addAll(placed);
        all.stream().filter(each -> !(each instanceof Piece.Giving)).forEach(pieces::add);
    }

    /// Givings that follow each other within the gap are one regimen; a longer pause is none of it.
    private static void addRegimens(List<Piece.Giving> placed, List<Piece> pieces) {
        int first = 0;
        for (int i = 1; i <= placed.size(); i++) {
            boolean ends = i == placed.size() || placed.get(i).from() - placed.get(i - 1).to() > LONGEST_PAUSE;
            if (ends && i - 1 > first) {
                pieces.add(new Piece.Regimen(placed.get(first).from(), placed.get(i - 1).to()));
            }
            first = ends ? i : first;
        }
    }

    private Piece giving(DaySpan span, @Nullable Dose dose) {
        if (span.bounded()) {
            return new Piece.Giving(span.earliest(), span.latest(), dose == null ? null : doses.amount(dose));
        }
        boolean before = Double.isFinite(span.latest());
        return before || Double.isFinite(span.earliest()) ? PhasePieces.side(before ? span.latest() : span.earliest(), before)
                : noPlace(dose);
    }

    private Piece noPlace(@Nullable Dose dose) {
        return new Piece.NoPlace(dose == null ? null : doses.amount(dose));
    }

    private Piece.@Nullable Step daily(@Nullable Dose dose, @Nullable Schedule schedule) {
        return dose == null || !isDaily(dose, schedule) ? null
                : new Piece.Step(dose.low().doubleValue(), dose.high().doubleValue(), doses.amount(dose));
    }

    private static boolean isDaily(@Nullable Dose dose, @Nullable Schedule schedule) {
        boolean everyDay = schedule instanceof Schedule.Every every && every.count() == 1 && every.unit() == RelativeUnit.DAY;
        return dose != null && everyDay && dose.unit().equals("mg") && dose.basis() == Dose.Basis.ABSOLUTE;
    }
}
