package decursus.timeline.panel;

import decursus.domain.time.DaySpan;
import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.scale.AxisTitle;
import decursus.timeline.scale.ScoreEnds;
import decursus.timeline.content.Block;
import decursus.timeline.curve.PairScale;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.value.ValueScale;
import decursus.timeline.wording.DayWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Values before and after day 0 side by side, a small panel for each analyte. The width is no time: nothing joins the
/// two, and what is missing is named with its reason.
final class PairsBlock {

    private static final double NARROWEST = 88;
    private static final double GAP = 10;
    /// The least height of a panel, and its share of that of a first curve; none is higher than wide.
    private static final double HEIGHT = 66;
    private static final double SHARE = 0.39;
    private static final int MOST_COLUMNS = 6;
    private static final double WORDS = 0.5;
    /// Heights of letters beneath the axis at which a score says which way is better.
    private static final double DIRECTION = 2.05;
    /// Heights of letters from the foot of a panel to that of the title beneath it.
    private static final double BETWEEN = 5.1;

    private final Sketch sketch;
    private final Frame frame;
    private final double unit;
    /// How many values are not drawn because another one of their side is.
    private int others;

    /// @param unit points that a first curve would be high
    PairsBlock(Sketch sketch, Frame frame, double unit) {
        this.sketch = sketch;
        this.frame = frame;
        this.unit = unit;
    }

    /// Draws from a height on and returns the height below.
    double draw(Block.Pairs pairs, double top) {
        if (pairs.series().isEmpty()) {
            String none = sketch.word(sketch.zero().known() ? "panel.noPairs" : "panel.noDayZero");
            return new Words(sketch).sentence(frame, none, top, HEIGHT / 2);
        }
        double width = frame.width() - 2 * frame.pad();
        int most = Math.clamp((int) ((width + GAP) / (NARROWEST + GAP)), 1, MOST_COLUMNS);
        int rows = (pairs.series().size() + most - 1) / most;
        // rows of about as many panels each
        int columns = (pairs.series().size() + rows - 1) / rows;
        double each = (width - (columns - 1) * GAP) / columns;
        double size = sketch.type().callout();
        double height = Math.clamp(unit * SHARE, HEIGHT, Math.max(HEIGHT, each));
        double row = height + size * BETWEEN;
        for (int i = 0; i < pairs.series().size(); i++) {
            double x = frame.pad() + (i % columns) * (each + GAP);
            pair(pairs.series().get(i), new Rect(x, top + (i / columns) * row, each, height));
        }
        sketch.notes().fact(sketch.word("note.pairs"));
        if (others > 0) {
            sketch.notes().fact(sketch.word("note.pairs.last", others));
        }
        return top + rows * row;
    }

    private void pair(Series series, Rect box) {
        double size = sketch.type().callout();
        String name = series.label() + AxisTitle.unit(sketch, series, series.label());
        String shorter = series.shortName() + AxisTitle.unit(sketch, series, series.shortName());
        // that a maximum is not known stands in the footnotes
        String shortest = series.notes().unknownMaximum() ? series.shortName() : shorter;
        String title = Stream.of(name, shorter, shortest).filter(each -> sketch.width(each, FontFace.SEMIBOLD, size) <= box.width())
                .findFirst().orElse(shortest);
        sketch.notes().abbreviate(series.shortName(), series.label());
        sketch.label(MarkId.of("pair/title"), sketch.metrics().ellipsize(title, FontFace.SEMIBOLD, size, box.width()),
                new Point(box.x(), box.y() + size * 1.2), Align.START, sketch.semibold(size, sketch.inks().text()));
        Rect plot = Rect.of(box.x(), box.y() + size * 1.9, box.right(), box.bottom() + size * 1.9);
        sketch.rule(MarkId.of("pair/axis"), plot.x(), plot.bottom(), plot.right(), plot.bottom(), sketch.thin(sketch.inks().axis(), 0.7));
        double zero = sketch.zero().day();
        Series before = series.with(chosen(series.points().stream().filter(each -> each.before(zero)).toList()));
        Series after = series.with(chosen(series.points().stream().filter(each -> each.after(zero)).toList()));
        Series drawn = series.with(Stream.concat(before.points().stream(), after.points().stream()).toList());
        others += series.points().size() - drawn.points().size();
        ValueScale scale = PairScale.of(drawn, plot.y() + size * 2, plot.bottom() - 1);
        side(before, scale, plot, true);
        side(after, scale, plot, false);
        double note = sketch.type().note();
        ScoreEnds.of(series).ifPresent(ends -> sketch.label(MarkId.of("pair/direction", series.identity()),
                sketch.metrics().ellipsize(direction(ends), FontFace.ITALIC, note, plot.width()),
                new Point(plot.centerX(), plot.bottom() + size * DIRECTION), Align.MIDDLE,
                TextStyle.of(FontFace.ITALIC, note, sketch.inks().muted())));
    }

    /// Which way is better, and the best score where the maximum is known.
    private String direction(ScoreEnds ends) {
        String up = sketch.word(ends.upIsBetter() ? "score.up.better" : "score.up.worse");
        String best = ends.upIsBetter() ? ends.highText(sketch.numbers()) : ends.lowText(sketch.numbers());
        return best.isEmpty() ? up : up + ", " + sketch.word("score.best", best);
    }

    private void side(Series series, ValueScale scale, Rect plot, boolean before) {
        double size = sketch.type().callout();
        double half = plot.width() / 2;
        double x = plot.x() + half * (before ? 0.5 : 1.5);
        List<SeriesPoint> points = series.points();
        PairNumbers numbers = new PairNumbers(sketch, series, x - half / 2, x + half / 2);
        List<SeriesPoint> told = series.numeric();
        told.forEach(each -> numbers.draw(each, new Point(x, scale.y(each.number())), scale.y(0)));
        for (SeriesPoint each : points) {
            if (!each.numeric()) {
                String text = each.value() instanceof SeriesPoint.Value.NotDone notDone
                        ? sketch.word("point.notDone", notDone.reason()) : each.verbatim();
                if (told.isEmpty()) {
                    words(MarkId.of("pair/word", each.id(), each.verbatim()), text, x, plot, half);
                } else {
                    sketch.notes().noRoom(series.shortName() + " " + text);
                }
            }
        }
        if (points.isEmpty()) {
            words(MarkId.of("pair/word"), sketch.word("pairs.notStated"), x, plot, half);
        }
        // the day of one value is none of the others'
        String when = points.isEmpty() || points.stream().anyMatch(each -> !each.span().bounded())
                ? sketch.word(before ? "pairs.before" : "pairs.after") : day(points.getFirst());
        sketch.label(MarkId.of("pair/side"), sketch.metrics().ellipsize(when, FontFace.REGULAR, sketch.type().note(), half - 2),
                new Point(x, plot.bottom() + size * 1.1), Align.MIDDLE, sketch.plain(sketch.type().note(), sketch.inks().muted()));
    }

    /// What is drawn of one side: all that has no day, for its order is not known, and of what has one the last number with all of
    /// the same time; the last word where no number is told.
    private static List<SeriesPoint> chosen(List<SeriesPoint> all) {
        List<SeriesPoint> numbers = all.stream().filter(SeriesPoint::numeric).toList();
        List<SeriesPoint> from = numbers.isEmpty() ? all : numbers;
        Optional<DaySpan> last = from.stream().map(SeriesPoint::span).filter(DaySpan::bounded)
                .max(Comparator.comparingDouble(DaySpan::middle));
        return all.stream().filter(each -> !each.span().bounded()
                || last.isPresent() && each.span().equals(last.get()) && from.contains(each)).toList();
    }

    private void words(MarkId id, String text, double x, Rect plot, double room) {
        double size = sketch.type().callout();
        List<String> lines = sketch.metrics().wrap(text, FontFace.ITALIC, size, room - 2);
        double y = plot.y() + plot.height() * WORDS - sketch.line(size) * (lines.size() - 1) / 2;
        for (String line : lines) {
            sketch.label(id, line, new Point(x, sketch.centred(y, size)), Align.MIDDLE,
                    TextStyle.of(FontFace.ITALIC, size, sketch.inks().text()));
            y += sketch.line(size);
        }
    }

    /// A month or a week is about its middle day, never that day.
    private String day(SeriesPoint point) {
        String words = DayWords.of(point.span(), sketch);
        return point.span().length() > 1 && !words.startsWith("~") ? "~" + words : words;
    }
}
