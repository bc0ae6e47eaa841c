package decursus.timeline;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.content.Block;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.view.ValueScaleChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shares curves out to panels: in percent of the predicted value together, every other one for itself; in the
/// catalogue's order.
final class OtherPanels {

    private static final String PREDICTED = "% predicted";

    private OtherPanels() {
    }

    /// A panel for each curve, or each few that belong together; results without a number or a place have none.
    static List<Block> of(List<Series> all, Catalog catalog) {
        List<String> order = catalog.analytes().stream().map(AnalyteEntry::key).toList();
        List<Series> drawable = new ArrayList<>(all.stream().filter(OtherPanels::drawable).toList());
        drawable.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
        Map<String, List<Series>> panels = new LinkedHashMap<>();
        for (Series each : drawable) {
            panels.computeIfAbsent(PREDICTED.equals(each.unit()) ? PREDICTED : each.identity(), key -> new ArrayList<>()).add(each);
        }
        return panels.values().stream().<Block>map(each -> new Block.Curve(new AxisSeries(each, ValueScaleChoice.AUTO),
                AxisSeries.none(), List.of())).toList();
    }

    private static boolean drawable(Series series) {
        return series.numeric().stream().map(SeriesPoint::span)
                .anyMatch(span -> Double.isFinite(span.earliest()) || Double.isFinite(span.latest()));
    }

    private static int place(List<String> order, Series series) {
        int at = order.indexOf(series.identity());
        return at < 0 ? order.size() : at;
    }
}
