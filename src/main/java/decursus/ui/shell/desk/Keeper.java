package decursus.ui.shell.desk;

import decursus.jobs.JobRefused;
import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.NamedStep;
import decursus.settings.Settings;
import decursus.settings.SettingsFile;
import decursus.ui.common.Look;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineController;
import decursus.ui.timeline.TimelineModel;
import decursus.view.View;
import decursus.view.ViewJson;
import decursus.work.Latest;
import decursus.work.Work;
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
    private final Arrangements arrangements;
    private final Trail trail = new Trail();
    private final Latest saving;
    private @Nullable Runnable refresh;

    public Keeper(ShellModel model, TimelineModel timeline, TimelineController controller, Workplace place, SettingsFile file) {
        this.model = model;
        this.timeline = timeline;
        this.controller = controller;
        this.place = place;
        this.file = file;
        this.arrangements = new Arrangements(place);
        this.saving = new Latest(place.work());
        model.store().addListener((source, before, now) -> opened(now));
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
        tell();
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
        Path store = model.store().get();
        if (store == null) {
            return;
        }
        String who = model.settings().get().who();
        Changes changes = new Changes(store, place.clock(), who == null ? place.user() : who);
        place.work().run(back ? "undo" : "redo", () -> back ? changes.undo() : changes.redo(), new Work.Answer<NamedStep>(step -> {
            changes.warnings().forEach(place::warn);
            place.tell(place.text(back ? "undone" : "redone", StepWords.of(step, place)));
            if (refresh != null) {
                refresh.run();
            }
        }, problem -> {
            if (problem instanceof JobRefused) {
                place.warn(place.text(back ? "undo.nothing" : "redo.nothing"));
            } else {
                place.fail(Sentences.of(problem));
            }
        }));
    }

    private void tell() {
        model.undo().set(trail.nextUndo() instanceof Trail.Entry.Arranged ? place.text("step.arranged") : "");
        model.redo().set(trail.nextRedo() instanceof Trail.Entry.Arranged ? place.text("step.arranged") : "");
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
