package decursus.jobs.importing;

import decursus.exchange.Problem;
import java.util.List;

/// What became of one file of an import.
///
/// @param file         the file as it was named, for an archive with the entry behind a slash
/// @param format       the format it was read as
/// @param patients     number of patients that went in
/// @param changed      whether the store holds something else than before, or would
/// @param observations what became of the results
/// @param treatments   what became of the treatments
/// @param events       what became of events, adverse events and organ findings together
/// @param problems     everything that a person should know, in the order of the file
public record FileReport(String file, String format, int patients, boolean changed, Tally observations, Tally treatments, Tally events,
        List<Problem> problems) {

    /// The only format that is read so far.
    public static final String CASE_FILE = "casefile";

    public FileReport {
        problems = List.copyOf(problems);
    }

    /// A file that nothing could be counted in.
    static FileReport unreadable(String file, Problem problem) {
        return new FileReport(file, CASE_FILE, 0, false, Tally.none(), Tally.none(), Tally.none(), List.of(problem));
    }

    /// All rows of the file.
    public Tally rows() {
        return observations.plus(treatments).plus(events);
    }

    /// True when everything in the file is in the store and nothing of it is doubtful.
    public boolean clean() {
        return patients > 0 && rows().refused() == 0 && rows().doubtful() == 0
                && problems.stream().noneMatch(problem -> problem.severity() != Problem.Severity.NOTE);
    }
}
