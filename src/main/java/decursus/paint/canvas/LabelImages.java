package decursus.paint.canvas;

import decursus.figure.Align;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.figure.shape.LabelOutline;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Labels as small pictures in device pixels, kept from frame to frame: the toolkit would fill and stroke the letters' outlines
/// anew in each, which takes longer than all other marks together.
final class LabelImages {

    /// Pixels of all kept pictures together, about 16 MB.
    private static final int MOST_PIXELS = 4_000_000;

    private final TextMetrics metrics = TextMetrics.bundled();
    private final SequencedMap<Key, Picture> pictures = new LinkedHashMap<>(256, 0.75f, true);
    private double pixelsPerPoint = 1;
    private int pixels;

    /// What a label's picture depends on.
    ///
    /// @param shiftX where in its pixel the anchor stands, in quarters
    /// @param shiftY where in its pixel the anchor stands, in quarters
    private record Key(String text, Align align, TextStyle style, double rotation, int shiftX, int shiftY) {}

    /// A label's letters and halo on clear ground.
    ///
    /// @param left pixels from the anchor's pixel to the picture's left edge
    /// @param top pixels from the anchor's pixel to the picture's upper edge
    record Picture(Image image, int left, int top) {}

    /// Says for which scale pictures are wanted from now on.
    void scaleTo(double newPixelsPerPoint) {
        if (newPixelsPerPoint != pixelsPerPoint) {
            pixelsPerPoint = newPixelsPerPoint;
            pictures.clear();
            pixels = 0;
        }
    }

    /// The picture of a label.
    ///
    /// @param shiftX quarters of a pixel from the anchor's pixel to the anchor, 0 to 3
    /// @param shiftY quarters of a pixel from the anchor's pixel to the anchor, 0 to 3
    /// @return null when the picture would be too large to keep
    @Nullable Picture picture(Mark.Label label, int shiftX, int shiftY) {
        Key key = new Key(label.text(), label.align(), label.style(), label.rotationDegrees(), shiftX, shiftY);
        Picture known = pictures.get(key);
        if (known != null) {
            return known;
        }
        Picture made = make(label, shiftX / 4.0, shiftY / 4.0);
        if (made != null) {
            pictures.put(key, made);
            pixels += size(made);
            while (pixels > MOST_PIXELS) {
                pixels -= size(pictures.pollFirstEntry().getValue());
            }
        }
        return made;
    }

    private static int size(Picture picture) {
        return (int) (picture.image.getWidth() * picture.image.getHeight());
    }

    private @Nullable Picture make(Mark.Label label, double shiftX, double shiftY) {
        TextStyle style = label.style();
        Ink halo = style.halo();
        double reach = halo == null ? 0 : style.haloWidth() / 2 * pixelsPerPoint;
        Rect bounds = label.bounds(metrics);
        // advance widths bound the letters but for a slanted or wide one's overhang
        double margin = reach + 2 + style.size() * pixelsPerPoint / 4;
        int left = (int) Math.floor((bounds.x() - label.at().x()) * pixelsPerPoint - margin);
        int top = (int) Math.floor((bounds.y() - label.at().y()) * pixelsPerPoint - margin);
        int width = (int) Math.ceil(bounds.width() * pixelsPerPoint + 2 * margin) + 2;
        int height = (int) Math.ceil(bounds.height() * pixelsPerPoint + 2 * margin) + 2;
        if ((long) width * height > MOST_PIXELS / 4) {
            return null;
        }
        double angle = Math.toRadians(label.rotationDegrees());
        Coverage letters = new Coverage(width, height, reach == 0 ? 0 : reach + 1, new Coverage.Placement(
                pixelsPerPoint * Math.cos(angle), pixelsPerPoint * Math.sin(angle), shiftX - left, shiftY - top));
        LabelOutline.draw(label, metrics, letters);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(),
                argb(letters, style.ink(), halo, reach), 0, width);
        return new Picture(image, left, top);
    }

    private static int[] argb(Coverage letters, Ink ink, @Nullable Ink halo, double radius) {
        float[] covered = letters.covered();
        int[] argb = new int[covered.length];
        for (int i = 0; i < argb.length; i++) {
            double top = covered[i] * ink.alpha();
            double below = halo == null ? 0 : letters.penned(i, radius) * halo.alpha() * (1 - top);
            if (top + below > 0) {
                Ink under = halo == null ? ink : halo;
                argb[i] = channel(top + below) << 24
                        | channel((top * ink.red() + below * under.red()) / 255) << 16
                        | channel((top * ink.green() + below * under.green()) / 255) << 8
                        | channel((top * ink.blue() + below * under.blue()) / 255);
            }
        }
        return argb;
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
