package decursus.jobs.keeping;

import decursus.store.step.Step;
import decursus.text.Texts;
import java.util.Locale;

/// Changes to a store in a few words, such as "import of taubmann-2023.json". Immutable.
public final class StepNames {

    private final Texts texts;

    /// Names in a language.
    public StepNames(Locale language) {
        this.texts = Texts.load("steps", language);
    }

    /// What a change did, with the courses as they may be shown. What undid or redid another is named by that one.
    public String of(NamedStep step) {
        NamedStep about = step.about();
        String courses = String.join(", ", step.courses());
        return switch (step.kind()) {
            case UNDO -> texts.get("step.undo", about == null ? courses : of(about));
            case REDO -> texts.get("step.redo", about == null ? courses : of(about));
            case IMPORT -> texts.get("step.import", step.file() == null ? courses : step.file());
            case ADD, EDIT, EXCLUDE, INCLUDE, MOVE, REORDER -> texts.get("step." + lower(step.kind()), item(step), courses);
            case MERGE -> texts.get("step.merge", courses);
            case REMOVE -> step.item() == Step.Item.PATIENT ? texts.get("step.remove", courses)
                    : texts.get("step.remove-item", item(step), courses);
        };
    }

    private String item(NamedStep step) {
        Step.Item item = step.item();
        return texts.get("item." + lower(item == null ? Step.Item.PATIENT : item));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
