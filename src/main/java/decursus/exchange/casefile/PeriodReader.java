package decursus.exchange.casefile;

import decursus.domain.time.Period;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a period from the flat fields `at`, `start`, `runningBefore`, `end`, `ongoing` and `stopped`.
final class PeriodReader {

    private static final List<String> STARTS = List.of("at", "start", "runningBefore");
    private static final List<String> ENDS = List.of("at", "end", "ongoing", "stopped");

    private PeriodReader() {
    }

    /// The period; what is faulty is among the findings and counts as not told.
    static Period read(ObjectCursor item) {
        boolean clear = single(item, STARTS) & single(item, ENDS);
        TimePoint at = item.read("at", TimeNotation::read);
        Start start = start(item);
        End end = end(item);
        if (!clear) {
            return Period.undated();
        }
        return at != null ? Period.at(at) : new Period(start, end);
    }

    private static Start start(ObjectCursor item) {
        TimePoint start = known(item, "start");
        TimePoint limit = known(item, "runningBefore");
        return start != null ? new Start.At(start) : limit != null ? new Start.RunningBefore(limit) : new Start.Unknown();
    }

    private static End end(ObjectCursor item) {
        TimePoint end = known(item, "end");
        boolean stopped = item.marked("stopped");
        if (end != null) {
            return new End.At(end);
        }
        if (item.node("ongoing") instanceof Node ongoing) {
            TimePoint asOf = ongoing instanceof Node.Text ? known(item, "ongoing") : null;
            if (asOf != null || ongoing instanceof Node.Text) {
                return new End.OngoingAsOf(asOf);
            }
            if (ongoing instanceof Node.Truth) {
                item.marked("ongoing");
            } else {
                item.wrongKind("ongoing", ongoing, "a time or true");
            }
            return new End.OngoingAsOf(null);
        }
        return stopped ? new End.StoppedTimeUnknown() : new End.NotStated();
    }

    /// A time that must be one: an unknown one is said by leaving the field out.
    private static @Nullable TimePoint known(ObjectCursor item, String field) {
        return item.read(field, written -> {
            TimePoint time = TimeNotation.read(written);
            if (time instanceof TimePoint.Unknown) {
                throw new IllegalArgumentException("the field \"" + field + "\" is unknown: leave it out");
            }
            return time;
        });
    }

    private static boolean single(ObjectCursor item, List<String> fields) {
        List<String> given = fields.stream().filter(item::has).toList();
        if (given.size() < 2) {
            return true;
        }
        String second = given.get(1);
        item.findings().error(item.spot(second), second, "", "the fields \"" + String.join("\" and \"", given)
                + "\" contradict each other: keep one of them");
        return false;
    }
}
