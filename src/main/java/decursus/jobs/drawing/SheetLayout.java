package decursus.jobs.drawing;

import decursus.figure.Figure;
import decursus.figure.shape.Enlarged;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.timeline.Placed;
import decursus.view.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays a course out on a sheet of a size. On paper letters have the size in points that their theme gives them, whatever the
/// sheet. On a screen or slide of fixed sides they are as large as the content allows: the figure is laid out on a smaller or
/// larger sheet and enlarged or made smaller as a whole.
///
/// @param figure the prepared course
/// @param size   what was asked for
/// @param id     of the course, for refusals
record SheetLayout(CourseFigure figure, SheetSize size, String id) {

    /// Letters that are larger than on paper, where the content leaves enough room for its curves.
    private static final double[] LARGE = {1.6, 1.45, 1.3, 1.15};
    /// Share of the height that must be left beyond the least that the content needs, for letters to be enlarged.
    private static final double ROOM_FOR_CURVES = 0.18;
    /// Steps in which letters are made smaller than on paper, and how far.
    private static final double STEP = 0.05;
    private static final int STEPS = 10;
    private static final double TWICE = 2;
    /// A panel that is narrower shows no course: 20 mm.
    private static final double NARROWEST = 20 * Figure.POINTS_PER_MM;
    /// What rounding may add to a height.
    private static final double HALF_A_POINT = 0.5;
    /// How much larger in the same proportions a sheet is looked for.
    private static final double LARGEST = 8;
    private static final double PRECISE = 0.005;

    /// A layout.
    ///
    /// @param letters size of the letters as a share of that on paper
    record Laid(Placed placed, double letters) {
    }

    /// @throws SheetTooSmall when the content has no room
    Laid lay() {
        Page page = size.page();
        Double height = page.height();
        if (size.letters() == SheetSize.Letters.FIXED || height == null) {
            Placed placed = figure.place(page, null);
            if (!fits(placed, height)) {
                throw tooSmall(page);
            }
            return new Laid(placed, 1);
        }
        for (double letters : size.letters() == SheetSize.Letters.FITTING ? LARGE : new double[0]) {
            if (room(page.width() / letters, height * (1 - ROOM_FOR_CURVES) / letters)) {
                return enlarged(page.width(), height, letters);
            }
        }
        for (int i = 0; i <= STEPS; i++) {
            double letters = 1 / (1 + i * STEP);
            if (room(page.width() / letters, height / letters)) {
                return enlarged(page.width(), height, letters);
            }
        }
        throw tooSmall(page);
    }

    private Laid enlarged(double width, double height, double letters) {
        Placed placed = figure.place(new Page(width / letters, height / letters), null);
        Figure enlarged = Enlarged.by(placed.figure(), letters);
        return new Laid(new Placed(enlarged, placed.time(), placed.plot(), placed.notes(), placed.zero(),
                placed.series()), letters);
    }

    private boolean room(double width, double height) {
        return Page.allows(width) && Page.allows(height) && fits(figure.place(new Page(width, height), null), height);
    }

    private boolean fits(Placed placed, @Nullable Double height) {
        return wide(placed) && (height == null || placed.figure().height() <= height + HALF_A_POINT);
    }

    private boolean wide(Placed placed) {
        return placed.time() == null || placed.plot().width() >= narrowest();
    }

    /// Large letters and thick lines need more.
    private double narrowest() {
        return NARROWEST * (figure.theme() == Theme.PROJECTOR ? TWICE : 1);
    }

    /// The sheets that have room: of the width that was asked for, and of the proportions that were asked for.
    private SheetTooSmall tooSmall(Page page) {
        double smallest = size.letters() == SheetSize.Letters.FIXED ? 1 : 1 + STEPS * STEP;
        Length wide = wideEnough(page.width() * smallest, smallest);
        Double height = page.height();
        Length asked = size.height();
        if (height == null || asked == null) {
            return new SheetTooSmall(id, size, List.of(new SheetTooSmall.Room(wide, null)));
        }
        List<SheetTooSmall.Room> rooms = new ArrayList<>();
        double least = figure.place(new Page(wide.points(size.dpi()) * smallest, Page.LEAST), null).figure().height() / smallest;
        SheetTooSmall.Room room = new SheetTooSmall.Room(wide, length(Math.max(least, height), asked.unit()));
        for (double more = 1; !has(room, smallest) && more < LARGEST; more *= 1 + PRECISE) {
            room = new SheetTooSmall.Room(wide, length(Math.max(least, height) * more, asked.unit()));
        }
        rooms.add(room);
        // whole millimetres and pixels break lines elsewhere, so that the sheet itself is tried
        for (double factor = proportional(page.width() * smallest, height * smallest); factor <= LARGEST; factor *= 1 + PRECISE) {
            SheetTooSmall.Room larger = new SheetTooSmall.Room(length(page.width() * factor, size.width().unit()),
                    length(height * factor, asked.unit()));
            if (has(larger, smallest)) {
                rooms.add(larger);
                break;
            }
        }
        return new SheetTooSmall(id, size, rooms);
    }

    private boolean has(SheetTooSmall.Room room, double smallest) {
        Length height = room.height();
        return height != null && room(room.width().points(size.dpi()) * smallest, height.points(size.dpi()) * smallest);
    }

    /// The width that was asked for, or the least that shows a course.
    private Length wideEnough(double asked, double smallest) {
        double width = asked;
        Placed free = figure.place(new Page(width, null), null);
        while (!wide(free)) {
            width += narrowest() - free.plot().width() + 1;
            free = figure.place(new Page(width, null), null);
        }
        return width > asked ? length(width / smallest, size.width().unit()) : size.width();
    }

    private Length length(double points, Length.Unit unit) {
        return Length.atLeast(points, unit, size.dpi());
    }

    /// How many times larger a sheet of the same proportions has room; above [#LARGEST] when none has.
    private double proportional(double width, double height) {
        double below = 1;
        double above = LARGEST;
        if (!room(width * above, height * above)) {
            return LARGEST + 1;
        }
        while (above - below > PRECISE) {
            double middle = (below + above) / 2;
            if (room(width * middle, height * middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }
}
