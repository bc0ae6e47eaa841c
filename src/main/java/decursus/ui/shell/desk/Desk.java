package decursus.ui.shell.desk;

import decursus.catalog.Catalog;
import decursus.exchange.casefile.CaseFileReader;
import decursus.figure.DisplayText;
import decursus.jobs.Courses;
import decursus.jobs.JobRefused;
import decursus.jobs.NamedPerson;
import decursus.jobs.ShippedCases;
import decursus.jobs.importing.ImportCases;
import decursus.jobs.keeping.Changes;
import decursus.jobs.viewing.CohortRows;
import decursus.jobs.viewing.OpenCourse;
import decursus.jobs.viewing.OpenedCourse;
import decursus.privacy.Disclosure;
import decursus.store.StoreRefusedException;
import decursus.ui.cohort.CohortModel;
import decursus.ui.cohort.CohortRow;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.work.Latest;
import decursus.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the window does with stores and courses: opens them and releases them for the screen. Everything that reads a
/// disk runs off the thread of the window.
public final class Desk {

    private final ShellModel model;
    private final CohortModel cohort;
    private final Workplace place;
    private final StorePlaces stores;
    private final Consumer<@Nullable Subject> screen;
    private final Latest opening;
    private final Latest loading;
    private @Nullable String wanted;
    private Set<String> newcomers = Set.of();
    private @Nullable Runnable read;
    /// The store whose patients were listed last: where its file is missing now, it went away.
    private @Nullable Path filled;

    /// @param screen shows a course; null shows none
    public Desk(ShellModel model, CohortModel cohort, Workplace place, StorePlaces stores, Consumer<@Nullable Subject> screen) {
        this.model = model;
        this.cohort = cohort;
        this.place = place;
        this.stores = stores;
        this.screen = screen;
        this.opening = new Latest(place.work());
        this.loading = new Latest(place.work());
        cohort.chosen().addListener((source, before, now) -> load(now));
        model.disclosure().addListener((source, before, now) -> turn());
    }

    /// @param then called each time before a list is shown that was read anew
    public void whenRead(Runnable then) {
        read = then;
    }

    /// A list of patients as it was read.
    private record Listed(Path store, Disclosure disclosure, List<CohortRow> rows) {
    }

    /// Opens the store that was open last, the user's own, or the samples while that is empty; installs the samples
    /// where they are missing.
    public void begin() {
        reading(true);
        String last = model.settings().get().store();
        Disclosure disclosure = model.disclosure().get();
        opening.ask("open the first store", () -> {
            installSamples();
            Path first = last != null && Files.exists(Path.of(last)) ? Path.of(last)
                    : Files.exists(stores.own()) ? stores.own() : stores.samples();
            return list(first, disclosure, false);
        }, new Work.Answer<Listed>(this::show, this::failed));
    }

    /// The samples are there whole, also after a first start that was cut short.
    private void installSamples() {
        if (list(stores.samples(), Disclosure.DEIDENTIFIED, false).rows().size() < ShippedCases.all().size()) {
            CaseFileReader reader = new CaseFileReader(Catalog.bundled(), LocalDate.now(place.clock()));
            new ImportCases(stores.samples(), place.clock(), "Decursus", reader).shipped();
        }
    }

    /// Opens a store.
    public void open(Path store) {
        reading(true);
        Disclosure disclosure = model.disclosure().get();
        boolean known = store.equals(filled) || !store.equals(stores.own());
        loading.stop();
        opening.ask("open a store", () -> list(store, disclosure, known), new Work.Answer<Listed>(this::show, this::failed));
    }

    /// Reads the open store again, after it was changed.
    public void refresh() {
        Path store = model.store().get();
        if (store != null) {
            open(store);
        }
    }

    /// The next list that is read begins with the first of these, where it has one.
    ///
    /// @param ids as they are shown in either mode
    public void chooseOf(Set<String> ids) {
        newcomers = Set.copyOf(ids);
        if (!ids.isEmpty()) {
            // a search would hide whom it does not find
            cohort.search().set("");
        }
    }

    /// @param known true for a store that was there before: a missing one is empty still otherwise
    private Listed list(Path store, Disclosure disclosure, boolean known) {
        if (Files.notExists(store)) {
            if (known) {
                throw new JobRefused(Sentences.gone(store, place));
            }
            return new Listed(store, disclosure, List.of());
        }
        try (Courses courses = upToDate(store)) {
            CohortRows list = new CohortRows(courses, Catalog.bundled(), disclosure, place.words().language());
            Map<String, NamedPerson> people = list.people();
            List<CohortRow> rows = list.rows().stream().map(each -> new CohortRow(each.id(), DisplayText.of(each.label()),
                    results(each.observations()), each.observations(), Identity.row(people.get(each.id()), place))).toList();
            return new Listed(store, disclosure, people.isEmpty() ? rows : byName(rows));
        }
    }

    private List<CohortRow> byName(List<CohortRow> rows) {
        Comparator<Object> order = Collator.getInstance(place.words().language());
        return rows.stream().sorted(Comparator.comparing(CohortRow::title, order).thenComparing(CohortRow::id)).toList();
    }

    private String results(int count) {
        return place.text(count == 1 ? "row.result" : "row.results", count);
    }

    /// A store of an older release is brought up to date by opening it once for writing, which backs it up first.
    private Courses upToDate(Path store) {
        try {
            return Courses.open(store);
        } catch (StoreRefusedException asItIs) {
            try (Changes changes = Changes.open(store, place.clock(), place.user())) {
                changes.state();
            }
            return Courses.open(store);
        }
    }

    private void show(Listed listed) {
        if (listed.disclosure() != model.disclosure().get()) {
            // the mode was turned meanwhile: what was released for the other one is not for this screen
            open(listed.store());
            return;
        }
        reading(false);
        if (read != null) {
            read.run();
        }
        boolean other = !listed.store().equals(model.store().get());
        CohortRow before = cohort.chosen().get();
        String keep = before != null && !other ? before.id() : wanted;
        wanted = null;
        model.store().set(listed.store());
        filled = listed.rows().isEmpty() ? null : listed.store();
        cohort.unread().set("");
        cohort.all().setAll(listed.rows());
        Set<String> fresh = newcomers;
        newcomers = Set.of();
        CohortRow first = listed.rows().stream().filter(row -> fresh.contains(row.id())).findFirst()
                .or(() -> listed.rows().stream().filter(row -> row.id().equals(keep)).findFirst())
                .orElseGet(() -> listed.rows().stream().max(Comparator.comparingInt(CohortRow::results)).orElse(null));
        cohort.chosen().set(null);
        cohort.chosen().set(first);
        if (first == null) {
            screen.accept(null);
        }
    }

    /// Nothing that was released for the other mode may stay on the screen while the store is read again.
    private void turn() {
        CohortRow before = cohort.chosen().get();
        wanted = before == null ? null : before.id();
        screen.accept(null);
        cohort.chosen().set(null);
        cohort.all().clear();
        // a name may have been searched for
        cohort.search().set("");
        refresh();
    }

    private void load(@Nullable CohortRow row) {
        Path store = model.store().get();
        if (row == null || store == null) {
            return;
        }
        Disclosure disclosure = model.disclosure().get();
        loading.ask("read a course", () -> {
            try (Courses courses = Courses.open(store)) {
                OpenedCourse opened = new OpenCourse(courses, Catalog.bundled()).open(row.id(), disclosure);
                return new Subject(opened, Fingerprint.of(store, opened.course()));
            }
        }, new Work.Answer<Subject>(screen, problem -> {
            // the figure of one patient must not stay beside the name of another
            screen.accept(null);
            place.fail(Sentences.told(problem, store, place));
        }));
    }

    /// Says so where the open store went away: nothing is to be made in its place.
    ///
    /// @return true when it did
    public boolean tellGone() {
        Path store = model.store().get();
        boolean gone = store != null && store.equals(filled) && Files.notExists(store);
        if (gone) {
            place.fail(Sentences.gone(store, place));
        }
        return gone;
    }

    private void reading(boolean now) {
        model.busy().set(now ? place.text("busy.opening") : "");
        cohort.reading().set(now);
    }

    private void failed(Throwable problem) {
        reading(false);
        String sentence = Sentences.told(problem, null, place);
        cohort.unread().set(sentence);
        place.fail(sentence);
    }
}
