package decursus.store;

/// Whether a store may be written.
public sealed interface Writability {

    /// It may.
    record Allowed() implements Writability {
    }

    /// It is large and was not checked yet: it may once [Store#prove] has found nothing.
    ///
    /// @param bytes size of the file
    record ToBeChecked(long bytes) implements Writability {
    }

    /// It may not.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements Writability {
    }
}
