package decursus.jobs.viewing;

import decursus.assess.derived.Held;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import decursus.timeline.IntervalLines;
import decursus.timeline.content.IntervalLine;
import decursus.view.IntervalRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The computed intervals of a course in words: those of the usual rules, as the figure draws them.
final class IntervalTexts {

    private static final double HALF_DAY = 0.5;

    private final List<IntervalLine> held;
    private final Wording words;

    /// @param course already released for whoever will see it
    IntervalTexts(Course course, DayZero dayZero, Catalog catalog, Wording words) {
        this.held = new IntervalLines(course, dayZero, catalog).lines(IntervalRule.usual());
        this.words = words;
    }

    /// A title, then each rule that ever held with its stretches; one sentence where none did.
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(words.word("interval.title")));
        for (IntervalLine line : held) {
            lines.add("  " + name(line));
            line.stretches().forEach(each -> lines.add("    " + words.word(said(each.proof()), words.time(days(each)))));
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
        for (IntervalLine line : held) {
            for (Held each : line.stretches()) {
                Map<String, @Nullable Object> field = new LinkedHashMap<>();
                field.put("rule", name(line));
                field.put("time", words.time(days(each)));
                field.put("confirmed", each.confirmed());
                field.put("changed", each.proof() == Held.Proof.CHANGE);
                fields.add(field);
            }
        }
        return fields;
    }

    private String name(IntervalLine line) {
        return switch (line.rule()) {
            case IntervalRule.WithinLimit within -> words.word("interval.within", line.shortName());
            case IntervalRule.Below below -> words.word("interval.below", line.shortName(), words.numbers().write(below.number()),
                    below.unit());
            case IntervalRule.GlucocorticoidFree free -> words.word("interval.glucocorticoidFree");
        };
    }

    /// The whole days of a stretch.
    private static DaySpan days(Held held) {
        return new DaySpan(Math.floor(held.from() + HALF_DAY) - HALF_DAY, Math.ceil(held.to() - HALF_DAY) + HALF_DAY);
    }
}
