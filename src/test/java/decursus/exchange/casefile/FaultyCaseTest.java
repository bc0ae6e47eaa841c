package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.result.Comparator;
import decursus.domain.result.Result;
import decursus.exchange.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sound JSON that is no sound course: every fault is told, with path, line, column, field, value and what to do.
class FaultyCaseTest {

    private static final String HEAD = """
            {"format":"decursus-case","version":1,"id":"x","label":"X","nature":"synthetic",
            "subject":{},"time":{"calendar":false},
            """;
    private static final String FORMS = " can not be read: write 4298, <5, ~20000, 10-20 or 1:640, and words as {\"text\": \"…\"}";

    /// A file whose one observation, on line 3, has these fields beside name and time.
    private static List<String> observation(String fields) {
        return CaseFiles.refused(HEAD + "\"observations\":[{\"name\":\"CK\",\"time\":\"day 1\"," + fields + "}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1e400 | the value \"1E+400\" is outside of any clinical range (10^30): correct it",
        "1e999999999 | the value \"1E+999999999\" is outside of any clinical range (10^30): correct it",
        "-1e-400 | the value \"-1E-400\" is outside of any clinical range (10^30): correct it",
        "\"20-10\" | range 20 to 10 is the wrong way round: correct it",
        "\"1:0\" | titre 1:0 needs a positive denominator: correct it",
        "\"\" | the field \"value\" is empty: write something or leave it out",
        "null | the field \"value\" is null: leave it out where nothing is known",
        "[1] | \"value\" is a list […] but must be a number, a text or an object {…}: correct it",
        "true | \"value\" is true or false but must be a number, a text or an object {…}: correct it",
        "{} | the value must be one of {\"text\": …}, {\"notDone\": …}, {\"ordinal\": …} and {\"from\": …, \"to\": …}: correct it"})
    void valueThatCanNotBeIsRefused(String value, String message) {
        assertEquals(List.of("observations[0].value, line 3, column 53: " + message), observation("\"value\":" + value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NaN", "Infinity", "-Infinity", "1e99999999999", "normal", "5,3", "1.234,5", "٤", "0x10", "5d",
        "<", "1/640", "<<5", "5-", "++", "1:640:2"})
    void textThatIsNoValueIsRefusedWithTheFormsThatAreRead(String value) {
        assertEquals(List.of("observations[0].value, line 3, column 53: the value \"" + value + "\"" + FORMS),
                observation("\"value\":\"" + value + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"unit\":\" \" | unit | 62 | the field \"unit\" is empty: write something or leave it out",
        "\"unit\":5 | unit | 62 | \"unit\" is a number, 5, but must be a text in quotes: correct it",
        "\"unit\":\"U\\u0000\" | unit | 62 | the field \"unit\" holds a character that can not be stored, at position 2: remove it",
        "\"unit\":\"\\ud800U\" | unit | 62 | the field \"unit\" holds a character that can not be stored, at position 1: remove it",
        "\"unti\":\"U/l\" | unti | 55 | the field \"unti\" is not known here: write \"unit\" or remove it",
        "\"comment\":7 | comment | 55 | the field \"comment\" is not known here: remove it or correct its name",
        "\"unit\":\"U\",\"unit\":\"V\" | unit | 66 | the field \"unit\" stands twice in this object: keep one of them",
        "\"status\":\"finel\" | status | 64 | the status \"finel\" is not known: write \"final\"",
        "\"maximum\":0 | maximum | 65 | maximum 0 is not positive: correct it",
        "\"source\":{\"file\":\"x\"} | source | 64 | the field \"row\" is missing: add it"})
    void faultyFieldIsNamedAtItsPlace(String field, String path, int column, String message) {
        assertEquals(List.of("observations[0]." + path + ", line 3, column " + column + ": " + message),
                observation("\"value\":1," + field));
    }

    @Test
    void rangeInWordsIsAskedForAsAnObject() {
        assertEquals(List.of("observations[0].range, line 3, column 63: the range \"normal\" can not be read: write <170, ≤170, 4.0-10.0 "
                + "or >60, and others as {\"text\": \"…\", \"low\": …, \"high\": …}"), observation("\"value\":1,\"range\":\"normal\""));
    }

    @Test
    void missingFieldsAreToldWithTheirItem() {
        assertEquals(List.of(
                "observations[0], line 3, column 17: the fields \"analyte\" and \"name\" are both missing: add one of them",
                "observations[0], line 3, column 17: the field \"time\" is missing: add it",
                "observations[0], line 3, column 17: the field \"value\" is missing: add it"),
                CaseFiles.refused(HEAD + "\"observations\":[{}]}"));
    }

    @Test
    void keysOutsideTheCatalogueAreErrorsWithASuggestion() {
        String orName = ", or give only a \"name\"";
        String nothing = "leave it out and give only a \"name\"";
        assertEquals(List.of(
                "observations[0].analyte, line 3, column 28: the analyte \"ckk\" is not in the catalogue: " + nothing,
                "treatments[0].agent, line 4, column 24: the agent \"rituximb\" is not in the catalogue: write \"rituximab\" for Rituximab"
                        + orName,
                "treatments[1].agent, line 5, column 10: the agent \"zzzzzzzz\" is not in the catalogue: " + nothing),
                CaseFiles.refused(HEAD + """
                        "observations":[{"analyte":"ckk","time":"day 1","value":1}],
                        "treatments":[{"agent":"rituximb","role":"supportive"},
                        {"agent":"zzzzzzzz","role":"supportive"}]}"""));
    }

    @Test
    void unitOfAnotherKindIsAWarningAndTheCourseIsIn() {
        CaseFileReading.Read read = assertInstanceOf(CaseFileReading.Read.class, CaseFiles.read(HEAD + """
                "observations":[{"analyte":"ck","time":"day 1","value":1,"unit":"g/l"},
                {"analyte":"ck","time":"day 2","value":1,"unit":"U/l"}]}"""));
        assertEquals(List.of("observations[0].unit, line 3, column 65: the unit \"g/l\" is not known for Creatine kinase: its values are "
                + "kept, but not drawn together with the others; correct it if it is a slip"),
                read.warnings().stream().map(Problem::sentence).toList());
        assertEquals(Problem.Severity.WARNING, read.warnings().getFirst().severity());
        assertEquals("g/l", read.course().observations().getFirst().reading().unit());
    }

    @Test
    void endBeforeStartAndItsLikeAreToldWhereTheyStand() {
        String text = HEAD + """
                "treatments":[{"id":"a","name":"x","role":"supportive","phases":[{},
                  {"start":"day 5","end":"day 2"},
                {"start":"day 5",    "ongoing":"day 1"}]}],
                "events":[{"kind":"note","title":"t","at":"2012"}],
                "adverseEvents":[{"name":"x","attributedTo":"lost"}],
                "organs":[{"organ":"lung","activity":"active","id":"a"}]}""";
        assertEquals(List.of(
                "treatments[0].phases[1].end" + at(text, "\"day 2\"") + ": the end day 2 lies before the start day 5: correct one of them",
                "treatments[0].phases[2].ongoing" + at(text, "\"day 1\"")
                        + ": the last contact day 1 lies before the start day 5: correct one of them",
                "events[0].at" + at(text, "\"2012\"") + ": the calendar time \"2012\" has no place in a course that is counted from day 0: "
                        + "write it as a day, week, month or year from day 0",
                "adverseEvents[0].attributedTo" + at(text, "\"lost\"")
                        + ": the treatment \"lost\" is not in this course: correct the id or add it",
                "organs[0].id" + at(text, "\"a\"}]}") + ": the id \"a\" is used twice in this course: give each item its own"),
                CaseFiles.refused(text));
    }

    @Test
    void faultOfOneItemHidesNoneOfAnother() {
        String text = """
                {"format":"decursus-case","version":1,"label":"X","nature":"sythetic",
                "subject":{"age":200,"heightCm":-1,"sex":"F"},"time":{"calendar":false,"indexTreatment":"gone"},
                "observations":[
                {"name":"CK","time":"yesterday","value":1},
                {"name":"CK","time":"2012","value":1},
                {"name":"CK","time":"day 1","value":"much"}],
                "treatments":[
                {"name":"a","role":"rescue"},
                {"name":"b","role":"supportive","phases":[{"dose":"10 mg/day","schedule":"often","cycle":0}]}],
                "events":[
                {"kind":"note"},
                {"kind":"note","title":"t","start":"day 9","end":"day 3"}],
                "extra":{}}""";
        assertEquals(List.of("line 1, column 1",
                "nature" + at(text, "\"sythetic"), "subject.age" + at(text, "200"), "subject.heightCm" + at(text, "-1"),
                "subject.sex" + at(text, "\"F\""), "observations[0].time" + at(text, "\"yesterday"),
                "observations[1].time" + at(text, "\"2012"), "observations[2].value" + at(text, "\"much"),
                "treatments[0].role" + at(text, "\"rescue"),
                "treatments[1].phases[0].dose" + at(text, "\"10 mg"), "treatments[1].phases[0].schedule" + at(text, "\"often"),
                "treatments[1].phases[0].cycle" + at(text, "0}]}],"), "events[0]" + at(text, "{\"kind\":\"note\"}"),
                "events[1].end" + at(text, "\"day 3"), "extra" + at(text, "\"extra")),
                CaseFiles.refused(text).stream().map(each -> each.substring(0, each.indexOf(": "))).toList());
    }

    /// Line and column of the one place that begins with a text, counted on their own.
    private static String at(String text, String start) {
        int index = text.indexOf(start);
        assertEquals(index, text.lastIndexOf(start), start);
        List<String> before = text.substring(0, index).lines().toList();
        boolean fresh = text.charAt(index - 1) == '\n';
        return ", line " + (before.size() + (fresh ? 1 : 0)) + ", column " + (fresh ? 1 : before.getLast().length() + 1);
    }

    @Test
    void moreThanAThousandFaultsAreCounted() {
        List<String> sentences = CaseFiles.refused(HEAD + "\"observations\":[" + "{},".repeat(499) + "{}]}");
        assertEquals(1_001, sentences.size());
        assertEquals("case.json: 500 more problems are not listed: mend these 1000 first", sentences.getLast());
    }

    @Test
    void everyProblemHasItsFieldAndAShortVisibleValue() {
        String hidden = "\u202E" + "long ".repeat(50_000);
        CaseFileReading.Refused refused = assertInstanceOf(CaseFileReading.Refused.class, CaseFiles.read((HEAD
                + "\"observations\":[{\"name\":\"CK\",\"time\":\"" + hidden + "\",\"value\":1}]}").getBytes(StandardCharsets.UTF_8)));
        Problem problem = refused.problems().getFirst();
        assertEquals("time", problem.field());
        assertEquals("\\u202e" + "long ".repeat(12).substring(0, 59) + "…", problem.value());
        assertTrue(problem.message().startsWith("the time \"\\u202elong long"), problem.message());
        assertTrue(problem.message().length() < 250, problem.message());
    }

    @Test
    void digitsAreKeptAsWritten() {
        var observations = CaseFiles.course(HEAD + """
                "observations":[{"name":"a","time":"day 1","value":6.30},{"name":"b","time":"day 1","value":"<0.50"},
                {"name":"c","time":"day 1","value":4.50E1},{"name":"d","time":"day 1","value":"10 to 20"}]}""").observations();
        assertEquals(Result.Numeric.exactly("6.30"), observations.get(0).reading().result());
        assertEquals("6.30", observations.get(0).reading().verbatim());
        assertEquals(new Result.Numeric(Comparator.LESS, new BigDecimal("0.50")), observations.get(1).reading().result());
        assertEquals("4.50E1", observations.get(2).reading().verbatim());
        assertEquals("10 to 20", observations.get(3).reading().verbatim());
    }

    @Test
    void idsThatAreLeftOutAreMadeOfWhatAndWhen() {
        var course = CaseFiles.course(HEAD + """
                "observations":[{"analyte":"ck","time":"day 1","value":1},{"analyte":"ck","time":"day 1","value":2},
                {"id":"ck day 1 2","analyte":"ck","time":"day 1","value":3}]}""");
        assertEquals(List.of("ck day 1", "ck day 1 3", "ck day 1 2"), course.observations().stream().map(each -> each.id()).toList());
    }
}
