package decursus.timeline.bars;

import decursus.figure.MarkId;
import decursus.figure.Rect;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.DoseLine.Level;
import decursus.timeline.lanes.DoseLine.Share;
import decursus.timeline.lanes.DoseLine;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale;
import java.util.List;
import java.util.stream.Collectors;

/// Draws doses of several agents as one line of steps: each agent's share in its own tone, one upon the other, so that the
/// height is the sum.
final class LinePainter {

    private static final double LEAST = 0.7;
    private static final double OPEN = 0.26;
    private static final double APART = 12;

    private final Sketch sketch;
    private final TimeScale scale;
    private final DoseLine line;
    private final StepPainter steps;
    private final double greatest;

    LinePainter(Sketch sketch, Frame frame, TimeScale scale, DoseLine line) {
        this.sketch = sketch;
        this.scale = scale;
        this.line = line;
        this.greatest = line.levels().stream().mapToDouble(each -> each.sum().doubleValue()).filter(each -> each > 0).max().orElse(1);
        this.steps = new StepPainter(sketch, frame, scale, greatest);
    }

    void draw(List<Bar> bars, double top, double height) {
        sketch.notes().use(Sign.DOSE);
        bars.forEach(each -> sketch.notes().abbreviate(each.shortName(), each.fullName()));
        double floor = top + height;
        Level peak = null;
        Level last = null;
        for (Level level : line.levels()) {
            if (!BarShape.shown(scale, new Piece.Possible(level.from(), level.to()))) {
                continue;
            }
            if (level.to() > level.from()) {
                level(level, floor, height);
            }
            peak = peak == null || level.sum().compareTo(peak.sum()) > 0 ? level : peak;
            last = level;
        }
        bars.forEach(each -> new BarPainter(sketch, scale).drawUnsteppedPieces(each, floor - height * OPEN, height * OPEN));
        if (peak != null && last != null) {
            labels(peak, last, floor, height);
        }
    }

    private void level(Level level, double floor, double height) {
        List<Stretches.Cut> cuts = Stretches.cut(scale, level.from(), level.to());
        double from = floor;
        for (Share share : level.shares()) {
            Bar bar = share.bar();
            double to = Math.min(from - share.equivalent().doubleValue() / greatest * height, floor - LEAST);
            for (Stretches.Cut cut : cuts) {
                sketch.box(MarkId.of("lane/dose", bar.treatment().id(), daily(share.reported())),
                        Rect.of(cut.x0(), to, cut.x0() + cut.width(), from), 0, sketch.colours().given(bar.group(), bar.tone()));
            }
            from = to;
        }
        BreakSign.through(sketch, "lane/break", cuts, from, floor);
    }

    private void labels(Level peak, Level last, double floor, double height) {
        double y = floor - peak.sum().doubleValue() / greatest * height + sketch.type().lane() * 0.8;
        double end = label(peak, agents(peak) + " " + sketch.word("dose.equivalent", daily(peak.text())), y);
        if (last != peak && last.sum().signum() > 0 && !last.text().equals(peak.text()) && scale.x(last.from()) > end + APART) {
            boolean same = agents(last).equals(agents(peak));
            label(last, (same ? "" : agents(last) + " ") + daily(last.text()), floor - 1);
        }
    }

    private double label(Level level, String text, double y) {
        double from = scale.x(level.from());
        double to = level.to() > level.from() ? scale.x(level.to()) : BarShape.fadeEnd(scale, level.to());
        return steps.text(level.shares().getFirst().bar(), text, from, to, y);
    }

    private static String agents(Level level) {
        return level.shares().stream().map(each -> each.bar().shortName()).distinct().collect(Collectors.joining(" + "));
    }

    private String daily(String amount) {
        return sketch.word("dose.daily", amount);
    }
}
