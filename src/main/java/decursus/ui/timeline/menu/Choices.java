package decursus.ui.timeline.menu;

import decursus.assess.series.SeriesChoice;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.treatment.Treatment;
import decursus.figure.DisplayText;
import decursus.timeline.zero.ZeroCandidate;
import decursus.timeline.zero.ZeroCandidates;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineController;
import decursus.ui.timeline.TimelineModel;
import decursus.ui.timeline.move.Stop;
import decursus.view.AxisChoice;
import decursus.view.Panel.Treatments.Dose;
import decursus.view.Panel;
import decursus.view.Theme;
import decursus.view.TimeChoice;
import decursus.view.ValueAxisChoice;
import decursus.view.ValueScaleChoice;
import decursus.view.ValueUnitChoice;
import decursus.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The ways in which a figure can be arranged, as items of a menu: what is chosen now is marked, choosing another arranges anew.
public final class Choices {

    private final TimelineModel model;
    private final TimelineController controller;
    private final Workplace place;
    private final Consumer<View> arrange;

    /// @param arrange called with the arrangement that is chosen
    public Choices(TimelineModel model, TimelineController controller, Workplace place, Consumer<View> arrange) {
        this.model = model;
        this.controller = controller;
        this.place = place;
        this.arrange = arrange;
    }

    /// Days 0: the course's own and all that time can be counted from.
    public List<MenuItem> zeros() {
        return zeros(each -> true);
    }

    /// Days 0 that some of the candidates make.
    List<MenuItem> zeros(Predicate<ZeroCandidate> which) {
        Subject subject = model.subject().get();
        View view = model.view().get();
        if (subject == null || view == null) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        int number = 0;
        for (ZeroCandidate each : ZeroCandidates.of(subject.course(), place.words().language())) {
            String id = "chip.zero." + number++;
            if (!which.test(each)) {
                continue;
            }
            items.add(choice(id, place.text("zero.listed", DisplayText.of(each.label()), each.time()),
                    Objects.equals(each.choice(), view.dayZero()), view.withDayZero(each.choice())));
        }
        return items;
    }

    /// Curves, by how many results there are.
    public List<MenuItem> analytes() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Subject subject = model.subject().get();
        View view = model.view().get();
        if (subject == null || view == null) {
            return List.of();
        }
        for (Observation each : subject.course().countedObservations()) {
            counts.merge(each.analyte().identity(), 1, Integer::sum);
        }
        MenuItem first = choice("chip.analyte.auto", place.text("analyte.auto"), view.analyte() == null, view.withAnalyte(null));
        List<MenuItem> items = new ArrayList<>(List.of(first, new SeparatorMenuItem()));
        counts.forEach((identity, count) -> items.add(choice("chip.analyte." + identity,
                place.text("analyte.counted", label(identity), count), identity.equals(view.analyte()), view.withAnalyte(identity))));
        return items;
    }

    static String label(String identity) {
        return Catalog.bundled().analyte(identity).map(entry -> entry.names().label()).orElse(identity);
    }

    /// Scales of values, and what values are counted in; of multiples also which labs share the axis.
    public List<MenuItem> scales() {
        View view = model.view().get();
        Subject subject = model.subject().get();
        if (view == null || subject == null) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        Arrays.stream(ValueScaleChoice.values()).forEach(each -> items.add(choice(id("chip.scale.", each),
                place.text("scale." + each.name()), each == view.scale(), view.withScale(each))));
        items.add(new SeparatorMenuItem());
        for (ValueUnitChoice each : ValueUnitChoice.values()) {
            MenuItem item = choice(id("chip.unit.", each), place.text("unit." + each.name()), each == view.unit(), view.withUnit(each));
            item.setDisable(each == ValueUnitChoice.TIMES_ULN && each != view.unit() && !limited(view, subject.course()));
            items.add(item);
        }
        if (view.unit() == ValueUnitChoice.TIMES_ULN) {
            items.add(labs(view, subject.course()));
        }
        return items;
    }

    /// In what daily doses of glucocorticoids are drawn; none for a figure without treatments and a course without such agents.
    public List<MenuItem> doses() {
        View view = model.view().get();
        Subject subject = model.subject().get();
        if (view == null || subject == null || Panel.dose(view.panels()).isEmpty()
                || subject.course().treatments().stream().noneMatch(Choices::glucocorticoid)) {
            return List.of();
        }
        return Arrays.stream(Dose.values()).map(each -> choice(id("chip.dose.", each), place.text("dose." + each.name()),
                each == view.dose(), view.withDose(each))).toList();
    }

    static boolean glucocorticoid(Treatment treatment) {
        return Catalog.bundled().treatment(treatment.agent().identity())
                .filter(entry -> entry.treatmentClass() == TreatmentClass.GLUCOCORTICOID).isPresent();
    }

    /// True when a curve of the first axis has a value with an upper limit.
    private static boolean limited(View view, Course course) {
        Set<String> able = SeriesChoice.multiples(course, Catalog.bundled()).keySet();
        List<String> named = view.mainAxis().map(ValueAxisChoice::analytes).orElse(List.of());
        return named.isEmpty() ? !able.isEmpty() : named.stream().anyMatch(able::contains);
    }

    /// The labs that have an upper limit, each to be put on the axis and taken off; one stays, and no more than can be told apart.
    private Menu labs(View view, Course course) {
        Menu menu = new Menu(place.text("menu.labs"));
        menu.setId("menu.labs");
        List<String> named = view.mainAxis().map(ValueAxisChoice::analytes).orElse(List.of());
        List<String> shown = named.isEmpty() ? SeriesChoice.joined(course, Catalog.bundled(), ValueAxisChoice.MOST) : named;
        SeriesChoice.multiples(course, Catalog.bundled()).forEach((identity, count) -> {
            boolean on = shown.contains(identity);
            List<String> others = Stream.concat(shown.stream().filter(each -> !each.equals(identity)),
                    on ? Stream.of() : Stream.of(identity)).toList();
            CheckMenuItem item = new CheckMenuItem(place.text("analyte.counted", label(identity), count));
            item.setId("chip.lab." + identity);
            item.setSelected(on);
            item.setDisable(others.isEmpty() || others.size() > ValueAxisChoice.MOST);
            item.setOnAction(event -> arrange.accept(view.withMainAxis(axis -> axis.withAnalytes(others))));
            menu.getItems().add(item);
        });
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    /// Ways to count time.
    public List<MenuItem> axes() {
        View view = model.view().get();
        Subject subject = model.subject().get();
        if (view == null || subject == null) {
            return List.of();
        }
        boolean calendar = subject.course().timeframe().calendar();
        List<MenuItem> items = new ArrayList<>();
        Arrays.stream(AxisChoice.values()).filter(each -> each != AxisChoice.CALENDAR || calendar)
                .map(each -> choice(id("chip.axis.", each), place.text("axis." + each.name()), each == view.axis(), view.withAxis(each)))
                .forEach(items::add);
        items.add(new SeparatorMenuItem());
        TimeChoice time = view.time();
        if (calendar) {
            items.add(option("chip.axis.both", "axis.both", time.bothLines(), view.withTime(time.withBothLines(!time.bothLines()))));
        }
        items.add(option("chip.axis.collapse", "axis.collapse", time.collapse(), view.withTime(time.withCollapse(!time.collapse()))));
        return items;
    }

    /// Looks of the figure.
    public List<MenuItem> themes() {
        View view = model.view().get();
        return view == null ? List.of() : Arrays.stream(Theme.values()).map(each -> choice(id("chip.theme.", each),
                place.text("theme." + each.name()), each == view.theme(), view.withTheme(each))).toList();
    }

    /// Stretches of time to go to.
    public List<MenuItem> stretches() {
        return controller.stops().stream().map(this::stretch).toList();
    }

    private MenuItem stretch(Stop stop) {
        MenuItem item = new MenuItem(place.text("stretch." + stop.kind().name()));
        item.setId(id("stretch.", stop.kind()));
        item.setOnAction(event -> controller.go(stop));
        return item;
    }

    private static String id(String prefix, Enum<?> choice) {
        return prefix + choice.name().toLowerCase(Locale.ROOT);
    }

    private MenuItem option(String id, String key, boolean on, View view) {
        CheckMenuItem item = new CheckMenuItem(place.text(key));
        item.setId(id);
        item.setSelected(on);
        item.setOnAction(event -> arrange.accept(view));
        return item;
    }

    private MenuItem choice(String id, String words, boolean chosen, View view) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setId(id);
        item.setSelected(chosen);
        item.setOnAction(event -> arrange.accept(view));
        return item;
    }
}
