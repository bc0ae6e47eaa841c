package decursus.cli;

import decursus.exchange.Problem;
import decursus.jobs.importing.FileReport;
import decursus.jobs.importing.ImportReport;
import decursus.jobs.importing.Tally;
import decursus.jobs.intake.IntakeReport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Prints what an import did: the counts to stdout, each problem to stderr as `file:row: what is wrong`.
final class ImportOutput {

    private static final Pattern PLACE = Pattern.compile("^(?:(.*), )?line (\\d+), column \\d+$");

    private final RootCommand root;

    ImportOutput(RootCommand root) {
        this.root = root;
    }

    int print(ImportReport report) {
        report.files().forEach(file -> file.problems().forEach(problem -> root.warn(line(file.file(), problem))));
        report.warnings().forEach(root::warn);
        if (root.json) {
            root.printJson(report);
        } else {
            report.files().forEach(file -> root.print(counts(file)));
        }
        return report.clean() ? ExitCode.DONE : report.nothingWentIn() ? ExitCode.NOTHING : ExitCode.PARTLY;
    }

    private String line(String file, Problem problem) {
        Matcher place = PLACE.matcher(problem.where());
        String severity = problem.severity() == Problem.Severity.WARNING ? root.text("import.doubtful") + " " : "";
        if (!place.matches()) {
            String where = problem.where().equals("the file") || file.endsWith(problem.where()) ? "" : problem.where() + ": ";
            return file + ": " + severity + where + problem.message();
        }
        String path = place.group(1);
        return file + ":" + place.group(2) + ": " + severity + (path == null ? "" : path + ": ") + problem.message();
    }

    private String counts(FileReport file) {
        String verdict = root.text(verdict(file));
        return root.text("import.file", file.file(), verdict, counts(file.observations()), counts(file.treatments()),
                counts(file.events()));
    }

    private static String verdict(FileReport file) {
        return file.patients() == 0 ? "import.out" : !file.clean() ? "import.in-doubtful" : file.changed() ? "import.in" : "import.same";
    }

    private String counts(Tally tally) {
        StringBuilder text = new StringBuilder().append(tally.read());
        part(text, "import.new", tally.imported());
        part(text, "import.updated", tally.updated());
        part(text, "import.unchanged", tally.unchanged());
        part(text, "import.refused", tally.refused());
        part(text, "import.odd", tally.doubtful());
        part(text, "import.skipped", tally.skipped());
        return text.append(tally.read() == 0 ? "" : ")").toString();
    }

    private void part(StringBuilder text, String key, int count) {
        if (count > 0) {
            text.append(text.indexOf("(") < 0 ? " (" : ", ").append(root.text(key, count));
        }
    }

    int print(IntakeReport report) {
        report.found().problems().forEach(problem -> root.warn(line(report, problem)));
        if (report.found().more() > 0) {
            root.warn(root.text("import.more", report.found().more()));
        }
        report.warnings().forEach(root::warn);
        if (root.json) {
            root.printJson(report);
        } else {
            root.print(String.join(", ", report.files()) + ": " + root.text(verdict(report)));
            line("import.patients", report.rows().patients());
            line("import.observations", report.rows().observations());
            line("import.treatments", report.rows().treatments());
            line("import.events", report.rows().events());
            line("import.other", report.rows().other());
            report.found().left().forEach(left -> root.print(root.text("import.left", left.count(), left.reason())));
        }
        return report.clean() ? ExitCode.DONE : report.nothingWentIn() ? ExitCode.NOTHING : ExitCode.PARTLY;
    }

    private static String verdict(IntakeReport report) {
        return report.nothingWentIn() ? "import.out" : !report.clean() ? "import.in-doubtful"
                : report.changed() ? "import.in" : "import.same";
    }

    private String line(IntakeReport report, Problem problem) {
        String file = report.files().size() == 1 ? report.files().getFirst() : "";
        String severity = problem.severity() == Problem.Severity.WARNING ? root.text("import.doubtful") + " " : "";
        String where = problem.where().startsWith(file) || file.isEmpty() ? problem.where() : file + ": " + problem.where();
        return where + ": " + severity + problem.message();
    }

    private void line(String key, Tally tally) {
        if (tally.read() > 0) {
            root.print("  " + root.text(key) + " " + counts(tally));
        }
    }
}
