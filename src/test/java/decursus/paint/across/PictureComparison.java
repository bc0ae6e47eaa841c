package decursus.paint.across;

import decursus.figure.Rect;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Whether two pictures show the same. A pixel agrees when each of its channels lies between the least and the most that the
/// other picture has within two pixels of it (two thirds of a point: our own picture moves edges onto the pixel grid), give or
/// take a twelfth of full scale. A mark that is missing, of another colour or a point off its place does not agree.
final class PictureComparison {

    private static final int REACH = 2;
    private static final int ENOUGH = 60;

    private final BufferedImage one;
    private final BufferedImage other;

    PictureComparison(BufferedImage one, BufferedImage other) {
        this.one = one;
        this.other = other;
    }

    /// Compares PNG files of 288 dots per inch with the first of them; for continuous integration, where other programs drew
    /// them. Ends with 1 when more pixels disagree than the allowed number.
    ///
    /// @param arguments the allowed number, then the files
    public static void main(String[] arguments) throws IOException {
        BufferedImage ours = ImageIO.read(new File(arguments[1]));
        int most = 0;
        for (int i = 2; i < arguments.length; i++) {
            BufferedImage theirs = ImageIO.read(new File(arguments[i]));
            boolean size = Math.abs(ours.getWidth() - theirs.getWidth()) <= 1 && Math.abs(ours.getHeight() - theirs.getHeight()) <= 1;
            int count = size ? new PictureComparison(ours, theirs).disagreements().size() : Integer.MAX_VALUE;
            System.out.println(arguments[i] + ": " + (size ? count + " pixels disagree" : "another size"));
            most = Math.max(most, count);
        }
        System.exit(most > Integer.parseInt(arguments[0]) ? 1 : 0);
    }

    /// Where pixels of either picture have no counterpart in the other, in points.
    List<Rect> disagreements() {
        List<Rect> found = new ArrayList<>();
        missing(one, other, found);
        missing(other, one, found);
        return found;
    }

    private static void missing(BufferedImage from, BufferedImage in, List<Rect> found) {
        int width = Math.min(from.getWidth(), in.getWidth());
        int height = Math.min(from.getHeight(), in.getHeight());
        int[] wanted = from.getRGB(0, 0, width, height, null, 0, width);
        int[] there = in.getRGB(0, 0, width, height, null, 0, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (!found(wanted[y * width + x], there, x, y, width, height)) {
                    found.add(new Rect(x / (double) Pictures.SCALE, y / (double) Pictures.SCALE,
                            1.0 / Pictures.SCALE, 1.0 / Pictures.SCALE));
                }
            }
        }
    }

    /// Whether each channel lies between the darkest and the brightest of the surroundings, or close by.
    private static boolean found(int wanted, int[] there, int x, int y, int width, int height) {
        if (wanted == there[y * width + x]) {
            return true;
        }
        for (int shift = 0; shift <= 16; shift += 8) {
            int low = 255;
            int high = 0;
            for (int j = Math.max(0, y - REACH); j <= Math.min(height - 1, y + REACH); j++) {
                for (int i = Math.max(0, x - REACH); i <= Math.min(width - 1, x + REACH); i++) {
                    int channel = there[j * width + i] >> shift & 0xFF;
                    low = Math.min(low, channel);
                    high = Math.max(high, channel);
                }
            }
            int channel = wanted >> shift & 0xFF;
            if (channel < low - ENOUGH || channel > high + ENOUGH) {
                return false;
            }
        }
        return true;
    }
}
