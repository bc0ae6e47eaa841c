package decursus.ui.importing;

import decursus.jobs.intake.Answers;
import decursus.jobs.intake.opening.Wish;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is to be taken in, and what a person has said of it so far.
///
/// @param paths  files, folders or archives; empty for a pasted table
/// @param pasted the text of a table from the clipboard; null for files
/// @param wish   how tables are read
/// @param whose  whose course a patient's data are, by [decursus.jobs.intake.MatchQuestion#patient]
public record Wanted(List<Path> paths, @Nullable String pasted, Wish wish, Map<String, Answers.Whose> whose) {
    public Wanted {
        paths = List.copyOf(paths);
        whose = Map.copyOf(whose);
    }

    /// Files of which nothing has been said.
    public static Wanted files(List<Path> paths) {
        return new Wanted(paths, null, Wish.none(), Map.of());
    }

    /// A pasted table.
    public static Wanted pasted(String text) {
        return new Wanted(List.of(), text, Wish.none(), Map.of());
    }

    Wanted with(Wish other) {
        return new Wanted(paths, pasted, other, whose);
    }

    Wanted with(Map<String, Answers.Whose> others) {
        return new Wanted(paths, pasted, wish, others);
    }
}
