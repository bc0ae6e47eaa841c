package decursus.fuzz;

import decursus.catalog.Catalog;
import decursus.exchange.fhir.FhirIntake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes a FHIR file holds, it is read or refused, and what is read is a consistent course.
class FhirFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /// What Jazzer calls.
    public static void fuzzerTestOneInput(byte[] bytes) {
        new FhirFuzzTest().anyBytesAreReadOrRefusedWithSentences(bytes);
    }

    @MethodSource("decursus.fuzz.Seeds#fhir")
    @ParameterizedTest
    void anyBytesAreReadOrRefusedWithSentences(byte[] bytes) {
        try {
            Path file = Files.createTempFile("fuzz", ".json");
            try {
                Files.write(file, bytes);
                read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file) {
        try (FhirIntake intake = FhirIntake.open(List.of(file), Catalog.bundled(), TODAY)) {
            intake.read(new IntakeSink() {
                @Override
                public void patient(PatientIntake patient) {
                    patient.course().checked();
                }

                @Override
                public void rest(Rest rest) {
                    // what is refused is no course
                }
            }, Watch.NOBODY);
        } catch (IntakeRefused e) {
            if (e.problems().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
        }
    }
}
