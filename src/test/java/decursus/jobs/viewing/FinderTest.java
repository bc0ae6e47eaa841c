package decursus.jobs.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.CourseHead;
import decursus.jobs.CourseRow;
import decursus.jobs.Privacy;
import decursus.jobs.viewing.Finder.Entry;
import decursus.jobs.viewing.Finder.Kind;
import decursus.privacy.Disclosure;
import decursus.testing.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a few typed letters find.
class FinderTest {

    private static Finder finder() {
        OpenedCourse demo = OpenCourse.open(Shipped.course("demo-ck-over-therapies"),
                Privacy.withoutStore(Catalog.bundled()).with(Disclosure.DEIDENTIFIED), Catalog.bundled());
        List<Entry> entries = new ArrayList<>(Finder.patients(List.of(
                new CourseRow("taubmann-2023", "Taubmann 2023", CourseHead.Nature.PUBLISHED, 27, 17, 19, 150L),
                new CourseRow("mueller-2023", "Müller 2023", CourseHead.Nature.PUBLISHED, 5, 3, 4, null))));
        entries.addAll(Finder.of(demo, Catalog.bundled(), new Wording(Locale.ENGLISH, demo.dayZero())));
        entries.add(new Entry(Kind.COMMAND, "export", "Export figure", "Ctrl E", List.of("Abbildung exportieren")));
        return new Finder(entries);
    }

    @ParameterizedTest
    @CsvSource({
        "ck,               ANALYTE, ck",
        "kreatinkinase,    ANALYTE, ck",
        "Creatine kin,     ANALYTE, ck",
        "dlco,             ANALYTE, dlco_pct",
        "rituximab,        TREATMENT, rituximab",
        "MabThera,         TREATMENT, rituximab",
        "rituxmab,         TREATMENT, rituximab",
        "RTX,              TREATMENT, rituximab",
        "immunglobuline,   TREATMENT, ivig",
        "muller,           PATIENT, mueller-2023",
        "mueller,          PATIENT, mueller-2023",
        "Müller,           PATIENT, mueller-2023",
        "taub,             PATIENT, taubmann-2023",
        "2023,             PATIENT, taubmann-2023",
        "zoster,           ADVERSE_EVENT, zoster",
        "thigh mri,        EVENT, mri-2018",
        "ck 4471,          VALUE, ck-2022-02-14",
        "export,           COMMAND, export",
        "abbildung,        COMMAND, export",
    })
    void theBestFitComesFirst(String typed, Kind kind, String id) {
        List<Entry> found = finder().find(typed, 5);
        assertFalse(found.isEmpty(), typed);
        assertEquals(kind + " " + id, found.getFirst().kind() + " " + found.getFirst().id(), found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "qqqqzz", "\u0000", "((", "\\"})
    void nothingIsFoundForNothing(String typed) {
        assertEquals(List.of(), finder().find(typed, 5));
    }

    @Test
    void valuesAreFoundByTheirNumberOnly() {
        assertTrue(finder().find("ck", 50).stream().noneMatch(each -> each.kind() == Kind.VALUE));
    }
}
