package decursus.jobs.viewing;

import decursus.assess.glance.Glance;
import decursus.assess.time.Gap;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns a glance into the second line and the chips of a list's row.
public final class GlanceWords {

    private static final String DIAGNOSIS = "diagnosis.";

    /// A row's words.
    ///
    /// @param second "ASyS · 6.8 y · 214 results"
    /// @param chips  abbreviations of what is going on; empty where nothing is said
    /// @param asOf   "as of 2024-12-17", or "current treatment not reported"
    public record Row(String second, List<String> chips, String asOf) {
        public Row {
            chips = List.copyOf(chips);
        }
    }

    private final Wording words;

    /// Words of a language.
    public GlanceWords(Wording words) {
        this.words = words;
    }

    /// The words of a row.
    public Row of(Glance glance) {
        List<String> parts = new ArrayList<>();
        if (glance.diagnosis() != null) {
            parts.add(shortForm(glance.diagnosis()));
        }
        parts.add(extent(glance.extent()));
        parts.add(glance.results() == 1 ? words.word("oneResult") : words.word("results", glance.results()));
        String second = String.join(" · ", parts);
        return switch (glance.current()) {
            case Glance.Current.OngoingAsOf ongoing -> new Row(second, ongoing.treatments().stream().map(this::chip).toList(),
                    words.word("asOf", words.time(ongoing.asOf())));
            case Glance.Current.NotReported notReported -> new Row(second, List.of(), words.word("currentNotReported"));
        };
    }

    private String chip(Glance.Agent agent) {
        return agent.shortName() + (agent.role() == Role.DISEASE_DIRECTED ? "" : " (" + words.word("role." + agent.role()) + ")");
    }

    /// The usual abbreviation of a diagnosis, else its name.
    String shortForm(String diagnosis) {
        String key = DIAGNOSIS + diagnosis.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return words.has(key) ? words.word(key) : diagnosis;
    }

    /// The time that a course covers: "6.8 y", "to day 150", "follow-up undated".
    String extent(Glance.Extent extent) {
        DaySpan days = extent.days();
        TimePoint last = extent.last();
        if (days == null || last == null) {
            return words.word("undated");
        }
        if (last instanceof TimePoint.Relative && extent.fromDayZero()) {
            return words.word("until", words.time(last));
        }
        DaySpan whole = Gap.wholeDays(days);
        double length = whole.latest() - whole.earliest() - 1;
        return words.length(new Gap(length, length));
    }
}
