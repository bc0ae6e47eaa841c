package decursus.timeline.bars;

import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.timeline.scale.AxisSide;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.List;

/// The axis of a high row of doses: labelled doses from 0 on, a grid behind the steps, and along it what is counted. Its length is
/// the greatest dose, as the steps are drawn.
final class DoseAxis {

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
        double floor = top + height;
        AxisSide side = AxisSide.left(sketch, frame, "dose");
        ValueScale scale = new ValueScale.Linear(0, greatest, top, floor);
        sketch.rule(MarkId.of("dose/axis"), frame.left(), top, frame.left(), floor, sketch.thin(sketch.inks().axis(), 0.7));
        scale.major(AxisSide.gap(sketch)).forEach(dose -> side.mark(sketch.numbers().write(dose), scale.y(dose), time));
        double size = sketch.type().axis();
        String name = names.stream().filter(each -> sketch.width(title(each), FontFace.SEMIBOLD, size) <= height).findFirst().orElse("");
        if (!name.isEmpty()) {
            sketch.notes().abbreviate(name, names.getFirst());
        }
        side.title(title(name), 0, (top + floor) / 2);
    }

    private String title(String name) {
        return name.isEmpty() ? sketch.word("dose.axis.brief") : sketch.word("dose.axis", name);
    }
}
