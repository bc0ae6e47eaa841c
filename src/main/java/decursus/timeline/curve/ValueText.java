package decursus.timeline.curve;

import decursus.domain.result.Comparator;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Sketch;

/// A value as the figure prints it.
final class ValueText {

    private ValueText() {
    }

    /// The number with its sign, the range, the word or the reason.
    static String of(SeriesPoint point, Sketch sketch) {
        return switch (point.value()) {
            case SeriesPoint.Value.Number number -> (number.comparator() == Comparator.EQUAL ? "" : number.comparator().sign())
                    + (number.shown() != null ? number.shown() : sketch.numbers().write(number.value()));
            case SeriesPoint.Value.Span span -> sketch.numbers().write(span.low()) + "–" + sketch.numbers().write(span.high());
            case SeriesPoint.Value.Word word -> word.text();
            case SeriesPoint.Value.NotDone notDone -> notDone.reason();
        };
    }
}
