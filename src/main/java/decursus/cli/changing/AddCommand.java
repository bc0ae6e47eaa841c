package decursus.cli.changing;

import decursus.cli.keeping.StepTexts;
import decursus.cli.keeping.Terminal;
import decursus.domain.course.Course;
import decursus.domain.course.CourseItems;
import decursus.exchange.typed.Fragment;
import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.Edits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus add`: adds a patient, or an item to a course.
@Command(name = "add")
public final class AddCommand implements Callable<Integer> {

    /// What can be added, as it is typed.
    enum Kind { PATIENT, RESULT, TREATMENT, EVENT, ADVERSE_EVENT, ORGAN, NOTE }

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    String kind = "";

    @Parameters(index = "1..*", paramLabel = "ID|FIELD=VALUE", descriptionKey = "fields")
    List<String> rest = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FILE.json")
    @Nullable Path from;

    private final Terminal terminal;

    /// The command on a command line.
    public AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Kind what = kind();
        if (what == Kind.PATIENT) {
            return patient();
        }
        if (rest.isEmpty() || rest.getFirst().contains("=")) {
            throw new IllegalArgumentException(terminal.text("add.no-id", kind));
        }
        Fragment typed = new Fields(terminal).read(rest.subList(1, rest.size()), from);
        Fragment fields = what == Kind.NOTE ? Fragment.typed(List.of("kind=note")).and(typed) : typed;
        try (Changes changes = Changes.open(terminal.storeFile(), terminal.clock(), terminal.user())) {
            return new StepTexts(terminal).done(changes.edits(terminal.reader()).add(rest.getFirst(), list(what), fields), changes);
        }
    }

    /// What can not be read creates no store.
    private int patient() {
        Course course = Edits.newPatient(terminal.reader(), new Fields(terminal).read(rest, from));
        try (Changes changes = Changes.openOrCreate(terminal.storeFile(), terminal.clock(), terminal.user())) {
            return new StepTexts(terminal).done(changes.edits(terminal.reader()).addPatient(course), changes);
        }
    }

    private Kind kind() {
        for (Kind each : Kind.values()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind)) {
                return each;
            }
        }
        throw new IllegalArgumentException(terminal.text("add.bad-kind", kind));
    }

    private static CourseItems.Kind list(Kind what) {
        return switch (what) {
            case RESULT -> CourseItems.Kind.OBSERVATION;
            case TREATMENT -> CourseItems.Kind.TREATMENT;
            case EVENT, NOTE -> CourseItems.Kind.EVENT;
            case ADVERSE_EVENT -> CourseItems.Kind.ADVERSE_EVENT;
            case ORGAN -> CourseItems.Kind.ORGAN;
            case PATIENT -> throw new IllegalStateException("a patient stands in no list");
        };
    }
}
