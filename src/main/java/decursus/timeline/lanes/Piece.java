package decursus.timeline.lanes;

import org.jspecify.annotations.Nullable;

/// A part of a treatment's bar, in days of the course's axis. What is not known is a piece of its own kind, so that
/// nothing imputed can look certain.
public sealed interface Piece {

    /// Certainly given.
    ///
    /// @param dose height of the step for a stepped agent, null otherwise
    record Certain(double from, double to, @Nullable Step dose) implements Piece {
    }

    /// Given at some time within; where it began or ended inside is not known.
    record Possible(double from, double to) implements Piece {
    }

    /// Running at `at`; when it began is not known.
    record BeganEarlier(double at) implements Piece {
    }

    /// Running until `at`; whether or when it ended is not known.
    ///
    /// @param dose height of the step it was on, null for an agent that is not stepped
    record EndOpen(double at, @Nullable Step dose) implements Piece {
    }

    /// Still going on at `at`, the last contact.
    record Ongoing(double at) implements Piece {
    }

    /// One giving.
    ///
    /// @param from earliest possible day
    /// @param to   latest possible day
    record Giving(double from, double to, @Nullable String dose) implements Piece {
    }

    /// The stretch of a regimen between its givings.
    record Regimen(double from, double to) implements Piece {
    }

    /// The declared effect window after the last giving.
    record Tail(double from, double to) implements Piece {
    }

    /// A giving of which only the side of day 0 is known.
    record Unplaced(boolean before) implements Piece {
    }

    /// Given at some time before or after a day other than day 0.
    record Sometime(double limit, boolean before) implements Piece {
    }

    /// A phase or giving without any known time, beside others that have one.
    record NoPlace(@Nullable String dose) implements Piece {
    }

    /// True for a piece that shows a dose by its height.
    default boolean hasDose() {
        return this instanceof Certain certain && certain.dose() != null || this instanceof EndOpen open && open.dose() != null;
    }

    /// A dose as a step.
    ///
    /// @param low  amount, or the lower end of a range
    /// @param high upper end, equal to `low` for one amount
    /// @param text the amount as it is printed: "60 mg"
    record Step(double low, double high, String text) {
    }
}
