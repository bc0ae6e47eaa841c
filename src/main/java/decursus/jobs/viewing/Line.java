package decursus.jobs.viewing;

import decursus.figure.DisplayText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a panel. Every text is ready to be shown.
///
/// @param id    of the datum behind it, null where there is none
/// @param label short name: "CK", "MMF"
/// @param when  distance or start: "84 days before", "since −4.9 y"; empty for the same day
/// @param value "5600", "<5", "1:640", "2 g/day"; empty where there is none
/// @param unit  as reported, "/150" for a score with its maximum; empty where there is none
/// @param flag  "H", "L" or empty
/// @param small what stands below in small print, in order of weight
/// @param faded true when it is too old or not certain: to be shown grey
public record Line(@Nullable String id, String label, String when, String value, String unit, String flag, List<String> small,
        boolean faded) {
    public Line {
        small = List.copyOf(small);
    }

    /// The same with every text as it may be put on a screen: [DisplayText] says how.
    public Line shown() {
        return new Line(id, DisplayText.of(label), DisplayText.of(when), DisplayText.of(value), DisplayText.of(unit), flag,
                small.stream().map(DisplayText::of).toList(), faded);
    }

    /// The line as one text, for a screen reader, a clipboard or a test: "FVC % 71 % pred, 84 days before".
    public String text() {
        StringBuilder text = new StringBuilder(label);
        for (String part : List.of(value, unit.startsWith("/") ? "" : unit)) {
            text.append(part.isEmpty() ? "" : " ").append(part);
        }
        text.append(unit.startsWith("/") ? unit : "").append(flag.isEmpty() ? "" : " " + flag);
        if (!when.isEmpty()) {
            text.append(", ").append(when);
        }
        small.forEach(each -> text.append("; ").append(each));
        return text.toString();
    }
}
