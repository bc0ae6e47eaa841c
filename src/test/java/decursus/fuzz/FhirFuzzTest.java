package decursus.fuzz;

import decursus.catalog.Catalog;
import decursus.domain.course.CourseRules;
import decursus.exchange.fhir.FhirIntake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes a file holds, it is read or refused, and what is read is a consistent course.
class FhirFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /// What Jazzer calls.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        new FhirFuzzTest().anyBytesAreReadOrRefused(bytes);
    }

    @MethodSource("decursus.fuzz.Seeds#fhir")
    @ParameterizedTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".json");
        try {
            Files.write(file, bytes);
            try (FhirIntake intake = FhirIntake.open(List.of(file), Catalog.bundled(), TODAY)) {
                intake.read(new IntakeSink() {
                    @Override
                    public void patient(PatientIntake patient) {
                        if (!CourseRules.faults(patient.course()).isEmpty()) {
                            throw new AssertionError(CourseRules.faults(patient.course()).toString());
                        }
                    }

                    @Override
                    public void rest(Rest rest) {
                        // what is refused is no course
                    }
                }, Watch.NOBODY);
            } catch (IntakeRefused e) {
                // refused with its reason, which is right
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
