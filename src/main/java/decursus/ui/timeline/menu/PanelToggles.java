package decursus.ui.timeline.menu;

import atlantafx.base.controls.ToggleSwitch;
import decursus.assess.names.CourseNames;
import decursus.assess.series.SeriesChoice;
import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.result.Result;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineModel;
import decursus.view.Panel;
import decursus.view.View;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HorizontalDirection;
import javafx.scene.layout.VBox;

/// The panels to show, at the right of the window: one switch each for the parts that the figure has, and for each analyte
/// that has values.
public final class PanelToggles extends VBox {

    private static final int FEWEST_VALUES = 2;

    private final TimelineModel model;
    private final Workplace place;
    private final Consumer<View> arrange;
    private final VBox switches = new VBox(6);
    private boolean telling;

    /// @param arrange called with each other arrangement that the user asks for
    public PanelToggles(TimelineModel model, Workplace place, Consumer<View> arrange) {
        this.model = model;
        this.place = place;
        this.arrange = arrange;
        setId("panels");
        setSpacing(8);
        getChildren().addAll(new Dress(place.words()).heading("panels"), switches);
        model.view().addListener((source, before, now) -> tell());
        model.subject().addListener((source, before, now) -> tell());
    }

    private void tell() {
        switches.getChildren().clear();
        View view = model.view().get();
        Subject subject = model.subject().get();
        if (view == null || subject == null || view.panels().stream().anyMatch(Panel.Part.class::isInstance)) {
            return;
        }
        for (Panel panel : View.preset(View.CK_OVER_THERAPIES).withDose(view.dose()).panels()) {
            boolean there = panel instanceof Panel.Curve ? Panel.mainCurve(view.panels()).isPresent() : view.panels().contains(panel);
            add(key(panel), place.text("panel." + key(panel)), there, on -> PanelOrder.with(view, panel, on));
        }
        if (!subject.course().organs().isEmpty()) {
            Panel organs = new Panel.Organs();
            add(key(organs), place.text("panel.organs"), view.panels().contains(organs), on -> PanelOrder.with(view, organs, on));
        }
        String main = SeriesChoice.choose(subject.course(), view.analyte(), Catalog.bundled()).orElse(null);
        CourseNames names = new CourseNames(subject.course(), Catalog.bundled());
        for (Concept analyte : names.analytes()) {
            if (!analyte.identity().equals(main) && numbers(subject.course(), analyte) >= FEWEST_VALUES) {
                Panel curve = Panel.Curve.of(analyte.identity());
                add("curve." + analyte.identity(), names.analyte(analyte).shortName(), view.panels().contains(curve),
                        on -> PanelOrder.with(view, curve, on));
            }
        }
    }

    private static long numbers(Course course, Concept analyte) {
        return course.countedObservations().stream().filter(each -> each.analyte().identity().equals(analyte.identity())
                && each.reading().result() instanceof Result.Numeric).count();
    }

    private static String key(Panel panel) {
        return switch (panel) {
            case Panel.Treatments treatments -> "treatments";
            case Panel.Curve curve -> "curve";
            case Panel.OtherCurves others -> "others";
            case Panel.BeforeAfter pairs -> "pairs";
            case Panel.Response response -> "response";
            case Panel.Happenings happenings -> happenings.kind().name().toLowerCase(Locale.ROOT);
            case Panel.Organs organs -> "organs";
            case Panel.Intervals intervals -> "intervals";
            case Panel.Part part -> "part";
        };
    }

    private void add(String key, String words, boolean on, Function<Boolean, View> arranged) {
        ToggleSwitch toggle = new ToggleSwitch(words);
        toggle.setLabelPosition(HorizontalDirection.RIGHT);
        toggle.setId("panel-" + key);
        toggle.setAccessibleText(words);
        telling = true;
        toggle.setSelected(on);
        telling = false;
        toggle.selectedProperty().addListener((source, before, now) -> {
            if (!telling) {
                arrange.accept(arranged.apply(now));
            }
        });
        switches.getChildren().add(toggle);
    }
}
