package decursus.timeline.bars;

import decursus.timeline.lanes.Conversion.Apart;
import decursus.timeline.lanes.Conversion.Factor;
import decursus.timeline.lanes.Conversion;
import decursus.timeline.sheet.Sketch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in the footnotes how doses became prednisolone equivalents, and which did not.
final class ConversionNote {

    private final Sketch sketch;

    ConversionNote(Sketch sketch) {
        this.sketch = sketch;
    }

    void say(Conversion conversion) {
        if (!conversion.factors().isEmpty()) {
            sketch.notes().fact(sketch.word("note.equivalent",
                    conversion.factors().stream().map(this::factor).collect(Collectors.joining(", "))));
        }
        if (conversion.partial()) {
            sketch.notes().fact(sketch.word("note.equivalent.partial"));
        }
        if (!conversion.apart().isEmpty()) {
            sketch.notes().fact(sketch.word("note.equivalent.apart", apart(conversion.apart())));
        }
    }

    private String factor(Factor each) {
        String number = sketch.numbers().write(each.factor());
        return each.agent().toLowerCase(Locale.ROOT) + " × " + (each.verified() ? number : sketch.word("factor.unverified", number));
    }

    /// The doses of each agent together.
    private String apart(List<Apart> all) {
        Map<String, String> doses = new LinkedHashMap<>();
        all.forEach(each -> doses.merge(each.agent().toLowerCase(Locale.ROOT), dose(each), (one, other) -> one + ", " + other));
        return doses.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("; "));
    }

    private String dose(Apart each) {
        return each.dose() == null ? sketch.word("dose.none") : each.daily() ? sketch.word("dose.daily", each.dose()) : each.dose();
    }
}
