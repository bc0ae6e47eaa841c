package decursus.ui.shell;

import decursus.jobs.viewing.Finder;
import decursus.jobs.viewing.Finder.Entry;
import decursus.ui.cohort.CohortModel;
import decursus.ui.cohort.CohortRow;
import decursus.ui.common.Workplace;
import decursus.ui.shell.desk.Keeper;
import decursus.ui.timeline.Reading;
import decursus.ui.timeline.TimelineModel;
import decursus.ui.timeline.ViewTabs;
import decursus.ui.timeline.menu.Choices;
import decursus.ui.timeline.readout.Reader;
import decursus.ui.timeline.readout.Readers;
import decursus.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// What the finder finds and where it leads: to a patient, to a curve, to a value, treatment or event in the figure, or
/// to a command, which may arrange the figure.
final class Finding {

    private final CohortModel cohort;
    private final TimelineModel timeline;
    private final Readers readers;
    private final Reading reading;
    private final Keeper keeper;
    private final ViewTabs tabs;
    private final Choices choices;
    private final Workplace place;

    /// What the finder leads to.
    ///
    /// @param tabs    the views of the figure
    /// @param choices what its chips offer
    record Places(CohortModel cohort, TimelineModel timeline, Readers readers, Reading reading, Keeper keeper, ViewTabs tabs,
            Choices choices) {
    }

    /// Something that can be done to the figure.
    private record Offer(String id, String name, Runnable action) {
    }

    Finding(Places places, Workplace place) {
        this.cohort = places.cohort();
        this.timeline = places.timeline();
        this.readers = places.readers();
        this.reading = places.reading();
        this.keeper = places.keeper();
        this.tabs = places.tabs();
        this.choices = places.choices();
        this.place = place;
    }

    /// Opens the finder.
    void open(Sheets sheets, List<KeyMap.Key> keys) {
        Map<String, Runnable> commands = new LinkedHashMap<>();
        keys.forEach(key -> commands.putIfAbsent(key.name(), key.action()));
        List<Entry> entries = new ArrayList<>();
        cohort.all().forEach(row -> entries.add(patient(row)));
        Reader now = readers.reader().get();
        if (now != null) {
            entries.addAll(now.entries());
        }
        commands.keySet().forEach(name -> entries.add(new Entry(Finder.Kind.COMMAND, name, place.text("key." + name), "", List.of())));
        offers().forEach(offer -> {
            commands.put(offer.id(), offer.action());
            entries.add(new Entry(Finder.Kind.COMMAND, offer.id(), offer.name(), "", List.of()));
        });
        sheets.show(new Palette(new Finder(entries), place, entry -> {
            sheets.close();
            go(entry, commands);
        }));
    }

    /// Every tab, and every choice of the chips that is not a menu of its own.
    private List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        tabs.all().forEach(tab -> offers.add(new Offer(tab.getId(), tab.getText(), tab::fire)));
        Map<String, List<MenuItem>> chips = new LinkedHashMap<>();
        chips.put("chip.zero", choices.zeros());
        chips.put("chip.axis", choices.axes());
        chips.put("chip.scale", Stream.concat(choices.scales().stream(), choices.doses().stream()).toList());
        chips.put("chip.theme", choices.themes());
        chips.put("chip.stretch", choices.stretches());
        chips.forEach((chip, items) -> items.stream().filter(Finding::single)
                .forEach(item -> offers.add(new Offer(item.getId(), place.text("palette.choice", place.text(chip), item.getText()),
                        item::fire))));
        return offers;
    }

    private static boolean single(MenuItem item) {
        return item.getId() != null && item.getText() != null && !item.isDisable() && !(item instanceof Menu);
    }

    private static Entry patient(CohortRow row) {
        return new Entry(Finder.Kind.PATIENT, row.id(), row.title(), row.person() == null ? row.detail() : row.below(),
                List.of(row.id(), row.label(), row.below()));
    }

    private void go(Entry entry, Map<String, Runnable> commands) {
        View view = timeline.view().get();
        switch (entry.kind()) {
            case PATIENT -> cohort.all().stream().filter(row -> row.id().equals(entry.id())).findFirst().ifPresent(this::choose);
            case ANALYTE -> {
                if (view != null) {
                    keeper.arrange(view.withAnalyte(entry.id()));
                }
            }
            case TREATMENT, EVENT, ADVERSE_EVENT, VALUE -> {
                if (!reading.show(entry.id())) {
                    place.warn(place.text("palette.notDrawn", entry.name()));
                }
            }
            case COMMAND -> {
                Runnable command = commands.get(entry.id());
                if (command != null) {
                    command.run();
                }
            }
        }
    }

    private void choose(CohortRow row) {
        cohort.search().set("");
        cohort.chosen().set(row);
    }
}
