package decursus.timeline.strip;

import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import decursus.timeline.events.Happening.Row;
import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Packing;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers for the events of those rows whose titles do not all fit beside their signs: one count over the whole sheet, in order
/// of time. Decided by the whole time, so that a row keeps its titles or numbers while a reader zooms.
public final class EventNumbers {

    /// Rows of titles beneath each other, at most: with more of them nobody finds the sign of a title.
    private static final int MOST_ROWS = 5;

    private final Set<Row> rows;
    private final Map<Happening, Integer> numbers;

    /// A column of panels, and where it stands.
    public record Place(Column column, Frame frame) {
    }

    /// An event of one of the rows, and what it is sorted by.
    private record Timed(Happening happening, double order) {
    }

    private EventNumbers(Set<Row> rows, Map<Happening, Integer> numbers) {
        this.rows = rows;
        this.numbers = numbers;
    }

    /// Counts the events of a sheet and asks its footer to list what has a number.
    ///
    /// @param places every column of the sheet
    public static EventNumbers of(List<Place> places, Sketch sketch) {
        Set<Row> rows = EnumSet.noneOf(Row.class);
        for (Place place : places) {
            strips(place).filter(each -> crowded(each, place.frame(), sketch)).forEach(each -> rows.add(each.row()));
        }
        List<Timed> timed = new ArrayList<>();
        for (Place place : places) {
            strips(place).filter(each -> rows.contains(each.row())).flatMap(each -> items(each, place.frame(), sketch).stream())
                    .forEach(each -> timed.add(new Timed(each.happening(), each.order())));
        }
        Map<Happening, Integer> numbers = new HashMap<>();
        timed.stream().sorted(Comparator.comparingDouble(Timed::order)).map(Timed::happening).distinct()
                .forEach(each -> numbers.put(each, numbers.size() + 1));
        EventNumbers all = new EventNumbers(rows, numbers);
        all.list(sketch);
        return all;
    }

    private static Stream<Block.Strip> strips(Place place) {
        return place.frame().whole() == null ? Stream.empty()
                : place.column().blocks().stream().filter(Block.Strip.class::isInstance).map(Block.Strip.class::cast);
    }

    private static List<StripItem> items(Block.Strip strip, Frame frame, Sketch sketch) {
        TimeScale whole = frame.whole();
        return whole == null ? List.of()
                : strip.happenings().stream().flatMap(each -> StripItem.of(each, whole, sketch).stream()).toList();
    }

    /// True for a row of which a title has no room, or whose titles stand in too many rows.
    private static boolean crowded(Block.Strip strip, Frame frame, Sketch sketch) {
        List<Packing.Extent> extents = new ArrayList<>();
        for (StripItem each : items(strip, frame, sketch)) {
            StripItem.Words words = StripItem.words(List.of(each), each.happening().title(), frame.unzoomed(), sketch);
            if (!words.fits()) {
                return true;
            }
            extents.add(new Packing.Extent(extents.size(), words.from(), words.end()));
        }
        for (int row : Packing.rows(extents, StripBlock.GAP)) {
            if (row >= MOST_ROWS) {
                return true;
            }
        }
        return false;
    }

    private void list(Sketch sketch) {
        if (numbers.isEmpty()) {
            return;
        }
        String key = rows.equals(EnumSet.of(Row.ADVERSE)) ? "note.numbered.adverse"
                : rows.contains(Row.ADVERSE) ? "note.numbered.both" : "note.numbered.events";
        sketch.notes().numbered(sketch.word(key, numbers.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(each -> each.getValue() + "\u00A0" + EventWords.listed(each.getKey(), sketch)).collect(Collectors.joining("; "))));
    }

    /// True for a row that bears numbers instead of titles.
    boolean in(Row row) {
        return rows.contains(row);
    }

    /// The number of an event in such a row.
    int of(Happening happening) {
        Integer number = numbers.get(happening);
        if (number == null) {
            throw new IllegalStateException("an event without a place has no number");
        }
        return number;
    }

    /// Numbers as they stand beside signs at one place: "1, 2", and "1–3" for three or more that follow each other.
    ///
    /// @param sorted ascending, at least one
    static String joined(List<Integer> sorted) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int end = i;
            while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
                end++;
            }
            if (end - i >= 2) {
                parts.add(sorted.get(i) + "–" + sorted.get(end));
                i = end + 1;
            } else {
                parts.add(String.valueOf(sorted.get(i)));
                i++;
            }
        }
        return String.join(", ", parts);
    }
}
