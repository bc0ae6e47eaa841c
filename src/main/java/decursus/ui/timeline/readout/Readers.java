package decursus.ui.timeline.readout;

import decursus.jobs.viewing.DatumDetail;
import decursus.timeline.time.Zero;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Details;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineModel;
import decursus.ui.timeline.TimelineModel.Target;
import decursus.work.Latest;
import decursus.work.Work;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The reader of the course on the screen, prepared off the thread of the window.
public final class Readers implements Details {

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

    @Override
    public Optional<DatumDetail.Card> of(Target target) {
        Reader now = reader.get();
        return now == null ? Optional.empty() : now.card(target);
    }

    @Override
    public String day(double day, Zero zero) {
        Reader now = reader.get();
        return now == null ? "" : now.dated(day, zero);
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
