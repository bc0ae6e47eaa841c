package decursus.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import decursus.bench.fhir.BigBundle;
import decursus.bench.fhir.HapiPeer;
import decursus.bench.frame.Load;
import decursus.bench.intake.Floors;
import decursus.catalog.Catalog;
import decursus.exchange.fhir.FhirIntake;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import decursus.jobs.importing.ImportCases;
import decursus.jobs.intake.Answers;
import decursus.jobs.intake.ImportIntake;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Parsing a FHIR bundle of 100 MB: the program's two passes, patients handed over whole and thrown away, beside a skip over
/// all of its tokens and HAPI FHIR's parse of the whole bundle. Compared by the processor time of all threads, which a busy
/// machine changes least.
final class FhirBench {

    private static final long BYTES = 100_000_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private int found;

    void run() throws Exception {
        Path file = Files.createTempFile("bundle", ".json");
        try {
            int observations = BigBundle.write(file, BYTES);
            System.out.printf(Locale.ROOT, "%n## FHIR, %,d bytes, %,d observations (load %s)%n| parser | median s | least s | CPU s "
                    + "| × skip | n |%n"
                    + "|---|---|---|---|---|---|%n", Files.size(file), observations, Load.now());
            double skip = told("Jackson, tokens skipped", 9, 0, () -> skip(file));
            double own = told("Decursus, both passes", 9, skip, () -> read(file, observations));
            told("of which the first pass", 9, skip, () -> index(file));
            System.out.printf(Locale.ROOT, "heap after: %,d bytes with the index of %,d resources open%n", heap(file), found);
            Path store = file.resolveSibling(file.getFileName() + ".db").toAbsolutePath();
            double whole = told("Decursus, into a new store", 5, skip, () -> write(file, store, observations));
            List<Object[]> all = Floors.rows(store);
            double rows = told("its rows, JDBC batches", 5, skip, () -> Floors.batches(all, store, store.resolveSibling("rows.db")));
            told("its rows, copied by SQLite", 5, skip, () -> Floors.same(store, store.resolveSibling("same.db")));
            Files.delete(store);
            System.out.printf(Locale.ROOT, "the import takes %.2f × parsing and inserting its rows%n", whole / (own + rows));
            if (!Boolean.getBoolean("bench.own")) {
                HapiPeer peer = new HapiPeer();
                double hapi = told("HAPI FHIR 8.8.2, whole bundle", 3, skip, () -> peer.parse(file));
                System.out.printf(Locale.ROOT, "Decursus is %.1f × as fast as HAPI FHIR%n", hapi / own);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static double told(String name, int runs, double skip, Callable<?> work) throws Exception {
        for (int i = 0; i < Math.max(2, runs / 2); i++) {
            work.call();
        }
        List<Double> times = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long before = SYSTEM.getProcessCpuTime();
            work.call();
            cpu.add((SYSTEM.getProcessCpuTime() - before) / 1e9);
            times.add((System.nanoTime() - start) / 1e9);
        }
        Collections.sort(times);
        Collections.sort(cpu);
        double median = cpu.get(runs / 2);
        System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.2f | %d |%n", name, times.get(runs / 2), times.getFirst(), median,
                skip == 0 ? 1 : median / skip, runs);
        return median;
    }

    private static long skip(Path file) throws Exception {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file); JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static FhirIntake index(Path file) throws Exception {
        FhirIntake intake = FhirIntake.open(List.of(file), Catalog.bundled(), TODAY, 2 * BYTES, Watch.NOBODY);
        intake.close();
        return intake;
    }

    private int read(Path file, int observations) throws Exception {
        found = 0;
        try (FhirIntake intake = FhirIntake.open(List.of(file), Catalog.bundled(), TODAY, 2 * BYTES, Watch.NOBODY)) {
            intake.read(new IntakeSink() {
                @Override
                public void patient(PatientIntake patient) {
                    found += patient.course().observations().size();
                }

                @Override
                public void rest(Rest rest) {
                    // nothing is kept
                }
            }, Watch.NOBODY);
        }
        if (found != observations) {
            throw new IllegalStateException(found + " of " + observations + " observations were read");
        }
        return found;
    }

    private static int write(Path file, Path store, int observations) throws Exception {
        Files.deleteIfExists(store);
        try (FhirIntake intake = FhirIntake.open(List.of(file), Catalog.bundled(), TODAY, 2 * BYTES, Watch.NOBODY)) {
            int imported = new ImportIntake(store, Clock.systemUTC(), "bench").run(intake, Answers.none(),
                    new ImportCases.Mode(false, false), Watch.NOBODY).rows().observations().imported();
            if (imported != observations) {
                throw new IllegalStateException(imported + " of " + observations + " observations were imported");
            }
            return imported;
        }
    }

    private static long heap(Path file) throws Exception {
        try (FhirIntake intake = FhirIntake.open(List.of(file), Catalog.bundled(), TODAY, 2 * BYTES, Watch.NOBODY)) {
            long with = used();
            return with - (intake.files().isEmpty() ? 1 : 0);
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
