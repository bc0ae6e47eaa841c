package decursus.exchange.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant.
public final class Spelling {

    private static final int LONGEST = 60;
    private static final int SHORTEST_SLIP = 5;
    /// Stands before every antibody's name and tells nothing.
    private static final String ANTI = "anti";

    private Spelling() {
    }

    /// The known word nearest to one that is not known, else the shortest that begins with it; empty where more than a
    /// third of its letters differ from every known word.
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String sought = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, (word.length() + 1) / 3);
        record Candidate(String word, int distance) {
        }
        return known.stream().filter(each -> Math.abs(each.length() - sought.length()) <= allowed)
                .map(each -> new Candidate(each, distance(sought, each.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word)
                .or(() -> known.stream().filter(each -> sought.length() > 2 && each.toLowerCase(Locale.ROOT).startsWith(sought))
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));
    }

    /// True when a word is most likely a slip of the pen for a name: one letter changed, added, dropped or swapped with its
    /// neighbour, in a word of at least five letters. Words that differ in a digit, and short words, mean different
    /// things (AST and ALT, anti-SSA and anti-SSB, IL-6 and IL-8) and are no slips. Case, spaces and punctuation do not
    /// matter.
    public static boolean isSlip(String word, String name) {
        String one = letters(word);
        String other = letters(name);
        return Math.min(one.length(), other.length()) >= SHORTEST_SLIP && Math.abs(one.length() - other.length()) <= 1
                && one.length() <= LONGEST && digits(one).equals(digits(other)) && distance(one, other) == 1;
    }

    private static String letters(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return lower.startsWith(ANTI) ? lower.substring(ANTI.length()) : lower;
    }

    private static String digits(String word) {
        return word.replaceAll("\\D", "");
    }

    /// Letters to change, add, drop or swap with their neighbour (optimal string alignment).
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
