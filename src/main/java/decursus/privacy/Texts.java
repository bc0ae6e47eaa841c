package decursus.privacy;

import decursus.domain.Concept;
import decursus.domain.course.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides for one record of care which of its texts may stand. Where free text is kept, the patient's own name and
/// dates of the calendar are still struck out of it.
final class Texts {

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{1,2}(-\\d{1,2})?\\b"
            + "|\\b\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?(\\d{2,4})?\\b");
    private static final int SHORTEST_NAME = 3;

    private final Profile profile;
    private final Set<String> allNames;
    private final Set<String> patientNames;
    private final Map<String, String> placeholders = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Texts(Profile profile, Subject subject) {
        this.profile = profile;
        this.allNames = switch (subject) {
            case Subject.Person person -> person.name() == null ? Set.of()
                    : Vocabulary.words(person.name()).collect(Collectors.toSet());
            case Subject.Series series -> Set.of();
        };
        this.patientNames = allNames.stream().filter(word -> word.length() >= SHORTEST_NAME).collect(Collectors.toSet());
    }

    /// True when a short text is a word of the patient's name, or holds one of three letters or more, however it is cut.
    boolean namesPatient(String text) {
        String joined = Vocabulary.words(text).collect(Collectors.joining());
        return Vocabulary.words(text).anyMatch(allNames::contains) || allNames.contains(joined)
                || patientNames.stream().anyMatch(joined::contains);
    }

    /// A clinical term, or what stands for one that may not be shown.
    String term(String text, String instead) {
        return accepted(text) ? visible(text) : instead;
    }

    /// A clinical term, or nothing.
    @Nullable String termOrNull(@Nullable String text) {
        return text != null && accepted(text) ? visible(text) : null;
    }

    /// Sentences: nothing unless free text is kept.
    @Nullable String free(@Nullable String text) {
        return text != null && keepsText() && !rareWithheld(text) ? visible(text) : null;
    }

    /// Sentences: those that may stand.
    List<String> free(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.ofNullable(free(text))).toList();
    }

    /// A serotype, or nothing.
    @Nullable String serotype(@Nullable String text) {
        return termOrNull(text);
    }

    /// An agent or analyte. One that may not be named keeps a number of its own, so that it stays one series.
    ///
    /// @param kind what it is called instead: `analyte`, `agent`
    Concept concept(Concept concept, String kind) {
        String key = concept.key();
        if (key != null && profile.vocabulary().nameOf(key).isPresent() && !rareWithheld(key)) {
            return new Concept(key, accepted(concept.name()) ? visible(concept.name()) : profile.vocabulary().nameOf(key).orElseThrow());
        }
        return accepted(concept.name()) ? Concept.named(visible(concept.name()))
                : Concept.named(placeholder(kind, concept.identity()));
    }

    /// A number of its own for each thing that may not be named: `analyte 1`.
    String placeholder(String kind, String identity) {
        return placeholders.computeIfAbsent(kind + "\n" + identity, absent -> kind + " " + counts.merge(kind, 1, Integer::sum));
    }

    boolean keepsText() {
        return profile.keeps(Kept.FREE_TEXT);
    }

    <T> @Nullable T ifKept(Kept option, @Nullable T value) {
        return profile.keeps(option) ? value : null;
    }

    /// The value in free text, or a plain form of it where free text is withheld.
    String verbatim(String reported, Supplier<String> plain) {
        String free = free(reported);
        return free == null ? plain.get() : free;
    }

    private boolean accepted(String text) {
        if (rareWithheld(text)) {
            return false;
        }
        return keepsText() || profile.vocabulary().accepts(text) && Vocabulary.words(text).noneMatch(patientNames::contains);
    }

    private boolean rareWithheld(String text) {
        return !profile.keeps(Kept.RARE_SEROTYPE) && RareSerotypes.in(text);
    }

    private String visible(String text) {
        if (!keepsText()) {
            return text;
        }
        String shown = DATE.matcher(text).replaceAll("[date]");
        for (String name : patientNames) {
            shown = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(shown)
                    .replaceAll("[name]");
        }
        return shown;
    }
}
