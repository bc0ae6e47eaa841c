package decursus.figure;

import org.jspecify.annotations.Nullable;

/// What a mark stands for, for hit tests and for the text dump.
///
/// @param role the part it plays, such as `ck/point`; never blank
/// @param ref id of the datum it shows, null when it shows none
/// @param verbatim the source's own text for what is drawn, of a band how many values it holds and from which to which; null when
///     there is none
public record MarkId(String role, @Nullable String ref, @Nullable String verbatim) {

    public MarkId {
        if (role.isBlank()) {
            throw new IllegalArgumentException("MarkId role must not be blank, not \"" + role + "\"");
        }
    }

    /// A mark that shows no datum.
    public static MarkId of(String role) {
        return new MarkId(role, null, null);
    }

    /// A mark that shows the datum `ref`.
    public static MarkId of(String role, @Nullable String ref) {
        return new MarkId(role, ref, null);
    }

    /// A mark that shows the datum `ref`, reported as `verbatim`.
    public static MarkId of(String role, @Nullable String ref, @Nullable String verbatim) {
        return new MarkId(role, ref, verbatim);
    }
}
