package decursus.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One value axis of a curve panel with the curves on it.
///
/// @param analytes identities of the analytes, in the order of drawing; they share a unit, and what does not is listed
///                 under the figure. Empty: the analyte that suits the course, of multiples all that belong to it
/// @param scale    division of the axis
/// @param unit     in what values are counted
public record ValueAxisChoice(List<String> analytes, ValueScaleChoice scale, ValueUnitChoice unit) {

    /// More curves on one axis can not be told apart.
    public static final int MOST = 8;

    public ValueAxisChoice {
        analytes = List.copyOf(analytes);
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(unit, "unit");
        if (analytes.size() > MOST) {
            throw new IllegalArgumentException("an axis holds " + MOST + " curves at most, not " + analytes.size());
        }
        for (String each : analytes) {
            if (each.isBlank()) {
                throw new IllegalArgumentException("the name of an analyte is empty");
            }
        }
        if (analytes.stream().distinct().count() < analytes.size()) {
            throw new IllegalArgumentException("an analyte stands twice on one axis: " + String.join(", ", analytes));
        }
    }

    /// The analytes in their own unit, on the axis that suits them.
    public static ValueAxisChoice of(String... analytes) {
        return new ValueAxisChoice(List.of(analytes), ValueScaleChoice.AUTO, ValueUnitChoice.OWN);
    }

    /// The first analyte; null where the course chooses.
    public @Nullable String first() {
        return analytes.isEmpty() ? null : analytes.getFirst();
    }

    /// This axis with other curves.
    public ValueAxisChoice withAnalytes(List<String> others) {
        return new ValueAxisChoice(others, scale, unit);
    }

    /// This axis with another division.
    public ValueAxisChoice withScale(ValueScaleChoice other) {
        return new ValueAxisChoice(analytes, other, unit);
    }

    /// This axis with values counted in something else.
    public ValueAxisChoice withUnit(ValueUnitChoice other) {
        return new ValueAxisChoice(analytes, scale, other);
    }
}
