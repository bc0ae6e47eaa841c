package decursus.testing.fx;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// The toolkit for tests: started once for the whole run, never ended, so that no test depends on another's windows.
public final class Fx {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Fx() {
    }

    /// What a body gives that runs on the toolkit's thread; what it throws is thrown here.
    ///
    /// @throws AssertionError when it takes longer than a minute
    public static <T> T call(Callable<T> body) throws Exception {
        start();
        if (Platform.isFxApplicationThread()) {
            return body.call();
        }
        FutureTask<T> task = new FutureTask<>(body);
        Platform.runLater(task);
        try {
            return task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown.getCause() instanceof Exception exception ? exception : thrown;
        } catch (TimeoutException tooLong) {
            throw new AssertionError("The toolkit's thread did not answer within " + LONGEST, tooLong);
        }
    }

    /// Lets what waits on the toolkit's thread happen now, on that thread: queued events, pulses, what was run later.
    public static void drain() {
        Object key = new Object();
        Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
        Platform.enterNestedEventLoop(key);
    }

    /// Starts the toolkit unless it runs.
    public static void start() {
        Started.TOOLKIT.join();
    }

    /// Initialised once by the class loader.
    private static final class Started {

        static final CompletableFuture<Void> TOOLKIT = new CompletableFuture<>();

        static {
            Platform.startup(() -> TOOLKIT.complete(null));
            Platform.setImplicitExit(false);
        }
    }
}
