package decursus.ui.shell.desk;

import decursus.jobs.JobRefused;
import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.NamedStep;
import decursus.jobs.keeping.StepNames;
import decursus.jobs.keeping.StoreState;
import decursus.settings.Settings;
import decursus.settings.SettingsFile;
import decursus.store.Writability;
import decursus.ui.common.Look;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineController;
import decursus.ui.timeline.TimelineModel;
import decursus.view.View;
import decursus.view.ViewJson;
import decursus.work.Latest;
import decursus.work.Work;
import java.nio.file.Files;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Remembers choices and takes changes back: how a course was arranged, and what was done to the store, in the order in
/// which they were done.
public final class Keeper {

    private final ShellModel model;
    private final TimelineModel timeline;
    private final TimelineController controller;
    private final Workplace place;
    private final SettingsFile file;
    private final Writing writing;
    private final Arrangements arrangements;
    private final Trail trail = new Trail();
    private final Latest saving;
    private final Latest steps;
    private final StepNames names;
    private Next ofStore = Next.NOTHING;
    private @Nullable Runnable refresh;

    /// What remembers.
    ///
    /// @param writing changes the store
    /// @param file    holds the settings
    public record Memory(Writing writing, SettingsFile file) {
    }

    public Keeper(ShellModel model, TimelineModel timeline, TimelineController controller, Workplace place, Memory memory) {
        this.model = model;
        this.writing = memory.writing();
        this.timeline = timeline;
        this.controller = controller;
        this.place = place;
        this.file = memory.file();
        this.arrangements = new Arrangements(place);
        this.saving = new Latest(place.work());
        this.steps = new Latest(place.work());
        this.names = new StepNames(place.words().language());
        model.store().addListener((source, before, now) -> opened(now));
        writing.whenRefused(this::readSteps);
    }

    /// @param reread reads the open store again
    public void whenStoreChanges(Runnable reread) {
        refresh = reread;
    }

    private void opened(@Nullable Path store) {
        trail.clear();
        if (store != null) {
            remember(settings -> settings.withStore(store.toString()));
        }
        readSteps();
    }

    /// Shows a course as it was left; null shows none.
    public void show(@Nullable Subject subject) {
        controller.show(subject, subject == null ? null : arrangements.of(subject, model.settings().get(), look()));
    }

    /// Arranges the course in another way, so that it can be taken back.
    public void arrange(View view) {
        Subject subject = timeline.subject().get();
        View before = timeline.view().get();
        if (subject != null && before != null && !view.equals(before)) {
            trail.add(new Trail.Entry.Arranged(subject.fingerprint(), before, view));
            put(subject, view);
        }
    }

    private void put(Subject subject, View view) {
        controller.arrange(view);
        remember(settings -> settings.withArrangement(subject.fingerprint(), ViewJson.write(view)));
        tell();
    }

    /// How the window looks.
    public Look look() {
        return Settings.DARK.equals(model.settings().get().look()) ? Look.DARK : Look.LIGHT;
    }

    /// Lets the figure follow the window's look.
    public void followLook() {
        View view = timeline.view().get();
        if (view != null) {
            controller.arrange(arrangements.dressed(view, look()));
        }
    }

    /// Takes the last thing back.
    public void undo() {
        Trail.Entry last = trail.undo();
        switch (last) {
            case Trail.Entry.Arranged arranged -> back(arranged.course(), arranged.before());
            case Trail.Entry.Stored stored -> step(true);
            case null -> step(true);
        }
    }

    /// Notes that the store was changed by this window.
    public void stored() {
        trail.add(new Trail.Entry.Stored());
        readSteps();
    }

    /// Does the last thing again that was taken back.
    public void redo() {
        Trail.Entry last = trail.redo();
        switch (last) {
            case Trail.Entry.Arranged arranged -> back(arranged.course(), arranged.after());
            case Trail.Entry.Stored stored -> step(false);
            case null -> step(false);
        }
    }

    /// An arrangement of a course that is not on the screen any more waits for its next sight.
    private void back(String course, View view) {
        Subject subject = timeline.subject().get();
        if (subject != null && subject.fingerprint().equals(course)) {
            put(subject, view);
        } else {
            remember(settings -> settings.withArrangement(course, ViewJson.write(view)));
            tell();
        }
    }

    private void step(boolean back) {
        writing.run(back ? "undo" : "redo", changes -> back ? changes.undo() : changes.redo(), new Work.Answer<NamedStep>(step -> {
            place.tell(place.text(back ? "undone" : "redone", names.of(step)));
            readSteps();
            if (refresh != null) {
                refresh.run();
            }
        }, problem -> {
            if (problem instanceof JobRefused) {
                place.warn(place.text(back ? "undo.nothing" : "redo.nothing"));
            } else {
                writing.refuse(problem);
            }
        }));
    }

    /// What the store could take back and do again, in words; empty where there is nothing.
    ///
    /// @param refused why nothing can be changed; empty when it can
    private record Next(String undo, String redo, String refused) {
        static final Next NOTHING = new Next("", "", "");
    }

    private void readSteps() {
        Path store = model.store().get();
        if (store == null || !Files.exists(store)) {
            ofStore = Next.NOTHING;
            tell();
            return;
        }
        steps.ask("read what can be undone", () -> {
            try (Changes changes = Changes.open(store, place.clock(), place.user())) {
                StoreState state = changes.state();
                return next(state);
            }
        }, new Work.Answer<Next>(next -> {
            ofStore = next;
            tell();
        }, problem -> {
            ofStore = Next.NOTHING;
            tell();
        }));
    }

    private Next next(StoreState state) {
        return state.writability() instanceof Writability.Refused refused ? new Next("", "", refused.sentence())
                : new Next(named(state.nextUndo()), named(state.nextRedo()), "");
    }

    private String named(@Nullable NamedStep step) {
        return step == null ? "" : names.of(step);
    }

    private void tell() {
        model.refused().set(ofStore.refused());
        model.undo().set(trail.nextUndo() instanceof Trail.Entry.Arranged ? place.text("step.arranged") : ofStore.undo());
        model.redo().set(trail.nextRedo() instanceof Trail.Entry.Arranged ? place.text("step.arranged") : ofStore.redo());
    }

    /// Remembers a choice before the program ends, on the caller's thread: nothing that runs beside it would be waited for.
    public void rememberAtEnd(UnaryOperator<Settings> change) {
        Settings now = change.apply(model.settings().get());
        try {
            file.save(now);
        } catch (IOException e) {
            System.getLogger(Keeper.class.getName()).log(System.Logger.Level.WARNING, place.text("settings.unsaved", Sentences.of(e)));
        }
    }

    /// Remembers a choice, now and for the next start.
    public void remember(UnaryOperator<Settings> change) {
        Settings now = change.apply(model.settings().get());
        if (now.equals(model.settings().get())) {
            return;
        }
        model.remember(now);
        saving.ask("save settings", () -> {
            file.save(now);
            return now;
        }, new Work.Answer<Settings>(saved -> { }, problem -> place.warn(place.text("settings.unsaved", Sentences.of(problem)))));
    }
}
