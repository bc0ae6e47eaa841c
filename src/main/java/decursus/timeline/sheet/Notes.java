package decursus.timeline.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the parts of a figure ask the footer to explain: abbreviations, signs in use and facts without a place.
public final class Notes {

    /// Signs that the footer explains when they are in use, in this order.
    public enum Sign {
        GIVING, REGIMEN, ONGOING, POSSIBLE, OPEN, TAIL,
        DENSE, DAY_UNKNOWN, BOUNDED, SPAN, NO_VALUES, CENSORED, RANGE, ABOUT, FLAG, PRELIMINARY, CORRECTED, BREAK, LEFT_OUT,
        CATALOGUE_LIMIT, DOSE, EQUIVALENT, COMPUTED
    }

    private final Map<String, String> abbreviations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> ofWhole = new LinkedHashSet<>();
    private final List<String> numbered = new ArrayList<>();
    private final List<String> offAxis = new ArrayList<>();
    private final List<String> noRoom = new ArrayList<>();
    private @Nullable List<String> ofCourse;

    /// Asks for an entry in the key; none where both names are the same.
    public void abbreviate(String shortName, String fullName) {
        if (!shortName.equalsIgnoreCase(fullName)) {
            abbreviations.putIfAbsent(shortName, fullName);
        }
    }

    /// Says that a sign is in use.
    public void use(Sign sign) {
        signs.add(sign);
    }

    /// A sentence that stands in the footnotes.
    public void fact(String sentence) {
        facts.add(sentence);
    }

    /// Says how much wider time is drawn after a break of its axis; each part of a sheet has its own.
    public void stretch(String sentence) {
        ofWhole(sentence);
        use(Sign.BREAK);
    }

    /// A sentence that stands in the footnotes of the whole time, not in those of a part of it.
    public void ofWhole(String sentence) {
        ofWhole.add(sentence);
    }

    /// The notes of a part of the time, when these are those of the whole: they stay the same wherever the part lies, so
    /// that nothing jumps while a reader pans. A part has no break and no slots; instead, what is known as a span or only
    /// from one side may show as that.
    ///
    /// @param possible signs that some part may show although the whole does not
    /// @param noRoom   what finds no room there
    public Notes ofPart(Set<Sign> possible, List<String> noRoom) {
        Notes part = new Notes();
        part.abbreviations.putAll(abbreviations);
        part.signs.addAll(signs);
        part.signs.remove(Sign.BREAK);
        part.signs.remove(Sign.LEFT_OUT);
        if (part.signs.remove(Sign.DAY_UNKNOWN)) {
            part.signs.add(Sign.BOUNDED);
        }
        if (signs.contains(Sign.GIVING)) {
            part.signs.add(Sign.POSSIBLE);
        }
        part.signs.addAll(possible);
        part.facts.addAll(facts);
        part.numbered.addAll(numbered);
        part.offAxis.addAll(offAxis);
        part.noRoom.addAll(noRoom);
        part.ofCourse = ofCourse;
        return part;
    }

    /// A sentence that lists what stands as a number in the figure.
    public void numbered(String sentence) {
        numbered.add(sentence);
    }

    /// Sentences on the course as a whole. They are written once: a part of the time, laid out anew for every frame, has those of
    /// the whole.
    ///
    /// @param written writes them where nobody has yet
    public List<String> ofCourse(Supplier<List<String>> written) {
        List<String> known = ofCourse;
        if (known == null) {
            known = List.copyOf(written.get());
            ofCourse = known;
        }
        return known;
    }

    /// Something that has no place on the axis and is listed instead.
    public void unplaced(String text) {
        offAxis.add(text);
    }

    /// Something that has its place on the axis, but no room for its words or number there.
    public void noRoom(String text) {
        noRoom.add(text);
    }

    /// Full names by abbreviation, in alphabetical order.
    public Map<String, String> abbreviations() {
        return abbreviations;
    }

    /// Signs in use, in the order of [Sign].
    public Set<Sign> signs() {
        return signs;
    }

    /// Sentences for the footnotes, in the order of their coming.
    public Set<String> facts() {
        Set<String> all = new LinkedHashSet<>(facts);
        all.addAll(ofWhole);
        return all;
    }

    /// Lists of what stands as a number in the figure.
    public List<String> numbered() {
        return numbered;
    }

    /// What has no place on the axis, in the order of its coming.
    public List<String> offAxis() {
        return offAxis;
    }

    /// What had no room on the axis, in the order of its coming.
    public List<String> noRoom() {
        return noRoom;
    }
}
