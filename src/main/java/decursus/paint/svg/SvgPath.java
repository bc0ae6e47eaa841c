package decursus.paint.svg;

import decursus.figure.Rect;
import decursus.figure.shape.BoxOutline;

/// A rectangle with round corners as path data. Readers begin a `rect` with round corners at different places, and the dashes of
/// an edge with it; a path leaves them no choice.
final class SvgPath implements BoxOutline.Pen<RuntimeException> {

    private final StringBuilder data = new StringBuilder();

    private SvgPath() {}

    static String of(Rect rect, double radius) {
        SvgPath pen = new SvgPath();
        BoxOutline.draw(rect, radius, pen);
        return pen.data.toString();
    }

    private void add(char command, double... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            data.append(i == 0 ? command : ' ').append(SvgNumber.of(numbers[i]));
        }
    }

    @Override
    public void move(double x, double y) {
        add('M', x, y);
    }

    @Override
    public void line(double x, double y) {
        add('L', x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        add('C', x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void close() {
        data.append('Z');
    }
}
