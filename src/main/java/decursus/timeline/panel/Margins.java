package decursus.timeline.panel;

import decursus.figure.FontFace;
import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import decursus.timeline.content.IntervalLine;
import decursus.timeline.curve.CurveBlock;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.strip.IntervalsBlock;
import java.util.ArrayList;
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
    /// Where several curves must be named.
    private static final double MOST_FOR_NAMED_ENDS = 0.34;
    private static final double MOST_FOR_AXIS_AND_ENDS = 0.4;
    /// Heights of letters that the axis' title and its distance to the values take.
    private static final double TITLE = 2;

    /// The margins that a figure wants, kept small on a narrow sheet; the values of the axis always have their room.
    ///
    /// @param width of the sheet
    static Margins of(Column column, Sketch sketch, double width) {
        List<Block.Curve> curves = column.blocks().stream().filter(Block.Curve.class::isInstance).map(Block.Curve.class::cast).toList();
        double axis = sketch.type().axis() * TITLE
                + Math.max(curves.stream().mapToDouble(each -> CurveBlock.marksWidth(each, sketch)).max().orElse(0),
                sketch.width("10\u2009000", FontFace.REGULAR, sketch.type().axis()));
        boolean second = curves.stream().anyMatch(each -> !each.right().series().isEmpty());
        boolean several = curves.stream().anyMatch(each -> each.series().size() > 1);
        double most = width * (second ? MOST_FOR_AXIS_AND_ENDS : several ? MOST_FOR_NAMED_ENDS : MOST_FOR_ENDS);
        double ends = column.series().isEmpty() ? ENDS_WITHOUT_CURVE
                : Math.min(curves.stream().mapToDouble(each -> CurveBlock.rightWidth(sketch, each)).max().orElse(0) + GAP, most);
        return new Margins(Math.max(Math.min(names(column, sketch), width * MOST_FOR_NAMES), axis) + GAP, ends);
    }

    private static double names(Column column, Sketch sketch) {
        double size = sketch.type().lane();
        double widest = 0;
        List<String> keys = new ArrayList<>();
        for (Block block : column.blocks()) {
            switch (block) {
                case Block.Lanes lanes -> lanes.groups().stream()
                        .filter(group -> !(lanes.tall() && group.stepped())).forEach(group -> keys.add(group.nameKey()));
                case Block.Strip strip -> keys.addAll(List.of("strip.ADVERSE", "strip.STAYS"));
                case Block.Organs organs -> organs.lines().forEach(line -> keys.add("organ." + line.organ()));
                case Block.Intervals intervals -> {
                    for (IntervalLine line : intervals.lines()) {
                        widest = Math.max(widest, sketch.width(IntervalsBlock.name(sketch, line), FontFace.REGULAR, size));
                    }
                }
                case Block.Curve curve -> { }
                case Block.Pairs pairs -> { }
            }
        }
        for (String key : keys) {
            widest = Math.max(widest, sketch.width(sketch.word(key), FontFace.REGULAR, size));
        }
        return widest;
    }
}
