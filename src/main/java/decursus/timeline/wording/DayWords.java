package decursus.timeline.wording;

import decursus.domain.time.DaySpan;
import decursus.timeline.events.Happening.When;
import decursus.timeline.events.Happening;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Times as a footnote writes them, counted from day 0.
public final class DayWords {

    private static final double YEARS_FROM = 730;
    /// Nobody reads "day −511" before day 0 as a time: from a year on it is counted in years, as the axis does.
    private static final double DAYS_BEFORE = 365;
    private static final double YEAR = 365.25;

    private DayWords() {
    }

    /// A time in a few words; empty when it is not known or day 0 is not.
    public static String of(Happening happening, Sketch sketch) {
        if (!happening.said().isEmpty()) {
            return happening.said().replace('-', '−').replaceAll("(\\d)−(\\d)", "$1-$2");
        }
        return switch (happening.when()) {
            case When.Once once -> of(once.span(), sketch);
            case When.Lasting lasting -> of(Double.isFinite(lasting.from()) ? lasting.from() : lasting.to(), sketch);
            case When.Undated undated -> "";
        };
    }

    /// A span of possible days in a few words; empty when nothing is known of it.
    public static String of(DaySpan span, Sketch sketch) {
        if (span.bounded()) {
            String about = span.length() > 1 && !sketch.zero().own() ? "~" : "";
            return about + of(span.middle(), sketch);
        }
        return span.latest() == -0.5 ? SlotWords.of(Side.BEFORE, sketch) : span.earliest() == 0.5 ? SlotWords.of(Side.AFTER, sketch) : "";
    }

    private static String of(double ownDay, Sketch sketch) {
        if (!sketch.zero().known()) {
            return "";
        }
        double day = sketch.zero().count(ownDay);
        if (day < 0 ? day > -DAYS_BEFORE : day < YEARS_FROM) {
            return sketch.word("when.day", sketch.numbers().write(BigDecimal.valueOf(Math.round(day))));
        }
        BigDecimal years = BigDecimal.valueOf(day / YEAR).setScale(1, RoundingMode.HALF_UP);
        return sketch.word("when.year", sketch.numbers().write(years));
    }
}
