package decursus.jobs.viewing;

import decursus.assess.change.Changes;
import decursus.assess.names.CourseNames;
import decursus.assess.response.LineResponse;
import decursus.assess.response.LineResponse.Baseline;
import decursus.assess.response.LineResponse.ToNormal;
import decursus.assess.response.SteroidDose;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.treatment.Outcome;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The row of one treatment line in the response table, in words.
public final class ResponseLines {

    /// A row of the table; a cell that holds nothing says why.
    ///
    /// @param id       of the treatment
    /// @param start    "since" cell: a day or "start not reported"
    /// @param until    stop, and how far results are counted
    /// @param baseline last value before
    /// @param best     best value with its change from the baseline
    /// @param toNormal time to normal as an interval
    /// @param steroids glucocorticoids at start and stop
    /// @param end      reason for the end and reported response
    public record Row(String id, String start, String until, String baseline, String best, String toNormal, String steroids, String end) {
    }

    private final Wording words;
    private final ValueWords values;
    private final Changes changes;
    private final ChangeLines changeLines;

    /// Rows of a released course.
    public ResponseLines(Course released, DayZero dayZero, Catalog catalog, Wording words) {
        this.words = words;
        this.values = new ValueWords(words);
        this.changes = Changes.of(released, dayZero, catalog);
        this.changeLines = new ChangeLines(words, new CourseNames(released, catalog));
    }

    /// The row of a line.
    public Row of(LineResponse line) {
        String start = line.start() == null ? words.word("sinceUnknown") : words.time(line.start());
        return new Row(line.line().treatment().id(), start, until(line), baseline(line.baseline()), best(line), toNormal(line.toNormal()),
                words.word("steroids", steroid(line.steroids().atStart()), steroid(line.steroids().atStop())), end(line));
    }

    private String until(LineResponse line) {
        String stop = line.until().stop() == null ? "" : words.time(line.until().stop()) + ", ";
        return stop + words.word("until." + line.until().rule(), String.valueOf(line.line().windowDays()));
    }

    private String baseline(Baseline baseline) {
        Observation value = baseline.value();
        Gap before = baseline.before();
        if (value == null || before == null) {
            return words.word("baseline." + baseline.state());
        }
        String distance = words.before(before, value.time());
        String told = value(value) + (distance.isEmpty() ? "" : ", " + distance);
        return baseline.state() == Baseline.State.TOO_OLD ? words.word("baseline.TOO_OLD", told) : told;
    }

    private String best(LineResponse line) {
        if (line.best() == null) {
            return words.word("best.none");
        }
        String told = value(line.best()) + ", " + words.time(line.best().time());
        Observation from = line.baseline().state() == Baseline.State.TOO_OLD ? null : line.baseline().value();
        String change = from == null ? "" : changeLines.of(changes.between(from, line.best())).headline();
        String stop = line.atStop() == null ? "" : "; " + words.word("atStop", value(line.atStop()));
        return (change.isEmpty() ? told : change + ", " + told) + stop;
    }

    private String value(Observation of) {
        String unit = values.unit(of);
        return values.value(of.reading().result()) + (unit.startsWith("/") || unit.isEmpty() ? unit : " " + unit);
    }

    private String toNormal(ToNormal normal) {
        return switch (normal) {
            case ToNormal.Between between -> words.word("toNormal.between", words.length(between.after()));
            case ToNormal.NotReached notReached -> words.word("toNormal.notReached");
            case ToNormal.NeverAbnormal never -> words.word("toNormal.never");
            case ToNormal.NotKnown notKnown -> words.word("toNormal.notKnown");
        };
    }

    private String steroid(@Nullable SteroidDose dose) {
        if (dose == null) {
            return words.word("steroid.noDay");
        }
        String told = switch (dose.kind()) {
            case DAILY -> words.word("steroid.daily", range(dose)) + (dose.unverified() ? " " + words.word("steroid.unverified") : "");
            case OFF -> words.word("steroid.off");
            case NOT_REPORTED -> words.word("steroid.notReported");
        };
        return dose.apart().isEmpty() ? told : told + " " + words.word("steroid.apart", String.join(", ", dose.apart()));
    }

    private String range(SteroidDose dose) {
        String low = plain(Objects.requireNonNull(dose.low()));
        String high = plain(Objects.requireNonNull(dose.high()));
        return low.equals(high) ? low : low + "–" + high;
    }

    private String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return words.numbers().write(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private String end(LineResponse line) {
        Outcome outcome = line.line().treatment().outcome();
        String reason = outcome.endReason() == Outcome.EndReason.NOT_STATED ? words.word("end.notStated")
                : words.word("end." + outcome.endReason());
        return outcome.response() == null ? reason : reason + "; " + words.word("reportedResponse", outcome.response());
    }
}
