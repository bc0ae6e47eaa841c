package decursus.bench.intake;

import com.sun.management.OperatingSystemMXBean;
import decursus.catalog.Catalog;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import decursus.jobs.importing.ImportCases;
import decursus.jobs.intake.Answers;
import decursus.jobs.intake.ImportIntake;
import decursus.jobs.intake.IntakeReport;
import decursus.jobs.intake.opening.Format;
import decursus.jobs.intake.opening.OpenIntake;
import decursus.jobs.intake.opening.Opened;
import decursus.jobs.intake.opening.Wish;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// One import in a process of its own, from opening the file to the end of the transaction: `table|fhir FILE STORE`, or with `-`
/// for the store everything but the store. Prints results, seconds, seconds of processor time of all threads
/// and of the importing one.
public final class OneImport {

    private OneImport() {}

    public static void main(String[] arguments) throws Exception {
        Catalog catalog = Catalog.bundled();
        long start = System.nanoTime();
        int[] found = {0};
        OpenIntake opening = new OpenIntake(catalog, LocalDate.of(2026, 1, 1));
        try (Opened opened = opening.open(Format.valueOf(arguments[0]), List.of(Path.of(arguments[1])), Wish.none())) {
            if (arguments[2].equals("-")) {
                opened.intake().read(counting(found), Watch.NOBODY);
            } else {
                IntakeReport report = new ImportIntake(Path.of(arguments[2]), Clock.systemUTC(), "bench").run(opened.intake(),
                        Answers.none(), new ImportCases.Mode(false, false), Watch.NOBODY);
                found[0] = report.rows().observations().imported();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        System.out.println(found[0] + " " + seconds + " " + system.getProcessCpuTime() / 1e9 + " " + own);
    }

    private static IntakeSink counting(int[] found) {
        return new IntakeSink() {
            @Override
            public void patient(PatientIntake patient) {
                found[0] += patient.course().observations().size();
            }

            @Override
            public void rest(Rest rest) {
                // nothing is kept
            }
        };
    }
}
