package decursus.ui.shell.desk;

import decursus.jobs.JobRefused;
import decursus.store.StoreRefusedException;
import decursus.ui.common.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Problems in words for the user.
public final class Sentences {

    private Sentences() {
    }

    /// A refusal in its own words; whatever was not foreseen by its kind, since its words may hold values.
    static String of(Throwable problem) {
        String said = problem.getMessage();
        return foreseen(problem) && said != null ? said : problem.getClass().getSimpleName();
    }

    private static boolean foreseen(Throwable problem) {
        return problem instanceof JobRefused || problem instanceof StoreRefusedException || problem instanceof IllegalArgumentException;
    }

    /// One whole sentence. When the open store's file is not there any more, that is what is wrong, whatever came of it.
    ///
    /// @param store the open one; null for none
    public static String told(Throwable problem, @Nullable Path store, Workplace place) {
        if (store != null && Files.notExists(store)) {
            return gone(store, place);
        }
        String said = of(problem);
        return foreseen(problem) ? whole(said) : place.text("fault.unforeseen", said);
    }

    /// The file of a store that was open is not there any more.
    static String gone(Path store, Workplace place) {
        return place.text("store.gone", store);
    }

    /// Begins with a capital and ends with a full stop, paths as they are.
    private static String whole(String said) {
        String started = said.isEmpty() || said.startsWith(".") ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
        return started.isEmpty() || ".!?".indexOf(started.charAt(started.length() - 1)) >= 0 ? started : started + ".";
    }
}
