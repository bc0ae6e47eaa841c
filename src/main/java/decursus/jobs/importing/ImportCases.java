package decursus.jobs.importing;

import decursus.domain.course.Course;
import decursus.exchange.Problem;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import decursus.file.Sha256;
import decursus.jobs.ShippedCases;
import decursus.store.Access;
import decursus.store.Store;
import decursus.store.StoreRefusedException;
import decursus.store.intake.ImportBatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes case files into a store. All files are read and judged first; then each file that is sound is written in one
/// transaction of its own. Any fault in a case file keeps the whole file out. A store that does not exist is created
/// only when there is something to write.
public final class ImportCases {

    private static final Pattern ROW = Pattern.compile("^(observations|treatments|events|adverseEvents|organs)\\[\\d+]");

    private final Path store;
    private final Clock clock;
    private final String who;
    private final CaseFileReader reader;

    /// @param store the store's file
    /// @param who   who imports, kept with what is written; not blank
    public ImportCases(Path store, Clock clock, String who, CaseFileReader reader) {
        this.store = store;
        this.clock = clock;
        this.who = who;
        this.reader = reader;
    }

    /// How to import.
    ///
    /// @param strict true: when anything is refused, nothing goes in
    /// @param dryRun true: says what would happen and writes nothing
    public record Mode(boolean strict, boolean dryRun) {
    }

    /// One file, read and judged.
    private record Candidate(String file, byte[] content, @Nullable Course course, List<Problem> problems) {
        Candidate {
            problems = List.copyOf(problems);
        }

        Candidate refused(Problem problem) {
            return new Candidate(file, content, null, Stream.concat(Stream.of(problem), problems.stream()).toList());
        }
    }

    /// A file beside what it would change; null where it can not go in.
    private record Judged(Candidate candidate, @Nullable CourseComparison comparison) {
    }

    /// Imports files, folders and zip archives of case files.
    ///
    /// @throws decursus.store.StoreRefusedException when the store can not be opened or written
    public ImportReport run(List<Path> paths, Mode mode) {
        List<Candidate> candidates = new ArrayList<>();
        SourceFiles.visit(paths, found -> candidates.add(switch (found) {
            case SourceFiles.Found.Content content -> read(content.name(), content.bytes());
            case SourceFiles.Found.Unreadable bad -> new Candidate(bad.name(), new byte[0], null, List.of(bad.problem()));
        }));
        return take(candidates, mode);
    }

    /// Imports the cases that travel with the program.
    public ImportReport shipped() {
        return take(ShippedCases.all().stream().map(each -> read(each.name(), each.content())).toList(), new Mode(false, false));
    }

    private Candidate read(String file, byte[] content) {
        return switch (reader.read(fileName(file), content)) {
            case CaseFileReading.Read read -> new Candidate(file, content, read.course(), read.warnings());
            case CaseFileReading.Refused refused -> new Candidate(file, content, null, refused.problems());
        };
    }

    private static String fileName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private ImportReport take(List<Candidate> read, Mode mode) {
        List<Candidate> candidates = apart(read);
        boolean sound = candidates.stream().anyMatch(each -> each.course() != null);
        if (!sound || mode.dryRun() && !Files.exists(store)) {
            return judged(candidates, mode, null);
        }
        try (Store open = mode.dryRun() ? Store.open(store, Access.READ_ONLY) : opened(candidates, mode)) {
            return judged(candidates, mode, open);
        }
    }

    /// A strict import that will not write must not create a store either.
    private @Nullable Store opened(List<Candidate> candidates, Mode mode) {
        boolean blocked = mode.strict() && candidates.stream().anyMatch(each -> each.course() == null);
        return blocked && !Files.exists(store) ? null : Store.openOrCreate(store);
    }

    /// Two files of one import that carry the same id and differ: the second would silently replace the first.
    private static List<Candidate> apart(List<Candidate> candidates) {
        Map<String, Candidate> seen = new HashMap<>();
        List<Candidate> apart = new ArrayList<>();
        for (Candidate each : candidates) {
            Course course = each.course();
            Candidate first = course == null ? null : seen.putIfAbsent(course.head().id(), each);
            if (course != null && first != null && !course.equals(first.course())) {
                apart.add(each.refused(new Problem(Problem.Severity.ERROR, "the file", "id", course.head().id(), "the id \""
                        + course.head().id() + "\" is also that of " + first.file() + ": give each course an id of its own")));
            } else {
                apart.add(each);
            }
        }
        return apart;
    }

    private ImportReport judged(List<Candidate> candidates, Mode mode, @Nullable Store open) {
        List<Judged> judged = candidates.stream().map(each -> judged(each, open)).toList();
        boolean blocked = mode.strict() && judged.stream().anyMatch(each -> each.comparison() == null);
        List<FileReport> reports = new ArrayList<>();
        for (Judged each : judged) {
            CourseComparison comparison = each.comparison();
            reports.add(comparison == null ? refused(each.candidate())
                    : blocked ? skipped(each.candidate(), comparison) : taken(each.candidate(), comparison, mode, open, reports));
        }
        return new ImportReport(reports, open == null ? List.of() : open.warnings());
    }

    /// A store that fails at the first file fails as a whole; one that fails later has taken the others in.
    private FileReport taken(Candidate each, CourseComparison comparison, Mode mode, @Nullable Store open, List<FileReport> before) {
        try {
            return taken(each, comparison, mode, open);
        } catch (StoreRefusedException e) {
            if (before.stream().noneMatch(report -> report.patients() > 0)) {
                throw e;
            }
            return refused(each.refused(new Problem(Problem.Severity.ERROR, "the file", "", "", String.valueOf(e.getMessage()))));
        }
    }

    private static Judged judged(Candidate each, @Nullable Store open) {
        Course course = each.course();
        if (course == null) {
            return new Judged(each, null);
        }
        Course before = open == null ? null : open.course(course.head().id()).orElse(null);
        CourseComparison comparison = new CourseComparison(before, course, doubtful(each.problems()));
        String stranger = comparison.stranger();
        return stranger == null ? new Judged(each, comparison)
                : new Judged(each.refused(new Problem(Problem.Severity.ERROR, "the file", "id", course.head().id(), stranger)), null);
    }

    private FileReport taken(Candidate each, CourseComparison comparison, Mode mode, @Nullable Store open) {
        if (!mode.dryRun() && open != null) {
            open.importCourses(new ImportBatch(fileName(each.file()), Sha256.of(each.content()), who, clock.instant(),
                    List.of(comparison.after())));
        }
        List<Problem> problems = new ArrayList<>(each.problems());
        if (comparison.removed() > 0) {
            problems.add(removed(comparison.removed(), mode));
        }
        return new FileReport(each.file(), FileReport.CASE_FILE, 1, comparison.changes(), comparison.observations(),
                comparison.treatments(), comparison.events(), problems);
    }

    /// A file is the whole of its course: what it no longer says goes. That is no doubt, so it only is told.
    private static Problem removed(long rows, Mode mode) {
        String what = rows == 1 ? "1 row that the store held is no longer in the file and "
                : rows + " rows that the store held are no longer in the file and ";
        String done = mode.dryRun() ? "would be" : rows == 1 ? "was" : "were";
        return new Problem(Problem.Severity.NOTE, "the file", "", String.valueOf(rows), what + done + " removed");
    }

    private static FileReport skipped(Candidate each, CourseComparison comparison) {
        return new FileReport(each.file(), FileReport.CASE_FILE, 0, false, Tally.skipped(comparison.observations().read()),
                Tally.skipped(comparison.treatments().read()), Tally.skipped(comparison.events().read()), each.problems());
    }

    private static FileReport refused(Candidate each) {
        RowCount rows = RowCount.of(each.content());
        return new FileReport(each.file(), FileReport.CASE_FILE, 0, false, Tally.refused(rows.of("observations")),
                Tally.refused(rows.of("treatments")), Tally.refused(rows.of("events") + rows.of("adverseEvents") + rows.of("organs")),
                each.problems());
    }

    private static Set<String> doubtful(List<Problem> problems) {
        return problems.stream().filter(each -> each.severity() == Problem.Severity.WARNING).map(each -> ROW.matcher(each.where()))
                .filter(Matcher::find).map(Matcher::group).collect(Collectors.toSet());
    }
}
