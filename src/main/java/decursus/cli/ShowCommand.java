package decursus.cli;

import decursus.jobs.Courses;
import decursus.jobs.ShowCourse;
import decursus.privacy.Disclosure;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus show`: one course as a case file.
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @ArgGroup
    @Nullable Identity identity;

    /// Either the one or the other.
    static final class Identity {
        @Option(names = "--identified")
        boolean identified;

        @Option(names = "--deidentified")
        boolean deidentified;
    }

    private final RootCommand root;

    ShowCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Identity said = identity;
        Disclosure asked = said == null ? null : said.identified ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED;
        try (Courses courses = Courses.open(root.storeToRead())) {
            root.around().out().print(new ShowCourse(courses).text(id, asked));
        }
        return ExitCode.DONE;
    }
}
