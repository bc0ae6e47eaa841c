package decursus.paint.canvas;

import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.figure.shape.PixelGrid;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/// Draws runs of long lines and columns as one picture in device pixels. Pictures are used again from frame to frame, two in turn
/// for each run, since the toolkit may still be reading the last frame's.
final class Overlay {

    /// From here on a line is drawn straight into pixels; a few pieces are stroked as quickly.
    private static final int LONG = 48;

    private final List<Slot> slots = new ArrayList<>();
    private int used;
    private boolean odd;
    private Affine pixels = new Affine();
    private double[] xs = new double[256];
    private double[] ys = new double[256];

    /// The two pictures of a run, in turn.
    private static final class Slot {
        private final @Nullable Sheet[] sheets = new Sheet[2];
    }

    private record Sheet(PixelSheet pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Sheet of(int width, int height) {
            int[] argb = new int[width * height];
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            return new Sheet(new PixelSheet(width, height, argb, new byte[width * height]), buffer, new WritableImage(buffer));
        }
    }

    /// Begins a frame.
    ///
    /// @param deviceGrid the canvas's transform with one unit for each device pixel
    void begin(Affine deviceGrid) {
        pixels = deviceGrid;
        used = 0;
        odd = !odd;
    }

    /// Whether a mark is drawn here.
    static boolean takes(Mark mark) {
        return mark instanceof Mark.Columns
                || mark instanceof Mark.Polyline line && line.points().size() >= LONG && line.stroke().dash().isEmpty();
    }

    /// Draws the marks from `from` up to, not including, `to`, all of which are taken here.
    ///
    /// @param clip where they are seen, in points
    void paint(List<Mark> marks, int from, int to, Rect clip, PixelGrid grid, GraphicsContext canvas) {
        int left = (int) Math.rint(clip.x() * grid.scaleX());
        int top = (int) Math.rint(clip.y() * grid.scaleY());
        int width = (int) Math.rint(clip.right() * grid.scaleX()) - left;
        int height = (int) Math.rint(clip.bottom() * grid.scaleY()) - top;
        if (width <= 0 || height <= 0) {
            return;
        }
        Sheet sheet = next(width, height);
        sheet.pixels.clear();
        for (int i = from; i < to; i++) {
            if (marks.get(i) instanceof Mark.Polyline line) {
                draw(line, left, top, grid, sheet.pixels);
            } else if (marks.get(i) instanceof Mark.Columns columns) {
                draw(columns, left, top, grid, sheet.pixels);
            }
        }
        sheet.buffer.updateBuffer(_ -> null);
        canvas.save();
        canvas.setTransform(pixels);
        canvas.drawImage(sheet.image, left, top);
        canvas.restore();
    }

    private Sheet next(int width, int height) {
        if (used == slots.size()) {
            slots.add(new Slot());
        }
        Slot slot = slots.get(used++);
        int turn = odd ? 1 : 0;
        Sheet sheet = slot.sheets[turn];
        if (sheet == null || sheet.pixels.width() != width || sheet.pixels.height() != height) {
            sheet = Sheet.of(width, height);
            slot.sheets[turn] = sheet;
        }
        return sheet;
    }

    private void draw(Mark.Polyline line, int left, int top, PixelGrid grid, PixelSheet sheet) {
        int count = line.points().size();
        if (xs.length < count) {
            xs = new double[count * 2];
            ys = new double[count * 2];
        }
        line.copyTo(xs, ys);
        for (int i = 0; i < count; i++) {
            xs[i] = xs[i] * grid.scaleX() - left;
            ys[i] = ys[i] * grid.scaleY() - top;
        }
        sheet.line(xs, ys, count, line.stroke().width() * grid.scaleX(), line.stroke().ink());
    }

    private static void draw(Mark.Columns columns, int left, int top, PixelGrid grid, PixelSheet sheet) {
        for (int i = 0; i < columns.spans().size(); i++) {
            if (!columns.spans().empty(i)) {
                Rect rect = grid.column(columns, i);
                sheet.fill((int) Math.rint(rect.x() * grid.scaleX()) - left, (int) Math.rint(rect.y() * grid.scaleY()) - top,
                        (int) Math.rint(rect.right() * grid.scaleX()) - left, (int) Math.rint(rect.bottom() * grid.scaleY()) - top,
                        columns.ink());
            }
        }
    }
}
