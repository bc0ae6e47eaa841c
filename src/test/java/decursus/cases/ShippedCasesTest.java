package decursus.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Event;
import decursus.exchange.casefile.CaseFileReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What holds for every shipped case.
class ShippedCasesTest {

    private static final Set<String> IDS = Set.of("taubmann-2023", "mueller-2023", "pecher-2023", "duesing-2025-1", "duesing-2025-2",
            "duesing-2025-3", "baumann-2023-1", "baumann-2023-2", "gebhardt-2025", "demo-ck-over-therapies");
    /// A title that fits one line of a figure.
    private static final int LONGEST_TITLE = 90;

    @Test
    void tenCasesAreShipped() {
        assertEquals(IDS.stream().map(id -> id + ".json").collect(Collectors.toSet()),
                ShippedCases.files().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }

    @TestFactory
    Stream<DynamicTest> isReadWithoutAnyProblem() {
        return ShippedCases.files().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            CaseFileReading.Read read = assertInstanceOf(CaseFileReading.Read.class, ShippedCases.reading(file),
                    () -> ShippedCases.reading(file).toString());
            assertEquals(List.of(), read.warnings());
        }));
    }

    @TestFactory
    Stream<DynamicTest> isNamedByItsId() {
        return ShippedCases.files().stream().map(file -> DynamicTest.dynamicTest(id(file),
                () -> assertEquals(id(file), ShippedCases.course(id(file)).head().id())));
    }

    @TestFactory
    Stream<DynamicTest> usesOnlyNamesOfTheCatalogue() {
        Catalog catalog = Catalog.bundled();
        return courses(course -> {
            course.observations().forEach(each -> {
                String key = each.analyte().key();
                assertTrue(key == null || catalog.analyte(key).isPresent(), () -> "analyte " + key);
            });
            course.treatments().forEach(each -> {
                String key = each.agent().key();
                assertTrue(key == null || catalog.treatment(key).isPresent(), () -> "agent " + key);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> namesItsSourceOrSaysThatItIsMadeUp() {
        return courses(course -> {
            boolean demo = course.head().id().startsWith("demo");
            assertEquals(demo ? CourseHead.Nature.SYNTHETIC : CourseHead.Nature.PUBLISHED, course.head().nature());
            assertEquals(demo, course.head().label().contains("synthetic"));
            assertEquals(demo, course.head().citation() == null);
            provenances(course).forEach(each -> assertTrue(demo ? each.source() instanceof Provenance.Source.Synthetic
                    : each.source() instanceof Provenance.Source.Report, each::toString));
        });
    }

    /// What was derived says what follows from what.
    @TestFactory
    Stream<DynamicTest> explainsWhatIsDerived() {
        return courses(course -> provenances(course).filter(each -> each.basis() == Provenance.Basis.DERIVED)
                .forEach(each -> assertTrue(each.note() != null, () -> course.head().id() + ": " + each)));
    }

    @TestFactory
    Stream<DynamicTest> keepsTitlesToOneLine() {
        return courses(course -> course.events().stream().map(Event::title)
                .forEach(title -> assertTrue(title.length() <= LONGEST_TITLE, title)));
    }

    private static Stream<Provenance> provenances(Course course) {
        return Stream.of(course.observations().stream().map(each -> each.provenance()),
                course.treatments().stream().map(each -> each.provenance()), course.events().stream().map(each -> each.provenance()),
                course.adverseEvents().stream().map(each -> each.provenance()), course.organs().stream().map(each -> each.provenance()))
                .flatMap(each -> each);
    }

    private static Stream<DynamicTest> courses(Consumer<Course> check) {
        return ShippedCases.files().stream()
                .map(file -> DynamicTest.dynamicTest(id(file), () -> check.accept(ShippedCases.course(id(file)))));
    }

    private static String id(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
