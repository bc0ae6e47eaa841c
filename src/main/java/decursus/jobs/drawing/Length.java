package decursus.jobs.drawing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length as a person writes it: `174mm` on paper, `1920px` on a screen.
///
/// @param value above 0
public record Length(BigDecimal value, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)(mm|px)");
    private static final double MM_PER_INCH = 25.4;
    /// What rounding may add.
    private static final double TINY = 1e-6;

    /// What a length is measured in.
    public enum Unit { MILLIMETRES, PIXELS }

    public Length {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("the length " + value.toPlainString() + " is not above 0: write it as 174mm or 1920px");
        }
    }

    /// Reads a length.
    ///
    /// @throws IllegalArgumentException with one sentence that names the forms that are read
    public static Length read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the length \"" + text + "\" can not be read: write it as 174mm or 1920px");
        }
        Unit unit = matcher.group(2).equals("mm") ? Unit.MILLIMETRES : Unit.PIXELS;
        if (unit == Unit.PIXELS && matcher.group(1).contains(".")) {
            throw new IllegalArgumentException("the length \"" + text + "\" is no whole number of pixels: write it as 1920px");
        }
        return new Length(new BigDecimal(matcher.group(1)), unit);
    }

    /// The shortest length of whole millimetres or pixels that is at least so many points.
    ///
    /// @param dpi pixels per inch, for a length in pixels
    static Length atLeast(double points, Unit unit, double dpi) {
        double exact = points / 72 * switch (unit) {
            case MILLIMETRES -> MM_PER_INCH;
            case PIXELS -> dpi;
        };
        return new Length(BigDecimal.valueOf((long) Math.ceil(exact - TINY)), unit);
    }

    /// As it is typed: `174mm`.
    public String text() {
        return value.toPlainString() + switch (unit) {
            case MILLIMETRES -> "mm";
            case PIXELS -> "px";
        };
    }

    /// In points of 1/72 inch.
    ///
    /// @param dpi pixels per inch, for a length in pixels
    double points(double dpi) {
        return value.doubleValue() * 72 / switch (unit) {
            case MILLIMETRES -> MM_PER_INCH;
            case PIXELS -> dpi;
        };
    }
}
