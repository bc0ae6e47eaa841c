package decursus.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Only the latest answer counts, none is lost that should come, and a thread's edge swallows nothing.
class LatestTest {

    /// Runs a task when it is told to.
    private static final class Slow implements Work {
        private final Deque<Runnable> started = new ArrayDeque<>();

        @Override
        public <T> Running run(String name, Callable<? extends T> task, Answer<T> answer) {
            started.add(() -> new InlineWork().run(name, task, answer));
            return new ThreadWork(Runnable::run).run(name, () -> null, new Answer<Object>(done -> { }, failed -> { }));
        }

        void finishOne() {
            started.remove().run();
        }
    }

    private static Work.Answer<Integer> into(List<Object> answers) {
        return new Work.Answer<>(answers::add, answers::add);
    }

    @Test
    void whatWaitsIsReplacedByWhatIsNewer() {
        Slow slow = new Slow();
        Latest latest = new Latest(slow);
        List<Object> answers = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int number = i;
            latest.ask("count", () -> number, into(answers));
        }
        assertEquals(1, slow.started.size());
        slow.finishOne();
        slow.finishOne();
        assertTrue(slow.started.isEmpty());
        assertEquals(List.of(1, 5), answers);
    }

    @Test
    void stoppingThrowsTheRunningAnswerAway() {
        Slow slow = new Slow();
        Latest latest = new Latest(slow);
        List<Object> answers = new ArrayList<>();
        latest.ask("count", () -> 1, into(answers));
        latest.ask("count", () -> 2, into(answers));
        latest.stop();
        slow.finishOne();
        assertTrue(answers.isEmpty() && slow.started.isEmpty());
        latest.ask("count", () -> 3, into(answers));
        slow.finishOne();
        assertEquals(List.of(3), answers);
    }

    @Test
    void aTaskThatFailsAnswersAndTheNextOneRuns() {
        Slow slow = new Slow();
        Latest latest = new Latest(slow);
        List<Object> answers = new ArrayList<>();
        latest.ask("fail", () -> {
            throw new IllegalStateException("planted");
        }, into(answers));
        latest.ask("count", () -> 2, into(answers));
        slow.finishOne();
        slow.finishOne();
        assertInstanceOf(IllegalStateException.class, answers.getFirst());
        assertEquals(2, answers.getLast());
    }

    @Test
    void threadsAnswerThroughTheFrontAndNotAfterACancellation() throws InterruptedException {
        LinkedBlockingQueue<Runnable> front = new LinkedBlockingQueue<>();
        Work work = new ThreadWork(front::add);
        List<Object> answers = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Work.Running running = work.run("wait", () -> {
            begun.countDown();
            never.await();
            return 1;
        }, into(answers));
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        running.cancel();
        Runnable late = front.poll(10, TimeUnit.SECONDS);
        assertTrue(late != null && running.over());
        late.run();
        assertTrue(answers.isEmpty());
        work.run("count", () -> 7, into(answers));
        Runnable answer = front.poll(10, TimeUnit.SECONDS);
        assertTrue(answer != null && answers.isEmpty());
        answer.run();
        assertEquals(List.of(7), answers);
    }
}
