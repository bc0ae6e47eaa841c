package decursus.ui.importing;

import decursus.exchange.Problem;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.propose.Proposal;
import decursus.jobs.importing.FileReport;
import decursus.jobs.importing.ImportReport;
import decursus.jobs.importing.Tally;
import decursus.jobs.intake.IntakeReport;
import decursus.jobs.intake.MatchQuestion;
import decursus.jobs.intake.opening.Format;
import decursus.jobs.intake.opening.Opened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an import would do, or has done, whatever the files are.
///
/// @param format    what they were read as
/// @param counts    what became of the rows, by the key of the kind's words
/// @param found     what a person should know, what was refused first
/// @param more      number of things that are not listed
/// @param questions patients of whom a person has to say whose they are
/// @param proposals how the mapping of tables came about, a file each
/// @param report    the report as it can be saved: an [ImportReport] or an [IntakeReport]
/// @param seen      what was read, and how
record Outcome(Format format, Map<String, Tally> counts, List<Found> found, int more, List<MatchQuestion> questions,
        List<Proposal> proposals, Object report, Seen seen) {

    /// What was read, and how.
    ///
    /// @param mapping of tables; null for other formats
    /// @param files   with the sums of their bytes; empty for case files
    record Seen(@Nullable Profile mapping, List<OriginFile> files) {
    }


    /// One thing to know.
    ///
    /// @param file the file it stands in; empty where the place says it
    record Found(String file, Problem problem) {
        String sentence() {
            return (file.isEmpty() ? "" : file + ", ") + problem.sentence();
        }
    }

    Outcome {
        found = found.stream().sorted(Comparator.comparing((Found each) -> each.problem().severity())).toList();
        questions = List.copyOf(questions);
        proposals = List.copyOf(proposals);
    }

    /// All rows together.
    Tally all() {
        return counts.values().stream().reduce(Tally.none(), Tally::plus);
    }

    /// True when something goes in, or went in.
    boolean takes() {
        Tally all = all();
        return all.imported() + all.updated() + all.doubtful() > 0;
    }

    static Outcome of(ImportReport report) {
        List<Found> found = new ArrayList<>();
        Tally observations = Tally.none();
        Tally treatments = Tally.none();
        Tally events = Tally.none();
        for (FileReport file : report.files()) {
            observations = observations.plus(file.observations());
            treatments = treatments.plus(file.treatments());
            events = events.plus(file.events());
            file.problems().forEach(problem -> found.add(new Found(file.file(), problem)));
        }
        return new Outcome(Format.CASEFILE, counts(observations, treatments, events), found, 0, List.of(), List.of(), report,
                new Seen(null, List.of()));
    }

    static Outcome of(IntakeReport report, Format format, Opened opened) {
        List<Found> found = new ArrayList<>();
        opened.doubts().forEach(each -> found.add(new Found("", each)));
        report.found().problems().forEach(each -> found.add(new Found("", each)));
        Map<String, Tally> counts = new LinkedHashMap<>();
        counts.put("import.patients", report.rows().patients());
        counts.putAll(counts(report.rows().observations(), report.rows().treatments(), report.rows().events()));
        counts.put("import.other", report.rows().other());
        return new Outcome(format, counts, found, report.found().more(), report.questions(), opened.proposals(), report,
                new Seen(opened.mapping(), opened.intake().files()));
    }

    private static Map<String, Tally> counts(Tally observations, Tally treatments, Tally events) {
        Map<String, Tally> counts = new LinkedHashMap<>();
        counts.put("import.observations", observations);
        counts.put("import.treatments", treatments);
        counts.put("import.events", events);
        return counts;
    }
}
