package decursus.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs tasks that take time. Whoever asks is answered on its own thread: for a window that is the thread that draws it.
public interface Work {

    /// A task under way.
    interface Running {

        /// Interrupts the task; its answer, if there is one still, is thrown away. Asking twice does no harm.
        void cancel();

        /// True once the task has answered or was cancelled.
        boolean over();
    }

    /// What a task answers to. Exactly one of both is called, once, and neither after a cancellation.
    ///
    /// @param done   takes the result
    /// @param failed takes what went wrong
    record Answer<T>(Consumer<? super T> done, Consumer<? super Throwable> failed) {
    }

    /// Starts a task.
    ///
    /// @param name what it does, in a few words without names or values of patients: it may stand in a log
    <T> Running run(String name, Callable<? extends T> task, Answer<T> answer);
}
