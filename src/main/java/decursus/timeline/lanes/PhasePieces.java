package decursus.timeline.lanes;

import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns one period into pieces: certain from the latest possible start to the earliest possible end, possible around
/// that, and open where nothing more is known.
final class PhasePieces {

    private static final double HALF_DAY = 0.5;
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double ALWAYS = Double.NEGATIVE_INFINITY;

    /// A start.
    ///
    /// @param from the earliest possible; [#ALWAYS] when it lies open before `sure`
    /// @param sure when it has certainly begun; [#NEVER] when it lies open after `from`
    private record Begin(double from, double sure) {
    }

    /// An end.
    ///
    /// @param sure    how long it certainly goes on; [#ALWAYS] when that is not known
    /// @param to      the latest possible; [#NEVER] when it lies open after `sure`
    /// @param ongoing true when it was still going on then
    private record Finish(double sure, double to, boolean ongoing) {
    }

    private final TimeAxis axis;
    private final @Nullable Double cutOff;
    private final Piece.@Nullable Step step;

    /// @param cutOff day of the last contact, null where the course names none
    /// @param step   dose of certain stretches of a stepped agent, null otherwise
    PhasePieces(TimeAxis axis, @Nullable Double cutOff, Piece.@Nullable Step step) {
        this.axis = axis;
        this.cutOff = cutOff;
        this.step = step;
    }

    /// The pieces of a period, from left to right; empty when it has no place on the axis.
    List<Piece> of(Period period) {
        Begin begin = begin(period.start());
        Finish finish = finish(period.end(), begin);
        if (begin == null) {
            return finish == null ? List.of() : withoutStart(finish);
        }
        if (finish == null) {
            return withoutEnd(period, begin);
        }
        if (begin.sure() == NEVER) {
            return begunAfter(begin, finish);
        }
        return begin.from() == ALWAYS ? begunBefore(period, begin, finish) : begunWithin(begin, finish);
    }

    private List<Piece> begunWithin(Begin begin, Finish finish) {
        List<Piece> pieces = new ArrayList<>();
        if (finish.sure() > begin.sure()) {
            addPossible(begin.from(), begin.sure(), pieces);
            pieces.add(new Piece.Certain(begin.sure(), finish.sure(), step));
            addEnd(finish.sure(), finish, pieces);
        } else if (finish.to() == NEVER) {
            addPossible(begin.from(), begin.sure(), pieces);
            addEnd(begin.sure(), finish, pieces);
        } else {
            // on the day of an exact start it was given, whatever the end
            double given = begin.from() == begin.sure() ? Math.min(begin.sure() + HALF_DAY, finish.to()) : begin.from();
            if (given > begin.from()) {
                pieces.add(new Piece.Certain(begin.from(), given, step));
            }
            addPossible(given, finish.to(), pieces);
            if (finish.ongoing()) {
                pieces.add(new Piece.Ongoing(finish.to()));
            } else if (pieces.isEmpty()) {
                pieces.add(new Piece.Giving(begin.from(), begin.from(), null));
            }
        }
        return pieces;
    }

    private List<Piece> begunBefore(Period period, Begin begin, Finish finish) {
        List<Piece> pieces = new ArrayList<>();
        if (finish.sure() > begin.sure()) {
            pieces.add(new Piece.BeganEarlier(begin.sure()));
            pieces.add(new Piece.Certain(begin.sure(), finish.sure(), step));
            addEnd(finish.sure(), finish, pieces);
        } else if (finish.sure() != ALWAYS && finish.to() != NEVER) {
            pieces.addAll(withoutStart(finish));
        } else {
            pieces.addAll(sometimeBefore(period, Math.min(begin.sure(), finish.to())));
        }
        return pieces;
    }

    private static List<Piece> begunAfter(Begin begin, Finish finish) {
        List<Piece> pieces = new ArrayList<>();
        if (finish.to() == NEVER || finish.to() <= begin.from()) {
            pieces.add(side(begin.from(), false));
            return pieces;
        }
        addPossible(begin.from(), finish.to(), pieces);
        if (finish.ongoing()) {
            pieces.add(new Piece.Ongoing(finish.to()));
        }
        return pieces;
    }

    private static List<Piece> withoutStart(Finish finish) {
        List<Piece> pieces = new ArrayList<>();
        if (finish.sure() == ALWAYS) {
            // ended before day 0, begun nobody knows when: it stands among the earlier treatments
            return finish.to() == -HALF_DAY ? List.of() : List.of(side(finish.to(), true));
        }
        if (finish.to() == NEVER && !finish.ongoing()) {
            return List.of(side(finish.sure(), false));
        }
        pieces.add(new Piece.BeganEarlier(finish.sure()));
        if (finish.to() != NEVER) {
            addPossible(finish.sure(), finish.to(), pieces);
        }
        if (finish.ongoing()) {
            pieces.add(new Piece.Ongoing(finish.to() == NEVER ? finish.sure() : finish.to()));
        }
        return pieces;
    }

    private List<Piece> withoutEnd(Period period, Begin begin) {
        List<Piece> pieces = new ArrayList<>();
        if (begin.sure() == NEVER) {
            pieces.add(side(begin.from(), false));
        } else if (begin.from() != ALWAYS) {
            addPossible(begin.from(), begin.sure(), pieces);
            pieces.add(new Piece.EndOpen(begin.sure(), step));
        } else if (period.end() instanceof End.OngoingAsOf) {
            pieces.add(new Piece.BeganEarlier(begin.sure()));
            pieces.add(new Piece.EndOpen(begin.sure(), step));
        } else {
            pieces.addAll(sometimeBefore(period, begin.sure()));
        }
        return pieces;
    }

    /// Given before a time, neither start nor end known. A treatment that is only said to have run before another time
    /// gets no place: a bar would show a time that nobody reported.
    private static List<Piece> sometimeBefore(Period period, double limit) {
        return period.start() instanceof Start.RunningBefore ? List.of() : List.of(side(limit, true));
    }

    /// At some time on one side of a day: of day 0 in its slot, of another day beside that day.
    static Piece side(double limit, boolean before) {
        return limit == (before ? -HALF_DAY : HALF_DAY) ? new Piece.Unplaced(before) : new Piece.Sometime(limit, before);
    }

    private static void addPossible(double from, double to, List<Piece> pieces) {
        if (to > from) {
            pieces.add(new Piece.Possible(from, to));
        }
    }

    /// What follows the certain stretch.
    private void addEnd(double from, Finish finish, List<Piece> pieces) {
        double at = finish.to() == NEVER ? from : finish.to();
        addPossible(from, at, pieces);
        if (finish.ongoing()) {
            pieces.add(new Piece.Ongoing(at));
        } else if (finish.to() == NEVER) {
            pieces.add(new Piece.EndOpen(from, step));
        }
    }

    private @Nullable Begin begin(Start start) {
        return switch (start) {
            case Start.At at -> begin(axis.span(at.time()));
            case Start.RunningBefore before -> runningBefore(axis.span(before.limit()));
            case Start.Unknown unknown -> null;
        };
    }

    private static @Nullable Begin begin(DaySpan span) {
        if (span.bounded()) {
            return span.length() > 1 ? new Begin(span.earliest(), span.latest()) : new Begin(span.middle(), span.middle());
        }
        if (Double.isFinite(span.latest())) {
            return new Begin(ALWAYS, span.latest());
        }
        return Double.isFinite(span.earliest()) ? new Begin(span.earliest(), NEVER) : null;
    }

    private static @Nullable Begin runningBefore(DaySpan limit) {
        if (!Double.isFinite(limit.latest())) {
            return null;
        }
        return new Begin(ALWAYS, limit.bounded() && limit.length() <= 1 ? limit.earliest() : limit.latest());
    }

    private @Nullable Finish finish(End end, @Nullable Begin begin) {
        return switch (end) {
            case End.At at -> finish(axis.span(at.time()), false);
            case End.OngoingAsOf ongoing -> ongoing.asOf() == null ? atCutOff(begin) : finish(axis.span(ongoing.asOf()), true);
            case End.StoppedTimeUnknown stopped -> null;
            case End.NotStated notStated -> null;
        };
    }

    private static Finish finish(DaySpan span, boolean ongoing) {
        return span.bounded() && span.length() <= 1 ? new Finish(span.middle(), span.middle(), ongoing)
                : new Finish(span.earliest(), span.latest(), ongoing);
    }

    /// "Ongoing" without a time means at the last contact, unless the treatment began only after that.
    private @Nullable Finish atCutOff(@Nullable Begin begin) {
        boolean late = begin != null && cutOff != null && cutOff <= (begin.sure() == NEVER ? begin.from() : begin.sure());
        return cutOff == null || late ? null : new Finish(cutOff, cutOff, true);
    }
}
