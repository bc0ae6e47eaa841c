package decursus.cli.keeping;

import decursus.jobs.keeping.Changes;
import decursus.jobs.keeping.Done;
import decursus.jobs.keeping.NamedStep;
import decursus.jobs.keeping.StepNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Steps in words and as JSON.
public final class StepTexts {

    private final Terminal terminal;
    private final StepNames names = new StepNames(Locale.ENGLISH);

    /// Steps in the words of a command line.
    public StepTexts(Terminal terminal) {
        this.terminal = terminal;
    }

    /// `import of taubmann-2023.json`, `undo: import of taubmann-2023.json`.
    String name(NamedStep step) {
        return names.of(step);
    }

    Map<String, @Nullable Object> fields(NamedStep step) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name(step));
        fields.put("kind", step.kind());
        fields.put("item", step.item());
        fields.put("file", step.file());
        fields.put("courses", step.courses());
        fields.put("at", step.at().toString());
        fields.put("who", step.who());
        return fields;
    }

    /// Prints what was changed.
    ///
    /// @return the exit code
    public int done(Done done, Changes changes) {
        NamedStep step = done.step();
        List<String> doubts = done.doubts().stream().map(each -> terminal.text("change.doubt", each.message())).toList();
        if (terminal.json()) {
            Map<String, @Nullable Object> fields = step == null ? new LinkedHashMap<>() : fields(step);
            fields.put("changed", step != null);
            fields.put("doubts", doubts);
            terminal.printJson(fields);
        } else {
            terminal.print(step == null ? terminal.text("change.nothing") : terminal.text("change.done", name(step)));
        }
        return terminal.done(Stream.concat(doubts.stream(), changes.warnings().stream()).toList());
    }

    /// Prints what was undone or redone.
    void print(String verb, NamedStep step) {
        if (terminal.json()) {
            terminal.printJson(fields(step));
        } else {
            terminal.print(terminal.text(verb, name(step)));
        }
    }
}
