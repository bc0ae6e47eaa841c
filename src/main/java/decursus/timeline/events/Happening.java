package decursus.timeline.events;

import decursus.domain.time.DaySpan;
import decursus.figure.Glyph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event ready to be drawn.
///
/// @param id     of the event or adverse event
/// @param row    rows that it belongs to
/// @param sign   its sign
/// @param title  a few words beside the sign
/// @param more   what else is told of it
/// @param grade  0 to 5 for a graded adverse event, null otherwise
/// @param when   where it stands in time
/// @param said   the time as reported; empty when none is
public record Happening(String id, Row row, Glyph sign, String title, More more, @Nullable Integer grade, When when, String said) {

    /// What is told of an event besides its title and time, as far as it is stated.
    ///
    /// @param detail      what was found, or how it went; null where nothing was reported
    /// @param attributed  treatments that it is attributed to
    /// @param treatedWith treatments that were given for it
    public record More(@Nullable String detail, List<Named> attributed, List<Named> treatedWith) {
        public More {
            attributed = List.copyOf(attributed);
            treatedWith = List.copyOf(treatedWith);
        }

        /// True when it has to do with a treatment.
        public boolean linked() {
            return !attributed.isEmpty() || !treatedWith.isEmpty();
        }
    }

    /// A treatment by its names.
    public record Named(String shortName, String fullName) {
    }

    /// Rows of events, from top to bottom.
    public enum Row { STAYS, EVENTS, ADVERSE }

    /// Where an event stands in time.
    public sealed interface When {
        /// At some time within a span, which may be open.
        record Once(DaySpan span) implements When {
        }

        /// From one day to another.
        ///
        /// @param unsharp true when start or end is only known as a span; it lies at some time within the days
        record Lasting(double from, double to, boolean unsharp) implements When {
        }

        /// Without a time.
        record Undated() implements When {
        }
    }
}
