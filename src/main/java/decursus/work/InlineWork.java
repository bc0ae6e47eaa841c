package decursus.work;

import java.util.concurrent.Callable;

/// Runs each task at once on the thread that asks: for tests, and where nothing else waits.
public final class InlineWork implements Work {

    private static final Running OVER = new Running() {
        @Override
        public void cancel() {
            // it is over already
        }

        @Override
        public boolean over() {
            return true;
        }
    };

    @Override
    public <T> Running run(String name, Callable<? extends T> task, Answer<T> answer) {
        T result;
        try {
            result = task.call();
        } catch (Throwable problem) {
            // as a thread's edge would
            answer.failed().accept(problem);
            return OVER;
        }
        answer.done().accept(result);
        return OVER;
    }
}
