package decursus.timeline.axis;

import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Stroke;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Section;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.Zero;
import decursus.timeline.wording.LengthWords;
import decursus.timeline.wording.SlotWords;
import decursus.view.AxisChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time axis beneath all panels: one line or two, breaks and slots named, and where it is broken the same time to
/// scale.
public final class AxisBlock {

    private static final double BETWEEN_LINES = 0.45;
    private static final double SMALL_FACTOR = 10;

    private final @Nullable String letter;
    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;

    /// @param letter of the part that it belongs to, null for a figure without parts
    public AxisBlock(Sketch sketch, Frame frame, TimeScale time, @Nullable String letter) {
        this.letter = letter;
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
    }

    /// Draws from a height on and returns the height below.
    public double draw(double top) {
        double size = sketch.type().axis();
        Zero zero = sketch.zero();
        boolean first = zero.origin() != null && (!zero.known() || sketch.view().axis() == AxisChoice.CALENDAR);
        Writing writing = new Writing(sketch, frame);
        AxisLine line = new AxisLine(sketch, time, writing);
        line.marks(top, first);
        names(writing, top);
        line.titles(top, first);
        double bottom = Math.max(AxisLine.titleBaseline(sketch, top) + size * 0.6, writing.lowest() + size * 0.3);
        if (sketch.view().time().bothLines() && !time.scaled().isEmpty()) {
            bottom = second(writing, bottom, !first);
        }
        if (sketch.view().time().collapse() && letter == null && time.leftOut().isEmpty() && !time.part()) {
            sketch.notes().ofWhole(sketch.word("note.nothingEmpty"));
        }
        if (time.broken()) {
            explain();
            bottom = sketch.view().furniture().key() ? new ToScale(sketch, frame, time).draw(bottom) : bottom;
        }
        return bottom;
    }

    /// Draws the quiet vertical line of the last contact through all panels.
    public void cutOff(double day, double top, double bottom) {
        if (time.holds(day)) {
            double x = time.x(day);
            sketch.rule(MarkId.of("axis/cut-off"), x, top, x, bottom, Stroke.dashed(sketch.inks().axis(), sketch.style().scaled(0.6)));
        }
    }

    /// Draws the edges of what is left out through all panels.
    ///
    /// @return marks that belong beneath everything else
    public static List<Mark> cuts(Sketch sketch, TimeScale time, double top, double bottom) {
        return time.leftOut().stream().flatMap(each -> BreakSign.edges(sketch, each, top, bottom).stream()).toList();
    }

    private double second(Writing writing, double top, boolean calendar) {
        Zero zero = sketch.zero();
        if (calendar ? zero.origin() == null : !zero.known()) {
            sketch.notes().fact(sketch.word(calendar ? "note.noCalendar" : "note.noZero"));
            return top;
        }
        double size = sketch.type().axis();
        AxisLine line = new AxisLine(sketch, time, writing);
        double at = top + size * BETWEEN_LINES;
        line.marks(at, calendar);
        line.titles(at, calendar);
        return Math.max(AxisLine.titleBaseline(sketch, at) + size * 0.6, writing.lowest() + size * 0.3);
    }

    /// What stands under slots and breaks, in place of ticks.
    private void names(Writing writing, double top) {
        double baseline = AxisLine.labelBaseline(sketch, top);
        for (Stretch stretch : time.stretches()) {
            switch (stretch) {
                case Stretch.Slot slot -> {
                    sketch.rule(MarkId.of("axis/slot"), slot.x0(), top, slot.x1(), top,
                            Stroke.dotted(sketch.inks().axis(), sketch.style().scaled(0.7)));
                    writing.writeNarrow("axis/slot-label", List.of(SlotWords.of(slot.side(), sketch),
                            sketch.word("axis.slot.dayNotReported")), slot.x0(), slot.x1(), baseline);
                }
                case Stretch.LeftOut out -> writing.write("axis/left-out", List.of(LengthWords.of(out.days(), sketch),
                        sketch.word("axis.leftOut")), new Point((out.x0() + out.x1()) / 2, baseline + sketch.type().axis() * 0.2));
                case Stretch.Scaled scaled -> { }
            }
        }
        if (!time.leftOut().isEmpty()) {
            sketch.notes().use(Sign.LEFT_OUT);
        }
    }

    /// The footnote of a change of scale.
    private void explain() {
        List<Section> sections = time.sections();
        if (sections.size() > 1) {
            sketch.notes().stretch((letter == null ? "" : letter + ": ")
                    + sketch.word("note.stretch", factor(sketch, sections.getLast(), sections.getFirst())));
        }
    }

    /// How wide a day is drawn beside a day of another section, as people write it.
    static String factor(Sketch sketch, Section wide, Section narrow) {
        double factor = wide.pointsPerDay() / narrow.pointsPerDay();
        BigDecimal rounded = BigDecimal.valueOf(factor).setScale(factor < SMALL_FACTOR ? 1 : 0, RoundingMode.HALF_UP).stripTrailingZeros();
        return sketch.numbers().write(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
