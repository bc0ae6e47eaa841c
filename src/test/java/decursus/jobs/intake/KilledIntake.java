package decursus.jobs.intake;

import static decursus.jobs.intake.FakeIntake.patient;
import static decursus.jobs.intake.FakeIntake.values;

import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import decursus.jobs.importing.ImportCases.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// The program that [KilledIntakeTest] kills: takes two versions of a file in, one after the other, and says so each time.
final class KilledIntake {

    static final int PATIENTS = 12;
    static final int VALUES = 150;

    private KilledIntake() {
    }

    /// A version of the file, in which each patient's first value is another than in the other version.
    static Intake version(int version) {
        return new FakeIntake(version, PATIENTS, i -> patient("p" + i, "mrn-" + i, null, values(VALUES, version)),
                new Rest(List.of(), List.of(FakeIntake.refused(7)), List.of()));
    }

    public static void main(String[] arguments) throws IntakeRefused {
        Path file = Path.of(arguments[0]);
        int version = Integer.parseInt(arguments[1]);
        ImportIntake intake = new ImportIntake(file, Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC), "child");
        if (Files.exists(file)) {
            // warm, so that a kill soon after finds an import under way and not the start of a program
            intake.run(version(version), Answers.none(), new Mode(false, true), Watch.NOBODY);
        }
        System.out.println("ready");
        while (true) {
            intake.run(version(version), Answers.none(), new Mode(false, false), Watch.NOBODY);
            System.out.println("done");
            version = 3 - version;
        }
    }
}
