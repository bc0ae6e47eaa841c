package decursus.ui.shell;

import decursus.domain.course.CourseHead;
import decursus.domain.result.Observation;
import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.Done;
import decursus.jobs.keeping.ShownResult;
import decursus.jobs.keeping.TellHistory;
import decursus.jobs.viewing.DatumDetail;
import decursus.privacy.Disclosure;
import decursus.ui.common.Workplace;
import decursus.ui.editing.ExclusionView;
import decursus.ui.editing.HistoryView;
import decursus.ui.shell.desk.Sentences;
import decursus.ui.shell.desk.ShellModel;
import decursus.ui.shell.desk.Writing;
import decursus.ui.timeline.Corrections;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineModel;
import decursus.ui.timeline.readout.Reader;
import decursus.ui.timeline.readout.Readers;
import decursus.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Corrects the result that is read, each time as one change of the store that an undo takes back.
final class ResultCorrections implements Corrections {

    private final Screens screens;
    private final Sheets sheets;
    private final Writing writing;
    private final Workplace place;
    private final Runnable changed;

    /// Where results are read.
    record Screens(ShellModel model, TimelineModel timeline, Readers readers) {
    }

    /// @param changed called after each change of the store
    ResultCorrections(Screens screens, Sheets sheets, Writing writing, Workplace place, Runnable changed) {
        this.screens = screens;
        this.sheets = sheets;
        this.writing = writing;
        this.place = place;
        this.changed = changed;
    }

    @Override
    public void turnExclusion() {
        Observation result = read();
        if (result != null) {
            turn(result);
        }
    }

    @Override
    public void tellHistory() {
        Observation result = read();
        if (result != null) {
            tellHistory(result);
        }
    }

    private @Nullable Observation read() {
        TimelineModel.Cross cross = screens.timeline().cross().get();
        return screens.timeline().result(cross == null ? null : cross.datum());
    }

    private void turn(Observation result) {
        ShownResult shown = shown(result);
        if (shown == null) {
            return;
        }
        if (result.status().excluded()) {
            change("include a result", shown::include, "include.done");
        } else {
            sheets.show(new ExclusionView(words(result), place, reason -> {
                sheets.close();
                change("exclude a result", changes -> shown.exclude(changes, reason), "exclude.done");
            }, sheets::close));
        }
    }

    private void change(String name, Function<Changes, Done> change, String told) {
        writing.run(name, change, done -> {
            place.tell(place.text(told));
            changed.run();
        });
    }

    /// What happened to a result, and what can be done with it, also where it has no place in time.
    void tellHistory(Observation result) {
        ShownResult shown = shown(result);
        Path store = screens.model().store().get();
        Subject subject = screens.timeline().subject().get();
        if (shown == null || store == null || subject == null) {
            return;
        }
        boolean secret = shown.disclosure() == Disclosure.DEIDENTIFIED
                && subject.course().head().nature() == CourseHead.Nature.CLINICAL;
        place.work().run("read what happened to a result", () -> secret ? List.<TellHistory.Told>of() : shown.history(store),
                new Work.Answer<List<TellHistory.Told>>(told -> {
                    // the mode may have been turned, or another patient opened, while it was read
                    if (shown.equals(shown(result)) && screens.timeline().subject().get() == subject) {
                        sheets.show(new HistoryView(new HistoryView.About(words(result), result.status().excluded(), told), place,
                                () -> {
                                    sheets.close();
                                    turn(result);
                                }, sheets::close));
                    }
                }, problem -> place.fail(Sentences.told(problem, store, place))));
    }

    private @Nullable ShownResult shown(Observation result) {
        Subject subject = screens.timeline().subject().get();
        return subject == null ? null : new ShownResult(subject.course().head().id(), result, screens.model().disclosure().get());
    }

    private String words(Observation result) {
        Reader reader = screens.readers().reader().get();
        return reader == null ? "" : reader.card(new TimelineModel.Target("", result.id())).map(DatumDetail.Card::title).orElse("");
    }
}
