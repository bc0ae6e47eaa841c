package decursus.view;

import decursus.view.Panel.Curve;
import decursus.view.Panel.Happenings;
import decursus.view.Panel.Treatments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The panels of each preset.
final class Presets {

    private static final Panel TREATMENTS = new Treatments(Treatments.Selection.ALL);
    private static final Panel STAYS = new Happenings(Happenings.Kind.STAYS);
    private static final Panel EVENTS = new Happenings(Happenings.Kind.EVENTS);
    private static final Panel ADVERSE = new Happenings(Happenings.Kind.ADVERSE_EVENTS);

    /// Panels by the preset's name, in the order of a menu.
    static final Map<String, List<Panel>> PANELS = panels();

    private Presets() {
    }

    private static Map<String, List<Panel>> panels() {
        Map<String, List<Panel>> all = new LinkedHashMap<>();
        all.put(View.CK_OVER_THERAPIES, List.of(TREATMENTS, Curve.of(), STAYS, EVENTS, ADVERSE));
        return all;
    }
}
