package decursus.ui.shell.desk;

import decursus.jobs.keeping.NamedStep;
import decursus.ui.common.Workplace;

/// Changes to a store in a few words.
final class StepWords {

    private StepWords() {
    }

    /// A change, with the courses as they may be shown.
    static String of(NamedStep step, Workplace place) {
        NamedStep about = step.about();
        String courses = String.join(", ", step.courses());
        String file = step.file();
        return switch (step.kind()) {
            case UNDO, REDO -> about == null ? courses : of(about, place);
            case IMPORT -> place.text("step.import", file == null ? courses : file);
            case REMOVE -> place.text("step.remove", courses);
            case ADD, EDIT, EXCLUDE, MOVE, MERGE -> place.text("step.edit", courses);
        };
    }
}
