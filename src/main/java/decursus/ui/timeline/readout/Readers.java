package decursus.ui.timeline.readout;

import decursus.jobs.viewing.DatumDetail;
import decursus.timeline.time.Zero;
import decursus.timeline.zero.ZeroCandidates;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.Details;
import decursus.ui.timeline.Subject;
import decursus.ui.timeline.TimelineModel;
import decursus.ui.timeline.TimelineModel.Target;
import decursus.view.DayZeroChoice;
import decursus.view.View;
import decursus.work.Latest;
import decursus.work.Work;
import java.util.Locale;
import java.util.Objects;
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
        model.subject().addListener((source, before, now) -> {
            reader.set(null);
            prepare(now, model.view().get());
        });
        model.view().addListener((source, before, now) -> {
            if (before != null && now != null && !Objects.equals(before.dayZero(), now.dayZero())) {
                prepare(model.subject().get(), now);
            }
        });
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
    public String day(double day) {
        Reader now = reader.get();
        return now == null ? "" : now.dated(day);
    }

    /// Days are counted as the figure counts them.
    private void prepare(@Nullable Subject subject, @Nullable View view) {
        preparing.stop();
        if (subject != null) {
            DayZeroChoice choice = view == null ? null : view.dayZero();
            Locale language = place.words().language();
            preparing.ask("prepare to read a course", () -> {
                Zero zero = ZeroCandidates.find(subject.course(), choice, language)
                        .orElseGet(() -> ZeroCandidates.own(subject.course()));
                return new Reader(subject.opened(), language, zero);
            }, new Work.Answer<Reader>(reader::set,
                    problem -> place.fail(place.text("readout.failed", problem.getClass().getSimpleName()))));
        }
    }
}
