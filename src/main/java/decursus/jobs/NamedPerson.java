package decursus.jobs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A patient by name, as only an identified list shows him.
///
/// @param name      as written
/// @param birthDate null where not known
public record NamedPerson(String name, @Nullable LocalDate birthDate) {
}
