package decursus.timeline.content;

import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Conversion;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.series.Series;
import decursus.view.ValueScaleChoice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one panel of a figure holds.
public sealed interface Block {

    /// Treatments with a time.
    ///
    /// @param conversion what a footnote must say of converted doses, null where all are as reported
    /// @param tall       true where doses are what the figure is about: their rows are high and have an axis
    record Lanes(List<LaneGroup> groups, @Nullable Conversion conversion, boolean tall) implements Block {
        public Lanes {
            groups = List.copyOf(groups);
        }
    }

    /// Measurements or scores over time.
    ///
    /// @param left    curves on the axis at the left
    /// @param right   curves on the axis at the right, none where there is no such axis
    /// @param missing names of analytes that were asked for and of which the course has nothing
    record Curve(AxisSeries left, AxisSeries right, List<String> missing) implements Block {
        public Curve {
            missing = List.copyOf(missing);
        }

        /// All curves, those of the left axis first.
        public List<Series> series() {
            return Stream.concat(left.series().stream(), right.series().stream()).toList();
        }
    }

    /// Values of which only the side of day 0 is known, side by side; it has no place on the time axis.
    record Pairs(List<Series> series) implements Block {
        public Pairs {
            series = List.copyOf(series);
        }
    }

    /// A row of events.
    ///
    /// @param saysNone true for a row that says so when the course has none
    record Strip(Happening.Row row, List<Happening> happenings, boolean saysNone) implements Block {
        public Strip {
            happenings = List.copyOf(happenings);
        }
    }

    /// A row for each organ.
    record Organs(List<OrganLine> lines) implements Block {
        public Organs {
            lines = List.copyOf(lines);
        }
    }

    /// A row for each thing that was computed.
    record Intervals(List<IntervalLine> lines) implements Block {
        public Intervals {
            lines = List.copyOf(lines);
        }
    }

    /// Curves of one unit on one axis.
    ///
    /// @param bands   true for the bands of minimal, moderate and major improvement behind them
    /// @param remarks sentences that a footnote must say of them
    record AxisSeries(List<Series> series, ValueScaleChoice scale, boolean bands, List<String> remarks) {
        public AxisSeries {
            series = List.copyOf(series);
            remarks = List.copyOf(remarks);
        }

        /// Curves without bands, of which nothing more is to be said.
        public AxisSeries(List<Series> series, ValueScaleChoice scale) {
            this(series, scale, false, List.of());
        }

        /// No curve.
        public static AxisSeries none() {
            return new AxisSeries(List.of(), ValueScaleChoice.AUTO);
        }
    }

    /// The curves that a panel draws.
    default List<Series> drawn() {
        return switch (this) {
            case Curve curve -> curve.series();
            case Pairs pairs -> pairs.series();
            case Lanes lanes -> List.of();
            case Strip strip -> List.of();
            case Organs organs -> List.of();
            case Intervals intervals -> List.of();
        };
    }
}
