package decursus.exchange.fhir;

import com.code_intelligence.jazzer.junit.FuzzTest;
import decursus.catalog.Catalog;
import decursus.domain.course.CourseRules;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whatever bytes a file holds, it is read or refused, and what is read is a consistent course.
class FhirFuzzTest {

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".json");
        try {
            Files.write(file, bytes);
            try (FhirIntake intake = FhirIntake.open(List.of(file), Catalog.bundled(), Imported.TODAY)) {
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
