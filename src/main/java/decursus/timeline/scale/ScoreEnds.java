package decursus.timeline.scale;

import decursus.catalog.AnalyteEntry;
import decursus.timeline.series.Series;
import decursus.timeline.value.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The two ends of a score's axis, and which of them is the better one.
///
/// @param upIsBetter true when the upper end is the best
/// @param low        least score that the instrument gives
/// @param high       greatest score of the instrument, null where it is not known
/// @param grades     how both ends are written where that is no plain number, as `I` and `IV`; empty otherwise
public record ScoreEnds(boolean upIsBetter, BigDecimal low, @Nullable BigDecimal high, List<String> grades) {

    public ScoreEnds {
        grades = List.copyOf(grades);
    }

    /// The ends of an axis of scores that agree on them; empty for what is no score, and where nobody tells which way is better.
    public static Optional<ScoreEnds> of(List<Series> all) {
        List<Optional<ScoreEnds>> ends = all.stream().map(ScoreEnds::of).distinct().toList();
        return ends.size() == 1 ? ends.getFirst() : Optional.empty();
    }

    /// The ends of one score.
    public static Optional<ScoreEnds> of(Series series) {
        AnalyteEntry.Scale.Direction direction = series.notes().direction();
        if (!series.score() || direction == null) {
            return Optional.empty();
        }
        return switch (direction) {
            case HIGHER_BETTER, LOWER_WORSE -> Optional.of(ends(series, true));
            case HIGHER_WORSE -> Optional.of(ends(series, false));
            case RANGE, CONTEXT -> Optional.empty();
        };
    }

    private static ScoreEnds ends(Series series, boolean upIsBetter) {
        AnalyteEntry entry = series.entry();
        List<String> grades = entry == null || !series.ordinal() ? List.of() : List.of(entry.units().display().split("-", 2));
        return new ScoreEnds(upIsBetter, least(series), greatest(series), grades.size() == 2 ? grades : List.of());
    }

    /// The least score that an instrument gives; 0 where the catalogue does not say.
    static BigDecimal least(Series series) {
        AnalyteEntry entry = series.entry();
        BigDecimal least = entry == null ? null : entry.scale().domainMin();
        return least == null ? BigDecimal.ZERO : least;
    }

    /// The greatest score of the instrument that the results name, else of the catalogue; null where it is said to be unknown.
    static @Nullable BigDecimal greatest(Series series) {
        AnalyteEntry entry = series.entry();
        return series.maximum() != null ? series.maximum()
                : entry != null && !series.notes().unknownMaximum() ? entry.scale().domainMax() : null;
    }

    /// The lower end as it is written.
    public String lowText(NumberText numbers) {
        return grades.isEmpty() ? numbers.write(low) : grades.getFirst();
    }

    /// The upper end as it is written; empty where it is not known.
    public String highText(NumberText numbers) {
        return high == null ? "" : grades.isEmpty() ? numbers.write(high) : grades.getLast();
    }
}
