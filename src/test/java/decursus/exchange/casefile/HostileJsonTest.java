package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no JSON, or JSON made to break its reader. Each gets one sentence with its place.
class HostileJsonTest {

    private static final String COURSE = """
            {"format":"decursus-case","version":1,"id":"x","label":"X","nature":"synthetic",
            "subject":{},"time":{"calendar":false}}""";
    private static final String NO_JSON = ": the text is no JSON at this place: look for a missing quote, comma or bracket, "
            + "a comment, NaN, or a number such as 007";
    private static final String CUT = ": the file ends in the middle of its JSON: it may have been cut off, so save or copy it again";
    private static final String WIDE = "case.json: the file is written in UTF-16 or UTF-32: save it as UTF-8";
    private static final String EMPTY = "case.json: the file is empty: save the course again";

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                Arguments.of("", EMPTY),
                Arguments.of("\uFEFF", EMPTY),
                Arguments.of(" \r\n\t ", EMPTY),
                Arguments.of("\uFEFF \n", EMPTY),
                Arguments.of(COURSE.substring(0, COURSE.length() - 1), "line 2, column 39" + CUT),
                Arguments.of("{\"format\":\"decur", "line 1, column 17" + CUT),
                Arguments.of(COURSE + " garbage", "line 2, column 41" + NO_JSON),
                Arguments.of(COURSE + "\n" + COURSE,
                        "line 3, column 1: the JSON value has ended, but more follows: keep one course in a file"),
                Arguments.of(COURSE + "\n// the end", "line 3, column 1" + NO_JSON),
                Arguments.of("/* a case */ " + COURSE, "line 1, column 1" + NO_JSON),
                Arguments.of("{'format':'decursus-case'}", "line 1, column 2" + NO_JSON),
                Arguments.of("{\"version\":NaN}", "line 1, column 15" + NO_JSON),
                Arguments.of("{\"version\":-Infinity}", "line 1, column 21" + NO_JSON),
                Arguments.of("{\"version\":007}", "line 1, column 13" + NO_JSON),
                Arguments.of("{\"version\":1,}", "line 1, column 14" + NO_JSON),
                Arguments.of("{\"label\":\"two\nlines\"}", "line 1, column 14" + NO_JSON),
                Arguments.of("{\"label\":\"NUL\u0000\"}", "line 1, column 14" + NO_JSON),
                Arguments.of("<html>", "line 1, column 1" + NO_JSON),
                Arguments.of("patient,ck\n1,4298\n", "line 1, column 1" + NO_JSON),
                Arguments.of("null", "line 1, column 1: here stands null, but a case file is an object {…}: correct it"),
                Arguments.of("[]", "line 1, column 1: here stands a list […], but a case file is an object {…}: correct it"));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void brokenTextIsRefusedAtItsPlace(String text, String sentence) {
        assertEquals(List.of(sentence), CaseFiles.refused(text));
    }

    static Stream<Arguments> giants() {
        return Stream.of(
                Arguments.of("[".repeat(10_000),
                        "line 1, column 202: objects and lists are nested more than 200 deep: this is no case file"),
                Arguments.of("{\"a\":".repeat(10_000),
                        "line 1, column 1002: objects and lists are nested more than 200 deep: this is no case file"),
                Arguments.of("{\"label\":\"" + "x".repeat(2_000_000) + "\"}",
                        "a text is longer than 1000000 characters: shorten it"),
                Arguments.of("{\"" + "k".repeat(100_000) + "\":1}", "a field's name is longer than 1000 characters: correct it"),
                Arguments.of("{\"version\":" + "1".repeat(100_000) + "}", "a number has more than 1000 digits: correct it"));
    }

    @ParameterizedTest
    @MethodSource("giants")
    void giantIsRefusedBeforeItIsBuilt(String text, String sentence) {
        List<String> sentences = CaseFiles.refused(text);
        assertEquals(1, sentences.size());
        assertEquals(sentence, sentence.startsWith("line") ? sentences.getFirst()
                : sentences.getFirst().substring(sentences.getFirst().indexOf(": ") + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void otherEncodingIsNamed(String charset) {
        assertEquals(List.of(WIDE), CaseFiles.refused(COURSE.getBytes(Charset.forName(charset))));
    }

    @Test
    void windowsTextIsRefusedAtItsFirstForeignByte() {
        String text = COURSE.replace("\"X\"", "\"K\u00F6rper\"");
        assertEquals(List.of("line 1, column 58: the byte F6 is no UTF-8: save the file as UTF-8, it may be Windows-1252 or Latin-1"),
                CaseFiles.refused(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void cutCharacterAtTheEndIsNoUtf8() {
        byte[] whole = (COURSE + "µ").getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("line 2, column 40: the byte C2 is no UTF-8: save the file as UTF-8, it may be Windows-1252 or Latin-1"),
                CaseFiles.refused(java.util.Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    void byteOrderMarkIsNoFault() {
        assertInstanceOf(CaseFileReading.Read.class, CaseFiles.read("\uFEFF" + COURSE));
    }

    @Test
    void fileOfMoreThan200MegabytesIsNotEvenLookedAt() {
        assertEquals(List.of("case.json: the file has 200000001 bytes, more than the 200000000 that are read: split it"),
                CaseFiles.refused(new byte[200_000_001]));
    }

    @Test
    void keysThatStandTwiceAreAllFound() {
        assertEquals(List.of(
                "id, line 3, column 2: the field \"id\" stands twice in this object: keep one of them",
                "time.calendar, line 3, column 36: the field \"calendar\" stands twice in this object: keep one of them",
                "time, line 3, column 12: the field \"time\" stands twice in this object: keep one of them").stream().sorted().toList(),
                CaseFiles.refused(COURSE.substring(0, COURSE.length() - 1)
                        + ",\n \"id\":\"y\", \"time\":{\"calendar\":true,\"calendar\":false}}").stream().sorted().toList());
    }

    @Test
    void otherFormatsAndVersionsAreNamedAlone() {
        assertEquals(List.of("line 1, column 1: the field \"format\" does not say \"decursus-case\": this is no case file, "
                + "or the line is missing"),
                CaseFiles.refused("{\"resourceType\":\"Bundle\",\"entry\":[]}"));
        assertEquals(List.of("version, line 1, column 37: the file has version 2 of the format, but this program reads version 1: "
                + "update the program"), CaseFiles.refused("{\"format\":\"decursus-case\",\"version\":2,\"news\":7}"));
        assertEquals(List.of("version, line 1, column 37: \"version\" is a text, 1, but must be a whole number: correct it"),
                CaseFiles.refused("{\"format\":\"decursus-case\",\"version\":\"1\"}"));
        assertEquals(List.of("line 1, column 1: the field \"version\" is missing: add it"),
                CaseFiles.refused("{\"format\":\"decursus-case\"}"));
    }
}
