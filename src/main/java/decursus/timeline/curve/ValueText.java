package decursus.timeline.curve;

import decursus.domain.result.Comparator;
import decursus.domain.result.Flag;
import decursus.domain.result.ResultStatus;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;

/// A value as the figure prints it.
final class ValueText {

    private ValueText() {
    }

    /// The number with its sign, of a score with its maximum, the range, the word or the reason; with it, whether it lies beyond
    /// its own limits and whether it is settled.
    static String of(SeriesPoint point, Series series, Sketch sketch) {
        return plain(point, sketch) + maximum(point, series) + flag(point.flag(), sketch) + status(point.status(), sketch);
    }

    /// The number with its sign, the range, the word or the reason, and nothing beside it.
    static String plain(SeriesPoint point, Sketch sketch) {
        return switch (point.value()) {
            case SeriesPoint.Value.Number number -> (number.comparator() == Comparator.EQUAL ? "" : number.comparator().sign())
                    + (number.shown() != null ? number.shown() : sketch.numbers().write(number.value()));
            case SeriesPoint.Value.Span span when point.computed() -> Comparator.AT_LEAST.sign() + sketch.numbers().write(span.low());
            case SeriesPoint.Value.Span span -> sketch.numbers().write(span.low()) + "–" + sketch.numbers().write(span.high());
            case SeriesPoint.Value.Word word -> word.text();
            case SeriesPoint.Value.NotDone notDone -> notDone.reason();
        };
    }

    /// The curve's name and a value of it.
    static String named(SeriesPoint point, Series series, Sketch sketch) {
        String name = series.shortName();
        String maximum = maximum(point, series);
        boolean twice = !maximum.isEmpty() && name.endsWith(" " + maximum);
        return (twice ? name.substring(0, name.length() - maximum.length()).strip() : name) + " " + of(point, series, sketch);
    }

    private static String maximum(SeriesPoint point, Series series) {
        boolean number = point.value() instanceof SeriesPoint.Value.Number plain && plain.shown() == null;
        return number && series.maximum() != null ? "/" + series.maximum().toPlainString() : "";
    }

    private static String flag(Flag flag, Sketch sketch) {
        return switch (flag) {
            case HIGH -> marked(Sign.FLAG, "flag.HIGH", sketch);
            case LOW -> marked(Sign.FLAG, "flag.LOW", sketch);
            case NORMAL, NONE -> "";
        };
    }

    private static String status(ResultStatus status, Sketch sketch) {
        return switch (status.settled()) {
            case PRELIMINARY -> marked(Sign.PRELIMINARY, "status.PRELIMINARY", sketch);
            case CORRECTED -> marked(Sign.CORRECTED, "status.CORRECTED", sketch);
            case FINAL, NOT_STATED -> "";
        };
    }

    private static String marked(Sign sign, String key, Sketch sketch) {
        sketch.notes().use(sign);
        return " " + sketch.word(key);
    }
}
