package decursus.timeline.curve;

import decursus.assess.tis.TisConstants;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.TextStyle;
import decursus.timeline.scale.ScoreEnds;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.value.ValueScale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Which way is better in a panel of scores: said at the right end of its axis, with the worst and the best score.
final class EndsOfScore {

    private final Sketch sketch;
    private final AxisSeries axis;

    EndsOfScore(Sketch sketch, AxisSeries axis) {
        this.sketch = sketch;
        this.axis = axis;
    }

    /// Width in points that the words want; 0 for an axis without scores.
    static double width(Sketch sketch, AxisSeries axis) {
        return ScoreEnds.of(axis.series()).map(ends -> new EndsOfScore(sketch, axis).widest(ends)).orElse(0.0);
    }

    /// Adds the words to the labels of a panel, as far as they fit: the direction before the ends. A direction without room is
    /// told under the figure.
    ///
    /// @param room   width of the labels in points
    /// @param height of the plot
    void add(List<EndLabel> labels, ValueScale scale, double room, double height) {
        ScoreEnds ends = ScoreEnds.of(axis.series()).orElse(null);
        if (ends == null || !(scale instanceof ValueScale.Linear linear)) {
            return;
        }
        int places = (int) (height / (sketch.type().callout() * EndLabel.LINE)) - labels.size();
        boolean fits = widest(ends) <= room && places > 0;
        if (!fits) {
            sketch.notes().fact(sketch.word("note.score", names(), direction(ends)));
            return;
        }
        List<EndLabel> words = new ArrayList<>();
        double line = sketch.type().callout() * EndLabel.LINE;
        boolean whole = ends.high() != null && linear.high() == ends.high().doubleValue();
        words.add(label("score/direction", direction(ends), linear.top() + (whole ? line : line / 2)));
        if (whole && places > 1) {
            words.add(label("score/high", high(ends), linear.top()));
        }
        if (linear.low() == ends.low().doubleValue() && places > 2) {
            words.add(label("score/low", low(ends), linear.bottom()));
        }
        labels.addAll(words);
    }

    private EndLabel label(String role, String text, double y) {
        TextStyle style = sketch.plain(sketch.type().callout(), sketch.inks().muted());
        return new EndLabel(MarkId.of(role, axis.series().getFirst().identity()), text, text, y, style);
    }

    private double widest(ScoreEnds ends) {
        double size = sketch.type().callout();
        double widest = 0;
        for (String text : List.of(direction(ends), high(ends), low(ends))) {
            widest = Math.max(widest, sketch.width(text, FontFace.REGULAR, size));
        }
        return widest;
    }

    private String names() {
        return axis.series().stream().map(Series::shortName).collect(Collectors.joining(", "));
    }

    private String direction(ScoreEnds ends) {
        return sketch.word(ends.upIsBetter() ? "score.up.better" : "score.up.worse");
    }

    private String high(ScoreEnds ends) {
        return sketch.word(ends.upIsBetter() ? "score.best" : "score.worst", ends.highText(sketch.numbers()));
    }

    /// Where a score tells improvement, its lower end is none, not the worst that there is.
    private String low(ScoreEnds ends) {
        boolean improvement = axis.bands() || axis.series().getFirst().identity().equals(TisConstants.ANALYTE);
        return sketch.word(improvement ? "score.none" : ends.upIsBetter() ? "score.worst" : "score.best", ends.lowText(sketch.numbers()));
    }
}
