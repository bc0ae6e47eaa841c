package decursus.assess.response;

import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.Exposures;
import decursus.assess.response.LineResponse.Baseline;
import decursus.assess.response.LineResponse.Rule;
import decursus.assess.response.LineResponse.Until;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The response of one analyte to each treatment line of a course. Conditioning, rescue, replacement and the like are no
/// lines.
public final class Responses {

    /// Days after which a value before a line is no baseline of it.
    public static final int OLDEST_BASELINE = 90;

    private static final double HALF_DAY = 0.5;
    private static final double NOTHING = Double.NEGATIVE_INFINITY;

    private final Exposures exposures;
    private final LineValues values;
    private final Steroids steroids;
    private final double lastContact;

    private Responses(Course course, DayZero dayZero, Catalog catalog, String identity) {
        this.exposures = Exposures.of(course, dayZero, catalog);
        this.values = new LineValues(course, dayZero.axis(), catalog, identity);
        this.steroids = new Steroids(exposures, catalog);
        this.lastContact = Exposures.lastContact(course, dayZero).map(DaySpan::latest).orElse(Double.POSITIVE_INFINITY);
    }

    /// The responses of an analyte, by the start of the lines; those without one first, in the course's order.
    ///
    /// @param identity key or name of an analyte of the course
    public static List<LineResponse> of(Course released, DayZero dayZero, Catalog catalog, String identity) {
        Responses responses = new Responses(released, dayZero, catalog, identity);
        return responses.exposures.all().stream().filter(each -> each.treatment().role().isLine()).map(responses::response)
                .sorted(Comparator.comparingDouble(each -> each.start() == null ? NOTHING : each.start().earliest())).toList();
    }

    private LineResponse response(Exposure line) {
        DaySpan start = start(line);
        Until until = until(line);
        if (start == null) {
            return new LineResponse(line, null, until, new Baseline(null, null, Baseline.State.START_NOT_REPORTED), null,
                    new LineResponse.ToNormal.NotKnown(), null, new LineResponse.SteroidsThen(null, dose(until.stop())));
        }
        Baseline baseline = values.baseline(start);
        return new LineResponse(line, start, until, baseline, values.best(start, until.lastDay()).orElse(null),
                values.toNormal(start, until.lastDay(), baseline), values.atStop(start, until.stop()).orElse(null),
                new LineResponse.SteroidsThen(dose(start), dose(until.stop())));
    }

    private @Nullable SteroidDose dose(@Nullable DaySpan days) {
        return days == null || days.length() != 1 ? null : steroids.on(Gap.dayOf(days.middle()));
    }

    /// Null where a part of it lies at an open time: the start may be earlier than all that is told.
    private static @Nullable DaySpan start(Exposure line) {
        boolean open = line.phases().stream().anyMatch(each -> !Double.isFinite(each.stretch().start().earliest())
                || !Double.isFinite(each.stretch().start().latest())) || line.givings().stream().anyMatch(each -> !each.days().bounded());
        return open ? null : Stream.concat(line.phases().stream().map(each -> new DaySpan(each.stretch().start().earliest(),
                each.stretch().start().latest())), line.givings().stream().map(each -> each.days()))
                .min(Comparator.comparingDouble(DaySpan::earliest).thenComparingDouble(DaySpan::latest)).orElse(null);
    }

    private Until until(Exposure line) {
        boolean ended = line.phases().stream().allMatch(each -> each.phase().period().end() instanceof Period.End.At
                && Double.isFinite(each.stretch().end().earliest()) && Double.isFinite(each.stretch().end().latest()));
        if (!ended) {
            boolean ongoing = line.phases().stream().anyMatch(each -> each.phase().period().end() instanceof Period.End.OngoingAsOf);
            double last = line.phases().stream().mapToDouble(each -> each.stretch().end().earliest()).max().orElse(NOTHING);
            return ongoing && Double.isFinite(last) ? new Until(null, last + 1, Rule.LAST_CONTACT)
                    : new Until(null, NOTHING, Rule.NOT_REPORTED);
        }
        DaySpan stop = Stream.concat(line.phases().stream().map(each -> new DaySpan(each.stretch().end().earliest(),
                each.stretch().end().latest())), line.givings().stream().map(each -> each.days()).filter(DaySpan::bounded))
                .max(Comparator.comparingDouble(DaySpan::latest)).orElse(null);
        if (stop == null) {
            return new Until(null, NOTHING, Rule.NOT_REPORTED);
        }
        if (line.windowDays() != null) {
            return new Until(stop, stop.latest() + line.windowDays(), Rule.EFFECT_WINDOW);
        }
        return line.phases().isEmpty() ? untilNext(stop) : new Until(stop, stop.latest(), Rule.STOP);
    }

    /// Where no effect window of a single giving is declared, what comes until the next line begins is told.
    private Until untilNext(DaySpan stop) {
        double next = exposures.all().stream().filter(each -> each.treatment().role().isLine()).map(Responses::start)
                .filter(Objects::nonNull).mapToDouble(each -> each.earliest()).filter(each -> each > stop.latest() - HALF_DAY)
                .min().orElse(Double.POSITIVE_INFINITY);
        return next < lastContact ? new Until(stop, next, Rule.NEXT_LINE) : new Until(stop, lastContact, Rule.LAST_CONTACT);
    }
}
