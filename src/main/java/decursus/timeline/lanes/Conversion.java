package decursus.timeline.lanes;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a footnote says of doses drawn as prednisolone equivalents.
///
/// @param factors each that was used, once
/// @param apart   doses of glucocorticoids that were not converted, each once, in the order of the course
/// @param partial true when at some time an agent may have been given of which only others are in the sum
public record Conversion(List<Factor> factors, List<Apart> apart, boolean partial) {

    /// A conventional factor.
    ///
    /// @param agent    the catalogue's name
    /// @param factor   mg of prednisolone for one mg
    /// @param verified true when the factor was seen in a public source
    public record Factor(String agent, BigDecimal factor, boolean verified) {
    }

    /// A dose that stays as reported.
    ///
    /// @param agent name of the agent
    /// @param dose  as it is printed, null where none is reported
    /// @param daily true when it is given every day
    public record Apart(String agent, @Nullable String dose, boolean daily) {
    }

    public Conversion {
        factors = List.copyOf(factors);
        apart = List.copyOf(apart);
    }
}
