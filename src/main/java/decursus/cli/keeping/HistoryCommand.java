package decursus.cli.keeping;

import decursus.jobs.keeping.NamedStep;
import decursus.jobs.keeping.TellHistory;
import decursus.store.step.HistoryEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus history`: who changed what of a course, and when.
@Command(name = "history")
public final class HistoryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Option(names = "--item", paramLabel = "ITEM")
    @Nullable String item;

    @Option(names = "--identified")
    boolean identified;

    private final Terminal terminal;
    private final StepTexts steps;

    /// The command on a command line.
    public HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
        this.steps = new StepTexts(terminal);
    }

    @Override
    public Integer call() {
        List<TellHistory.Told> all = TellHistory.of(terminal.storeFile(), id, identified);
        String wanted = item;
        List<TellHistory.Told> told = wanted == null ? all : all.stream().filter(each -> each.entry().itemId().equals(wanted)).toList();
        if (told.isEmpty() && wanted != null) {
            throw new IllegalArgumentException(terminal.text("history.no-item", id, wanted));
        }
        if (terminal.json()) {
            terminal.printJson(told.stream().map(this::fields).toList());
        } else {
            print(told, wanted != null);
        }
        return terminal.done(List.of());
    }

    private Map<String, @Nullable Object> fields(TellHistory.Told told) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("at", told.step().at().toString());
        fields.put("who", told.step().who());
        fields.put("step", steps.name(told.step()));
        fields.put("what", told.entry().what());
        fields.put("item", told.entry().item());
        fields.put("id", told.entry().itemId());
        fields.put("before", told.entry().before());
        fields.put("after", told.entry().after());
        return fields;
    }

    /// What was added whole is counted, unless one item is asked for.
    private void print(List<TellHistory.Told> told, boolean one) {
        Map<Long, List<TellHistory.Told>> byStep = new LinkedHashMap<>();
        told.forEach(each -> byStep.computeIfAbsent(each.entry().step().id(), key -> new ArrayList<>()).add(each));
        byStep.values().forEach(entries -> {
            NamedStep step = entries.getFirst().step();
            terminal.print(terminal.text("history.step", step.at(), step.who(), steps.name(step)));
            Map<String, Integer> added = new LinkedHashMap<>();
            Map<String, Integer> removed = new LinkedHashMap<>();
            for (TellHistory.Told each : entries) {
                HistoryEntry entry = each.entry();
                switch (entry.what()) {
                    case ADDED -> added.merge(entry.item(), 1, Integer::sum);
                    case REMOVED -> removed.merge(entry.item(), 1, Integer::sum);
                    case CHANGED, REORDERED -> change(entry);
                }
                if (one && entry.what() != HistoryEntry.What.CHANGED) {
                    change(entry);
                }
            }
            counted("history.added", added);
            counted("history.removed", removed);
        });
    }

    private void counted(String key, Map<String, Integer> counts) {
        counts.forEach((table, count) -> terminal.print(terminal.text(key, count, terminal.text("item." + table))));
    }

    private void change(HistoryEntry entry) {
        terminal.print(terminal.text("history.item", terminal.text("item." + entry.item()), entry.itemId()));
        Set<String> paths = new TreeSet<>(entry.before().keySet());
        paths.addAll(entry.after().keySet());
        paths.forEach(path -> terminal.print(terminal.text("history.field", path, entry.before().getOrDefault(path, "-"),
                entry.after().getOrDefault(path, "-"))));
    }
}
