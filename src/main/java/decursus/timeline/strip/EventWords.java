package decursus.timeline.strip;

import decursus.timeline.events.Happening;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.wording.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Events in words, as footnotes list them.
public final class EventWords {

    private EventWords() {
    }

    /// An event with its time at its own precision, what was found, what it is attributed to and what it was treated
    /// with, as far as each is stated. Names of treatments that it shortens come to the key.
    public static String listed(Happening each, Sketch sketch) {
        String when = DayWords.of(each, sketch);
        String title = when.isEmpty() ? each.title() : each.title() + " (" + when + ")";
        List<String> more = new ArrayList<>();
        String detail = each.more().detail();
        if (detail != null) {
            more.add(detail);
        }
        if (!each.more().attributed().isEmpty()) {
            more.add(sketch.word("event.attributed", names(each.more().attributed(), sketch)));
        }
        if (!each.more().treatedWith().isEmpty()) {
            more.add(sketch.word("event.treatedWith", names(each.more().treatedWith(), sketch)));
        }
        return more.isEmpty() ? title : title + ": " + String.join("; ", more);
    }

    private static String names(List<Happening.Named> treatments, Sketch sketch) {
        treatments.forEach(each -> sketch.notes().abbreviate(each.shortName(), each.fullName()));
        return treatments.stream().map(Happening.Named::shortName).distinct().collect(Collectors.joining(", "));
    }
}
