package decursus.cli;

import decursus.jobs.JobRefused;
import decursus.store.StoreRefusedException;
import decursus.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;

/// Turns whatever went wrong into one sentence on stderr and exit code 2.
final class Failures {

    private final Surroundings around;
    private final Texts texts;
    private final BooleanSupplier stacktrace;

    Failures(Surroundings around, Texts texts, BooleanSupplier stacktrace) {
        this.around = around;
        this.texts = texts;
        this.stacktrace = stacktrace;
    }

    /// The command was typed wrong.
    int typing(ParameterException problem) {
        String message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        return tell(texts.get("typing", command, message), problem);
    }

    /// The command could not be done.
    int working(Exception problem) {
        return tell("decursus: " + sentence(problem), problem);
    }

    private String sentence(Exception problem) {
        return switch (problem) {
            case JobRefused refused -> message(refused);
            case StoreRefusedException refused -> message(refused);
            case IllegalArgumentException argument -> message(argument);
            case UncheckedIOException io -> sentence(Objects.requireNonNullElse(io.getCause(), new IOException(io.getMessage())));
            case FileSystemException file -> texts.get("file-trouble", String.valueOf(file.getFile()), reason(file));
            case IOException io -> texts.get("io-trouble", message(io));
            default -> texts.get("inside", problem.getClass().getSimpleName() + at(problem));
        };
    }

    private static String reason(FileSystemException file) {
        return file.getReason() != null ? file.getReason() : file.getClass().getSimpleName().replace("Exception", "");
    }

    private static String at(Exception problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return trace.length == 0 ? "" : ", " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }

    private static String message(Exception problem) {
        String message = problem.getMessage();
        return one(message == null ? problem.getClass().getSimpleName() : message);
    }

    /// One line: a message may quote what somebody typed.
    private static String one(@Nullable String message) {
        return String.valueOf(message).replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
    }

    private int tell(String sentence, Exception problem) {
        PrintWriter err = around.err();
        err.print(one(sentence) + "\n");
        if (stacktrace.getAsBoolean()) {
            problem.printStackTrace(err);
        }
        err.flush();
        return ExitCode.NOTHING;
    }
}
