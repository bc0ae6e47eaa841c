package decursus.timeline.bars;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.List;

/// The axis of a high row of doses: labelled doses from 0 on, a grid behind the steps, and along it what is counted. Its length is
/// the greatest dose, as the steps are drawn.
final class DoseAxis {

    private static final double BESIDE = 5;
    /// Least distance of two labelled doses in heights of their letters.
    private static final double LEAST_MARKS = 1.25;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;
    private final double greatest;

    /// @param greatest the dose that fills a row's height, in mg a day
    DoseAxis(Sketch sketch, Frame frame, TimeScale time, double greatest) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
        this.greatest = greatest;
    }

    /// Draws the axis of one row.
    ///
    /// @param names of the treatments, the fullest first; what is drawn is the first that fits the row's height
    void draw(List<String> names, double top, double height) {
        double size = sketch.type().axis();
        double floor = top + height;
        ValueScale scale = new ValueScale.Linear(0, greatest, top, floor);
        sketch.rule(MarkId.of("dose/axis"), frame.left(), top, frame.left(), floor, sketch.thin(sketch.inks().axis(), 0.7));
        for (double dose : scale.major(size * LEAST_MARKS)) {
            double y = scale.y(dose);
            for (Stretch stretch : time.stretches()) {
                if (!(stretch instanceof Stretch.LeftOut)) {
                    sketch.rule(MarkId.of("dose/grid"), stretch.x0(), y, stretch.x1(), y, sketch.thin(sketch.inks().grid(), 0.5));
                }
            }
            sketch.label(MarkId.of("dose/value"), sketch.numbers().write(dose), new Point(frame.left() - BESIDE, sketch.centred(y, size)),
                    Align.END, sketch.plain(size, sketch.inks().text()));
        }
        String name = names.stream().filter(each -> sketch.width(title(each), FontFace.SEMIBOLD, size) <= height).findFirst().orElse("");
        if (!name.isEmpty()) {
            sketch.notes().abbreviate(name, names.getFirst());
        }
        sketch.add(new Mark.Label(MarkId.of("dose/title"), title(name), new Point(frame.pad() + size, (top + floor) / 2), Align.MIDDLE,
                sketch.semibold(size, sketch.inks().text()), -90));
    }

    private String title(String name) {
        return name.isEmpty() ? sketch.word("dose.axis.brief") : sketch.word("dose.axis", name);
    }
}
