package decursus.jobs.drawing;

import decursus.jobs.JobRefused;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A figure has no room on the sheet that was asked for; says which sheets have room for it.
public final class SheetTooSmall extends JobRefused {

    private static final long serialVersionUID = 1;

    private final transient List<Room> rooms;

    /// A sheet that has room for the figure.
    ///
    /// @param height null for the height that the content wants
    public record Room(Length width, @Nullable Length height) {

        /// As it is said: `174mm by 231mm`.
        public String text() {
            return height == null ? width.text() : width.text() + " by " + height.text();
        }
    }

    /// @param id    of the course
    /// @param rooms sheets that have room, at least one; that of the asked width first
    SheetTooSmall(String id, SheetSize asked, List<Room> rooms) {
        super(sentence(id, asked, rooms));
        this.rooms = List.copyOf(rooms);
    }

    /// Sheets that have room for the figure, the nearest to what was asked for first.
    public List<Room> rooms() {
        return rooms;
    }

    private static String sentence(String id, SheetSize asked, List<Room> rooms) {
        Length height = rooms.getFirst().height();
        String needs = height != null && rooms.getFirst().width().equals(asked.width())
                ? " needs a height of " + height.text() + " at this width: ask for "
                : " can not be read on a sheet as narrow as " + asked.width().text() + ": ask for ";
        String sheets = rooms.stream().map(Room::text).collect(Collectors.joining(" or "));
        return "The figure of " + id + needs + sheets + (asked.height() == null ? "."
                : ", leave the height out, or leave out what stands around the panels, such as footnotes and key.");
    }
}
