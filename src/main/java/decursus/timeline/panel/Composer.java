package decursus.timeline.panel;

import decursus.domain.result.Flag;
import decursus.figure.Align;
import decursus.figure.Figure;
import decursus.figure.Fill;
import decursus.figure.FigureInfo;
import decursus.figure.FontFace;
import decursus.figure.Glyph;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.bars.GutterBlock;
import decursus.timeline.bars.LanesBlock;
import decursus.timeline.curve.CurveBlock;
import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.DayWindow;
import decursus.timeline.time.TimeScale;
import decursus.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The composer panel: treatments stacked above the curve in one frame on one time axis, events beneath, and all that
/// explains them.
public final class Composer {

    private static final double PAD = 12;
    private static final double NATURAL_PANEL = 0.34;
    /// On a narrow sheet a curve needs more than its share of the width to be read.
    private static final double LOWEST_NATURAL = 120;
    private static final double SMALLEST_PANEL = 60;
    private static final double EMPTY_PANEL = 34;
    private static final double NARROWEST = 24;

    private final Content content;
    private final View view;
    private final double width;
    private final @Nullable DayWindow window;
    private final @Nullable Notes whole;
    private final Sketch sketch;

    /// @param whole the notes of the whole time when only a window of it is shown
    private Composer(Content content, View view, double width, @Nullable DayWindow window, @Nullable Notes whole) {
        this.content = content;
        this.view = view;
        this.width = width;
        this.window = window;
        this.whole = whole;
        this.sketch = new Sketch(view, content.zero());
    }

    /// A composed sheet.
    ///
    /// @param time null when nothing has a place in time
    /// @param plot the area of all panels on the time axis
    public record Sheet(Figure figure, @Nullable TimeScale time, Rect plot) {
        Sheet grownTo(double height) {
            return figure.height() >= height ? this
                    : new Sheet(new Figure(figure.width(), height, figure.paper(), figure.marks(), figure.info()), time, plot);
        }
    }

    /// Draws on a sheet.
    ///
    /// @param height null for the height that the content wants; a sheet that is too low for its content grows
    /// @param window the part of time to show, null for all of it
    public static Sheet draw(Content content, View view, double width, @Nullable Double height, @Nullable DayWindow window) {
        double natural = Math.max(width * NATURAL_PANEL, LOWEST_NATURAL);
        Notes whole = null;
        if (window != null) {
            Composer all = new Composer(content, view, width, null, null);
            all.compose(natural);
            whole = all.sketch.notes();
        }
        Sheet sheet = new Composer(content, view, width, window, whole).compose(natural);
        if (height == null) {
            return sheet;
        }
        double panel = Math.max(natural + height - sheet.figure().height(), SMALLEST_PANEL);
        return new Composer(content, view, width, window, whole).compose(panel).grownTo(height);
    }

    private Sheet compose(double panelHeight) {
        Frame frame = frame();
        HeaderBlock header = new HeaderBlock(sketch, content);
        double y = PAD * 0.8;
        if (view.furniture().header()) {
            y = header.draw(frame, y);
        }
        TimeScale time = frame.time();
        y = new GutterBlock(sketch, frame).draw(content.undated(), y);
        double top = y;
        if (time != null) {
            HeadWords head = head(frame, time, y);
            top = head.bottom();
            y = timed(frame, time, panelHeight, top, head);
        } else {
            y = noTime(frame, y);
        }
        Rect plot = frame.plot(top, y - top);
        y = footer(frame, y);
        String title = header.title() + " · " + content.course().head().label();
        Figure figure = new Figure(width, y + PAD * 0.6, sketch.inks().paper(), sketch.marks(),
                new FigureInfo(title, sketch.word("footer.disclaimer"), new TreeMap<>()));
        return new Sheet(figure, time, plot);
    }

    /// The footer. That of a window has the notes of the whole time and takes as much room as they do, whatever the window
    /// shows; what finds no room in the window is listed as far as that allows.
    private double footer(Frame frame, double top) {
        if (whole == null) {
            return new FooterBlock(sketch, content, frame, sketch.notes()).draw(top);
        }
        Set<Sign> possible = possible();
        double bottom = new FooterBlock(sketch, content, frame, whole.ofPart(possible, whole.noRoom())).bottom(top);
        List<String> listed = new ArrayList<>(sketch.notes().noRoom());
        FooterBlock own = new FooterBlock(sketch, content, frame, whole.ofPart(possible, listed));
        for (int kept = listed.size(); own.bottom(top) > bottom && kept > 0; kept--) {
            List<String> first = new ArrayList<>(listed.subList(0, kept - 1));
            if (kept > 1) {
                first.add("…");
            }
            own = new FooterBlock(sketch, content, frame, whole.ofPart(possible, first));
        }
        own.draw(top);
        return bottom;
    }

    /// Signs that come with magnification: times that are only known as spans, and values that are spelled out then.
    private Set<Sign> possible() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (content.happenings().stream().anyMatch(each -> each.when() instanceof Happening.When.Once)) {
            signs.add(Sign.SPAN);
        }
        for (SeriesPoint point : content.series() == null ? List.<SeriesPoint>of() : content.series().numeric()) {
            if (point.span().length() > 1) {
                signs.add(Sign.SPAN);
            }
            if (point.flag() == Flag.HIGH || point.flag() == Flag.LOW) {
                signs.add(Sign.FLAG);
            }
        }
        return signs;
    }

    /// Lanes, panel, events and axis; the lines that run through the events are laid beneath.
    ///
    /// @param head the words over the lines of day 0 and last contact
    private double timed(Frame frame, TimeScale time, double panelHeight, double top, HeadWords head) {
        int ground = sketch.marks().size();
        double y = new LanesBlock(sketch, frame, time).draw(content.lanes(), top + 2) + 4;
        int beneath = sketch.marks().size();
        Series series = content.series();
        if (series != null && placeable(series, time)) {
            double height = series.numeric().isEmpty() ? EMPTY_PANEL : panelHeight;
            indexRule(time, top, y + height, head);
            y = new CurveBlock(sketch, frame, time, series, content.lanes()).draw(y, height).bottom() + 3;
        } else {
            if (series != null) {
                series.points().forEach(point -> sketch.notes().unplaced(series.shortName() + " " + point.verbatim()));
            }
            indexRule(time, top, y + EMPTY_PANEL, head);
            y = sentence(frame, "panel.noValues", y, EMPTY_PANEL);
        }
        double strips = y;
        y = new StripBlock(sketch, frame, time).draw(content.happenings(), y);
        AxisBlock axis = new AxisBlock(sketch, frame, time);
        int before = sketch.marks().size();
        if (content.cutOff() != null) {
            axis.cutOff(content.cutOff(), top, y);
            head.drawClosing(MarkId.of("axis/cut-off"));
        }
        if (crown() != null && y > strips && zeroShown(time)) {
            double x = time.x(content.zero().day());
            sketch.rule(MarkId.of("index/rule"), x, strips - 3, x, y, sketch.thin(sketch.inks().index(), 1.1));
        }
        List<Mark> lines = new ArrayList<>(sketch.marks().subList(before, sketch.marks().size()));
        sketch.marks().subList(before, sketch.marks().size()).clear();
        sketch.marks().addAll(beneath, lines);
        sketch.marks().addAll(ground, slots(time, top, y));
        return axis.draw(y + 1);
    }

    /// The grounds of the slots: what stands on them lies off the scaled axis, from the first lane to the last event.
    private List<Mark> slots(TimeScale time, double top, double bottom) {
        List<Mark> grounds = new ArrayList<>();
        for (TimeScale.Stretch stretch : time.stretches()) {
            if (stretch instanceof TimeScale.Stretch.Slot slot && !time.scaled().isEmpty()) {
                grounds.add(new Mark.Box(MarkId.of("panel/slot"), Rect.of(slot.x0(), top, slot.x1(), bottom), 2,
                        new Fill.Solid(sketch.inks().panel()), null));
            }
        }
        return grounds;
    }

    private static boolean placeable(Series series, TimeScale time) {
        return series.points().stream().anyMatch(point -> !(time.spot(point.span()) instanceof TimeScale.Spot.None));
    }

    private double noTime(Frame frame, double top) {
        Series series = content.series();
        if (series != null) {
            series.points().forEach(point -> sketch.notes().unplaced(series.shortName() + " " + point.verbatim()));
        }
        content.happenings().forEach(each -> sketch.notes().unplaced(
                each.detail() == null ? each.title() : each.title() + ": " + each.detail()));
        for (LaneGroup group : content.lanes()) {
            for (Bar bar : group.bars()) {
                sketch.notes().unplaced(bar.fullName());
            }
        }
        return sentence(frame, "panel.noTimes", top, EMPTY_PANEL);
    }

    private double sentence(Frame frame, String key, double top, double height) {
        Rect plot = frame.plot(top, height);
        double size = sketch.type().callout();
        TextStyle style = TextStyle.of(FontFace.ITALIC, size, sketch.inks().muted()).withHalo(sketch.inks().paper());
        List<String> lines = sketch.metrics().wrap(sketch.word(key), FontFace.ITALIC, size, plot.width());
        double middle = plot.centerY() - sketch.line(size) * (lines.size() - 1) / 2;
        for (String line : lines) {
            sketch.label(MarkId.of("panel/empty"), line, new Point(plot.centerX(), sketch.centred(middle, size)), Align.MIDDLE, style);
            middle += sketch.line(size);
        }
        return plot.bottom();
    }

    /// The word over the line of day 0; null when no certain day 0 has a name.
    private @Nullable String crown() {
        return content.zero().name();
    }

    private void indexRule(TimeScale time, double top, double bottom, HeadWords head) {
        String name = crown();
        if (name == null || !zeroShown(time)) {
            return;
        }
        double x = time.x(content.zero().day());
        sketch.rule(MarkId.of("index/rule"), x, top - 1, x, bottom, sketch.thin(sketch.inks().index(), 1.1));
        sketch.add(new Mark.Symbol(MarkId.of("index/arrow"), Glyph.TRIANGLE_DOWN, new Point(x, bottom - 4), sketch.style().scaled(6.5),
                sketch.inks().index(), null));
        head.drawIndex(MarkId.of("index/label", content.zero().ref()));
    }

    private HeadWords head(Frame frame, TimeScale time, double top) {
        Double closing = content.cutOff() != null && time.holds(content.cutOff()) ? content.cutOff() : null;
        String name = sketch.word(content.course().timeframe().cutOff() == null ? "axis.lastRecord" : "axis.cutOff");
        return new HeadWords(sketch, frame, zeroShown(time) ? crown() : null, closing == null ? null : name,
                closing == null ? 0 : time.x(closing), new HeadWords.Place(top, window == null ? 0 : headRows()));
    }

    /// Rows that the words over day 0 and last contact can take, wherever a window lies.
    private int headRows() {
        return (crown() == null ? 0 : 1) + (content.cutOff() == null ? 0 : 1);
    }

    private boolean zeroShown(TimeScale time) {
        return time.scaled().isEmpty() || time.holds(content.zero().day());
    }

    private Frame frame() {
        Margins margins = Margins.of(content, sketch, width);
        double left = PAD + margins.left();
        double right = Math.max(width - PAD - margins.right(), left + NARROWEST);
        boolean timed = content.time().days().length > 0 || content.time().slotBefore() || content.time().slotAfter();
        double slot = sketch.width(sketch.word("axis.slot.dayNotReported"), FontFace.REGULAR, sketch.type().note()) + 10;
        TimeScale whole = timed ? content.time().lay(left, right, slot) : null;
        boolean zoomed = window != null && whole != null && !whole.scaled().isEmpty();
        TimeScale time = zoomed && window != null ? content.time().lay(left, right, window) : whole;
        return new Frame(width, time, whole, left, right, PAD,
                time == null || crown() == null || !zeroShown(time) ? null : time.x(content.zero().day()), content.zero().day());
    }
}
