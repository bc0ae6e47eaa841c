package decursus.cli;

/// What the program tells a script by its exit code.
public final class ExitCode {

    /// Everything went in or was done.
    public static final int DONE = 0;
    /// Something was refused or is doubtful, or some of several files failed.
    public static final int PARTLY = 1;
    /// Nothing went in, nothing was done, or the command was typed wrong.
    public static final int NOTHING = 2;

    private ExitCode() {
    }
}
