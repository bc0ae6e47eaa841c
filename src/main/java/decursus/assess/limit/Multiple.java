package decursus.assess.limit;

import decursus.domain.result.Comparator;
import java.math.BigDecimal;

/// A value as a multiple of its upper limit of normal.
///
/// @param comparator    bound of the value, and so of the multiple
/// @param times         16 digits, to be rounded where it is printed
/// @param fromCatalogue true when the limit is the catalogue's, not the result's own
public record Multiple(Comparator comparator, BigDecimal times, boolean fromCatalogue) {
}
