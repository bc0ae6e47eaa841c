package decursus.jobs.viewing;

import decursus.assess.derived.GlucocorticoidFree;
import decursus.assess.derived.Held;
import decursus.assess.derived.ValueIntervals;
import decursus.assess.names.CourseNames;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import decursus.view.IntervalRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The computed intervals of a course in words: those of the usual rules, as the figure draws them.
final class IntervalTexts {

    private static final double HALF_DAY = 0.5;

    private final Course course;
    private final DayZero dayZero;
    private final Catalog catalog;
    private final Wording words;

    /// @param course already released for whoever will see it
    IntervalTexts(Course course, DayZero dayZero, Catalog catalog, Wording words) {
        this.course = course;
        this.dayZero = dayZero;
        this.catalog = catalog;
        this.words = words;
    }

    /// A title, then each rule that ever held with its stretches; one sentence where none did.
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(words.word("interval.title")));
        for (IntervalRule rule : IntervalRule.usual()) {
            List<Held> stretches = stretches(rule);
            if (!stretches.isEmpty()) {
                lines.add("  " + name(rule));
                stretches.forEach(each -> lines.add("    " + words.word(said(each.proof()), words.time(days(each)))));
            }
        }
        if (lines.size() == 1) {
            lines.add("  " + words.word("interval.none"));
        }
        return lines;
    }

    private static String said(Held.Proof proof) {
        return switch (proof) {
            case CONFIRMED -> "interval.confirmed";
            case OPEN -> "interval.open";
            case CHANGE -> "interval.change";
        };
    }

    /// The same for a program.
    List<Map<String, @Nullable Object>> fields() {
        List<Map<String, @Nullable Object>> fields = new ArrayList<>();
        for (IntervalRule rule : IntervalRule.usual()) {
            for (Held each : stretches(rule)) {
                Map<String, @Nullable Object> field = new LinkedHashMap<>();
                field.put("rule", name(rule));
                field.put("time", words.time(days(each)));
                field.put("confirmed", each.confirmed());
                field.put("changed", each.proof() == Held.Proof.CHANGE);
                fields.add(field);
            }
        }
        return fields;
    }

    private List<Held> stretches(IntervalRule rule) {
        ValueIntervals values = new ValueIntervals(course, dayZero, catalog);
        return switch (rule) {
            case IntervalRule.WithinLimit within -> values.withinLimit(within.analyte());
            case IntervalRule.Below below -> values.below(below.analyte(), below.number(), below.unit());
            case IntervalRule.GlucocorticoidFree free -> GlucocorticoidFree.of(course, dayZero, catalog);
        };
    }

    private String name(IntervalRule rule) {
        return switch (rule) {
            case IntervalRule.WithinLimit within -> words.word("interval.within", shortName(within.analyte()));
            case IntervalRule.Below below -> words.word("interval.below", shortName(below.analyte()), words.numbers().write(below.number()),
                    below.unit());
            case IntervalRule.GlucocorticoidFree free -> words.word("interval.glucocorticoidFree");
        };
    }

    private String shortName(String analyte) {
        return course.observations().stream().map(each -> each.analyte()).filter(each -> each.identity().equals(analyte)).findFirst()
                .map(each -> new CourseNames(course, catalog).analyte(each).shortName())
                .or(() -> catalog.analyte(analyte).map(AnalyteEntry::names).map(AnalyteEntry.Names::abbreviation)).orElse(analyte);
    }

    /// The whole days of a stretch.
    private static DaySpan days(Held held) {
        return new DaySpan(Math.floor(held.from() + HALF_DAY) - HALF_DAY, Math.ceil(held.to() - HALF_DAY) + HALF_DAY);
    }
}
