package decursus.ui.timeline.menu;

import decursus.view.Panel;
import decursus.view.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a panel stands that is switched on: treatments above the first curve, other curves below it, what happened last.
final class PanelOrder {

    private PanelOrder() {
    }

    /// A view with a panel or without it; unchanged where it would be left without any.
    static View with(View view, Panel panel, boolean shown) {
        List<Panel> panels = new ArrayList<>(view.panels());
        if (shown) {
            panels.add(panel);
            panels.sort(Comparator.comparingInt(PanelOrder::place));
        } else if (panel instanceof Panel.Curve && !panels.contains(panel)) {
            Panel.mainCurve(panels).ifPresent(panels::remove);
        } else {
            panels.remove(panel);
        }
        return panels.isEmpty() ? view : view.withPanels(panels);
    }

    private static int place(Panel panel) {
        return switch (panel) {
            case Panel.Treatments treatments -> 0;
            case Panel.Curve curve -> 1;
            case Panel.OtherCurves others -> 2;
            case Panel.Response response -> 3;
            case Panel.BeforeAfter pairs -> 4;
            case Panel.Organs organs -> 5;
            case Panel.Intervals intervals -> 6;
            case Panel.Happenings happenings -> 7 + happenings.kind().ordinal();
            case Panel.Part part -> 11;
        };
    }
}
