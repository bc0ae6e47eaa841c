package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Single items as they are added, changed, excluded, moved, merged and removed by typing.
class EditCommandTest {

    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void makeStore() throws IOException {
        store = folder.resolve("store.db");
        for (String id : new String[] {"a", "b"}) {
            Path file = Files.writeString(folder.resolve(id + ".json"), CaseFiles.sound(id));
            Typed.with(store, "import", file.toString()).ends(0);
        }
    }

    private String shown(String id) {
        return Typed.with(store, "show", id, "--identified").ok().out();
    }

    private JsonNode json(String id) {
        return Typed.with(store, "show", id, "--identified").ok().json();
    }

    private void undone(String... before) {
        Typed.with(store, "undo").ok();
        assertEquals(before[0], shown("a"));
        assertEquals(before[1], shown("b"));
        Typed.with(store, "check").ok();
    }

    @Test
    void aPatientCreatesAStore() {
        Path fresh = folder.resolve("fresh.db");
        Typed.with(fresh, "add", "patient", "id=anna").refuses("\"label\"");
        Typed.with(fresh, "add", "result", "anna", "analyte=ck").refuses("there is no store");
        assertFalse(Files.exists(fresh));
        Typed added = Typed.with(fresh, "add", "patient", "id=anna", "label=Patient A", "subject.sex=female",
                "subject.birthDate=1961-04-23").ok();
        assertTrue(added.out().startsWith("done: adding of a patient to "), added.out());
        Typed.with(fresh, "add", "patient", "id=anna", "label=Again").refuses("has a course anna already");
        Typed.with(fresh, "add", "result", "anna", "analyte=ck", "time=2024-05-01", "value=6.30", "unit=U/l", "range=<190").ok();
        Typed.with(fresh, "add", "treatment", "anna", "agent=rituximab", "role=disease-directed",
                "administrations=[{\"time\": \"2024-05-02\", \"dose\": \"1000 mg\"}]").ok();
        Typed.with(fresh, "add", "event", "anna", "kind=biopsy", "title=Muscle biopsy", "at=2024-05-01").ok();
        Typed.with(fresh, "add", "adverse-event", "anna", "name=Fever", "at=2024-05-03", "grade=2").ok();
        Typed.with(fresh, "add", "note", "anna", "title=Phoned: feels well", "at=2024-05-04").ok();
        JsonNode course = Typed.with(fresh, "show", "anna", "--identified").ok().json();
        assertEquals("clinical", course.get("nature").asText());
        assertTrue(Typed.with(fresh, "show", "anna", "--identified").out().contains("6.30"));
        assertEquals("tester", course.get("source").get("enteredBy").asText());
        assertEquals(2, course.get("adverseEvents").get(0).get("grade").asInt());
        assertEquals("note", course.get("events").get(1).get("kind").asText());
        Typed.with(fresh, "check").ok();
        for (int i = 0; i < 6; i++) {
            Typed.with(fresh, "undo").ok();
        }
        assertEquals("[ ]", Typed.with(fresh, "list", "--json").ok().out().strip());
    }

    @Test
    void aResultIsAddedBehindTheOthers() {
        String[] before = {shown("a"), shown("b")};
        assertEquals("done: adding of a result to a; \"decursus undo\" takes it back\n", Typed.with(store, "add", "result", "a",
                "analyte=ck", "time=month 4", "value=150", "unit=U/l").ok().out());
        JsonNode last = json("a").get("observations").get(2);
        assertEquals("ck month 4", last.get("id").asText());
        assertEquals("{\"enteredBy\":\"tester\",\"at\":\"2026-01-02T03:04:05Z\"}", last.get("source").toString());
        assertEquals("{\"synthetic\":true}", json("a").get("observations").get(0).get("source").toString());
        undone(before);
    }

    @Test
    void aFragmentFromAFileIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"),
                "{\"analyte\": \"crp\", \"time\": \"month 4\", \"value\": {\"text\": \"normal\"}, \"source\": \"table 9\"}");
        Typed.with(store, "add", "result", "a", "--from", file.toString(), "time=month 5").ok();
        JsonNode last = json("a").get("observations").get(2);
        assertEquals("month 5", last.get("time").asText());
        assertEquals("table 9", last.get("source").asText());
        Files.writeString(file, "{\"analyte\": ");
        Typed.with(store, "add", "result", "a", "--from", file.toString()).refuses("the fragment is no JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "analyte=ck|time=31.02.2021|value=1; the time \"31.02.2021\" can not be read",
        "analyte=ck|value=1; \"time\"", "analyte=ck|time=2021-03-01|value=1; has no place in a course that is counted from day 0",
        "analyte=ck|time=day 1|value=1|id=ck1; is used twice", "analyte=ck|tiem=day 1|value=1; \"tiem\"",
        "analyte=ck|time=day 1|value=low; \"low\"", "what; is no field", "analyte=[; is no JSON"})
    void whatAnImportRefusesIsRefused(String fields, String reason) {
        String before = shown("a");
        String[] typed = fields.split("\\|");
        String[] all = new String[typed.length + 3];
        System.arraycopy(new String[] {"add", "result", "a"}, 0, all, 0, 3);
        System.arraycopy(typed, 0, all, 3, typed.length);
        Typed.with(store, all).refuses(reason);
        assertEquals(before, shown("a"));
    }

    @Test
    void whatIsDoubtfulIsInAndSaid() {
        Typed doubtful = Typed.with(store, "add", "result", "a", "analyte=ck", "time=day 9", "value=12", "unit=furlongs").ends(1);
        assertTrue(doubtful.err().startsWith("doubtful: "), doubtful.err());
        assertEquals(1, doubtful.err().lines().count());
        assertEquals(3, json("a").get("observations").size());
    }

    @Test
    void aWrongValueIsCorrectedAndItsHistoryTold() {
        String[] before = {shown("a"), shown("b")};
        assertEquals("done: edit of a result of a; \"decursus undo\" takes it back\n",
                Typed.with(store, "edit", "a", "--item", "ck1", "value=2410", "time=day -3").ok().out());
        JsonNode first = json("a").get("observations").get(0);
        assertEquals("2410", first.get("value").asText());
        assertEquals("<190", first.get("range").asText());
        String history = Typed.with(store, "history", "a", "--item", "ck1").ok().out();
        assertTrue(history.contains("    reading.verbatim: 2140 → 2410\n"), history);
        assertTrue(history.contains("    moment.time: before day 0 → day -3\n"), history);
        assertTrue(history.contains("2026-01-02T03:04:05Z  tester  edit of a result of a\n"), history);
        undone(before);
        Typed.with(store, "edit", "a", "--item", "none", "value=1").refuses("no item \"none\"");
        Typed.with(store, "edit", "a", "--item", "ck1").refuses("no field is named");
    }

    @Test
    void aPatientsOwnFieldsAreChanged() {
        String[] before = {shown("a"), shown("b")};
        Typed.with(store, "edit", "a", "label=Another", "subject.age=59", "time.dayZero=first infusion").ok();
        assertEquals("Another", json("a").get("label").asText());
        assertEquals(59, json("a").get("subject").get("age").asInt());
        Typed.with(store, "edit", "a", "subject.age=159").refuses("159");
        Typed.with(store, "edit", "a", "id=other").refuses("the id of a course does not change");
        Typed.with(store, "edit", "a", "time.indexTreatment=nothing").refuses("\"nothing\" is not in this course");
        undone(before);
    }

    @Test
    void anExcludedValueStaysInTheCourse() {
        String[] before = {shown("a"), shown("b")};
        Typed.with(store, "exclude", "a", "ck1").refuses("--reason");
        Typed.with(store, "exclude", "a", "ck1", "--reason", " ").refuses("reason");
        Typed.with(store, "exclude", "a", "rtx", "--reason", "x").refuses("Only a result can be excluded");
        Typed.with(store, "exclude", "a", "ck1", "--reason", "haemolysed sample").ok();
        assertEquals("haemolysed sample", json("a").get("observations").get(0).get("excluded").asText());
        assertEquals(2, Typed.with(store, "list", "--json").ok().json().get(0).get("observations").asInt());
        String history = Typed.with(store, "history", "a", "--item", "ck1").ok().out();
        assertTrue(history.contains("    status.excluded: - → haemolysed sample\n"), history);
        assertEquals("done: inclusion of a result of a; \"decursus undo\" takes it back\n",
                Typed.with(store, "include", "a", "ck1").ok().out());
        assertEquals(before[0], shown("a"));
        Typed.with(store, "include", "a", "ck1").refuses("is not excluded");
        Typed.with(store, "undo").ok();
        undone(before);
    }

    @Test
    void anItemIsMovedToThePatientItBelongsTo() {
        String[] before = {shown("a"), shown("b")};
        assertEquals("done: moving of a result between a, b; \"decursus undo\" takes it back\n",
                Typed.with(store, "move", "a", "ck1", "b").ok().out());
        assertEquals(1, json("a").get("observations").size());
        assertEquals("ck1 2", json("b").get("observations").get(2).get("id").asText());
        undone(before);
        Typed.with(store, "move", "a", "rtx", "b").refuses("the treatment \"rtx\" is not in this course");
        Typed.with(store, "move", "a", "ck1", "a").refuses("the same");
        Typed.with(store, "move", "a", "ck1", "c").refuses("no course \"c\"");
    }

    @Test
    void timesFromAnotherDayZeroDoNotMove() {
        Typed.with(store, "add", "patient", "id=c", "label=C", "nature=synthetic").ok();
        Typed.with(store, "move", "a", "ck1", "c").refuses("counts from day 0 of its course");
        Typed.with(store, "merge", "a", "c").refuses("counts from a day 0".replace("counts", "count"));
    }

    @Test
    void twoCoursesOfOnePatientAreMerged() {
        String[] before = {shown("a"), shown("b")};
        Typed.with(store, "edit", "a", "--item", "ck2", "value=99").ok();
        assertEquals("done: merging of a, b; \"decursus undo\" takes it back\n", Typed.with(store, "merge", "a", "b").ok().out());
        JsonNode merged = json("b");
        assertEquals(3, merged.get("observations").size(), "the result that both hold is kept once");
        assertEquals(2, merged.get("treatments").size());
        assertEquals("rtx", merged.get("time").get("indexTreatment").asText());
        Typed.with(store, "show", "a").refuses("no course \"a\"");
        Typed.with(store, "undo").ok();
        undone(before);
        Typed.with(store, "edit", "b", "subject.sex=female").ok();
        Typed.with(store, "merge", "a", "b").refuses("not the same patient", "has another sex");
    }

    @Test
    void anItemIsRemoved() {
        String[] before = {shown("a"), shown("b")};
        Typed.with(store, "remove", "a", "--item", "rtx").refuses("the treatment \"rtx\" is not in this course");
        assertEquals("done: removal of a result of a; \"decursus undo\" takes it back\n",
                Typed.with(store, "remove", "a", "--item", "ck1").ok().out());
        assertEquals(1, json("a").get("observations").size());
        undone(before);
    }

    @Test
    void whatDoesNotDifferIsNotWritten() {
        String undo = Typed.with(store, "history", "a", "--json").ok().out();
        assertEquals("nothing differs, nothing was written\n", Typed.with(store, "edit", "a", "label=Made up").ok().out());
        assertEquals(undo, Typed.with(store, "history", "a", "--json").ok().out());
    }
}
