package decursus.store;

import org.jspecify.annotations.Nullable;

/// The store can not do what was asked, and nothing was changed. The message is one sentence for the user that names
/// the file and what to do.
public sealed class StoreRefusedException extends RuntimeException permits CourseUnreadableException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence what is wrong and what to do
    public StoreRefusedException(String sentence) {
        this(sentence, null);
    }

    /// @param sentence what is wrong and what to do
    /// @param cause    the fault below, null if none
    public StoreRefusedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /// The sentence; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
