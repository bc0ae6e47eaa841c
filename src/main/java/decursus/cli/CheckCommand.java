package decursus.cli;

import decursus.jobs.CheckStore;
import decursus.privacy.Disclosure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `decursus check`: reads the whole store and says what is wrong with it.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--identified")
    boolean identified;

    private final RootCommand root;

    CheckCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        CheckStore report = CheckStore.of(root.storeFile(), identified ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED);
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
