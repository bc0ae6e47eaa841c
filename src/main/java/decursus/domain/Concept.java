package decursus.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an observation measures or a treatment gives: the catalogue's key where the catalogue knows it, and always
/// the name as the source writes it. Without a key the name itself makes its own series; it is never dropped.
///
/// @param key  key in the catalogue, such as `ck`; null where the catalogue does not know the thing
/// @param name name as reported; not blank
public record Concept(@Nullable String key, String name) {

    public Concept {
        Objects.requireNonNull(name, "name");
        Checks.text("name", name);
        if (key != null) {
            Checks.text("key", key);
        }
    }

    /// A thing that the catalogue knows.
    public static Concept known(String key, String name) {
        return new Concept(key, name);
    }

    /// A thing that only its source names.
    public static Concept named(String name) {
        return new Concept(null, name);
    }

    /// What tells this thing from others: the key, or the name where there is none.
    public String identity() {
        return key != null ? key : name;
    }
}
