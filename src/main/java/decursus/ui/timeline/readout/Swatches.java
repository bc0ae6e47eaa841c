package decursus.ui.timeline.readout;

import decursus.figure.Figure;
import decursus.figure.Fill;
import decursus.figure.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The colour that a treatment has in the figure beside.
final class Swatches {

    private Swatches() {
    }

    /// CSS colour of the first solid bar of a treatment; null where the figure draws none.
    static @Nullable String of(@Nullable Figure figure, @Nullable String treatment) {
        return figure == null || treatment == null ? null : of(figure.marks(), treatment);
    }

    private static @Nullable String of(List<Mark> marks, String treatment) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Box box && treatment.equals(box.id().ref()) && box.fill() instanceof Fill.Solid solid
                    && !box.id().role().equals("lane/regimen")) {
                return solid.ink().hex();
            }
            String inside = mark instanceof Mark.Group group ? of(group.marks(), treatment) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
