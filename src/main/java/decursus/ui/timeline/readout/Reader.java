package decursus.ui.timeline.readout;

import decursus.assess.change.Changes;
import decursus.assess.exposure.Exposures;
import decursus.assess.names.CourseNames;
import decursus.assess.reading.AtTime;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import decursus.jobs.viewing.ChangeLines;
import decursus.jobs.viewing.DatumDetail;
import decursus.jobs.viewing.ExcludedLines;
import decursus.jobs.viewing.Finder;
import decursus.jobs.viewing.Line;
import decursus.jobs.viewing.OpenedCourse;
import decursus.jobs.viewing.ReadingLines;
import decursus.jobs.viewing.Wording;
import decursus.timeline.time.Zero;
import decursus.ui.timeline.TimelineModel.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one released course: prepared once, then asked for each place of the crosshair. Immutable.
public final class Reader {

    private final AtTime at;
    private final ReadingLines lines;
    private final Changes changes;
    private final ChangeLines changeLines;
    private final DatumDetail details;
    private final Wording words;
    private final List<Finder.Entry> entries;
    private final Map<String, Observation> results = new HashMap<>();
    private final List<Line> excluded;
    private final @Nullable Double lastContact;

    /// @param language of the words
    /// @param zero     that the figure counts from
    public Reader(OpenedCourse opened, Locale language, Zero zero) {
        Catalog catalog = Catalog.bundled();
        Course released = opened.course();
        DayZero dayZero = opened.dayZero();
        words = new Wording(language, dayZero, zero);
        at = opened.reader();
        lines = new ReadingLines(words);
        changes = Changes.of(released, dayZero, catalog);
        changeLines = new ChangeLines(words, new CourseNames(released, catalog));
        details = new DatumDetail(opened, catalog, words);
        entries = Finder.of(opened, catalog, words);
        excluded = new ExcludedLines(words).of(released, new CourseNames(released, catalog)).stream().map(Line::shown).toList();
        released.observations().forEach(each -> results.put(each.id(), each));
        lastContact = Exposures.lastContact(released, dayZero).map(DaySpan::latest).map(latest -> latest - 0.5).orElse(null);
    }

    /// The card of a datum; empty for one that is not known.
    public Optional<DatumDetail.Card> card(Target target) {
        return details.of(target.role(), target.ref()).map(DatumDetail.Card::shown);
    }

    /// A day as the figure counts it, with its date where it has one.
    String dated(double day) {
        return words.dated(Gap.dayOf(day));
    }

    /// What can be found in the course.
    public List<Finder.Entry> entries() {
        return entries;
    }

    /// What holds on a day.
    ReadingLines.Panel panel(double day) {
        return lines.of(at.at(day)).shown();
    }

    /// The results that were excluded, in the course's order.
    List<Line> excluded() {
        return excluded;
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
