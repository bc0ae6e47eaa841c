package decursus.jobs.intake;

import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import decursus.work.Aside;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/// Reads the next patients on a thread of its own while one is taken in: reading and writing share the time that each alone would
/// take. Patients come to the sink one by one, in their order, on the thread that asks.
final class ReadingAhead {

    /// Patients that wait at most; they are held in memory whole.
    private static final int WAITING = 2;
    private static final long LOOK_MILLIS = 20;

    private final Intake intake;
    private final Watch watch;
    private final BlockingQueue<Read> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean stopped;

    /// What the reading comes to.
    private sealed interface Read {
        record Patient(PatientIntake patient) implements Read {
        }

        record TheRest(Rest rest) implements Read {
        }

        record End() implements Read {
        }

        record Failed(Throwable why) implements Read {
        }
    }

    private ReadingAhead(Intake intake, Watch watch) {
        this.intake = intake;
        this.watch = watch;
    }

    /// Reads everything. When this returns or throws, nothing is read any more.
    ///
    /// @throws IntakeRefused         when nothing of it can be taken in
    /// @throws CancellationException when the watch is cancelled
    static void read(Intake intake, IntakeSink sink, Watch watch) throws IntakeRefused {
        new ReadingAhead(intake, watch).run(sink);
    }

    private void run(IntakeSink sink) throws IntakeRefused {
        Thread reader = Aside.start("reading ahead", this::read);
        try {
            while (true) {
                Read next = next();
                if (watch.cancelled()) {
                    throw new CancellationException();
                }
                switch (next) {
                    case Read.Patient patient -> sink.patient(patient.patient());
                    case Read.TheRest rest -> sink.rest(rest.rest());
                    case Read.Failed failed -> fail(failed.why());
                    case Read.End end -> {
                        return;
                    }
                }
            }
        } finally {
            stopped = true;
            ended(reader);
        }
    }

    private Read next() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static void fail(Throwable why) throws IntakeRefused {
        switch (why) {
            case IntakeRefused refused -> throw refused;
            case RuntimeException unforeseen -> throw unforeseen;
            case Error error -> throw error;
            default -> throw new IllegalStateException(why);
        }
    }

    /// Waits until the files are left alone, also when this thread is told to end: they are closed next.
    private static void ended(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// On the reading thread.
    private void read() {
        Read last;
        try {
            intake.read(new IntakeSink() {
                @Override
                public void patient(PatientIntake patient) {
                    put(new Read.Patient(patient));
                }

                @Override
                public void rest(Rest rest) {
                    put(new Read.TheRest(rest));
                }
            }, new Watch() {
                @Override
                public void at(double fraction) {
                    watch.at(fraction);
                }

                @Override
                public boolean cancelled() {
                    return stopped || watch.cancelled();
                }
            });
            last = new Read.End();
        } catch (IntakeRefused | RuntimeException | Error e) {
            last = new Read.Failed(e);
        }
        try {
            put(last);
        } catch (CancellationException e) {
            // nobody waits for the end any more
        }
    }

    private void put(Read read) {
        try {
            while (!queue.offer(read, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (stopped) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
