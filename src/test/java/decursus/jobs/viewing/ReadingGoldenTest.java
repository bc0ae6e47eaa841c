package decursus.jobs.viewing;

import decursus.assess.change.Changes;
import decursus.assess.change.ValueChange;
import decursus.assess.glance.Glances;
import decursus.assess.names.CourseNames;
import decursus.assess.reading.AtTime;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.golden.Golden;
import decursus.testing.Shipped;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the panel at the right says of shipped cases at chosen days, word for word.
class ReadingGoldenTest {

    @ParameterizedTest
    @CsvSource({
        "demo-ck-over-therapies, en, -2200 -766 -13 4 100 250, demo",
        "demo-ck-over-therapies, de, -766 100, demo_de",
        "taubmann-2023, en, -2300 -100 -13 0 30 150 151, taubmann",
        "baumann-2023-1, en, 77948 78900 80500, baumann-1",
        "mueller-2023, en, -1 10 200, mueller",
    })
    void readsAsKept(String id, String language, String days, String name) {
        Course course = Shipped.course(id);
        DayZero dayZero = DayZero.of(course);
        Wording words = new Wording(Locale.of(language), dayZero);
        AtTime reader = AtTime.of(course, dayZero, Catalog.bundled());
        ReadingLines lines = new ReadingLines(words);
        StringBuilder text = new StringBuilder("row: " + new GlanceWords(words).of(Glances.of(course, dayZero, Catalog.bundled())) + "\n");
        Double before = null;
        for (String day : days.split(" ")) {
            double at = Double.parseDouble(day);
            append(text, lines.of(reader.at(at)));
            if (before != null) {
                ChangeLines changes = new ChangeLines(words, new CourseNames(course, Catalog.bundled()));
                for (ValueChange each : Changes.of(course, dayZero, Catalog.bundled()).between(reader, before, at)) {
                    text.append("  change ").append(changes.of(each)).append('\n');
                }
            }
            before = at;
        }
        Golden.assertMatches("viewing/" + name + ".txt", text.toString());
    }

    private static void append(StringBuilder text, ReadingLines.Panel panel) {
        text.append("== ").append(panel.title()).append(panel.warning().isEmpty() ? "" : ": " + panel.warning()).append('\n');
        append(text, "value", panel.values());
        append(text, "undated", panel.undated());
        append(text, "treatment", panel.treatments());
        text.append(panel.dateless().isEmpty() ? "" : "  " + panel.dateless() + "\n");
        append(text, "happening", panel.happenings());
        append(text, "organ", panel.organs());
    }

    private static void append(StringBuilder text, String kind, List<Line> lines) {
        lines.forEach(each -> text.append("  ").append(kind).append(each.faded() ? " (faded) " : " ").append(each.text()).append('\n'));
    }
}
