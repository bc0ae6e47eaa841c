package decursus.store.intake;

/// What is done within an import.
///
/// @param <X> what may go wrong with it
@FunctionalInterface
public interface ImportWork<X extends Exception> {

    /// Does it.
    ///
    /// @return false takes everything back
    boolean run(ImportSession session) throws X;
}
