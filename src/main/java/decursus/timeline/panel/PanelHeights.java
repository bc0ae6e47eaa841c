package decursus.timeline.panel;

import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import java.util.List;

/// How high the curves of a column are, as shares of a unit: the first is the main one, the others are small.
final class PanelHeights {

    private static final double SMALL = 0.42;
    private static final double SMALLEST = 0.32;
    private static final double SEVERAL = 0.7;
    private static final int FEW = 3;
    private static final int MANY = 6;

    private final List<Block.Curve> curves;

    PanelHeights(Column column) {
        this.curves = column.blocks().stream().filter(Block.Curve.class::isInstance).map(Block.Curve.class::cast)
                .filter(each -> each.series().stream().anyMatch(series -> !series.numeric().isEmpty())).toList();
    }

    /// The share of one panel. In a column of many panels none is the main one.
    double share(Block.Curve curve) {
        int place = curves.indexOf(curve);
        return place == 0 ? curves.size() > FEW ? SEVERAL : 1 : curves.size() > MANY ? SMALLEST : SMALL;
    }

    /// The shares of all panels.
    double sum() {
        return curves.stream().mapToDouble(this::share).sum();
    }
}
