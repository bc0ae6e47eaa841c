package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import decursus.domain.course.Course;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written is read as an equal course, and written again as the same text.
class RoundTripTest {

    static List<Path> shipped() {
        return CaseFiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedCaseWarnsOfNothingButUnitsAsReported(Path file) {
        switch (CaseFiles.read(CaseFiles.text(file))) {
            case CaseFileReading.Read read -> assertEquals("",
                    CaseFiles.sentences(read.warnings().stream().filter(warning -> !warning.field().equals("unit")).toList()));
            case CaseFileReading.Refused refused -> assertEquals("", CaseFiles.sentences(refused.problems()));
        }
        roundTrip(CaseFiles.course(CaseFiles.text(file)));
    }

    @Test
    void everyFieldComesBack() {
        roundTrip(CaseFiles.course(CaseFiles.full()));
    }

    @Test
    void exampleOfThePageIsRead() {
        Course course = CaseFiles.course(CaseFiles.readmeExample());
        assertEquals(4, course.observations().size());
        roundTrip(course);
    }

    private static void roundTrip(Course course) {
        String written = CaseFileWriter.write(course);
        assertFalse(written.contains("\r"));
        Course again = CaseFiles.course(written);
        assertEquals(course, again);
        assertEquals(written, CaseFileWriter.write(again));
    }
}
