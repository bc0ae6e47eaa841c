package decursus.fuzz;

import decursus.catalog.Catalog;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileFuzzTest {

    private static final CaseFileReader READER = new CaseFileReader(Catalog.bundled());

    /// What Jazzer calls.
    public static void fuzzerTestOneInput(byte[] bytes) {
        new CaseFileFuzzTest().anyBytesAreACourseOrRefusedWithSentences(bytes);
    }

    @MethodSource("decursus.fuzz.Seeds#cases")
    @ParameterizedTest
    void anyBytesAreACourseOrRefusedWithSentences(byte[] bytes) {
        switch (READER.read("fuzz.json", bytes)) {
            case CaseFileReading.Read read -> read.course().checked();
            case CaseFileReading.Refused refused -> {
                if (refused.problems().isEmpty()) {
                    throw new AssertionError("refused without a reason");
                }
            }
        }
    }
}
