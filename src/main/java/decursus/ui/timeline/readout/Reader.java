package decursus.ui.timeline.readout;

import decursus.assess.change.Changes;
import decursus.assess.exposure.Exposures;
import decursus.assess.names.CourseNames;
import decursus.assess.reading.AtTime;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import decursus.jobs.viewing.ChangeLines;
import decursus.jobs.viewing.ReadingLines;
import decursus.jobs.viewing.Wording;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one released course: prepared once, then asked for each place of the crosshair. Immutable.
final class Reader {

    private final AtTime at;
    private final ReadingLines lines;
    private final Changes changes;
    private final ChangeLines changeLines;
    private final Map<String, Observation> results = new HashMap<>();
    private final @Nullable Double lastContact;

    /// @param language of the words
    Reader(Course released, Locale language) {
        Catalog catalog = Catalog.bundled();
        DayZero dayZero = DayZero.of(released);
        Wording words = new Wording(language, dayZero);
        at = AtTime.of(released, dayZero, catalog);
        lines = new ReadingLines(words);
        changes = Changes.of(released, dayZero, catalog);
        changeLines = new ChangeLines(words, new CourseNames(released, catalog));
        released.observations().forEach(each -> results.put(each.id(), each));
        lastContact = Exposures.lastContact(released, dayZero).map(DaySpan::latest).map(latest -> latest - 0.5).orElse(null);
    }

    /// What holds on a day.
    ReadingLines.Panel panel(double day) {
        return lines.of(at.at(day));
    }

    /// Day of the last contact; null where none is known.
    @Nullable Double lastContact() {
        return lastContact;
    }

    /// The change between two results; null where one of them is none.
    ChangeLines.@Nullable Change change(String one, String other) {
        Observation from = results.get(one);
        Observation to = results.get(other);
        return from == null || to == null ? null : changeLines.of(changes.between(from, to));
    }
}
