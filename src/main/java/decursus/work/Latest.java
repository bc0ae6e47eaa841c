package decursus.work;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Of many tasks of one kind only the latest counts: one runs, one may wait, and a newer one takes the waiting one's
/// place. A running task is not interrupted, and its answer is given while nothing newer has answered, so that a
/// picture follows the hand instead of waiting for it to rest. For one thread: the one on which answers come.
public final class Latest {

    private final Work work;
    private @Nullable Runnable waiting;
    private boolean busy;
    private long stopped;

    /// @param work runs the tasks and answers on the thread that asks here
    public Latest(Work work) {
        this.work = work;
    }

    /// Asks for a task. It starts at once when none is running.
    public <T> void ask(String name, Callable<? extends T> task, Work.Answer<T> answer) {
        if (busy) {
            waiting = () -> start(name, task, answer);
        } else {
            start(name, task, answer);
        }
    }

    /// Throws away what waits, and the answer of what runs.
    public void stop() {
        waiting = null;
        stopped++;
    }

    private <T> void start(String name, Callable<? extends T> task, Work.Answer<T> answer) {
        busy = true;
        long asked = stopped;
        work.run(name, task, new Work.Answer<T>(
                result -> over(() -> answer.done().accept(result), asked),
                problem -> over(() -> answer.failed().accept(problem), asked)));
    }

    private void over(Runnable answer, long asked) {
        busy = false;
        try {
            if (asked == stopped) {
                answer.run();
            }
        } finally {
            Runnable next = waiting;
            if (next != null && !busy) {
                waiting = null;
                next.run();
            }
        }
    }
}
