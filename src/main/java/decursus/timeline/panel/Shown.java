package decursus.timeline.panel;

import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.content.Block;
import decursus.timeline.series.Series;
import java.util.List;

/// A panel of curves without those that have no place on the axis.
final class Shown {

    private Shown() {
    }

    static Block.Curve of(Block.Curve curve, List<Series> placed) {
        return new Block.Curve(only(curve.left(), placed), only(curve.right(), placed), curve.missing());
    }

    private static AxisSeries only(AxisSeries axis, List<Series> placed) {
        return new AxisSeries(axis.series().stream().filter(placed::contains).toList(), axis.scale(), axis.bands(),
                axis.remarks());
    }
}
