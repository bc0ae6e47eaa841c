package decursus.exchange.mapping.cells;

import decursus.domain.course.Subject.Sex;
import decursus.domain.result.ResultStatus.Settled;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Words of English and German tables that stand for a choice.
public final class FlagWords {

    private static final Set<String> YES = Set.of("y", "yes", "j", "ja", "true", "wahr", "1", "x", "ongoing", "andauernd", "laufend",
            "fortlaufend", "continuing", "during/after", "after");
    private static final Set<String> NO = Set.of("n", "no", "nein", "false", "falsch", "0", "beendet", "stopped", "abgesetzt", "ended",
            "before",
            "completed");
    private static final Set<String> STOPPED = Set.of("stopped", "abgesetzt", "beendet", "ended", "completed", "n", "no", "nein", "before");
    private static final Set<String> OPEN_ENDS = Set.of("ongoing", "andauernd", "laufend", "fortlaufend", "bis heute", "heute", "today",
            "present",
            "weiter", "dauerhaft", "current", "aktuell", "continuing");

    private static final Set<String> CANCELLED = Set.of("cancelled", "canceled", "entered-in-error", "entered in error", "storniert",
            "ungültig",
            "x", "deleted");

    private FlagWords() {
    }

    /// Whether a word says yes.
    public static boolean yes(String word) {
        return YES.contains(lower(word));
    }

    /// Whether a word says yes or no at all.
    public static boolean told(String word) {
        return YES.contains(lower(word)) || NO.contains(lower(word));
    }

    /// Whether a word of a column "ongoing" says that it was stopped.
    public static boolean stopped(String word) {
        return STOPPED.contains(lower(word));
    }

    /// Whether a word stands for an end that has not come.
    public static boolean openEnd(String word) {
        return OPEN_ENDS.contains(lower(word));
    }

    /// The sex that a word names; empty for a word that names none.
    public static Optional<Sex> sex(String word) {
        return switch (lower(word)) {
            case "f", "female", "w", "weiblich", "frau", "woman" -> Optional.of(Sex.FEMALE);
            case "m", "male", "männlich", "mann", "man" -> Optional.of(Sex.MALE);
            case "d", "divers", "other", "x" -> Optional.of(Sex.OTHER);
            case "u", "unknown", "unbekannt" -> Optional.of(Sex.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /// How settled a word calls a result; empty for a word that says nothing of it.
    public static Optional<Settled> settled(String word) {
        return switch (lower(word)) {
            case "final", "f", "endgültig", "endbefund", "validiert", "freigegeben" -> Optional.of(Settled.FINAL);
            case "preliminary", "p", "vorläufig", "registered", "unvalidiert" -> Optional.of(Settled.PRELIMINARY);
            case "corrected", "c", "amended", "korrigiert" -> Optional.of(Settled.CORRECTED);
            default -> Optional.empty();
        };
    }

    /// Whether a word says that a result does not count.
    public static boolean cancelled(String word) {
        return !word.isEmpty() && CANCELLED.contains(lower(word));
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
