package decursus.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.CourseRules;
import decursus.domain.course.Event;
import decursus.domain.result.Comparator;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import decursus.exchange.Problem;
import decursus.exchange.intake.Identifier;
import decursus.exchange.intake.PatientIntake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bundles in the manner of those that real systems write, made up here.
class FhirTwinsTest {

    private static final String PATIENT = """
            {"fullUrl":"urn:uuid:p1","resource":{"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:ins","value":"K1"},
            {"type":{"coding":[{"code":"MR"}]},"system":"urn:mrn","value":"0042"}],"name":[{"family":"Muster","given":["Ida"]}],
            "birthDate":"1960-02-29","gender":"female"}}""";

    @TempDir
    private Path folder;

    private Imported read(String... resources) throws Exception {
        StringBuilder entries = new StringBuilder(PATIENT);
        for (String resource : resources) {
            entries.append(",{\"resource\":").append(resource.replace("@P", "\"subject\":{\"reference\":\"urn:uuid:p1\"}")).append('}');
        }
        Imported imported = Imported.text(folder, "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}");
        imported.patients().forEach(each -> assertTrue(CourseRules.faults(each.course()).isEmpty(),
                () -> CourseRules.faults(each.course()).toString()));
        return imported;
    }

    private static String observation(String id, String fields) {
        return "{\"resourceType\":\"Observation\",\"id\":\"" + id + "\",\"status\":\"final\",@P," + fields + "}";
    }

    private static String ck(String id, String fields) {
        return observation(id, "\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"2157-6\",\"display\":\"Creatine "
                + "kinase\"}]},"
                + "\"effectiveDateTime\":\"2024-05-01T08:30:12.345+02:00\"," + fields);
    }

    @Test
    void aPatientIsKnownByRecordNumberFirst() throws Exception {
        PatientIntake only = read().only();
        assertEquals(List.of(new Identifier("urn:mrn", "0042"), new Identifier("urn:ins", "K1"), new Identifier("Patient", "p1")),
                only.identifiers());
        assertEquals("0042", only.course().head().id());
        assertTrue(!only.course().head().label().contains("Muster") && !only.course().head().label().contains("42"));
    }

    @Test
    void aNumberKeepsComparatorUnitDigitsRangeAndTime() throws Exception {
        Observation one = read(ck("1", "\"valueQuantity\":{\"value\":170.50,\"comparator\":\"<\",\"unit\":\"units/l\",\"system\":"
                + "\"http://unitsofmeasure.org\",\"code\":\"U/L\"},\"interpretation\":[{\"coding\":[{\"system\":"
                + "\"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation\",\"code\":\"H\"}]}],\"referenceRange\":[{\"high\":"
                + "{\"value\":170,\"unit\":\"U/L\"}},{\"low\":{\"value\":1},\"high\":{\"value\":9},\"text\":\"Valid range of "
                + "scores\"}]")).course()
                .observations().getFirst();
        assertEquals("ck", one.analyte().key());
        assertEquals("Observation/1", one.id());
        Result.Numeric number = (Result.Numeric) one.reading().result();
        assertEquals("170.50", number.value().toString());
        assertEquals(Comparator.LESS, number.comparator());
        assertEquals("U/L", one.reading().unit());
        assertEquals("<170.50 units/l", one.reading().verbatim());
        assertEquals("≤170", assertNotNull2(one.limits().range()).text());
        assertEquals("2024-05-01T08:30+02:00", TimeNotation.write(one.time()));
        assertEquals("interpretation H", one.provenance().note());
    }

    private static <T> T assertNotNull2(@org.jspecify.annotations.Nullable T value) {
        assertNotNull(value);
        return java.util.Objects.requireNonNull(value);
    }

    @Test
    void everyFormOfAValueIsRead() throws Exception {
        List<Observation> read = read(ck("1", "\"valueCodeableConcept\":{\"text\":\"normal\"}"), ck("2", "\"valueString\":\"<0.01\""),
                ck("3", "\"valueBoolean\":true"), ck("4", "\"valueRange\":{\"low\":{\"value\":1},\"high\":{\"value\":2}}"),
                ck("5", "\"valueRatio\":{\"numerator\":{\"value\":1},\"denominator\":{\"value\":640}}"),
                ck("6", "\"dataAbsentReason\":{\"text\":\"tube broken\"}"), ck("7", "\"valueDateTime\":\"2024-05\""),
                ck("8", "\"valueInteger\":7"), ck("9", "\"valueSampledData\":{\"origin\":{\"value\":0},\"data\":\"1 2 "
                        + "3\"}")).course().observations();
        List<String> results = read.stream().map(each -> each.reading().result().toString()).toList();
        assertEquals(List.of("Words[text=normal]", "Numeric[comparator=LESS, value=0.01]", "Words[text=true]", "Span[low=1, high=2]",
                "Titre[comparator=EQUAL, denominator=640]", "NotDone[reason=tube broken]", "Words[text=2024-05]",
                "Numeric[comparator=EQUAL, value=7]", "Words[text=sampled data: 1 2 3]"), results);
    }

    @Test
    void eachComponentIsAnObservationAndTheRowCountsOnce() throws Exception {
        Imported imported = read(observation("bp", "\"code\":{\"text\":\"Blood "
                + "pressure\"},\"issued\":\"2024-05-02T10:00:00Z\",\"component\":["
                + "{\"code\":{\"text\":\"Systolic\"},\"valueQuantity\":{\"value\":120,\"unit\":\"mmHg\"}},"
                + "{\"code\":{\"text\":\"Diastolic\"},\"valueQuantity\":{\"value\":80,\"unit\":\"mmHg\"}}]"));
        assertEquals(List.of("Observation/bp/component/0", "Observation/bp/component/1"),
                imported.course().observations().stream().map(Observation::id).toList());
        assertEquals(1, imported.taken());
        assertTrue(String.valueOf(imported.course().observations().getFirst().provenance().note()).contains("that of its issue"));
    }

    @Test
    void theStatusIsHeeded() throws Exception {
        Imported imported = read(ck("1", "\"valueInteger\":1").replace("final", "entered-in-error"), ck("2",
                "\"valueInteger\":1").replace("final",
                "cancelled"), ck("3", "\"valueInteger\":1").replace("final", "preliminary"), ck("4", "\"valueInteger\":1").replace("final",
                        "amended"));
        assertEquals(List.of(ResultStatus.Settled.PRELIMINARY, ResultStatus.Settled.CORRECTED),
                imported.course().observations().stream().map(each -> each.status().settled()).toList());
        assertEquals(1, imported.left("entered in error"));
        assertEquals(1, imported.left("cancelled"));
    }

    @Test
    void withoutATimeTheEncounterTellsItElseNobody() throws Exception {
        String stay = "{\"resourceType\":\"Encounter\",\"id\":\"e\",\"status\":\"finished\",\"class\":{\"code\":\"AMB\"},@P,\"period\":"
                + "{\"start\":\"2024-03-01\",\"end\":\"2024-03-01\"}}";
        Imported imported = read(observation("1",
                "\"code\":{\"text\":\"CK\"},\"encounter\":{\"reference\":\"Encounter/e\"},\"valueInteger\":1"),
                observation("2", "\"code\":{\"text\":\"CK\"},\"valueInteger\":1"), stay);
        assertEquals("2024-03-01", TimeNotation.write(imported.course().observations().getFirst().time()));
        assertEquals(new TimePoint.Unknown(), imported.course().observations().getLast().time());
        assertEquals(1, imported.left("a visit that is no stay in hospital"));
    }

    @Test
    void unknownCodesOfOneNameStayApart() throws Exception {
        String urine = "\"effectiveDateTime\":\"2024\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"99999-1\"}],"
                + "\"text\":\"X\"},"
                + "\"valueInteger\":1";
        List<String> names = read(observation("1", urine), observation("2", urine.replace("99999-1", "99998-3"))).course().observations()
                .stream()
                .map(each -> each.analyte().name()).toList();
        assertEquals(List.of("X [99999-1]", "X [99998-3]"), names);
    }

    private static String order(String id, String fields) {
        return "{\"resourceType\":\"MedicationRequest\",\"id\":\"" + id
                + "\",\"intent\":\"order\",@P,\"medicationCodeableConcept\":{\"coding\":[{\"system\":"
                + "\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"312617\",\"display\":\"predniSONE 5 MG Oral Tablet\"}]},"
                + fields + "}";
    }

    @Test
    void ordersThatFollowEachOtherAreOneTreatmentAndNoEndIsInvented() throws Exception {
        Imported imported = read(order("1", "\"status\":\"stopped\",\"authoredOn\":\"2024-01-01\""), order("2",
                "\"status\":\"stopped\",\"authoredOn\":"
                + "\"2024-01-20\""), order("3",
                "\"status\":\"active\",\"authoredOn\":\"2024-06-01\",\"dosageInstruction\":[{\"timing\":{\"repeat\":{"
                + "\"frequency\":2,\"period\":1,\"periodUnit\":\"d\"}},\"doseAndRate\":[{\"doseQuantity\":{\"value\":5,"
                + "\"unit\":\"mg\"}}]}]"),
                order("4", "\"status\":\"active\",\"authoredOn\":\"2024-01-01\",\"doNotPerform\":true"));
        List<Treatment> treatments = imported.course().treatments();
        assertEquals(2, treatments.size());
        assertEquals("prednisone", treatments.getFirst().agent().key());
        assertEquals(2, imported.only().rowsOf().get(treatments.getFirst().id()));
        assertTrue(treatments.getFirst().phases().stream().allMatch(each -> each.period().end() instanceof Period.End.StoppedTimeUnknown));
        assertEquals("Every[count=1, unit=DAY]", String.valueOf(treatments.getLast().phases().getFirst().schedule()));
        assertEquals("10", assertNotNull2(treatments.getLast().phases().getFirst().dose()).low().toString());
        assertEquals(1, imported.left("an order not to give it"));
        assertTrue(imported.only().problems().stream().filter(each -> each.severity() == Problem.Severity.NOTE)
                .anyMatch(each -> each.message().contains("no more than 30 days apart")));
    }

    @Test
    void atcOldAndNewAndContainedMedicationsAreKnown() throws Exception {
        String atc = "{\"resourceType\":\"Medication\",\"id\":\"m\","
                + "\"code\":{\"coding\":[{\"system\":\"http://fhir.de/CodeSystem/bfarm/atc\",\"code\":"
                + "\"L01XC02\",\"display\":\"Rituximab\"}]}}";
        String given = "{\"resourceType\":\"MedicationAdministration\",\"id\":\"a\",\"status\":\"completed\",@P,"
                + "\"medicationReference\":{\"reference\":"
                + "\"Medication/m\"},\"effectiveDateTime\":\"2024-02-01\",\"dosage\":{\"dose\":{\"value\":1000,\"code\":\"mg\"}}}";
        String contained = given.replace("\"a\"", "\"b\"").replace("Medication/m", "#m").replace("@P", "@P,\"contained\":["
                + atc.replace("L01XC02",
                "L01FA01") + "]").replace("2024-02-01", "2024-02-15");
        Imported imported = read(given, contained, atc);
        Treatment treatment = imported.course().treatments().getFirst();
        assertEquals("rituximab", treatment.agent().key());
        assertEquals(2, treatment.administrations().size());
        assertEquals(1, imported.course().treatments().size());
        assertEquals(1, imported.left("a Medication is read with the orders that name it"));
    }

    @Test
    void whatHappenedIsAnEventAndHarmHasItsGrade() throws Exception {
        Course course = read("{\"resourceType\":\"Condition\",\"id\":\"c\",@P,\"code\":{\"text\":\"Myositis\"},"
                + "\"onsetAge\":{\"value\":50,\"unit\":\"a\"},"
                + "\"clinicalStatus\":{\"coding\":[{\"code\":\"active\"}]}}",
                "{\"resourceType\":\"Encounter\",\"id\":\"e\",\"status\":\"finished\",\"class\":{\"code\":\"IMP\","
                        + "\"display\":\"inpatient\"},@P,\"period\":"
                + "{\"start\":\"2024-03-01\",\"end\":\"2024-03-09\"}}",
                "{\"resourceType\":\"ImagingStudy\",\"id\":\"i\",\"status\":\"available\",@P,\"started\":\"2024-03-02\","
                        + "\"description\":\"MRI thigh\"}",
                "{\"resourceType\":\"DiagnosticReport\",\"id\":\"r\",\"status\":\"final\",@P,\"code\":{\"text\":\"Report\"},"
                        + "\"conclusion\":\"oedema\"}",
                order("1", "\"status\":\"active\",\"authoredOn\":\"2024-01-01\""),
                "{\"resourceType\":\"AdverseEvent\",\"id\":\"ae\",\"actuality\":\"actual\",@P,\"event\":{\"text\":\"Neutropenia\"},"
                        + "\"date\":\"2024-04\","
                + "\"seriousness\":{\"coding\":[{\"system\":\"urn:ctcae\",\"code\":\"3\",\"display\":\"Grade "
                + "3\"}]},\"suspectEntity\":[{\"instance\":"
                + "{\"reference\":\"MedicationRequest/1\"}}]}").course();
        assertEquals(List.of(Event.Kind.HOSPITAL_STAY, Event.Kind.DIAGNOSIS, Event.Kind.IMAGING, Event.Kind.CLINICAL_FINDING),
                course.events().stream().map(Event::kind).toList());
        assertEquals("between 2010-02-28 and "
                + "2011-02-27", TimeNotation.write(((Period.Start.At) course.events().get(1).period().start()).time()));
        AdverseEvent harm = course.adverseEvents().getFirst();
        assertEquals(3, assertNotNull2(harm.grade()).value());
        assertEquals("CTCAE", assertNotNull2(harm.grade()).system());
        assertEquals(List.of("MedicationRequest/1"), harm.attributed());
    }

    @Test
    void ofTwoVersionsTheNewerCountsAndCopiesAreCounted() throws Exception {
        String old = ck("1", "\"meta\":{\"versionId\":\"2\"},\"valueInteger\":1");
        Imported imported = read(old, old.replace("\"2\"", "\"10\"").replace("\"valueInteger\":1", "\"valueInteger\":9"), old);
        assertEquals("9", imported.course().observations().getFirst().reading().verbatim());
        assertEquals(2, imported.left("an older version of a resource"));
        Imported copies = read(old, old);
        assertEquals(1, copies.left("a second copy of a resource"));
    }

    @Test
    void linesFoldersAndArchivesAreOneImport() throws Exception {
        String line = ck("1", "\"valueInteger\":1").replace("@P", "\"subject\":{\"reference\":\"https://host/fhir/Patient/p9\"}");
        Path lines = Files.createDirectory(folder.resolve("bulk"));
        Imported.file(lines, "Observation.ndjson", line + "\n\n" + line.replace("\"id\":\"1\"", "\"id\":\"2\"") + "\n");
        Imported.file(lines, "Patient.ndjson", "{\"resourceType\":\"Patient\",\"id\":\"p9\",\"birthDate\":\"1970\"}\n");
        Imported.file(lines, "readme.txt", "nothing");
        Imported imported = Imported.of(lines);
        assertEquals(2, imported.course().observations().size());
        assertNull(((decursus.domain.course.Subject.Person) imported.course().patient().subject()).birthDate());
        assertEquals(1, imported.rest().problems().size());
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("Observation.ndjson", "Patient.ndjson")) {
                out.putNextEntry(new ZipEntry("x/" + name));
                out.write(Files.readAllBytes(lines.resolve(name)));
            }
        }
        assertEquals(imported.course(), Imported.of(zip).course());
        assertEquals(imported.course(), Imported.of(lines.resolve("Observation.ndjson"), lines.resolve("Patient.ndjson")).course());
    }

    @Test
    void aResourceAloneIsAPatientByItsReference() throws Exception {
        Imported imported = Imported.text(folder, ck("1", "\"valueInteger\":1").replace("@P",
                "\"subject\":{\"reference\":\"Patient/f001\"}"));
        assertEquals(List.of(new Identifier("Patient", "f001")), imported.only().identifiers());
        assertEquals("Observation/1",
                ((decursus.domain.Provenance.Source.File) imported.course().observations().getFirst().provenance().source()).row());
    }

    @Test
    void itemsWithoutAnIdKeepTheirNameInAnotherFile() throws Exception {
        String bare = ck("1", "\"valueInteger\":1").replace("\"id\":\"1\",", "");
        List<String> ids = read(bare, bare.replace("\"valueInteger\":1", "\"valueInteger\":2")).course().observations().stream()
                .map(Observation::id).toList();
        assertEquals(List.of("Observation ck 2024-05-01T08:30+02:00", "Observation ck 2024-05-01T08:30+02:00 2"), ids);
    }
}
