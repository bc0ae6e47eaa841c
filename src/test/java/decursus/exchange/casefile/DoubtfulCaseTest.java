package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.exchange.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be read and can hardly be meant: it is in, and a person is asked to look; and what is never suggested.
class DoubtfulCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);
    private static final String COUNTED = "\"subject\":{},\"time\":{\"calendar\":false,\"cutOff\":\"month 12\"},";
    private static final String DATED = "\"subject\":{},\"time\":{\"calendar\":true},";

    private static String file(String rest) {
        return "{\"format\":\"decursus-case\",\"version\":1,\"id\":\"x\",\"label\":\"X\",\"nature\":\"synthetic\"," + rest + "}";
    }

    private static CaseFileReading read(String rest) {
        return new CaseFileReader(Catalog.bundled(), TODAY).read("case.json", file(rest).getBytes(StandardCharsets.UTF_8));
    }

    /// Path and sentence of each doubt.
    private static List<String> doubts(String rest) {
        return assertInstanceOf(CaseFileReading.Read.class, read(rest)).warnings().stream()
                .map(each -> each.where().replaceAll(", line.*", "") + ": " + each.message()).toList();
    }

    private static String observation(String fields) {
        return "\"observations\":[{" + fields + "}]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ck | -2140 | -2140 | Creatine kinase", "crp | \"<-5\" | <-5 | C reactive protein",
        "fvc_pct | \"~-70\" | ~-70 | FVC", "mmt8_80 | {\"from\":-3,\"to\":4} | -3 | MMT8"})
    void aValueBelowZeroIsDoubtful(String key, String value, String shown, String name) {
        List<String> doubts = doubts(COUNTED + observation("\"analyte\":\"" + key + "\",\"time\":\"day 1\",\"value\":" + value));
        assertEquals(1, doubts.size(), doubts.toString());
        assertTrue(doubts.getFirst().startsWith("observations[0].value: the value \"" + shown), doubts.getFirst());
        assertTrue(doubts.getFirst().contains("is below zero, which " + name), doubts.getFirst());
        assertTrue(doubts.getFirst().endsWith("can not be: correct it"), doubts.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"analyte\":\"ck\",\"value\":0", "\"analyte\":\"crp\",\"value\":\"<5\"",
        "\"name\":\"Base excess\",\"value\":-3"})
    void whatCanBeIsNotDoubtful(String fields) {
        assertEquals(List.of(), doubts(COUNTED + observation(fields + ",\"time\":\"day 1\"")));
    }

    @Test
    void timesAfterTheLastContactAreDoubtful() {
        String after = " lies after the course's last contact month 12 (\"cutOff\"): correct one of them";
        assertEquals(List.of(
                "observations[1].time: the time \"day 500\"" + after,
                "treatments[0].phases[0].end: the time \"month 14\"" + after,
                "treatments[0].administrations[0].time: the time \"year 2\"" + after,
                "events[0].start: the time \"month 13\"" + after),
                doubts(COUNTED + """
                        "observations":[{"analyte":"ck","time":"day 370","value":1},{"analyte":"ck","time":"day 500","value":1}],
                        "treatments":[{"name":"a","role":"supportive","phases":[{"start":"day 1","end":"month 14"}],
                        "administrations":[{"time":"year 2"}]}],
                        "events":[{"kind":"note","title":"t","start":"month 13","end":"month 14"}]"""));
    }

    @Test
    void calendarTimesThatHaveNotComeAreDoubtful() {
        String future = " has not come yet on the day of this import: correct it if it is a slip";
        assertEquals(List.of(
                "observations[2].time: the time \"2024-05-18\"" + future,
                "observations[3].time: the time \"2042-05\"" + future,
                "events[0].ongoing: the time \"2025\"" + future),
                doubts(DATED + """
                        "observations":[{"analyte":"ck","time":"2024-05","value":1},{"analyte":"ck","time":"2024-05-17","value":1},
                        {"analyte":"ck","time":"2024-05-18","value":1},{"analyte":"ck","time":"2042-05","value":1}],
                        "events":[{"kind":"note","title":"t","start":"2020","ongoing":"2025"}]"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "creatinkinase | ck", "Kreatinkinase | ck", "creatin_kinase | ck", "Creatine kinase | ck", "creatine kinaze | ck", "CK | ck",
        "2157-6 | ck", "creatinin | creatinine", "Creatinine | creatinine", "myoglobn | myoglobin"})
    void aNameThatTheCatalogueKnowsLeadsToItsKey(String written, String key) {
        assertEquals("write \"" + key + "\" for " + Catalog.bundled().analyte(key).orElseThrow().names().label()
                + ", or give only a \"name\"", advice(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ckk", "haptoglobin", "anti_ssb", "anti_pl8", "anti_ro60", "alst", "il8", "albumin", "creatine", "igg4"})
    void anotherAnalyteIsNeverSuggested(String written) {
        assertEquals("leave it out and give only a \"name\"", advice(written));
    }

    private static String advice(String written) {
        String message = assertInstanceOf(CaseFileReading.Refused.class, read(COUNTED
                + observation("\"analyte\":\"" + written + "\",\"time\":\"day 1\",\"value\":1"))).problems().getFirst().message();
        return message.substring(message.indexOf("catalogue: ") + "catalogue: ".length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"name\":\"Anna Huber\"} | subject.name", "{\"birthDate\":\"1961-04-23\"} | subject.birthDate",
        "{\"name\":\"Anna Huber\",\"birthDate\":\"1961-04-23\"} | subject.name"})
    void anInventedPersonHasNoIdentity(String subject, String where) {
        List<Problem> problems = assertInstanceOf(CaseFileReading.Refused.class,
                read("\"subject\":" + subject + ",\"time\":{\"calendar\":false}")).problems();
        assertEquals(List.of("a course of nature \"synthetic\" must not carry a person's name or birthDate: leave them out, or set nature "
                + "to \"clinical\""), problems.stream().map(Problem::message).toList());
        assertEquals(where, problems.getFirst().where().replaceAll(", line.*", ""));
    }
}
