package decursus.exchange.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import decursus.domain.course.Course;
import decursus.domain.course.CourseRules;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.PatientIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that nobody here wrote: what the reader counts agrees with what a plain walk through the JSON counts.
@EnabledIfSystemProperty(named = "realdata", matches = ".+")
class RealFhirTest {

    private static final List<String> KEPT = List.of("Observation", "MedicationRequest", "MedicationStatement", "MedicationAdministration",
            "Procedure", "Condition", "AdverseEvent", "DiagnosticReport", "Encounter", "ImagingStudy");

    @ParameterizedTest
    @ValueSource(strings = {"fhir-synthea", "fhir-mii-de", "fhir-hl7-examples"})
    void countsAgreeWithAnIndependentWalk(String folder) throws Exception {
        Path path = Path.of(Objects.requireNonNull(System.getProperty("realdata")), folder);
        Imported imported = Imported.of(path);
        Map<String, Integer> read = walk(path);
        int kept = KEPT.stream().mapToInt(type -> read.getOrDefault(type, 0)).sum();
        int others = read.entrySet().stream().filter(each -> !KEPT.contains(each.getKey())).mapToInt(Map.Entry::getValue).sum();
        int left = imported.left().mapToInt(LeftOut::count).sum();
        int described = (int) imported.patients().stream().filter(each -> each.problems().stream()
                .noneMatch(problem -> problem.message().contains("no Patient resource"))).count();
        assertEquals(kept + others, imported.taken() + described + left + (int) imported.refused().count());
        for (Map.Entry<String, Integer> type : read.entrySet()) {
            if (!KEPT.contains(type.getKey()) && !List.of("Patient", "Medication").contains(type.getKey())) {
                assertEquals(type.getValue(), imported.left("the type " + type.getKey() + " is not kept"), type.getKey());
            }
        }
        imported.patients().stream().map(PatientIntake::course).forEach(RealFhirTest::consistent);
        if (Boolean.getBoolean("tell")) {
            tell(imported);
        }
    }

    private static void tell(Imported imported) {
        imported.patients().forEach(each -> {
            Course course = each.course();
            System.out.println("PATIENT " + each.identifiers().getFirst() + " obs " + course.observations().size() + " treat "
                    + course.treatments().size() + " events " + course.events().size() + " harm " + course.adverseEvents().size());
            each.left().forEach(System.out::println);
            each.problems().forEach(problem -> System.out.println("  " + problem.severity() + " " + problem.sentence()));
            each.refused().forEach(row -> System.out.println("  REFUSED " + row.kind() + " " + row.file() + " "
                    + row.problem().sentence()));
            course.observations().stream().limit(12).forEach(item -> System.out.println("    " + item));
            course.treatments().stream().limit(12).forEach(item -> System.out.println("    " + item));
            course.events().stream().limit(8).forEach(item -> System.out.println("    " + item));
            course.adverseEvents().forEach(item -> System.out.println("    " + item));
        });
        imported.rest().refused().forEach(row -> System.out.println("REST REFUSED " + row.kind() + " " + row.file() + " "
                + row.problem().sentence()));
        imported.rest().left().forEach(System.out::println);
        imported.rest().problems().forEach(System.out::println);
    }

    private static void consistent(Course course) {
        assertTrue(CourseRules.faults(course).isEmpty(), () -> CourseRules.faults(course).toString());
    }

    private static Map<String, Integer> walk(Path folder) throws IOException {
        Map<String, Integer> types = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                JsonNode root = new ObjectMapper().readTree(file.toFile());
                if (root.path("resourceType").asText().equals("Bundle")) {
                    root.path("entry").forEach(entry -> types.merge(entry.path("resource").path("resourceType").asText(), 1, Integer::sum));
                } else {
                    types.merge(root.path("resourceType").asText(), 1, Integer::sum);
                }
            }
        }
        return types;
    }
}
