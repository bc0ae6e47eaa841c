package decursus.domain.treatment;

import decursus.domain.Checks;
import decursus.domain.time.RelativeUnit;

/// How often a dose is given.
public sealed interface Schedule {

    /// The greatest count that is not a typing error.
    int MOST = 10_000;

    /// Without pause, such as an infusion over weeks.
    record Continuous() implements Schedule {
    }

    /// A dose every n units: 1 day for a daily dose, 6 months for an interval regimen.
    record Every(int count, RelativeUnit unit) implements Schedule {
        public Every {
            positive("interval", count);
        }
    }

    /// n doses in each cycle.
    record PerCycle(int doses) implements Schedule {
        public PerCycle {
            positive("doses per cycle", doses);
        }
    }

    /// Given once.
    record Once() implements Schedule {
    }

    /// In the source's own words, where they fit no other form.
    record AsWritten(String text) implements Schedule {
        public AsWritten {
            Checks.text("schedule", text);
        }
    }

    private static void positive(String field, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(field + " " + count + " lies outside of 1 to " + MOST);
        }
    }
}
