package decursus.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.RefusedRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a careless or hostile file gets to read: one sentence for a file, or one for a resource while the others go in.
class HostileFhirTest {

    private static final String PATIENT = "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"birthDate\":\"1980-01-01\"}}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            ``                                             ¦ the file: the file is empty: export it again
            `   `                                          ¦ the file: the file is empty: export it again
            <Bundle xmlns="http://hl7.org/fhir"/>          ¦ the file: the file is XML, and FHIR is read as JSON: export it as JSON
            {"a":1}                                        ¦ the file: the file holds no "resourceType": it is no FHIR resource
            {"resourceType":"Patient","id":"1"             ¦ the file ends in the middle of its JSON: it may have been cut off, so save \
            or copy it again
            {"resourceType":"Patient","id":NaN}            ¦ the text is no JSON at this place: look for a missing quote, comma or \
            bracket, a comment, NaN, or a number such as 007
            {"resourceType":"Patient","x":007}             ¦ the text is no JSON at this place: look for a missing quote, comma or \
            bracket, a comment, NaN, or a number such as 007
            {"resourceType":"Patient"} // more             ¦ the text is no JSON at this place: look for a missing quote, comma or \
            bracket, a comment, NaN, or a number such as 007
            {"resourceType":"Patient"} {"resourceType":"Patient"} ¦ the JSON value has ended, but more follows: keep one bundle in a \
            file, or one resource in a line and name the file .ndjson
            {"resourceType":"Patient","id":"1","id":"2"}   ¦ the field "id" stands twice in this object, and which one counts is not \
            told: keep one of them
            {"resourceType":"MedicationOrder","id":"1"}    ¦ the type MedicationOrder belongs to FHIR DSTU2 or STU3, but this program \
            reads R4: export it as FHIR R4 (4.0.1)
            {"resourceType":"Encounter","id":"1","class":[{}]} ¦ the resource Encounter/1 is written in FHIR R5 or newer (it has the \
            field "class"), but this program reads R4: export it as FHIR R4 (4.0.1)
            {"resourceType":"MedicationStatement","id":"1","taken":"y"} ¦ the resource MedicationStatement/1 is written in FHIR DSTU2 or \
            STU3 (it has the field "taken"), but this program reads R4: export it as FHIR R4 (4.0.1)
            [1]                                            ¦ a list of resources holds something that is no object: it is no FHIR
            """)
    void aFileAtFaultIsRefusedInOneSentence(String json, String sentence) {
        IntakeRefused refused = assertThrows(IntakeRefused.class, () -> Imported.text(folder, json == null ? "" : json));
        assertEquals(1, refused.problems().size());
        String told = refused.problems().getFirst().sentence();
        assertTrue(told.endsWith(sentence), told);
    }

    @Test
    void nestingHasABound() {
        String deep = "{\"resourceType\":\"Patient\",\"x\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}";
        IntakeRefused refused = assertThrows(IntakeRefused.class, () -> Imported.text(folder, deep));
        assertTrue(String.valueOf(refused.getMessage()).contains("nested more than 200 deep"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, the file is written in UTF-16 or UTF-32: save it as UTF-8",
        "UTF-16LE, the file is written in UTF-16 or UTF-32: save it as UTF-8",
        "windows-1252, 'the file is no UTF-8: save it as UTF-8, it may be Windows-1252 or Latin-1'"})
    void onlyUtf8IsRead(String charset, String sentence) throws IOException {
        Path file = Files.write(folder.resolve("a.json"),
                "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Müller\"}]}".getBytes(Charset.forName(charset)));
        IntakeRefused refused = assertThrows(IntakeRefused.class, () -> Imported.of(file));
        assertTrue(refused.problems().getFirst().sentence().endsWith(sentence), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            "valueQuantity":{"value":1e400}                 ¦ value "1E+400" is outside of any clinical range (10^30): correct it in the \
            system that wrote the file
            "valueQuantity":{"value":1e999999999}           ¦ is outside of any clinical range
            "valueQuantity":{"value":1,"value":2}           ¦ the field "value" stands twice in this object, and which one counts is not \
            told: keep one of them
            "valueQuantity":{"value":"5"}                   ¦ the field "value" is "5" but must be a number: correct it in the system \
            that wrote the file
            "valueQuantity":{"value":5,"comparator":"~"}    ¦ the comparator "~" is not known: it must be <, <=, > or >=
            "valueString":"a\\u0000b"                       ¦ holds a character that can not be stored
            "valueInteger":5,"modifierExtension":[{"url":"x"}] ¦ the field "modifierExtension" changes the meaning of the resource in a \
            way that this program does not know: enter the fact by hand
            "valueInteger":5,"effectiveDateTime":"2024-02-30" ¦ the time "2024-02-30" in "effectiveDateTime" is no day of the calendar \
            or hour of the day: correct it in the system that wrote the file
            "valueInteger":5,"effectiveDateTime":"2024-02-03T24:00:00Z" ¦ the time "2024-02-03T24:00:00Z" in "effectiveDateTime" is no \
            day of the calendar or hour of the day: correct it in the system that wrote the file
            "valueInteger":5,"effectiveDateTime":"03.04.49" ¦ is no day of the calendar or hour of the day: correct it in the system \
            that wrote the file
            "valueInteger":5,"effectivePeriod":{"start":"2024-02-03","end":"2024-02-01"} ¦ the end 2024-02-01 lies before the start \
            2024-02-03: correct one of them
            "valueInteger":5,"effectiveDateTime":"1979-12-31" ¦ the time 1979-12-31 lies before the birth on 1980-01-01: correct one of them
            "note":[]                                       ¦ the observation has neither a value nor a reason why it has none: add one \
            of them
            """)
    void aResourceAtFaultIsRefusedAndTheOthersGoIn(String fields, String sentence) throws Exception {
        String bad = "{\"resourceType\":\"Observation\",\"id\":\"bad\",\"status\":\"final\",\"code\":{\"text\":\"CK\"},"
                + "\"subject\":{\"reference\":"
                + "\"Patient/p\"}," + fields + "}";
        Imported imported = Imported.text(folder, bundle(PATIENT, "{\"resource\":" + bad + "}", "{\"resource\":" + good("1") + "}"));
        RefusedRow row = imported.only().refused().getFirst();
        assertTrue(row.problem().message().contains(sentence), row.problem().message());
        assertEquals("entry[1].resource", row.problem().where());
        assertEquals(bad, row.verbatim());
        assertEquals(1, imported.course().observations().size());
    }

    @Test
    void aTextOfAMillionLettersKeepsOnlyItsResourceOut() throws Exception {
        String long1 = good("2").replace("\"valueInteger\":5", "\"valueString\":\"" + "x".repeat(1_100_000) + "\"");
        Imported imported = Imported.text(folder, bundle(PATIENT, "{\"resource\":" + long1 + "}", "{\"resource\":" + good("1") + "}"));
        assertEquals("a text is longer than 1000000 characters: shorten it", imported.only().refused().getFirst().problem().message());
        assertEquals(1, imported.course().observations().size());
    }

    @Test
    void whatCanNotBeSeenIsTakenOutOfNames() throws Exception {
        String odd = good("1").replace("\"CK\"", "\"\\u202eC\\u200bK\\u00a0total\\r\\n\\u001b\"");
        Imported imported = Imported.text(folder, bundle(PATIENT, "{\"resource\":" + odd + "}"));
        assertEquals("CK total", imported.course().observations().getFirst().analyte().name());
    }

    @Test
    void referencesThatLeadNowhereOrInACircleNeverFail() throws Exception {
        String circle = good("1").replace("\"valueInteger\":5", "\"hasMember\":[{\"reference\":\"Observation/1\"}],\"valueInteger\":5");
        Imported imported = Imported.text(folder, bundle(PATIENT, "{\"resource\":" + circle + "}",
                "{\"resource\":" + good("2").replace("Patient/p", "Patient/gone") + "}",
                "{\"resource\":" + good("3").replace("\"reference\":\"Patient/p\"", "\"display\":\"Anna\"") + "}",
                "{\"resource\":" + good("4").replace("Patient/p", "Group/p") + "}",
                "{\"resource\":" + good("5").replace("Patient/p", "#p") + "}"));
        assertEquals(1, imported.course().observations().size());
        assertEquals(4, imported.rest().refused().size());
        assertEquals("the patient \"Patient/gone\" is not in these files: import the resource together with its Patient",
                imported.rest().refused().getFirst().problem().message());
    }

    @Test
    void twoPatientsOfOneIdAreNeverMixed() throws Exception {
        String other = PATIENT.replace("1980-01-01", "1955-05-05");
        Path one = Imported.file(folder, "a.json", bundle(PATIENT, "{\"resource\":" + good("1") + "}"));
        Path two = Imported.file(folder, "b.json", bundle(other, "{\"resource\":" + good("2") + "}"));
        Imported apart = Imported.of(one, two);
        assertEquals(2, apart.patients().size());
        assertTrue(apart.patients().stream().allMatch(each -> each.course().observations().size() == 1));
        Imported mixed = Imported.text(folder, bundle(PATIENT, other, "{\"resource\":" + good("1") + "}"));
        assertEquals("the reference \"Patient/p\" fits 2 different patients: import their files one by one",
                mixed.rest().refused().getFirst().problem().message());
    }

    @Test
    void anArchiveThatExpandsTooFarIsRefused() throws Exception {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.json"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 250; i++) {
                out.write(blank);
            }
        }
        IntakeRefused refused = assertThrows(IntakeRefused.class, () -> Imported.of(zip));
        assertEquals("bomb.zip: the file: the archive expands to more than 200000000 bytes: split it, or raise the limit",
                refused.getMessage());
    }

    @Test
    void aFileThatChangesMeanwhileIsRefused() throws Exception {
        Path file = Imported.file(folder, "a.json", bundle(PATIENT, "{\"resource\":" + good("1") + "}"));
        try (FhirIntake intake = FhirIntake.open(java.util.List.of(file), decursus.catalog.Catalog.bundled(), Imported.TODAY)) {
            Files.writeString(file, bundle(PATIENT), StandardCharsets.UTF_8);
            IntakeRefused refused = assertThrows(IntakeRefused.class, () -> intake.read(Nothing.SINK,
                    decursus.exchange.intake.Watch.NOBODY));
            assertTrue(String.valueOf(refused.getMessage()).contains("the file was changed while it was read"), refused.getMessage());
        }
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            "id":{"a":1}                                                        ¦ no patient is told
            "id":"o","subject":{"reference":"#x"},"contained":"x"               ¦ the field "contained" is "x" but must be a list
            "id":"o","subject":{"reference":"#x"},"contained":[{"id":{"a":1}}]  ¦ the field "id" is "{…}" but must be a text
            """)
    void aResourceOfNobodyThatCanNotBeReadIsRefusedAndTheOthersGoIn(String fields, String sentence) throws IntakeRefused {
        Imported imported = Imported.text(folder, bundle(PATIENT, "{\"resource\":{\"resourceType\":\"Observation\"," + fields + "}}"));
        assertEquals(1, imported.patients().size());
        RefusedRow refused = imported.refused().toList().getFirst();
        assertTrue(refused.problem().sentence().contains(sentence), refused.problem().sentence());
        assertEquals(1, imported.refused().count());
    }

    static String good(String id) {
        return "{\"resourceType\":\"Observation\",\"id\":\"" + id
                + "\",\"status\":\"final\",\"code\":{\"text\":\"CK\"},\"subject\":{\"reference\":"
                + "\"Patient/p\"},\"effectiveDateTime\":\"2024-05-01\",\"valueInteger\":5}";
    }

    static String bundle(String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + String.join(",", entries) + "]}";
    }
}
