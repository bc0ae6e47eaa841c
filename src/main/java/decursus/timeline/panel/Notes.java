package decursus.timeline.panel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;

/// What the parts of a figure ask the footer to explain: abbreviations, signs in use and facts without a place.
final class Notes {

    /// Signs that the footer explains when they are in use, in this order.
    enum Sign {
        GIVING, ONGOING, POSSIBLE, OPEN, TAIL, DAY_UNKNOWN, SPAN, NO_VALUES, CENSORED, ABOUT, BREAK, CATALOGUE_LIMIT, DOSE
    }

    private final Map<String, String> abbreviations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Set<String> facts = new LinkedHashSet<>();
    private final List<String> offAxis = new ArrayList<>();

    void abbreviate(String shortName, String fullName) {
        if (!shortName.equalsIgnoreCase(fullName)) {
            abbreviations.putIfAbsent(shortName, fullName);
        }
    }

    void use(Sign sign) {
        signs.add(sign);
    }

    /// A sentence that stands in the footnotes.
    void fact(String sentence) {
        facts.add(sentence);
    }

    /// Something that has no place on the axis and is listed instead.
    void unplaced(String text) {
        offAxis.add(text);
    }

    Map<String, String> abbreviations() {
        return abbreviations;
    }

    Set<Sign> signs() {
        return signs;
    }

    Set<String> facts() {
        return facts;
    }

    List<String> offAxis() {
        return offAxis;
    }
}
