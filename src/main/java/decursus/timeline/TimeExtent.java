package decursus.timeline;

import decursus.domain.time.DaySpan;
import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Piece;
import decursus.timeline.series.Series;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the days that a figure's axis must hold, the spans within which something may lie, and whether the axis needs
/// slots for times that are only bounded.
final class TimeExtent {

    private static final double HALF_DAY = 0.5;

    private final List<Double> days = new ArrayList<>();
    private final List<DaySpan> spans = new ArrayList<>();
    private boolean slotBefore;
    private boolean slotAfter;

    void add(@Nullable Series series) {
        if (series != null) {
            series.points().forEach(point -> add(point.span()));
        }
    }

    void add(Bar bar) {
        add(bar.pieces());
    }

    void add(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Certain certain -> ends(certain.from(), certain.to());
                case Piece.Possible possible -> both(possible.from(), possible.to());
                case Piece.BeganEarlier began -> add(began.at());
                case Piece.EndOpen open -> add(open.at());
                case Piece.Ongoing ongoing -> add(ongoing.at());
                case Piece.Giving giving -> both(giving.from(), giving.to());
                case Piece.Regimen regimen -> ends(regimen.from(), regimen.to());
                case Piece.Tail tail -> tail(tail);
                case Piece.Sometime sometime -> add(sometime.limit());
                case Piece.NoPlace noPlace -> { }
                case Piece.Unplaced unplaced -> {
                    slotBefore |= unplaced.before();
                    slotAfter |= !unplaced.before();
                }
            }
        }
    }

    /// Adds the days up to which a treatment is known, possible stretches only with their beginning.
    void addKnown(Bar bar) {
        for (Piece piece : bar.pieces()) {
            switch (piece) {
                case Piece.Certain certain -> add(certain.to());
                case Piece.Possible possible -> addFinite(possible.from());
                case Piece.BeganEarlier began -> add(began.at());
                case Piece.EndOpen open -> add(open.at());
                case Piece.Ongoing ongoing -> add(ongoing.at());
                case Piece.Giving giving -> add(giving.from() + Math.min(HALF_DAY, (giving.to() - giving.from()) / 2));
                case Piece.Regimen regimen -> { }
                case Piece.Tail tail -> { }
                case Piece.Unplaced unplaced -> { }
                case Piece.Sometime sometime -> { }
                case Piece.NoPlace noPlace -> { }
            }
        }
    }

    private void addFinite(double day) {
        if (Double.isFinite(day)) {
            days.add(day);
        }
    }

    void add(Happening happening) {
        switch (happening.when()) {
            case Happening.When.Once once -> add(once.span());
            case Happening.When.Lasting lasting -> both(lasting.from(), lasting.to());
            case Happening.When.Undated undated -> { }
        }
    }

    /// Adds the day that a time is drawn at, without its whisker.
    void addMiddle(DaySpan span) {
        if (span.bounded()) {
            days.add(span.middle());
        }
    }

    /// Adds the day that an event is drawn at, without its whisker.
    void addMiddle(Happening happening) {
        switch (happening.when()) {
            case Happening.When.Once once -> addMiddle(once.span());
            case Happening.When.Lasting lasting -> addFinite(lasting.unsharp() ? lasting.from() : lasting.to());
            case Happening.When.Undated undated -> { }
        }
    }

    void add(double day) {
        days.add(day);
    }

    boolean isEmpty() {
        return days.isEmpty() && !slotBefore && !slotAfter;
    }

    /// The last day of the axis; null when it has none besides day 0.
    @Nullable Double last() {
        return days.stream().max(Double::compare).filter(day -> day != 0).orElse(null);
    }

    boolean slotBefore() {
        return slotBefore;
    }

    boolean slotAfter() {
        return slotAfter;
    }

    /// The days, and the spans within which something may lie.
    List<DaySpan> known() {
        List<DaySpan> known = new ArrayList<>(spans);
        days.forEach(day -> known.add(new DaySpan(day, day)));
        return known;
    }

    double[] days() {
        return days.stream().mapToDouble(Double::doubleValue).toArray();
    }

    void add(DaySpan span) {
        if (span.bounded()) {
            both(span.earliest() + Math.min(HALF_DAY, span.length() / 2), span.latest() - Math.min(HALF_DAY, span.length() / 2));
        } else if (span.latest() == -HALF_DAY) {
            slotBefore = true;
        } else if (span.earliest() == HALF_DAY) {
            slotAfter = true;
        } else if (Double.isFinite(span.latest())) {
            days.add(span.latest());
        } else if (Double.isFinite(span.earliest())) {
            days.add(span.earliest());
        }
    }

    /// Where something lies that may fill all the time between.
    private void both(double from, double to) {
        ends(from, to);
        if (Double.isFinite(from) && Double.isFinite(to)) {
            spans.add(new DaySpan(from, to));
        }
    }

    /// Where something begins and ends that only runs on between.
    private void ends(double from, double to) {
        addFinite(from);
        addFinite(to);
    }

    /// A declared effect asks for no room on the axis, but where the axis is there anyway its end is drawn.
    private void tail(Piece.Tail tail) {
        spans.add(new DaySpan(tail.from(), tail.from()));
        spans.add(new DaySpan(tail.to(), tail.to()));
    }
}
