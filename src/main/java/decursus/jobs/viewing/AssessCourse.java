package decursus.jobs.viewing;

import decursus.assess.names.CourseNames;
import decursus.assess.response.LineResponse;
import decursus.assess.response.Responses;
import decursus.assess.series.SeriesChoice;
import decursus.assess.tis.CoreMeasure;
import decursus.assess.tis.TisConstants;
import decursus.assess.tis.TisCourse;
import decursus.assess.tis.TisReading;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.privacy.Release;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is computed of a course: the response to each treatment line and the Total Improvement Score.
public final class AssessCourse {

    private static final List<String> CELLS = List.of("start", "until", "baseline", "best", "toNormal", "steroids", "end");

    private final Course course;
    private final Catalog catalog;
    private final DayZero dayZero;
    private final Wording words;
    private final ValueWords values;
    private final CourseNames names;
    private final @Nullable String analyte;

    /// Assesses a released course by its leading analyte.
    public AssessCourse(OpenedCourse opened, Catalog catalog, Wording words) {
        this.course = opened.course();
        this.catalog = catalog;
        this.dayZero = opened.dayZero();
        this.words = words;
        this.values = new ValueWords(words);
        this.names = new CourseNames(course, catalog);
        this.analyte = SeriesChoice.choose(course, null, catalog).orElse(null);
    }

    /// The assessment as lines of text.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(Release.title(course)));
        lines.add(words.word("assess.responses", analyte == null ? words.word("noValue") : analyteName()));
        ResponseLines rows = new ResponseLines(course, dayZero, catalog, words);
        for (LineResponse each : responses()) {
            ResponseLines.Row row = rows.of(each);
            lines.add("  " + each.line().name().shortName());
            // without a start only its end can be told
            List<String> told = each.start() == null ? List.of("start", "until", "end") : CELLS;
            for (String[] cell : cells(row).stream().filter(cell -> told.contains(cell[0])).toList()) {
                lines.add("    " + words.word("assess." + cell[0]) + ": " + cell[1]);
            }
        }
        lines.add(words.word("assess.overlap"));
        lines.addAll(tis());
        lines.addAll(new IntervalTexts(course, dayZero, catalog, words).lines());
        return lines;
    }

    private static List<String[]> cells(ResponseLines.Row row) {
        return List.of(new String[] {"start", row.start()}, new String[] {"until", row.until()}, new String[] {"baseline", row.baseline()},
                new String[] {"best", row.best()}, new String[] {"toNormal", row.toNormal()}, new String[] {"steroids", row.steroids()},
                new String[] {"end", row.end()});
    }

    private String analyteName() {
        return course.observations().stream().filter(each -> each.analyte().identity().equals(analyte)).findFirst()
                .map(each -> names.analyte(each.analyte()).fullName()).orElse("");
    }

    private List<LineResponse> responses() {
        return analyte == null ? List.of() : Responses.of(course, dayZero, catalog, analyte);
    }

    private List<String> tis() {
        TisCourse tis = TisCourse.of(course, dayZero, catalog);
        List<String> lines = new ArrayList<>(List.of(words.word("tis.title")));
        for (Observation each : tis.published()) {
            lines.add("  " + words.word("tis.published", values.value(each.reading().result()), words.time(each.time())));
        }
        for (TisCourse.Computed each : tis.computed()) {
            TisReading reading = each.reading();
            String sum = number(reading.sum());
            String category = words.word("tis.category." + reading.category());
            lines.add("  " + words.time(each.time()) + ": " + (reading.complete() ? words.word("tis.computed", sum, category)
                    : words.word("tis.atLeast", sum, number(reading.most()), category)));
            reading.parts().forEach(part -> lines.add("    " + part(part)));
            if (reading.other() != null) {
                lines.add("    " + words.word("tis.other", part(reading.other())));
            }
            if (!reading.complete()) {
                lines.add("    " + words.word("tis.missing", String.join(", ",
                        reading.missing().stream().map(measure -> words.word("measure." + measure)).toList())));
            }
        }
        if (tis.published().isEmpty() && tis.computed().isEmpty()) {
            lines.add("  " + words.word("tis.none"));
        }
        if (tis.computed().stream().anyMatch(each -> each.reading().unconfirmed())) {
            lines.add("  " + words.word("tis.unconfirmed", TisConstants.ENZYME_RANGE_SOURCE));
        }
        if (tis.fitness() != TisCourse.Fitness.MADE_FOR) {
            lines.add("  " + words.word("tis.fitness." + tis.fitness()));
        }
        return lines;
    }

    private String part(TisReading.Part part) {
        String enzyme = part.measure() == CoreMeasure.ENZYME ? " " + names.analyte(part.from().analyte()).shortName() : "";
        String name = words.word("measure." + part.measure()) + enzyme;
        return words.word("tis.part", name, values.value(part.from().reading().result()), values.value(part.to().reading().result()),
                words.numbers().write(part.percent().setScale(1, RoundingMode.HALF_UP)), number(part.range()), number(part.points()));
    }

    private String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return words.numbers().write(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /// The assessment for a program: numbers as numbers, texts as the lines have them.
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", course.head().id());
        fields.put("analyte", analyte);
        ResponseLines rows = new ResponseLines(course, dayZero, catalog, words);
        fields.put("lines", responses().stream().map(each -> {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("treatment", each.line().treatment().id());
            line.put("agent", each.line().treatment().agent().identity());
            cells(rows.of(each)).forEach(cell -> line.put(cell[0], cell[1]));
            return line;
        }).toList());
        TisCourse tis = TisCourse.of(course, dayZero, catalog);
        Map<String, @Nullable Object> scores = new LinkedHashMap<>();
        scores.put("fitness", tis.fitness().name());
        scores.put("published", tis.published().stream().map(each -> score(words.time(each.time()), values.value(each.reading().result())))
                .toList());
        scores.put("computed", tis.computed().stream().map(each -> {
            Map<String, @Nullable Object> score = score(words.time(each.time()), each.reading().sum());
            score.put("complete", each.reading().complete());
            score.put("most", each.reading().most());
            score.put("category", each.reading().category().name());
            score.put("unconfirmed", each.reading().unconfirmed());
            return score;
        }).toList());
        fields.put("tis", scores);
        fields.put("intervals", new IntervalTexts(course, dayZero, catalog, words).fields());
        return fields;
    }

    private static Map<String, @Nullable Object> score(String time, Object value) {
        Map<String, @Nullable Object> score = new LinkedHashMap<>();
        score.put("time", time);
        score.put("value", value);
        return score;
    }
}
