package decursus.timeline.strip;

import decursus.figure.Ink;
import decursus.timeline.style.Style;
import decursus.view.Theme;
import org.jspecify.annotations.Nullable;

/// Colours of adverse events by grade, from amber to deep red; greys in print.
final class GradeInk {

    private GradeInk() {
    }

    static Ink of(@Nullable Integer grade, Style style) {
        if (style.theme() == Theme.PRINT) {
            return Ink.hex(grade != null && grade >= 3 ? "#000000" : "#6A6A6A");
        }
        boolean dark = style.theme() == Theme.DARK;
        return Ink.hex(switch (grade == null ? -1 : grade) {
            case 0, 1 -> dark ? "#F2C14E" : "#B7860B";
            case 2 -> dark ? "#F08A3C" : "#C45A00";
            case 3 -> dark ? "#FF6B5A" : "#B3261E";
            case 4, 5 -> dark ? "#FF4D6D" : "#7A0019";
            default -> dark ? "#A3ADB8" : "#5B6470";
        });
    }
}
