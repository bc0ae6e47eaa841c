package decursus.bench;

import decursus.bench.engine.CanvasEngine;
import decursus.bench.engine.Engine;
import decursus.bench.engine.JFreeEngine;
import decursus.bench.engine.Samples;
import decursus.bench.frame.Load;
import decursus.bench.frame.Times;
import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.paint.raster.PixelSize;
import decursus.paint.raster.PngWriter;
import decursus.paint.raster.RasterPainter;
import decursus.testing.Shipped;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.view.View;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;

/// A picture file from the arrays or the course, laying out and painting included.
final class PngBench {

    private static final int WARM = 12;
    private static final int COUNTED = 30;
    private static final double TO = Samples.LAST_DAY;

    void run() throws Exception {
        System.out.printf(Locale.ROOT, "%n## PNG, redraw included (load %s)%n| what | median ms | p99 ms | n | kB |%n"
                + "|---|---|---|---|---|%n", Load.now());
        CanvasEngine own = new CanvasEngine(Samples.of(10_000));
        for (int width : new int[] {Engine.WIDTH, 3840}) {
            PixelSize size = PixelSize.wide(own.figure(0, TO), width);
            told("10 × 10 000, " + size.width() + " × " + size.height() + ", Decursus", () -> png(own.figure(0, TO), size));
            told("the same frame through ImageIO", () -> imageIo(RasterPainter.paint(own.figure(0, TO), size)));
        }
        JFreeEngine peer = new JFreeEngine(Samples.of(10_000), true);
        told("10 × 10 000, 1600 × 900, JFreeChart sampling", () -> {
            peer.view(0, TO);
            int[] pixels = peer.offScreen();
            BufferedImage image = new BufferedImage(Engine.WIDTH, Engine.HEIGHT, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, Engine.WIDTH, Engine.HEIGHT, pixels, 0, Engine.WIDTH);
            return imageIo(image);
        });
        Course demo = Shipped.course("demo-ck-over-therapies");
        View view = View.preset(View.CK_OVER_THERAPIES);
        told("the demonstration course, 1600 px wide", () -> {
            Figure figure = CourseFigure.draw(demo, view, new Page(1200, null));
            return png(figure, PixelSize.wide(figure, 1600));
        });
        told("the demonstration course, 174 mm at 600 dpi", () -> {
            Figure figure = CourseFigure.draw(demo, view, Page.millimetres(174, null));
            return png(figure, PixelSize.of(figure, 600));
        });
    }

    private static int png(Figure figure, PixelSize size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngWriter.write(RasterPainter.paint(figure, size), size.dpi(), figure.info(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static int imageIo(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.size();
    }

    private static void told(String name, Callable<Integer> work) throws Exception {
        Times told = Times.of(WARM, COUNTED, work);
        int bytes = work.call();
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %d | %d |%n", name, told.median(), told.p99(), told.count(), bytes / 1000);
    }
}
