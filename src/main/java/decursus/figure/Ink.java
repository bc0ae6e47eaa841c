package decursus.figure;

import java.util.HexFormat;
import java.util.Locale;

/// An sRGB colour with opacity.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
/// @param alpha 0 (invisible) to 1 (opaque)
public record Ink(int red, int green, int blue, double alpha) {

    public static final Ink BLACK = new Ink(0, 0, 0, 1);
    public static final Ink WHITE = new Ink(255, 255, 255, 1);

    public Ink {
        requireChannel("red", red);
        requireChannel("green", green);
        requireChannel("blue", blue);
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("Ink alpha must be between 0 and 1, not " + alpha);
        }
    }

    private static void requireChannel(String name, int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException("Ink " + name + " must be between 0 and 255, not " + value);
        }
    }

    /// Reads `#RRGGBB`, upper or lower case, as an opaque ink.
    ///
    /// @throws IllegalArgumentException when the text has another form
    public static Ink hex(String text) {
        if (text.length() != 7 || text.charAt(0) != '#'
                || !text.chars().skip(1).allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("A colour is written #RRGGBB, not \"" + text + "\"");
        }
        int rgb = HexFormat.fromHexDigits(text, 1, 7);
        return new Ink(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 1);
    }

    /// The same colour at another opacity, 0 to 1.
    public Ink withAlpha(double newAlpha) {
        return new Ink(red, green, blue, newAlpha);
    }

    /// `#RRGGBB` in upper case; the opacity is not part of it.
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /// Whether nothing shines through.
    public boolean opaque() {
        return alpha >= 1;
    }

    /// The opaque ink seen when this one lies on the opaque `ground`.
    public Ink over(Ink ground) {
        return new Ink(mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue), 1);
    }

    private int mix(int top, int below) {
        return (int) Math.round(top * alpha + below * (1 - alpha));
    }

    /// Relative luminance, 0 (black) to 1 (white), by WCAG 2.2; opacity is left aside.
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /// Contrast ratio by WCAG 2.2, 1 to 21, the same in both directions; opacity is left aside (see `over`).
    public double contrast(Ink other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }
}
