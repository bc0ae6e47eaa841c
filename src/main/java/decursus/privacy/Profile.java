package decursus.privacy;

import java.util.EnumSet;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/// How a course may leave the program.
///
/// @param disclosure with or without identity
/// @param kept       what is kept although the course is de-identified; without meaning for an identified one
/// @param pseudonyms the names that records of care get
/// @param vocabulary the clinical terms that may stand
public record Profile(Disclosure disclosure, Set<Kept> kept, Pseudonyms pseudonyms, Vocabulary vocabulary) {

    /// Version of the rules, written into every file that is made: a later reader can tell what was withheld.
    public static final String VERSION = "1";

    public Profile {
        Set<Kept> ordered = EnumSet.noneOf(Kept.class);
        ordered.addAll(kept);
        kept = Collections.unmodifiableSet(ordered);
    }

    /// Withholds all that can be withheld.
    public static Profile deidentified(Pseudonyms pseudonyms, Vocabulary vocabulary) {
        return new Profile(Disclosure.DEIDENTIFIED, Set.of(), pseudonyms, vocabulary);
    }

    /// The same profile with another disclosure.
    public Profile with(Disclosure other) {
        return new Profile(other, kept, pseudonyms, vocabulary);
    }

    /// The same profile that keeps more or less.
    public Profile keeping(Set<Kept> options) {
        return new Profile(disclosure, options, pseudonyms, vocabulary);
    }

    /// True when the course leaves as it is stored.
    public boolean identified() {
        return disclosure == Disclosure.IDENTIFIED;
    }

    boolean keeps(Kept option) {
        return kept.contains(option);
    }

    /// The profile in words, for reports and metadata: `de-identified, profile 1, kept: ethnicity`.
    public String words() {
        String name = disclosure.word() + ", profile " + VERSION;
        return identified() || kept.isEmpty() ? name
                : name + ", kept: " + kept.stream().map(Kept::words).collect(Collectors.joining(", "));
    }
}
