package decursus.cli.assessing;

import decursus.catalog.Catalog;
import decursus.cli.keeping.Terminal;
import decursus.jobs.Courses;
import decursus.jobs.viewing.AssessCourse;
import decursus.jobs.viewing.OpenCourse;
import decursus.jobs.viewing.OpenedCourse;
import decursus.jobs.viewing.Wording;
import decursus.privacy.Disclosure;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus assess`: responses to treatment lines and the Total Improvement Score of one course.
@Command(name = "assess")
public final class AssessCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Option(names = "--identified")
    boolean identified;

    private final Terminal terminal;

    /// The command on a command line.
    public AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Courses courses = Courses.open(terminal.storeToRead())) {
            OpenedCourse opened = new OpenCourse(courses, Catalog.bundled())
                    .open(id, identified ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED);
            AssessCourse assessed = new AssessCourse(opened, Catalog.bundled(), new Wording(Locale.ENGLISH, opened.dayZero()));
            if (terminal.json()) {
                terminal.printJson(assessed.fields());
            } else {
                assessed.lines().forEach(terminal::print);
            }
        }
        return terminal.done(List.of());
    }
}
