package decursus.timeline.events;

import decursus.domain.course.Course;
import decursus.domain.course.Event;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.figure.Glyph;
import decursus.timeline.events.Happening.More;
import decursus.timeline.events.Happening.Row;
import decursus.timeline.events.Happening.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Turns a course's events and adverse events into happenings, in the course's order.
public final class HappeningBuilder {

    /// Days up to which a start or end counts as known.
    private static final double SHARP = 15;

    private final TimeAxis axis;
    private final boolean recounted;
    private final Map<String, Happening.Named> treatments;

    /// @param recounted true when the figure counts from another day 0 than the course: what the source counted is then
    ///                  left to be counted anew
    /// @param treatments names of the course's treatments by their ids
    public HappeningBuilder(TimeAxis axis, boolean recounted, Map<String, Happening.Named> treatments) {
        this.axis = axis;
        this.recounted = recounted;
        this.treatments = Map.copyOf(treatments);
    }

    /// Every event of a course.
    public List<Happening> build(Course course) {
        List<Happening> all = new ArrayList<>();
        for (Event event : course.events()) {
            String title = event.grade() == null ? event.title() : event.title() + " " + event.grade();
            all.add(new Happening(event.id(), event.kind() == Event.Kind.HOSPITAL_STAY ? Row.STAYS : Row.EVENTS, sign(event.kind()),
                    title, new More(event.finding(), List.of(), List.of()), null, when(event.period()), said(event.period())));
        }
        for (AdverseEvent event : course.adverseEvents()) {
            Grade grade = event.grade();
            String title = grade == null ? event.name() : event.name() + ", " + grade.text();
            all.add(new Happening(event.id(), Row.ADVERSE, Glyph.SQUARE, title,
                    new More(event.outcome(), named(event.attributed()), named(event.treatedWith())),
                    grade == null ? null : grade.value(), when(event.period()), said(event.period())));
        }
        return all;
    }

    private List<Happening.Named> named(List<String> ids) {
        return ids.stream().map(treatments::get).filter(Objects::nonNull).distinct().toList();
    }

    /// The time as reported. An exact date is left to be counted from day 0.
    private String said(Period period) {
        TimePoint time = switch (period.start()) {
            case Period.Start.At at -> at.time();
            case Period.Start.RunningBefore before -> new TimePoint.Unknown();
            case Period.Start.Unknown unknown -> period.end() instanceof Period.End.At at ? at.time() : new TimePoint.Unknown();
        };
        boolean exactDate = axis.origin() != null && axis.span(time).length() <= 1;
        boolean counted = axis.origin() == null && recounted;
        return time instanceof TimePoint.Unknown || exactDate || counted ? "" : TimeNotation.write(time);
    }

    private When when(Period period) {
        DaySpan start = period.start() instanceof Period.Start.At at ? axis.span(at.time()) : null;
        DaySpan end = endSpan(period.end());
        if (start == null && end == null) {
            return new When.Undated();
        }
        if (start == null && end != null && end.bounded()) {
            // begun nobody knows when: possible all the time before its end
            return new When.Lasting(Double.NEGATIVE_INFINITY, end.latest(), true);
        }
        if (start == null || !start.bounded() || period.isPoint()) {
            return new When.Once(start != null ? start : end == null ? DaySpan.unbounded() : end);
        }
        if (end == null || !end.bounded()) {
            return new When.Once(start);
        }
        boolean unsharp = Math.max(start.length(), end.length()) > SHARP;
        double from = unsharp ? start.earliest() : start.middle();
        double to = unsharp ? end.latest() : end.middle();
        return to > from ? new When.Lasting(from, to, unsharp) : new When.Once(start);
    }

    private @Nullable DaySpan endSpan(Period.End end) {
        return switch (end) {
            case Period.End.At at -> axis.span(at.time());
            case Period.End.OngoingAsOf ongoing -> ongoing.asOf() == null ? null : axis.span(ongoing.asOf());
            case Period.End.StoppedTimeUnknown stopped -> null;
            case Period.End.NotStated notStated -> null;
        };
    }

    private static Glyph sign(Event.Kind kind) {
        return switch (kind) {
            case DIAGNOSIS -> Glyph.STAR;
            case FLARE -> Glyph.TRIANGLE_UP;
            case REMISSION -> Glyph.TRIANGLE_DOWN;
            case IMAGING -> Glyph.OPEN_SQUARE;
            case BIOPSY -> Glyph.DIAMOND;
            case PROCEDURE -> Glyph.PLUS;
            case HOSPITAL_STAY -> Glyph.BAR;
            case INFECTION -> Glyph.CROSS;
            case PREGNANCY -> Glyph.HALF_CIRCLE;
            case CLINICAL_FINDING -> Glyph.OPEN_DIAMOND;
            case STATEMENT, NOTE -> Glyph.FLAG;
        };
    }
}
