package decursus.timeline.lanes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// Daily doses of several agents as one line of prednisolone equivalents.
///
/// @param levels stretches with a dose, by their start
public record DoseLine(List<Level> levels) {

    /// What one agent contributes to a level.
    ///
    /// @param bar        of the agent
    /// @param equivalent mg of prednisolone a day
    /// @param about      true where the source says "about"
    /// @param reported   the agent's own dose as it is printed: "40 mg"
    public record Share(Bar bar, BigDecimal equivalent, boolean about, String reported) {
    }

    /// A stretch on which the same doses are certainly given; from `from` to `from` where one was begun and nothing more is
    /// known of it.
    ///
    /// @param shares at least one, in the order of the course
    /// @param text   the sum as it is printed: "50 mg"
    public record Level(double from, double to, List<Share> shares, String text) {
        public Level {
            shares = List.copyOf(shares);
            Objects.requireNonNull(text, "text");
        }

        /// True when an agent's dose is part of it.
        public boolean holds(Bar bar) {
            return shares.stream().anyMatch(each -> each.bar().treatment().id().equals(bar.treatment().id()));
        }

        /// Milligrams of prednisolone a day.
        public BigDecimal sum() {
            return shares.stream().map(Share::equivalent).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public DoseLine {
        levels = List.copyOf(levels);
    }
}
