package decursus.assess.tis;

import decursus.domain.result.Observation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A score computed from its parts.
///
/// @param parts     the measures that could be computed, in the criteria's order
/// @param missing   measures without both values
/// @param sum       sum of the parts: the score when nothing is missing, else the least that it can be
/// @param most      the most that it can be
/// @param other     what the enzyme's part would be if "most abnormal" were read the other way, where its points differ; null
///                  otherwise
public record TisReading(List<Part> parts, List<CoreMeasure> missing, BigDecimal sum, BigDecimal most, @Nullable Part other) {

    /// One measure.
    ///
    /// @param from    value at baseline
    /// @param to      value at follow-up
    /// @param range   what the change is divided by, in the unit of the values
    /// @param percent absolute change in percent of the range, 16 digits; below zero for a worsening
    /// @param points  points of the criteria
    public record Part(CoreMeasure measure, Observation from, Observation to, BigDecimal range, BigDecimal percent, BigDecimal points) {
    }

    /// How far a patient improved, by the thresholds of adults.
    public enum Category { NONE, MINIMAL, MODERATE, MAJOR }

    public TisReading {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /// True when all six measures are there: only then is the sum the score.
    public boolean complete() {
        return missing.isEmpty();
    }

    /// The category of the sum; of an incomplete score the least one.
    public Category category() {
        return sum.compareTo(TisConstants.MAJOR) >= 0 ? Category.MAJOR : sum.compareTo(TisConstants.MODERATE) >= 0 ? Category.MODERATE
                : sum.compareTo(TisConstants.MINIMAL) >= 0 ? Category.MINIMAL : Category.NONE;
    }

    /// True when a part rests on a constant that nobody has confirmed.
    public boolean unconfirmed() {
        return parts.stream().anyMatch(each -> each.measure() == CoreMeasure.ENZYME);
    }
}
