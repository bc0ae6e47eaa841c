package decursus.jobs.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.exchange.Problem;
import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is read ahead arrives whole and in order, and nobody reads on when the other side has ended.
@Timeout(60)
class ReadingAheadTest {

    private final List<String> seen = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();

    /// A file that hands over patients and then does something.
    private Intake file(int patients, End end) {
        return new Intake() {
            @Override
            public String format() {
                return "table";
            }

            @Override
            public List<OriginFile> files() {
                return List.of();
            }

            @Override
            public void read(IntakeSink sink, Watch watch) throws IntakeRefused {
                for (int i = 0; i < patients; i++) {
                    if (watch.cancelled()) {
                        throw new CancellationException();
                    }
                    read.incrementAndGet();
                    sink.patient(FakeIntake.patient("p" + i, null, null, List.of()));
                }
                end.happens();
                sink.rest(new Rest(List.of(), List.of(), List.of()));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @FunctionalInterface
    private interface End {
        void happens() throws IntakeRefused;
    }

    private static final End WELL = () -> { };

    /// Notes who comes.
    private class Noting implements IntakeSink {
        @Override
        public void patient(PatientIntake patient) {
            seen.add(patient.course().head().id());
        }

        @Override
        public void rest(Rest rest) {
            seen.add("rest");
        }
    }

    @Test
    void everybodyComesInOrderOnTheThreadThatAsked() throws IntakeRefused {
        Thread asking = Thread.currentThread();
        ReadingAhead.read(file(50, WELL), new Noting() {
            @Override
            public void patient(PatientIntake patient) {
                assertSame(asking, Thread.currentThread());
                super.patient(patient);
            }
        }, Watch.NOBODY);
        assertEquals(51, seen.size());
        assertEquals("p0", seen.getFirst());
        assertEquals("p49", seen.get(49));
        assertEquals("rest", seen.getLast());
    }

    @Test
    void whatTheReaderRefusesIsRefusedAfterWhatCameBefore() {
        IntakeRefused refusal = new IntakeRefused("labs.csv", List.of(new Problem(Problem.Severity.ERROR, "row 9", "", "", "torn")));
        assertSame(refusal, assertThrows(IntakeRefused.class, () -> ReadingAhead.read(file(3, () -> {
            throw refusal;
        }), new Noting(), Watch.NOBODY)));
        assertEquals(List.of("p0", "p1", "p2"), seen);
    }

    @Test
    void anUnforeseenFaultOfTheReaderIsNotSwallowed() {
        assertThrows(IllegalStateException.class, () -> ReadingAhead.read(file(1, () -> {
            throw new IllegalStateException("broken");
        }), new Noting(), Watch.NOBODY));
        assertThrows(StackOverflowError.class, () -> ReadingAhead.read(file(0, () -> {
            throw new StackOverflowError();
        }), new Noting(), Watch.NOBODY));
    }

    @Test
    void nobodyReadsOnWhenTheTakerFails() {
        assertThrows(IllegalArgumentException.class, () -> ReadingAhead.read(file(10_000, WELL), new Noting() {
            @Override
            public void patient(PatientIntake patient) {
                throw new IllegalArgumentException("full");
            }
        }, Watch.NOBODY));
        // the one that was taken, those that waited, and the one that was about to
        assertTrue(read.get() <= 5, read + " were read");
        assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(each -> each.getName().equals("reading ahead")));
    }

    @Test
    void theReaderEndsInSilenceWhenNobodyWaitsForItsEnd() {
        List<Throwable> loud = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> loud.add(fault));
        try {
            CountDownLatch handedOver = new CountDownLatch(1);
            assertThrows(IllegalArgumentException.class, () -> ReadingAhead.read(file(2, handedOver::countDown), new Noting() {
                @Override
                public void patient(PatientIntake patient) {
                    await(handedOver);
                    throw new IllegalArgumentException("full");
                }
            }, Watch.NOBODY));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(List.of(), loud);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoCancelsStopsBoth() {
        AtomicInteger asked = new AtomicInteger();
        Watch watch = new Watch() {
            @Override
            public void at(double fraction) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 20;
            }
        };
        assertThrows(CancellationException.class, () -> ReadingAhead.read(file(10_000, WELL), new Noting(), watch));
        assertTrue(read.get() <= 21, read + " were read");
    }
}
