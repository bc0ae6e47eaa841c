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
    /// Pixels that a part of a picture is wide at least that is drawn on a processor of its own.
    private static final int NARROWEST = 256;

    private final List<Slot> slots = new ArrayList<>();
    private int used;
    private boolean odd;
    private Affine pixels = new Affine();

    /// The two pictures of a run, in turn.
    private static final class Slot {
        private final @Nullable Sheet[] sheets = new Sheet[2];
    }

    /// @param bands parts of the picture that are drawn at the same time
    private record Sheet(List<BandPainter> bands, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Sheet of(int width, int height) {
            int[] argb = new int[width * height];
            byte[] mask = new byte[width * height];
            int count = Math.clamp(width / NARROWEST, 1, Runtime.getRuntime().availableProcessors());
            List<BandPainter> bands = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                PixelSheet.Band band = new PixelSheet.Band(width * i / count, width * (i + 1) / count);
                bands.add(new BandPainter(new PixelSheet(width, argb, mask, band)));
            }
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            return new Sheet(bands, buffer, new WritableImage(buffer));
        }

        boolean measures(int width, int height) {
            return buffer.getWidth() == width && buffer.getHeight() == height;
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
        BandPainter.Place place = new BandPainter.Place(left, top, grid);
        List<Mark> drawn = marks.subList(from, to);
        sheet.bands.parallelStream().forEach(each -> each.draw(drawn, place));
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
        if (sheet == null || !sheet.measures(width, height)) {
            sheet = Sheet.of(width, height);
            slot.sheets[turn] = sheet;
        }
        return sheet;
    }
}
