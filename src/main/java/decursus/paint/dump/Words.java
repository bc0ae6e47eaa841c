package decursus.paint.dump;

import decursus.figure.Ink;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers, colours and foreign text as they stand in a dump.
final class Words {

    private Words() {}

    /// One digit after the point, never `-0.0`.
    static String tenths(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + whole / 10 + "." + whole % 10;
    }

    /// At most two digits after the point, none that say nothing: `6.5`, `0.75`, `12`.
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String ink(Ink ink) {
        return ink.opaque() ? ink.hex() : ink.hex() + "@" + number(ink.alpha());
    }

    static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    /// Backslashes doubled, control and direction characters by their numbers, so that one mark stays one line.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (Character.isISOControl(c) || unseen(Character.getType(c))) {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean unseen(int type) {
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
