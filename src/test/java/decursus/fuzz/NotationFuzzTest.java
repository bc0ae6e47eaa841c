package decursus.fuzz;

import decursus.domain.result.Result;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.notation.DoseText;
import decursus.exchange.notation.RangeText;
import decursus.exchange.notation.ResultText;
import decursus.exchange.notation.ScheduleText;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotationFuzzTest {

    private static final List<Consumer<String>> READERS = List.of(NotationFuzzTest::result, RangeText::read, DoseText::read,
            ScheduleText::read, NotationFuzzTest::time);

    /// What Jazzer calls.
    public static void fuzzerTestOneInput(byte[] bytes) {
        new NotationFuzzTest().anyTextIsReadOrRefusedWithASentence(bytes);
    }

    @MethodSource("decursus.fuzz.Seeds#words")
    @ParameterizedTest
    void anyTextIsReadOrRefusedWithASentence(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Consumer<String> reader : READERS) {
            try {
                reader.accept(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                if (String.valueOf(e.getMessage()).length() < 10) {
                    throw new AssertionError("a refusal that says nothing", e);
                }
            }
        }
    }

    private static void result(String text) {
        Result read = ResultText.read(text);
        String written = ResultText.write(read);
        if (written != null && !ResultText.read(written).equals(read)) {
            throw new AssertionError("a result does not come back as it was: " + written);
        }
    }

    private static void time(String text) {
        TimePoint read = TimeNotation.read(text);
        if (!TimeNotation.read(TimeNotation.write(read)).equals(read)) {
            throw new AssertionError("a time does not come back as it was: " + TimeNotation.write(read));
        }
    }
}
