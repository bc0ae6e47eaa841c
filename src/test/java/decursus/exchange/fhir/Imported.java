package decursus.exchange.fhir;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.CourseItems;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.RowKind;
import decursus.exchange.intake.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an import handed over.
record Imported(List<PatientIntake> patients, Rest rest) {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static Imported of(Path... paths) throws IntakeRefused {
        List<PatientIntake> patients = new ArrayList<>();
        List<Rest> rests = new ArrayList<>();
        try (FhirIntake intake = FhirIntake.open(List.of(paths), Catalog.bundled(), TODAY)) {
            intake.read(new IntakeSink() {
                @Override
                public void patient(PatientIntake patient) {
                    patients.add(patient);
                }

                @Override
                public void rest(Rest rest) {
                    rests.add(rest);
                }
            }, Watch.NOBODY);
        }
        return new Imported(patients, rests.getFirst());
    }

    /// Imports a text as a file in a folder.
    static Imported text(Path folder, String json) throws IntakeRefused {
        return of(file(folder, "a.json", json));
    }

    static Path file(Path folder, String name, String content) {
        try {
            return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PatientIntake only() {
        if (patients.size() != 1) {
            throw new AssertionError(patients.size() + " patients");
        }
        return patients.getFirst();
    }

    Course course() {
        return only().course();
    }

    Stream<RefusedRow> refused() {
        return Stream.concat(patients.stream().flatMap(each -> each.refused().stream()), rest.refused().stream());
    }

    Stream<LeftOut> left() {
        return Stream.concat(patients.stream().flatMap(each -> each.left().stream()), rest.left().stream());
    }

    /// How many rows were left out for a reason.
    int left(String reason) {
        return left().filter(each -> each.reason().equals(reason)).mapToInt(LeftOut::count).sum();
    }

    /// Rows that items were made of, of all kinds but the patients themselves.
    int taken() {
        int taken = 0;
        for (PatientIntake patient : patients) {
            Map<String, Integer> rows = patient.rowsOf();
            taken += CourseItems.ids(patient.course()).stream().mapToInt(id -> rows.getOrDefault(id, 1)).sum();
        }
        return taken;
    }

    int refused(RowKind kind) {
        return (int) refused().filter(each -> each.kind() == kind).count();
    }
}
