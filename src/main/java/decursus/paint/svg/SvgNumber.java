package decursus.paint.svg;

import decursus.figure.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Numbers and paths as they stand in the file: at most three digits after the point, which is a third of a micrometre.
final class SvgNumber {

    private SvgNumber() {}

    /// `12`, `6.5`, `0.125`; never `-0`.
    static String of(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /// The points as `x,y x,y`.
    static String points(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.isEmpty() ? "" : " ").append(of(point.x())).append(',').append(of(point.y()));
        }
        return text.toString();
    }
}
