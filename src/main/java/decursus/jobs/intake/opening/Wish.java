package decursus.jobs.intake.opening;

import decursus.exchange.mapping.profile.DateOrder;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.mapping.profile.Profile;
import org.jspecify.annotations.Nullable;

/// What a person says of tables before they are read.
///
/// @param mapping what their columns mean; null to have it proposed
/// @param decimal the mark of numbers that can be read in two ways; null to be asked
/// @param dates   the order of dates that can be read in two ways; null to be asked
public record Wish(@Nullable Profile mapping, @Nullable DecimalMark decimal, @Nullable DateOrder dates) {

    /// Nothing is said.
    public static Wish none() {
        return new Wish(null, null, null);
    }

    /// The same under a mapping that is known.
    public Wish under(@Nullable Profile known) {
        return new Wish(known, decimal, dates);
    }
}
