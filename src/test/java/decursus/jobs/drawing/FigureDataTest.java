package decursus.jobs.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeNotation;
import decursus.exchange.table.FormulaGuard;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.jobs.JobRefused;
import decursus.jobs.Privacy;
import decursus.testing.Shipped;
import decursus.view.ValueUnitChoice;
import decursus.view.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The data behind a figure: all that is drawn, and nothing else.
class FigureDataTest {

    private static final View USUAL = View.preset(View.CK_OVER_THERAPIES);

    @TempDir
    Path folder;

    static List<String> ids() {
        return Shipped.ids();
    }

    private static DrawFigure draw(View view, boolean force) {
        return new DrawFigure(view, new SheetSize(SheetSize.PAGE_WIDTH, null, null),
                Privacy.withoutStore(Catalog.bundled()), force);
    }

    private List<NamedCsvRecord> data(String id) throws IOException {
        return data(id, USUAL);
    }

    private List<NamedCsvRecord> data(String id, View view) throws IOException {
        Path data = folder.resolve("data.csv");
        draw(view, true).write(Shipped.course(id), folder.resolve("figure.txt"), data);
        String text = Files.readString(data, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    private static void collect(List<Mark> marks, Set<String> refs) {
        for (Mark mark : marks) {
            String ref = mark.id().ref();
            if (ref != null) {
                refs.add(ref);
            }
            if (mark instanceof Mark.Group group) {
                collect(group.marks(), refs);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDrawnMarkHasItsRowAndNothingElseHasOne(String id) throws IOException {
        Figure figure = Shipped.figure(id);
        Set<String> drawn = new TreeSet<>();
        collect(figure.marks(), drawn);
        Course course = Shipped.course(id);
        Set<String> known = new TreeSet<>();
        course.observations().forEach(each -> known.add(each.id()));
        course.treatments().forEach(each -> known.add(each.id()));
        course.events().forEach(each -> known.add(each.id()));
        course.adverseEvents().forEach(each -> known.add(each.id()));
        drawn.retainAll(known);
        assertEquals(drawn, data(id).stream().map(row -> row.getField("id")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aResultStandsAsReportedAndAsDrawn(String id) throws IOException {
        Map<String, Observation> results = Shipped.course(id).observations().stream()
                .collect(Collectors.toMap(Observation::id, Function.identity()));
        for (NamedCsvRecord row : data(id)) {
            if (row.getField("kind").equals("result")) {
                Observation result = Objects.requireNonNull(results.get(row.getField("id")));
                assertEquals(result.reading().verbatim(), FormulaGuard.unguard(row.getField("reported")));
                assertEquals(result.time(), TimeNotation.read(row.getField("start")));
                String drawn = row.getField("drawn_as");
                assertTrue(drawn.contains("curve/") || drawn.contains("pair/"), row.toString());
                assertEquals(row.getField("drawn_low").isEmpty(), row.getField("drawn_high").isEmpty());
            }
        }
    }

    @Test
    void aMultipleStandsAsThatBesideTheReportedValue() throws IOException {
        NamedCsvRecord base = data("taubmann-2023", USUAL.withUnit(ValueUnitChoice.TIMES_ULN)).stream()
                .filter(row -> row.getField("id").equals("mb-d150")).findFirst().orElseThrow();
        assertEquals("53", base.getField("reported"));
        assertEquals("× ULN", base.getField("drawn_unit"));
        assertEquals(53 / 70.0, Double.parseDouble(base.getField("drawn_low")), 1e-9);
    }

    @Test
    void theValuesOfTheFirstReportedCase() throws IOException {
        NamedCsvRecord first = data("taubmann-2023").stream().filter(row -> row.getField("reported").equals("29133")).findFirst()
                .orElseThrow();
        assertEquals("taubmann-2023", first.getField("case"));
        assertEquals("ck", first.getField("key"));
        assertEquals("U/l", first.getField("reported_unit"));
        assertEquals(new BigDecimal("29133"), new BigDecimal(first.getField("drawn_low")));
        assertEquals("U/l", first.getField("drawn_unit"));
    }

    @Test
    void aTreatmentOfWhichNoEndIsToldHasNone() throws IOException {
        List<NamedCsvRecord> rows = data("taubmann-2023");
        assertTrue(rows.stream().anyMatch(row -> row.getField("kind").equals("treatment phase")
                && row.getField("start").equals("running before day 0") && row.getField("end").equals("not stated")
                && row.getField("latest_day").isEmpty()), rows.toString());
    }

    /// Neither file is touched when one may not be replaced.
    @Test
    void anExistingTableKeepsBothAsTheyAre() throws IOException {
        Path data = Files.writeString(folder.resolve("data.csv"), "mine");
        Path figure = folder.resolve("figure.txt");
        Assertions.assertThrows(JobRefused.class, () -> draw(USUAL, false).write(Shipped.course("taubmann-2023"), figure, data));
        assertEquals("mine", Files.readString(data));
        assertTrue(Files.notExists(figure));
    }
}
