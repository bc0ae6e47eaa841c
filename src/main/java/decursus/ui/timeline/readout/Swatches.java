package decursus.ui.timeline.readout;

import decursus.figure.Figure;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.figure.Mark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The colour that a treatment has in the figure beside.
final class Swatches {

    private static final Set<String> PALE = Set.of("lane/regimen", "lane/possible");

    private Swatches() {
    }

    /// CSS colour of the first bar of a treatment; null where the figure draws none.
    static @Nullable String of(@Nullable Figure figure, @Nullable String treatment) {
        return figure == null || treatment == null ? null : of(figure.marks(), treatment);
    }

    private static @Nullable Ink tone(Fill fill) {
        return switch (fill) {
            case Fill.Solid(Ink ink) -> ink;
            case Fill.Hatch hatch -> hatch.ground();
            case Fill.Fade fade -> null;
        };
    }

    private static @Nullable String of(List<Mark> marks, String treatment) {
        for (Mark mark : marks) {
            Ink tone = mark instanceof Mark.Box box && treatment.equals(box.id().ref()) && !PALE.contains(box.id().role())
                    ? tone(box.fill()) : null;
            if (tone != null) {
                return tone.hex();
            }
            String inside = mark instanceof Mark.Group group ? of(group.marks(), treatment) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
