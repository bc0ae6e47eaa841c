package decursus.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs each task on a thread of its own and answers through an executor, which brings the answer to the thread of
/// whoever asked. Any thread may ask.
public final class ThreadWork implements Work {

    private final Executor front;

    /// @param front runs answers on the asker's thread, in the order in which they come
    public ThreadWork(Executor front) {
        this.front = front;
    }

    @Override
    public <T> Running run(String name, Callable<? extends T> task, Answer<T> answer) {
        Started<T> started = new Started<>(answer);
        started.thread = Thread.ofVirtual().name(name).start(() -> {
            try {
                T result = task.call();
                front.execute(() -> started.finish(result));
            } catch (Throwable problem) {
                // the edge of a thread: nothing may vanish here, whatever it is
                front.execute(() -> started.fail(problem));
            }
        });
        return started;
    }

    private static final class Started<T> implements Running {

        private final Answer<T> answer;
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile Thread thread = Thread.currentThread();

        Started(Answer<T> answer) {
            this.answer = answer;
        }

        private void finish(T result) {
            if (over.compareAndSet(false, true)) {
                answer.done().accept(result);
            }
        }

        private void fail(Throwable problem) {
            if (over.compareAndSet(false, true)) {
                answer.failed().accept(problem);
            }
        }

        @Override
        public void cancel() {
            if (over.compareAndSet(false, true)) {
                thread.interrupt();
            }
        }

        @Override
        public boolean over() {
            return over.get();
        }
    }
}
