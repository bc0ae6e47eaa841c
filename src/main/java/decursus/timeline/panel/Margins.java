package decursus.timeline.panel;

import decursus.figure.FontFace;
import decursus.timeline.curve.CurveBlock;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Sketch;
import java.util.List;

/// What stands at both sides of the plots, in points.
///
/// @param left  width of the names and of the curve's axis
/// @param right width of the labels at the curve's end
record Margins(double left, double right) {

    private static final double GAP = 6;
    private static final double ENDS_WITHOUT_CURVE = 8;
    private static final double MOST_FOR_NAMES = 0.22;
    private static final double MOST_FOR_ENDS = 0.2;
    /// Heights of letters that the axis' title and its distance to the values take.
    private static final double TITLE = 2;

    /// The margins that a figure wants, kept small on a narrow sheet; the values of the axis always have their room.
    ///
    /// @param width of the sheet
    static Margins of(Content content, Sketch sketch, double width) {
        Series series = content.series();
        double axis = sketch.type().axis() * TITLE
                + Math.max(series == null ? 0 : CurveBlock.marksWidth(series, sketch),
                sketch.width("10\u2009000", FontFace.REGULAR, sketch.type().axis()));
        double ends = series == null ? ENDS_WITHOUT_CURVE : Math.min(CurveBlock.endLabels(sketch, series) + GAP, width * MOST_FOR_ENDS);
        return new Margins(Math.max(Math.min(names(content, sketch), width * MOST_FOR_NAMES), axis) + GAP, ends);
    }

    private static double names(Content content, Sketch sketch) {
        double size = sketch.type().lane();
        double widest = 0;
        for (LaneGroup group : content.lanes()) {
            widest = Math.max(widest, sketch.width(sketch.word(group.nameKey()), FontFace.REGULAR, size));
        }
        for (String key : List.of("strip.ADVERSE", "strip.STAYS")) {
            widest = Math.max(widest, sketch.width(sketch.word(key), FontFace.REGULAR, size));
        }
        return widest;
    }
}
