package decursus.paint.canvas;

import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.figure.shape.PixelGrid;
import java.util.List;

/// Draws marks into a part of a picture. Used by one thread at a time; other bands of the picture may be drawn meanwhile.
final class BandPainter {

    private final PixelSheet sheet;
    private double[] xs = new double[256];
    private double[] ys = new double[256];

    BandPainter(PixelSheet sheet) {
        this.sheet = sheet;
    }

    /// Where the picture lies on the figure.
    ///
    /// @param left device pixels from the figure's left edge
    /// @param top  device pixels from its upper edge
    record Place(int left, int top, PixelGrid grid) {}

    /// Draws marks that an overlay takes, the first beneath.
    void draw(List<Mark> marks, Place place) {
        sheet.clear();
        for (Mark each : marks) {
            if (each instanceof Mark.Polyline line) {
                draw(line, place);
            } else if (each instanceof Mark.Columns columns) {
                draw(columns, place);
            }
        }
    }

    private void draw(Mark.Polyline line, Place place) {
        PixelGrid grid = place.grid();
        int count = line.points().size();
        if (xs.length < count) {
            xs = new double[count * 2];
            ys = new double[count * 2];
        }
        line.copyTo(xs, ys);
        for (int i = 0; i < count; i++) {
            xs[i] = xs[i] * grid.scaleX() - place.left();
            ys[i] = ys[i] * grid.scaleY() - place.top();
        }
        sheet.line(xs, ys, count, line.stroke().width() * grid.scaleX(), line.stroke().ink());
    }

    private void draw(Mark.Columns columns, Place place) {
        PixelGrid grid = place.grid();
        for (int i = 0; i < columns.spans().size(); i++) {
            if (!columns.spans().empty(i)) {
                Rect rect = grid.column(columns, i);
                sheet.fill((int) Math.rint(rect.x() * grid.scaleX()) - place.left(),
                        (int) Math.rint(rect.y() * grid.scaleY()) - place.top(),
                        (int) Math.rint(rect.right() * grid.scaleX()) - place.left(),
                        (int) Math.rint(rect.bottom() * grid.scaleY()) - place.top(), columns.ink());
            }
        }
    }
}
