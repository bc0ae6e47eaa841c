package decursus.timeline.curve;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.value.ValueScale;
import java.util.List;

/// The bands of the total improvement score: minimal from 20, moderate from 40, major from 60 of 100, as the 2016
/// ACR/EULAR criteria for adult dermatomyositis and polymyositis set them.
final class ResponseBands {

    static final double GREATEST = 100;
    private static final double FAINTEST = 0.35;
    private static final double STEP = 0.25;

    /// A band from its threshold on.
    private record Band(double from, double to, String key) {
    }

    private static final List<Band> BANDS = List.of(new Band(20, 40, "response.minimal"), new Band(40, 60, "response.moderate"),
            new Band(60, GREATEST, "response.major"));

    private final Sketch sketch;
    private final Frame frame;

    ResponseBands(Sketch sketch, Frame frame) {
        this.sketch = sketch;
        this.frame = frame;
    }

    void draw(ValueScale scale, Rect plot) {
        double size = sketch.type().note();
        double strength = FAINTEST;
        int ground = sketch.marks().size();
        while (ground > 0 && sketch.marks().get(ground - 1).id().role().startsWith("index/")) {
            ground--;
        }
        for (Band band : BANDS) {
            double top = scale.y(band.to());
            double bottom = scale.y(band.from());
            sketch.marks().add(ground, new Mark.Box(MarkId.of("response/band", null, band.key()),
                    Rect.of(plot.x(), top, plot.right(), bottom), 0, new Fill.Solid(sketch.inks().grid().withAlpha(strength)), null));
            if (bottom - top >= size) {
                double x = frame.left() + 4;
                double end = x + sketch.width(sketch.word(band.key()), FontFace.REGULAR, size);
                x = frame.index() != null && frame.crossesIndex(x, end) ? frame.index() + 4 : x;
                sketch.label(MarkId.of("response/name"), sketch.word(band.key()), new Point(x, bottom - size * 0.3), Align.START,
                        sketch.plain(size, sketch.inks().muted()));
            }
            strength += STEP;
        }
    }
}
