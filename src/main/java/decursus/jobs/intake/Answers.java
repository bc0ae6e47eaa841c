package decursus.jobs.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person said on whose course it is that a file tells of.
///
/// @param only      id of the course of the import's only patient; null where nobody said so
/// @param otherwise what is done with a patient who is not recognised and may be known: asked about, or new
/// @param single    answers to single questions, by [MatchQuestion#patient]
public record Answers(@Nullable String only, Otherwise otherwise, Map<String, Whose> single) {

    /// What is done where nobody said anything.
    public enum Otherwise { ASK, NEW }

    /// Whose course a patient's data are.
    public sealed interface Whose {

        /// That of a course in the store.
        record Known(String course) implements Whose {
        }

        /// A new one.
        record Fresh() implements Whose {
        }
    }

    public Answers {
        single = Map.copyOf(single);
    }

    /// Nothing was said.
    public static Answers none() {
        return new Answers(null, Otherwise.ASK, Map.of());
    }

    /// What was said of one patient.
    Optional<Whose> of(String patient) {
        Whose said = single.get(patient);
        if (said != null) {
            return Optional.of(said);
        }
        return only != null ? Optional.of(new Whose.Known(only)) : otherwise == Otherwise.NEW ? Optional.of(new Whose.Fresh())
                : Optional.empty();
    }
}
