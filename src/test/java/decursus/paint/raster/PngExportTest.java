package decursus.paint.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Rect;
import decursus.paint.TestSheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

class PngExportTest {

    @TempDir
    Path folder;

    private static IIOMetadataNode metadata(Path png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(png.toFile())) {
            reader.setInput(in);
            return (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        } finally {
            reader.dispose();
        }
    }

    private static String attribute(IIOMetadataNode root, String tag, String name) {
        return ((IIOMetadataNode) root.getElementsByTagName(tag).item(0)).getAttribute(name);
    }

    private static @Nullable String text(IIOMetadataNode root, String tag, String keyword, String valueName) {
        NodeList entries = root.getElementsByTagName(tag);
        for (int i = 0; i < entries.getLength(); i++) {
            IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
            if (entry.getAttribute("keyword").equals(keyword)) {
                return entry.getAttribute(valueName);
            }
        }
        return null;
    }

    private static void assertSamePixels(BufferedImage expected, BufferedImage actual) {
        int width = expected.getWidth();
        int height = expected.getHeight();
        assertEquals(width, actual.getWidth());
        assertEquals(height, actual.getHeight());
        assertArrayEquals(expected.getRGB(0, 0, width, height, null, 0, width), actual.getRGB(0, 0, width, height, null, 0, width));
    }

    @Test
    void aJournalColumnAtThreeHundredDpi() throws IOException {
        Figure figure = TestSheet.figure();
        Path file = folder.resolve("sheet.png");
        PixelSize size = PixelSize.of(figure, 300);
        PngExport.write(figure, file, size, false);
        assertSamePixels(RasterPainter.paint(figure, size), ImageIO.read(file.toFile()));
        IIOMetadataNode metadata = metadata(file);
        assertEquals("2055", attribute(metadata, "IHDR", "width"));
        assertEquals("1299", attribute(metadata, "IHDR", "height"));
        assertEquals("RGB", attribute(metadata, "IHDR", "colorType"));
        assertEquals("11811", attribute(metadata, "pHYs", "pixelsPerUnitXAxis"));
        assertEquals("11811", attribute(metadata, "pHYs", "pixelsPerUnitYAxis"));
        assertEquals("meter", attribute(metadata, "pHYs", "unitSpecifier"));
        assertEquals("Test sheet", text(metadata, "tEXtEntry", "Title", "value"));
        assertEquals("Every mark once; α ≤ β", text(metadata, "iTXtEntry", "Description", "text"));
        assertEquals("synthetic", text(metadata, "tEXtEntry", "Source", "value"));
    }

    @Test
    void theSameFigureGivesTheSameFile() throws IOException {
        Figure figure = TestSheet.figure();
        for (String name : List.of("a.png", "b.png")) {
            PngExport.write(figure, folder.resolve(name), PixelSize.wide(figure, 800), false);
        }
        assertEquals(-1, Files.mismatch(folder.resolve("a.png"), folder.resolve("b.png")));
    }

    @Test
    void transparentPaperKeepsItsOpacity() throws IOException {
        Mark box = new Mark.Box(MarkId.of("box"), new Rect(3, 3, 20, 10), 4,
                new Fill.Fade(Ink.hex("#0072B2"), Ink.BLACK.withAlpha(0.2)), null);
        Figure figure = new Figure(40, 20, Ink.WHITE.withAlpha(0), List.of(box), FigureInfo.titled(""));
        Path file = folder.resolve("clear.png");
        PngExport.write(figure, file, PixelSize.of(figure, 144), false);
        assertEquals("RGBAlpha", attribute(metadata(file), "IHDR", "colorType"));
        assertSamePixels(RasterPainter.paint(figure, 2), ImageIO.read(file.toFile()));
    }

    @Test
    void oddTextsStillMakeAReadableFile() throws IOException {
        var metadata = new TreeMap<>(Map.of(" two  spaces ", "a\u0000b", "κ", "key", "k".repeat(200), "long", "Empty", ""));
        FigureInfo info = new FigureInfo("", "line\nline", metadata);
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(image, 96, info, out);
        Path file = Files.write(folder.resolve("odd.png"), out.toByteArray());
        IIOMetadataNode root = metadata(file);
        assertEquals("a b", text(root, "tEXtEntry", "two spaces", "value"));
        assertEquals("key", text(root, "tEXtEntry", "?", "value"));
        assertEquals("long", text(root, "tEXtEntry", "k".repeat(79), "value"));
        assertEquals("line\nline", text(root, "tEXtEntry", "Description", "value"));
        assertNull(text(root, "tEXtEntry", "Empty", "value"));
        assertNull(text(root, "tEXtEntry", "Title", "value"));
        assertNotNull(ImageIO.read(file.toFile()));
    }

    @Test
    void noiseSurvivesManyChunks() throws IOException {
        BufferedImage image = new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(3);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 500; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        Path file = folder.resolve("noise.png");
        try (var out = Files.newOutputStream(file)) {
            PngWriter.write(image, 96, FigureInfo.titled("noise"), out);
        }
        assertSamePixels(image, ImageIO.read(file.toFile()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 986 * 7, 986 * 100, 986 * 622})
    void bandsGiveTheBytesOfTheWholePicture(int pixels) throws IOException {
        Figure figure = TestSheet.figure();
        PixelSize size = PixelSize.of(figure, 144);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PngWriter.write(RasterPainter.paint(figure, size), size.dpi(), figure.info(), whole);
        ByteArrayOutputStream banded = new ByteArrayOutputStream();
        PngExport.write(figure, size, pixels, banded);
        assertArrayEquals(whole.toByteArray(), banded.toByteArray());
    }

    @Test
    void aPageOfTwelveHundredDpiIsWritten() throws IOException {
        Figure figure = new Figure(493.2, 650, Ink.WHITE, TestSheet.figure().marks(), FigureInfo.titled("line art"));
        Path file = folder.resolve("fine.png");
        PngExport.write(figure, file, PixelSize.of(figure, 1200), false);
        IIOMetadataNode metadata = metadata(file);
        assertEquals("8220", attribute(metadata, "IHDR", "width"));
        assertEquals("10833", attribute(metadata, "IHDR", "height"));
        assertEquals("47244", attribute(metadata, "pHYs", "pixelsPerUnitXAxis"));
    }

    @Test
    void anExistingFileIsKeptUnlessTold() throws IOException {
        Figure figure = TestSheet.figure();
        Path file = Files.writeString(folder.resolve("kept.png"), "old");
        PixelSize size = PixelSize.wide(figure, 50);
        assertThrows(FileAlreadyExistsException.class, () -> PngExport.write(figure, file, size, false));
        assertEquals("old", Files.readString(file));
        PngExport.write(figure, file, size, true);
        assertNotNull(ImageIO.read(file.toFile()));
    }

    @Test
    void tooLargeIsOneSentence() {
        Figure figure = TestSheet.figure();
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> PixelSize.of(figure, 4800));
        assertEquals("A PNG has 1 to 20000 pixels a side, not 32882 × 20787: choose another size or resolution.", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> PixelSize.of(figure, 1e300));
        assertThrows(IllegalArgumentException.class, () -> PixelSize.wide(figure, 0));
        assertThrows(IllegalArgumentException.class, () -> PixelSize.of(figure, -300));
    }
}
