package decursus.ui.timeline.menu;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.figure.DisplayText;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineModel;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu on a thing in the figure: what can be done with it, then what can be done with the figure.
public final class ThingMenu {

    private final TimelineModel model;
    private final Choices choices;
    private final Workplace place;
    private final Consumer<View> arrange;
    private final List<Offer> offers = new ArrayList<>();
    private final List<OnValue> onValue = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();

    /// Something that the window can do with the figure.
    ///
    /// @param id     of the item, and key of its words
    /// @param action what it does
    public record Offer(String id, Runnable action) {
    }

    /// Something that can be done with some values.
    private record OnValue(Predicate<Observation> which, Offer offer) {
    }

    /// @param arrange called with the arrangement that is chosen
    public ThingMenu(TimelineModel model, Choices choices, Workplace place, Consumer<View> arrange) {
        this.model = model;
        this.choices = choices;
        this.place = place;
        this.arrange = arrange;
        menu.setId("thing-menu");
    }

    /// Adds to what every thing's menu ends with.
    public void offer(Offer offer) {
        offers.add(offer);
    }

    /// Adds to what the menu on a value begins with.
    ///
    /// @param which the values on which it is offered
    public void offerOnValue(Predicate<Observation> which, Offer offer) {
        onValue.add(new OnValue(which, offer));
    }

    /// The menu for what the crosshair is on, filled anew.
    public ContextMenu menu() {
        TimelineModel.Cross cross = model.cross().get();
        List<MenuItem> items = new ArrayList<>();
        Subject subject = model.subject().get();
        String datum = cross == null ? null : cross.datum();
        if (subject != null && datum != null) {
            items.addAll(thing(subject.course(), datum));
        }
        items.add(more("chip.zero", choices.zeros()));
        items.add(more("chip.axis", choices.axes()));
        items.add(more("chip.analyte", choices.analytes()));
        items.add(more("chip.scale", choices.scales()));
        items.add(more("menu.doses", choices.doses()));
        items.add(more("chip.theme", choices.themes()));
        items.add(more("chip.stretch", choices.stretches()));
        items.add(new SeparatorMenuItem());
        offers.forEach(each -> items.add(item(each)));
        menu.getItems().setAll(items);
        return menu;
    }

    private List<MenuItem> thing(Course course, String datum) {
        List<MenuItem> items = new ArrayList<>();
        MenuItem name = new MenuItem(DisplayText.of(name(course, datum).orElse(datum)));
        name.setId("menu.thing");
        name.setDisable(true);
        items.add(name);
        Observation result = model.result(datum);
        View view = model.view().get();
        if (result != null && view != null) {
            String analyte = result.analyte().identity();
            onValue.stream().filter(each -> each.which().test(result)).forEach(each -> items.add(item(each.offer())));
            if (!analyte.equals(view.analyte())) {
                MenuItem show = new MenuItem(place.text("menu.curve", DisplayText.of(Choices.label(analyte))));
                show.setId("menu.curve");
                show.setOnAction(event -> arrange.accept(view.withAnalyte(analyte)));
                items.add(show);
            }
            items.addAll(choices.scales());
        } else {
            List<MenuItem> zeros = choices.zeros(each -> each.choice() != null && each.choice().id().equals(datum));
            if (!zeros.isEmpty()) {
                MenuItem count = new MenuItem(place.text("menu.zero"));
                count.setDisable(true);
                items.add(count);
                items.addAll(zeros);
            }
            if (course.treatments().stream().anyMatch(each -> each.id().equals(datum) && Choices.glucocorticoid(each))) {
                items.addAll(choices.doses());
            }
        }
        items.add(new SeparatorMenuItem());
        return items;
    }

    private static Optional<String> name(Course course, String datum) {
        Stream<Optional<String>> found = Stream.of(
                course.observations().stream().filter(each -> each.id().equals(datum))
                        .map(each -> Choices.label(each.analyte().identity()) + " " + each.reading().verbatim()).findFirst(),
                course.treatments().stream().filter(each -> each.id().equals(datum)).map(each -> each.agent().name()).findFirst(),
                course.events().stream().filter(each -> each.id().equals(datum)).map(each -> each.title()).findFirst(),
                course.adverseEvents().stream().filter(each -> each.id().equals(datum)).map(each -> each.name()).findFirst());
        return found.flatMap(Optional::stream).findFirst();
    }

    private Menu more(String key, List<MenuItem> items) {
        Menu more = new Menu(place.text(key));
        more.setId("menu." + key);
        more.getItems().setAll(items);
        more.setDisable(items.isEmpty());
        return more;
    }

    private MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(place.text(offer.id()));
        item.setId(offer.id());
        item.setOnAction(event -> offer.action().run());
        return item;
    }
}
