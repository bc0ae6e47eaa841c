package decursus.exchange.fhir.value;

import decursus.catalog.UnitText;
import decursus.domain.result.ReferenceRange.Limit;
import decursus.domain.result.ReferenceRange;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.notation.RangeText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The limits of normal beside a result. Ranges of another meaning, such as the scores that a questionnaire can give, are no
/// limits of normal; they are kept in words.
public final class Ranges {

    private static final Pattern OTHER_MEANING = Pattern.compile(
            "(?i).*(valid|score|interpret|therap|target|critical|possible|wertebereich|ziel).*");

    private Ranges() {
    }

    /// @param unit  the value's unit; null where it has none
    /// @param notes takes, in words, what can not be used as limits
    /// @return null where no limits of normal are given, or more than one without a word which of them counts
    public static @Nullable ReferenceRange read(Tree holder, @Nullable String unit, List<String> notes) {
        List<Tree> ranges = holder.trees("referenceRange");
        if (ranges.isEmpty()) {
            return null;
        }
        List<ReferenceRange> normal = new ArrayList<>();
        for (Tree range : ranges) {
            ReferenceRange read = normal(range) && sameUnit(range, unit) ? limits(range) : null;
            if (read != null) {
                normal.add(read);
            }
        }
        if (normal.size() == 1 && (ranges.size() == 1 || ranges.stream().filter(Ranges::normal).count() == 1)) {
            return normal.getFirst();
        }
        for (Tree range : ranges) {
            String words = words(range);
            if (words != null) {
                notes.add("reference range " + words);
            }
        }
        return null;
    }

    private static boolean normal(Tree range) {
        Tree type = range.tree("type");
        String text = range.text("text");
        if (type == null) {
            return text == null || !OTHER_MEANING.matcher(text).matches();
        }
        return Codes.has(type, "normal");
    }

    private static boolean sameUnit(Tree range, @Nullable String unit) {
        for (String side : new String[] {"low", "high"}) {
            Tree limit = range.tree(side);
            String own = limit == null ? null : Values.unit(limit);
            if (own != null && (unit == null || !own.equals(unit) && !UnitText.normalize(own).equals(UnitText.normalize(unit)))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ReferenceRange limits(Tree range) {
        Limit low = limit(range.tree("low"));
        Limit high = limit(range.tree("high"));
        String words = words(range);
        if (words == null || low != null && high != null && low.value().compareTo(high.value()) > 0) {
            return null;
        }
        if (low == null && high == null) {
            try {
                return RangeText.read(words);
            } catch (IllegalArgumentException e) {
                return new ReferenceRange(null, null, words);
            }
        }
        return new ReferenceRange(low, high, words);
    }

    private static @Nullable Limit limit(@Nullable Tree side) {
        String figure = side == null ? null : side.figure("value");
        return side == null || figure == null ? null : new Limit(Values.number(side, "value", figure), true);
    }

    private static @Nullable String words(Tree range) {
        String text = range.text("text");
        Tree low = range.tree("low");
        Tree high = range.tree("high");
        String from = low == null ? null : low.figure("value");
        String to = high == null ? null : high.figure("value");
        String figures = from != null && to != null ? from + "-" + to : from != null ? "≥" + from : to != null ? "≤" + to : null;
        String meaning = Codes.words(range.tree("type"));
        boolean usual = meaning == null || Codes.has(range.tree("type"), "normal");
        String said = text == null ? figures : figures == null ? text : text.contains(figures) ? text : figures + " (" + text + ")";
        return said == null || usual ? said : said + " " + meaning;
    }
}
