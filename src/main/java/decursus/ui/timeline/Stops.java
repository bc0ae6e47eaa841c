package decursus.ui.timeline;

import decursus.domain.result.Observation;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import decursus.timeline.time.TimeScale;
import decursus.ui.common.Shown;
import decursus.ui.timeline.TimelineModel.Cross;
import decursus.ui.timeline.TimelineModel.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a crosshair that is moved by keys can stop: at each thing that the figure draws and that stands for a datum.
final class Stops {

    private static final double SAME_PLACE = 1e-6;
    /// Points beside a mark in which it is still met.
    private static final double REACH = 3;

    private final TimelineModel model;
    private final Map<String, String> series = new HashMap<>();

    Stops(TimelineModel model) {
        this.model = model;
        Subject subject = model.subject().get();
        if (subject != null) {
            for (Observation each : subject.course().countedObservations()) {
                series.put(each.id(), each.analyte().identity());
            }
        }
    }

    /// A place to stop.
    ///
    /// @param day    in days from the figure's day 0
    /// @param target what is drawn there
    /// @param middle height in points
    record Stop(double day, Target target, double middle) {
        String datum() {
            return target.ref();
        }
    }

    /// The values of the curve that is read, or of the first one, in the order of time.
    List<Stop> rowOfReading(Shown shown, TimeScale time) {
        List<Stop> all = new ArrayList<>();
        symbols(shown.whole().figure().marks(), time, all);
        Cross cross = model.cross().get();
        String read = cross == null || cross.datum() == null ? null : series.get(cross.datum());
        String wanted = read != null ? read : all.stream().map(stop -> series.get(stop.datum())).filter(each -> each != null).findFirst()
                .orElse(null);
        return all.stream().filter(stop -> wanted == null || wanted.equals(series.get(stop.datum())))
                .sorted(Comparator.comparingDouble(Stop::day)).toList();
    }

    private static void symbols(List<Mark> marks, TimeScale time, List<Stop> into) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Symbol symbol when symbol.id().ref() != null ->
                        into.add(new Stop(time.day(symbol.at().x()), target(symbol.id()), symbol.at().y()));
                case Mark.Datum datum -> into.add(new Stop(time.day(datum.at().x()), target(datum.id()), datum.at().y()));
                case Mark.Group group -> symbols(group.marks(), time, into);
                default -> {
                }
            }
        }
    }

    /// Where a figure draws a datum: at its marker or, in a band, its place; or where its first bar begins; null where it draws it
    /// at no time.
    static @Nullable Stop of(Figure figure, TimeScale time, String datum) {
        return of(figure.marks(), time, datum);
    }

    private static @Nullable Stop of(List<Mark> marks, TimeScale time, String datum) {
        for (Mark mark : marks) {
            Stop inside = mark instanceof Mark.Group group ? of(group.marks(), time, datum) : null;
            if (inside != null) {
                return inside;
            }
            if (datum.equals(mark.id().ref()) && !(mark instanceof Mark.Label) && !mark.id().role().startsWith("gutter/")) {
                Rect bounds = mark.bounds(TextMetrics.bundled());
                double x = mark instanceof Mark.Symbol symbol ? symbol.at().x() : bounds.x();
                return new Stop(time.day(x), target(mark.id()), bounds.centerY());
            }
        }
        return null;
    }

    private static Target target(MarkId id) {
        return new Target(id.role(), Objects.requireNonNull(id.ref()));
    }

    /// The stop after the crosshair, or before it; the last one stays the last.
    static Stop next(List<Stop> row, @Nullable Cross cross, int direction) {
        if (cross == null) {
            return direction > 0 ? row.getFirst() : row.getLast();
        }
        if (direction > 0) {
            return row.stream().filter(stop -> stop.day() > cross.day() + SAME_PLACE).findFirst().orElse(row.getLast());
        }
        return row.stream().filter(stop -> stop.day() < cross.day() - SAME_PLACE).reduce((one, other) -> other).orElse(row.getFirst());
    }

    /// What lies at one place of a row, the stop's own datum first.
    static List<Target> together(List<Stop> row, Stop stop) {
        List<Target> data = new ArrayList<>(List.of(stop.target()));
        row.stream().filter(each -> Math.abs(each.day() - stop.day()) < SAME_PLACE && !data.contains(each.target()))
                .forEach(each -> data.add(each.target()));
        return data;
    }

    /// The nearest thing above or below what is read, at the crosshair's time; null where there is none.
    @Nullable Stop across(Shown shown, @Nullable Cross cross, int direction) {
        TimeScale time = shown.placed().time();
        if (time == null) {
            return null;
        }
        double day = cross == null ? time.day((time.x0() + time.x1()) / 2) : cross.day();
        double x = time.x(day);
        List<Stop> met = new ArrayList<>();
        crossed(shown.placed().figure().marks(), x, day, met);
        Double from = cross == null || cross.datum() == null ? null
                : met.stream().filter(stop -> stop.datum().equals(cross.datum())).map(Stop::middle).findFirst().orElse(null);
        double start = from != null ? from : direction > 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        return met.stream()
                .filter(stop -> direction > 0 ? stop.middle() > start + 1 : stop.middle() < start - 1)
                .min(Comparator.comparingDouble(stop -> direction * stop.middle())).orElse(null);
    }

    private static void crossed(List<Mark> marks, double x, double day, List<Stop> into) {
        // of values that stand too close to be told apart, the nearest are met: all of that time
        List<Mark.Datum> data = marks.stream().filter(Mark.Datum.class::isInstance).map(Mark.Datum.class::cast).toList();
        double nearest = data.stream().mapToDouble(datum -> Math.abs(datum.at().x() - x)).min().orElse(Double.POSITIVE_INFINITY);
        data.stream().filter(datum -> nearest <= REACH && Math.abs(datum.at().x() - x) <= nearest + SAME_PLACE)
                .forEach(datum -> into.add(new Stop(day, target(datum.id()), datum.at().y())));
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                crossed(group.marks(), x, day, into);
            } else if (mark instanceof Mark.Datum) {
                continue;
            } else if (!(mark instanceof Mark.Label) && mark.id().ref() != null) {
                Rect bounds = mark.bounds(TextMetrics.bundled());
                if (x >= bounds.x() - REACH && x <= bounds.right() + REACH && !mark.id().role().startsWith("curve/line")) {
                    into.add(new Stop(day, target(mark.id()), bounds.centerY()));
                }
            }
        }
    }
}
