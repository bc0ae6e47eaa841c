package decursus.cli;

import decursus.store.Access;
import decursus.store.CheckReport;
import decursus.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `decursus check`: reads the whole store and says what is wrong with it.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final RootCommand root;

    CheckCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        CheckReport report;
        try (Store store = Store.open(root.storeFile(), Access.READ_ONLY)) {
            report = store.check();
        }
        report.findings().forEach(finding -> root.warn(root.storeFile() + ": " + finding));
        if (root.json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", root.storeFile().toString());
            fields.put("sound", report.ok());
            fields.put("courses", report.courses());
            fields.put("findings", report.findings());
            root.printJson(fields);
        } else {
            root.print(root.text(report.ok() ? "check.sound" : "check.damaged", root.storeFile(), report.courses(), report.findings()
                    .size()));
        }
        return report.ok() ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
