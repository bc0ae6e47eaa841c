package decursus.timeline.bars;

import decursus.figure.FontFace;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Draws doses of several agents as one line of steps: each agent's share in its own tone, one upon the other, so that the
/// height is the sum.
final class LinePainter {

    private static final double LEAST = 0.7;
    private static final double OPEN = 0.26;
    private static final double APART = 12;
    /// Height of words, as a share of the row.
    private static final double ROOM = 0.4;
    private static final double TOUCH = 0.01;
    /// Width of the line between the shares of two agents.
    private static final double SEAM = 0.5;

    /// Words beside a level, with their extent.
    private record Words(Level level, String text, double from, double to) {
    }

    private final Sketch sketch;
    private final TimeScale scale;
    private final List<Level> levels;
    private final Frame frame;
    private final StepPainter steps;
    private final double greatest;
    private final double strip;

    /// @param strip height of the strip beneath the floor for what has no certain dose, 0 for none: it stands on the steps then
    LinePainter(Sketch sketch, Frame frame, TimeScale scale, DoseLine line, double strip) {
        this.strip = strip;
        this.sketch = sketch;
        this.scale = scale;
        this.frame = frame;
        this.levels = line.levels().stream()
                .filter(each -> BarShape.shown(scale, new Piece.Possible(each.from(), each.to()))).toList();
        this.greatest = greatest(line);
        this.steps = new StepPainter(sketch, frame, scale, greatest, strip);
    }

    /// The greatest sum of doses; 1 where there is none.
    static double greatest(DoseLine line) {
        return line.levels().stream().mapToDouble(each -> each.sum().doubleValue()).filter(each -> each > 0).max().orElse(1);
    }

    void draw(List<Bar> bars, double top, double height) {
        sketch.notes().use(Sign.EQUIVALENT);
        bars.forEach(each -> sketch.notes().abbreviate(each.shortName(), each.fullName()));
        double floor = top + height;
        for (Bar bar : bars) {
            bar.pieces().stream().filter(each -> !(each instanceof Piece.Certain)).forEach(each -> unstepped(bar, each, floor, height));
        }
        levels.stream().filter(each -> each.to() > each.from()).forEach(each -> level(each, floor, height));
        labels(bars, floor, height);
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
                if (from < floor) {
                    sketch.rule(MarkId.of("lane/dose-share"), cut.x0(), from, cut.x0() + cut.width(), from,
                            sketch.thin(sketch.inks().paper(), SEAM));
                }
            }
            from = to;
        }
        BreakSign.through(sketch, "lane/break", cuts, from, floor);
    }

    /// Draws an uncertain or open stretch upon what is certain where it joins; steps that are drawn later may cover it, never
    /// it them.
    private void unstepped(Bar bar, Piece piece, double floor, double height) {
        if (strip > 0) {
            new BarPainter(sketch, scale).piece(bar, piece, floor + StepPainter.BENEATH, strip - StepPainter.BENEATH);
            return;
        }
        BarShape shape = new BarShape(bar.with(List.of(piece), true), scale, frame, sketch, false);
        double from = piece instanceof Piece.BeganEarlier ? shape.to() - TOUCH : shape.from();
        double to = piece instanceof Piece.EndOpen || piece instanceof Piece.Ongoing ? shape.from() + TOUCH : shape.to();
        double certain = levels.stream().filter(each -> scale.x(each.from()) < to && scale.x(each.to()) > from + TOUCH / 2)
                .mapToDouble(each -> each.sum().doubleValue()).max().orElse(0);
        double top = Math.max(floor - certain / greatest * height - height * OPEN, floor - height);
        new BarPainter(sketch, scale).piece(bar, piece, top, height * OPEN);
    }

    /// Writes the greatest sum, the last one, and beside its own greatest each agent that neither names, where there is room.
    private void labels(List<Bar> bars, double floor, double height) {
        Level peak = levels.stream().max(Comparator.comparing(Level::sum).thenComparing(Level::from)).orElse(null);
        if (peak == null) {
            return;
        }
        List<Words> taken = new ArrayList<>();
        Words greatestSum = words(peak, sketch.word("dose.of", daily(peak.text()), agents(peak)));
        write(greatestSum, y(greatestSum, floor, height), taken);
        Level last = levels.getLast();
        if (last.sum().signum() > 0 && !last.text().equals(peak.text())) {
            String amount = daily(last.text());
            Words words = words(last, agents(last).equals(agents(peak)) ? amount : sketch.word("dose.of", amount, agents(last)));
            write(words, floor - 1, taken);
        }
        for (Bar bar : bars) {
            boolean told = taken.stream().anyMatch(each -> each.level().holds(bar));
            if (!told) {
                levels.stream().filter(each -> each.holds(bar)).sorted(Comparator.comparing(Level::sum).reversed())
                        .map(own -> words(own, sketch.word("dose.of", daily(own.text()), agents(own))))
                        .filter(own -> above(own) && free(own, taken)).findFirst()
                        .ifPresent(own -> write(own, y(own, floor, height), taken));
            }
        }
    }

    /// True when words beside the top of a level cover no step but lower ones of which they leave the tops free.
    private boolean above(Words words) {
        return beneath(words) + ROOM * greatest <= words.level().sum().doubleValue();
    }

    private double beneath(Words words) {
        return levels.stream().filter(each -> scale.x(each.from()) < words.to() && scale.x(each.to()) > words.from())
                .mapToDouble(each -> each.sum().doubleValue()).max().orElse(0);
    }

    private static boolean free(Words words, List<Words> taken) {
        return taken.stream().allMatch(each -> words.to() + APART < each.from() || words.from() > each.to() + APART);
    }

    /// Writes unless other words stand there.
    private void write(Words words, double y, List<Words> taken) {
        if (free(words, taken)) {
            steps.text(words.level().shares().getFirst().bar(), words.text(), scale.x(words.level().from()), end(words.level()), y);
            taken.add(words);
        }
    }

    private Words words(Level level, String text) {
        double width = sketch.width(text, FontFace.REGULAR, sketch.type().lane());
        double from = steps.beside(scale.x(level.from()), end(level), width);
        return new Words(level, text, from, from + width);
    }

    private double end(Level level) {
        return level.to() > level.from() ? scale.x(level.to()) : BarShape.fadeEnd(scale, level.to());
    }

    private double y(Words words, double floor, double height) {
        return steps.over(floor, height, words.level().sum().doubleValue(), beneath(words));
    }

    private static String agents(Level level) {
        return level.shares().stream().map(each -> each.bar().shortName()).distinct().collect(Collectors.joining(" + "));
    }

    private String daily(String amount) {
        return sketch.word("dose.daily", amount);
    }
}
