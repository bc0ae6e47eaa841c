package decursus.jobs;

/// Something that a person asked for can not be done. The message is one sentence that says what to do instead.
public class JobRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// A refusal without another error behind it.
    public JobRefused(String message) {
        super(message);
    }

    /// A refusal that another error is the reason of.
    public JobRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
