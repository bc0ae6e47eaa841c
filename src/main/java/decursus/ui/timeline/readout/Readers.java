package decursus.ui.timeline.readout;

import decursus.ui.common.Workplace;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineModel;
import decursus.work.Latest;
import decursus.work.Work;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The reader of the course on the screen, prepared off the thread of the window.
public final class Readers {

    private final ReadOnlyObjectWrapper<@Nullable Reader> reader = new ReadOnlyObjectWrapper<>();
    private final Workplace place;
    private final Latest preparing;

    public Readers(TimelineModel model, Workplace place) {
        this.place = place;
        this.preparing = new Latest(place.work());
        model.subject().addListener((source, before, now) -> prepare(now));
    }

    /// The reader; null while there is none.
    public ReadOnlyObjectProperty<@Nullable Reader> reader() {
        return reader.getReadOnlyProperty();
    }

    private void prepare(@Nullable Subject subject) {
        reader.set(null);
        preparing.stop();
        if (subject != null) {
            preparing.ask("prepare to read a course", () -> new Reader(subject.opened(), place.words().language()),
                    new Work.Answer<Reader>(reader::set,
                            problem -> place.fail(place.text("readout.failed", problem.getClass().getSimpleName()))));
        }
    }
}
