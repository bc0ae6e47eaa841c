package decursus.view;

import decursus.view.Panel.Curve.Absent;
import decursus.view.Panel.Curve;
import decursus.view.Panel.Happenings;
import decursus.view.Panel.Part;
import decursus.view.Panel.Treatments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The panels of each preset.
final class Presets {

    private static final Panel TREATMENTS = Treatments.of(Treatments.Selection.ALL);
    private static final Panel STAYS = new Happenings(Happenings.Kind.STAYS);
    private static final Panel EVENTS = new Happenings(Happenings.Kind.EVENTS);
    private static final Panel INTERVALS = new Panel.Intervals(IntervalRule.usual());
    private static final Panel ADVERSE = new Happenings(Happenings.Kind.ADVERSE_EVENTS);

    /// Panels by the preset's name, in the order of a menu.
    static final Map<String, List<Panel>> PANELS = panels();

    private Presets() {
    }

    private static Map<String, List<Panel>> panels() {
        Map<String, List<Panel>> all = new LinkedHashMap<>();
        all.put(View.CK_OVER_THERAPIES, List.of(TREATMENTS, Curve.of(), INTERVALS, STAYS, EVENTS, ADVERSE));
        all.put("figure-1", List.of(
                new Part("A", List.of(TREATMENTS, Curve.of("ck"), EVENTS, ADVERSE)),
                new Part("C", List.of(new Curve(ValueAxisChoice.of("cart_abs"), null, Absent.SAY),
                        new Curve(ValueAxisChoice.of("cd19_abs"), null, Absent.SAY))),
                new Part("D", List.of(new Curve(ValueAxisChoice.of("ck"), ValueAxisChoice.of("myoglobin"), Absent.SAY))),
                new Part("F", List.of(new Curve(ValueAxisChoice.of("mmt8_150"), null, Absent.SAY), new Panel.Response(),
                        new Curve(ValueAxisChoice.of("phga", "ptga"), null, Absent.SAY)))));
        all.put("lung-function", List.of(TREATMENTS, Curve.of("fvc_pct", "tlc_pct", "fev1_pct", "dlco_pct"),
                Curve.of("sixmwd"), Curve.of("spo2"), EVENTS));
        all.put("all-labs", List.of(TREATMENTS, Curve.of(), new Panel.OtherCurves()));
        all.put("steroid-taper", List.of(Treatments.of(Treatments.Selection.GLUCOCORTICOIDS), Curve.of(), EVENTS, ADVERSE));
        all.put("adverse-events", List.of(TREATMENTS, ADVERSE, STAYS, EVENTS));
        all.put("response", List.of(TREATMENTS, new Panel.Response(), Curve.of("mmt8_150", "mmt8_80"), Curve.of("ck"),
                new Panel.Organs(), INTERVALS, EVENTS));
        all.put("before-after", List.of(new Panel.BeforeAfter(List.of())));
        return all;
    }
}
