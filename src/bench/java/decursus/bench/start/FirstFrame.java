package decursus.bench.start;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Window;

/// Runs another program's `main` in this process and says on standard output when its first window has been rendered; then ends.
public final class FirstFrame {

    /// What it says.
    public static final String LINE = "first frame";

    private FirstFrame() {}

    /// @param arguments the class with the other `main`, then its arguments
    public static void main(String[] arguments) throws Exception {
        Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Thread program = new Thread(() -> {
            try {
                main.invoke(null, (Object) rest);
            } catch (ReflectiveOperationException failed) {
                throw new IllegalStateException("The program did not start: " + failed.getCause(), failed);
            }
        });
        program.setDaemon(true);
        program.start();
        while (!shown()) {
            LockSupport.parkNanos(1_000_000);
        }
        System.out.println(LINE);
        // an orderly end, so that a training run writes its cache
        System.exit(0);
    }

    private static boolean shown() throws Exception {
        FutureTask<Boolean> look = new FutureTask<>(FirstFrame::rendered);
        try {
            Platform.runLater(look);
        } catch (IllegalStateException notYetStarted) {
            return false;
        }
        return look.get();
    }

    /// Once a window is there, its scene is laid out and rendered to the end.
    private static boolean rendered() throws ReflectiveOperationException {
        if (Window.getWindows().stream().noneMatch(window -> window.isShowing() && window.getScene() != null)) {
            return false;
        }
        Object toolkit = method(Class.forName("com.sun.javafx.tk.Toolkit"), "getToolkit").invoke(null);
        method(toolkit.getClass(), "pulse").invoke(toolkit);
        Class<?> collecting = Class.forName("com.sun.javafx.tk.quantum.PaintCollector");
        method(collecting, "waitForRenderingToComplete").invoke(method(collecting, "getInstance").invoke(null));
        return true;
    }

    private static Method method(Class<?> owner, String name) throws ReflectiveOperationException {
        Method method = owner.getDeclaredMethod(name);
        method.setAccessible(true);
        return method;
    }
}
