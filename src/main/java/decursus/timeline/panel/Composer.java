package decursus.timeline.panel;

import decursus.domain.result.Flag;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Rect;
import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import decursus.timeline.content.Content;
import decursus.timeline.curve.CurveBlock;
import decursus.timeline.events.Happening;
import decursus.timeline.dense.DenseSeries;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Footnote;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Notes;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.strip.EventNumbers;
import decursus.timeline.time.DayWindow;
import decursus.timeline.time.TimeScale;
import decursus.view.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Composes a sheet: the header, one column of panels or several parts with letters, and all that explains them.
public final class Composer {

    private static final double PAD = 12;
    private static final double NATURAL_PANEL = 0.34;
    /// On a narrow sheet a curve needs more than its share of the width to be read.
    private static final double LOWEST_NATURAL = 120;
    /// Rows of treatments and events on a sheet that is low for what it holds.
    private static final double DENSE = 0.78;
    private static final double SMALLEST_PANEL = 60;
    /// From this height on small panels of values before and after grow with the others.
    private static final double LARGE_PANEL = 180;
    /// What rounding may add to a height.
    private static final double HALF_A_POINT = 0.5;
    private static final double NARROWEST = 24;
    private static final int HALVINGS = 7;

    private final Content content;
    private final View view;
    private final double width;
    private final @Nullable DayWindow window;
    private final SettledSlots slots;
    private final @Nullable Notes whole;
    private final Sketch sketch;

    /// What is asked for.
    ///
    /// @param window the part of time to show, null for all of it
    /// @param slots  how wide the slots of each column are, once somebody has measured them
    private record Asked(Content content, View view, double width, @Nullable DayWindow window, SettledSlots slots) {
    }

    /// @param density height of rows as a share of the usual one
    /// @param whole   the notes of the whole time when only a window of it is shown
    private Composer(Asked asked, double density, @Nullable Notes whole) {
        this.content = asked.content();
        this.view = asked.view();
        this.width = asked.width();
        this.window = asked.window();
        this.slots = asked.slots();
        this.whole = whole;
        this.sketch = new Sketch(view, content.zero(), new Notes(), density);
    }

    /// A composed sheet.
    ///
    /// @param time null when nothing has a place in time; of several parts that of the first
    /// @param plot the area of all panels on the time axis; of several parts that of the first
    /// @param notes all that the figure of the whole time explains; empty for a part of it
    public record Sheet(Figure figure, @Nullable TimeScale time, Rect plot, List<Footnote> notes) {
        public Sheet {
            notes = List.copyOf(notes);
        }

        Sheet grownTo(double height) {
            return figure.height() >= height ? this
                    : new Sheet(new Figure(figure.width(), height, figure.paper(), figure.marks(), figure.info()), time, plot,
                            notes);
        }
    }

    /// What the whole time settles for a sheet and every part of the time that is shown on it, so that nothing moves up or down
    /// while a reader pans: how dense its rows are, how high its panels, and what it explains.
    ///
    /// @param height null for the height that the content wants
    /// @param all    the whole time on the sheet
    /// @param settled how dense the rows are, how high the panels and how wide the slots
    public record Plan(Content content, View view, double width, @Nullable Double height, Settled settled, Notes notes, Sheet all) {
    }

    /// @param density height of rows as a share of the usual one
    /// @param panel   height of a first curve in points
    public record Settled(double density, double panel, SettledSlots slots) {
    }

    /// Settles a sheet.
    ///
    /// @param height null for the height that the content wants
    public static Plan plan(Content content, View view, double width, @Nullable Double height) {
        Asked asked = new Asked(content, view, width, null, new SettledSlots());
        Composer all = new Composer(asked, 1, null);
        double natural = Math.max(width * NATURAL_PANEL, LOWEST_NATURAL);
        Sheet sheet = all.compose(natural);
        if (height == null) {
            return new Plan(content, view, width, null, new Settled(1, natural, asked.slots()), all.notesOfParts(sheet), sheet);
        }
        double density = sheet.figure().height() > height ? DENSE : 1;
        if (density < 1) {
            all = new Composer(asked, density, null);
            sheet = all.compose(natural);
        }
        double shares = Math.max(1, shares(content, asked, density));
        double panel = Math.max(natural + (height - sheet.figure().height()) / shares, SMALLEST_PANEL);
        all = new Composer(asked, density, null);
        sheet = all.compose(panel);
        if (sheet.figure().height() > height + HALF_A_POINT && panel > SMALLEST_PANEL) {
            panel = lower(asked, density, panel, sheet.figure().height(), height);
            all = new Composer(asked, density, null);
            sheet = all.compose(panel);
        }
        return new Plan(content, view, width, height, new Settled(density, panel, asked.slots()), all.notesOfParts(sheet),
                sheet.grownTo(height));
    }

    /// The notes for parts of the time, of which one may draw a band although the whole draws none: closer, a run of values that is
    /// too short to be one here grows long enough before its values come apart.
    private Notes notesOfParts(Sheet drawn) {
        // the parts of a sheet stand two to a row at most
        double narrowest = drawn.plot().width() / (content.columns().size() > 1 ? 2 : 1);
        for (Series each : content.series()) {
            DenseSeries exact = each.values().exact();
            double days = exact.size() < 2 ? 0 : exact.day(exact.size() - 1) - exact.day(0);
            TimeScale time = drawn.time();
            if (time != null && !time.scaled().isEmpty()) {
                days = Math.max(days, time.scaled().getLast().toDay() - time.scaled().getFirst().fromDay());
            }
            if (days > 0 && CurveBlock.mayBeDense(sketch, each, narrowest / days)) {
                sketch.notes().use(Sign.DENSE);
            }
        }
        return sketch.notes();
    }

    /// A lower height of panels with which the sheet is no higher than it should be, if there is one.
    ///
    /// @param panel with this height the sheet is `drawn` points high, more than `height`
    private static double lower(Asked asked, double density, double panel, double drawn, double height) {
        // small panels that are as low as they get leave the others less than their share: on the straight line from the
        // lowest sheet to this one all fits, since heights grow ever faster from the one to the other
        double least = new Composer(asked, density, null).compose(SMALLEST_PANEL).figure().height();
        double share = Math.clamp((height - least) / (drawn - least), 0, 1);
        double most = SMALLEST_PANEL + share * (panel - SMALLEST_PANEL);
        if (fits(asked, density, most, height)) {
            return most;
        }
        // pairs grow for a while only, so that the line may lie too high: then half way, and half way again
        double fits = SMALLEST_PANEL;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (fits + most) / 2;
            if (fits(asked, density, middle, height)) {
                fits = middle;
            } else {
                most = middle;
            }
        }
        return fits;
    }

    private static boolean fits(Asked asked, double density, double panel, double height) {
        return new Composer(asked, density, null).compose(panel).figure().height() <= height + HALF_A_POINT;
    }

    /// Draws on a sheet that is settled. One that is too low for its content grows.
    ///
    /// @param window the part of time to show, null for all of it
    public static Sheet draw(Plan plan, @Nullable DayWindow window) {
        if (window == null) {
            return plan.all();
        }
        Settled settled = plan.settled();
        Asked asked = new Asked(plan.content(), plan.view(), plan.width(), window, settled.slots());
        Sheet sheet = new Composer(asked, settled.density(), plan.notes()).compose(settled.panel());
        Double height = plan.height();
        return height == null ? sheet : sheet.grownTo(height);
    }

    /// How much higher a sheet gets by a point of panel height. Parts side by side grow together, so that they are measured.
    private static double shares(Content content, Asked asked, double density) {
        Column first = content.columns().getFirst();
        boolean pairs = first.blocks().stream().anyMatch(Block.Pairs.class::isInstance);
        if (first.letter() == null && !pairs) {
            return new PanelHeights(first).sum();
        }
        double from = pairs ? LARGE_PANEL : SMALLEST_PANEL;
        double low = new Composer(asked, density, null).compose(from).figure().height();
        return (new Composer(asked, density, null).compose(2 * from).figure().height() - low) / from;
    }

    private Sheet compose(double panelHeight) {
        Column first = content.columns().getFirst();
        Frame frame = frame(first, sketch, width);
        HeaderBlock header = new HeaderBlock(sketch, content);
        double y = PAD * 0.8;
        if (view.furniture().header()) {
            y = header.draw(frame, y);
        }
        ColumnPainter.Drawn drawn;
        if (first.letter() == null) {
            drawn = new ColumnPainter(sketch, content, first, frame, panelHeight,
                    EventNumbers.of(List.of(new EventNumbers.Place(first, frame)), sketch)).draw(y);
        } else {
            drawn = new PartsPainter(this::frame, sketch, content, width).draw(panelHeight, y);
        }
        y = footer(frame, drawn.bottom());
        String title = header.title() + " · " + content.course().head().label();
        Figure figure = new Figure(width, y + PAD * 0.6, sketch.inks().paper(), sketch.marks(),
                new FigureInfo(title, sketch.word("footer.disclaimer"), new TreeMap<>()));
        List<Footnote> notes = window == null ? new FooterBlock(sketch, content, frame, sketch.notes()).all() : List.of();
        return new Sheet(figure, frame.time(), drawn.plot(), notes);
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
        boolean once = content.columns().stream().flatMap(each -> each.blocks().stream())
                .filter(Block.Strip.class::isInstance).flatMap(each -> ((Block.Strip) each).happenings().stream())
                .anyMatch(each -> each.when() instanceof Happening.When.Once);
        if (once) {
            signs.add(Sign.SPAN);
        }
        for (SeriesPoint point : content.series().stream().flatMap(each -> each.numeric().stream()).toList()) {
            if (point.span().length() > 1) {
                signs.add(Sign.SPAN);
            }
            if (point.flag() == Flag.HIGH || point.flag() == Flag.LOW) {
                signs.add(Sign.FLAG);
            }
        }
        return signs;
    }

    private Frame frame(Column column, Sketch on, double room) {
        Margins margins = Margins.of(column, on, room);
        double left = PAD + margins.left();
        double right = Math.max(room - PAD - margins.right(), left + NARROWEST);
        TimeScale whole = column.timed()
                ? column.time().lay(left, right, slots.of(column, () -> new SlotRoom(on, column, room - PAD - right).of(left, right)))
                : null;
        boolean zoomed = window != null && whole != null && !whole.scaled().isEmpty();
        TimeScale time = zoomed && window != null ? column.time().lay(left, right, window) : whole;
        return new Frame(room, time, whole, left, right, PAD, new Frame.Lines(index(time), index(whole), column.cutOff()));
    }

    /// Where the line of day 0 stands on a scale; null when none is drawn there.
    private @Nullable Double index(@Nullable TimeScale time) {
        double zero = content.zero().day();
        boolean shown = time != null && content.zero().name() != null && (time.scaled().isEmpty() || time.holds(zero));
        return time == null || !shown ? null : Double.valueOf(time.x(zero));
    }
}
