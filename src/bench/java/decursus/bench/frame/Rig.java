package decursus.bench.frame;

import com.sun.management.OperatingSystemMXBean;
import decursus.bench.engine.Engine;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// One window in which whole frames are timed: the change, the pulse with style, layout and synchronisation, and the rendering
/// until its end.
public final class Rig {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 30;
    private static final int FRAMES = 60;
    private static final double LONGEST = 4000;

    private final Pane root = new Pane();
    private final Object toolkit;
    private final Method pulse;
    private final Object collector;
    private final Method rendered;

    private Rig() throws ReflectiveOperationException {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, Engine.WIDTH, Engine.HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        Class<?> collecting = Class.forName("com.sun.javafx.tk.quantum.PaintCollector");
        toolkit = method(Class.forName("com.sun.javafx.tk.Toolkit"), "getToolkit").invoke(null);
        pulse = method(toolkit.getClass(), "pulse");
        collector = method(collecting, "getInstance").invoke(null);
        rendered = method(collecting, "waitForRenderingToComplete");
    }

    private static Method method(Class<?> owner, String name) throws ReflectiveOperationException {
        Method method = owner.getDeclaredMethod(name);
        method.setAccessible(true);
        return method;
    }

    /// Starts the toolkit and opens the window.
    public static Rig open() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        return call(Rig::new);
    }

    /// Runs something on the toolkit's thread.
    public static <T> T call(Callable<T> body) throws Exception {
        FutureTask<T> task = new FutureTask<>(body);
        Platform.runLater(task);
        return task.get();
    }

    /// What is done for a frame, given its number.
    @FunctionalInterface
    public interface Step {
        void frame(int number) throws Exception;
    }

    /// Puts nodes into the window, the later ones on top.
    public void show(javafx.scene.Node... nodes) throws Exception {
        root.getChildren().setAll(nodes);
        render();
    }

    /// Lays out, synchronises and waits until all is rendered.
    public void render() throws ReflectiveOperationException {
        pulse.invoke(toolkit);
        rendered.invoke(collector);
    }

    /// Thirty frames to warm up and sixty or more that count, both cut at four seconds; at least one counts.
    public Times time(Step step) throws Exception {
        measure(step, WARM_UP, 0);
        long before = PROCESS.getProcessCpuTime();
        double[] times = measure(step, FRAMES, WARM_UP);
        return new Times(times, (PROCESS.getProcessCpuTime() - before) / 1e6 / times.length);
    }

    /// Three runs with a node in the window; the one whose median is the middle one.
    public Times timeThrice(javafx.scene.Node node, Step step) throws Exception {
        List<Times> runs = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            runs.add(call(() -> {
                show(node);
                Times times = time(step);
                show();
                return times;
            }));
        }
        return Times.middle(runs);
    }

    private double[] measure(Step step, int frames, int first) throws Exception {
        List<Double> times = new ArrayList<>();
        double all = 0;
        for (int i = 0; i < frames && (i == 0 || all < LONGEST); i++) {
            long start = System.nanoTime();
            step.frame(first + i);
            render();
            times.add((System.nanoTime() - start) / 1e6);
            all += times.getLast();
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// What the engine shows now.
    public int[] picture(Engine engine) throws Exception {
        render();
        int[] drawn = engine.offScreen();
        if (drawn != null) {
            return drawn;
        }
        WritableImage image = engine.node().snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    /// Fails unless both pictures show something and differ.
    public static void requireDrawn(String name, int[] one, int[] two) {
        for (int[] picture : List.of(one, two)) {
            long inked = Arrays.stream(picture).filter(pixel -> (pixel & 0xFFFFFF) != (picture[0] & 0xFFFFFF)).count();
            if (inked < picture.length / 200) {
                throw new IllegalStateException(name + " drew nothing");
            }
        }
        if (Arrays.equals(one, two)) {
            throw new IllegalStateException(name + " drew the same picture for two windows");
        }
    }
}
