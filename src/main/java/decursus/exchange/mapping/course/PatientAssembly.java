package decursus.exchange.mapping.course;

import decursus.exchange.mapping.lookup.Setting;
import decursus.domain.course.Course;
import decursus.domain.course.CourseDoubts;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseRules;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.intake.Identifier;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.bound.PatientKey;
import decursus.exchange.mapping.course.PatientDraft.Origin;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All rows of one patient made into a course.
public final class PatientAssembly {

    private final Setting setting;
    private final PatientDraft draft;
    private final List<PatientRow> rows;
    private @Nullable Course course;
    private boolean described;

    private PatientAssembly(List<PatientRow> rows, Setting setting) {
        this.setting = setting;
        this.rows = rows;
        this.draft = new PatientDraft(setting, origin(rows.getFirst()));
    }

    /// The intake of one patient.
    ///
    /// @param key  as [PatientKey] gives it
    /// @param rows at least one, in the order of the files
    public static PatientIntake of(String key, List<PatientRow> rows, Setting setting) {
        return new PatientAssembly(rows, setting).intake(key);
    }

    private PatientIntake intake(String key) {
        List<PatientRow> usable = persons(distinct());
        WideReader wide = new WideReader(draft);
        ResultsReader results = new ResultsReader(draft);
        TreatmentReader treatments = new TreatmentReader(draft);
        HappeningReader happenings = new HappeningReader(draft);
        for (PatientRow each : usable) {
            draft.begin(origin(each));
            switch (each.table().kind()) {
                case RESULTS -> results.read(each.table(), each.row());
                case RESULTS_BY_ANALYTE -> wide.byAnalyte(each.table(), each.row());
                case RESULTS_BY_TIME -> wide.byTime(each.table(), each.row(), Objects.requireNonNull(each.times()));
                case TREATMENTS -> treatments.read(each.table(), each.row());
                case EVENTS -> happenings.event(each.table(), each.row());
                case ADVERSE_EVENTS -> happenings.adverse(each.table(), each.row());
                case PATIENTS, IGNORED -> draft.used();
            }
            draft.end();
        }
        new SeriesDoubts(draft).look();
        Course made = new CourseDraft(draft, head(key)).course();
        course = made;
        CourseDoubts.of(made, setting.today()).forEach(this::doubt);
        return new PatientIntake(identifiers(key), made, doubtful(made), rowsOf(made), draft.problems, draft.refused, draft.left(),
                described);
    }

    /// Rows that are exact copies of another one are left out, rows of another width than the header are refused.
    private List<PatientRow> distinct() {
        record Content(BoundTable table, List<GridCell> cells) {
        }
        Set<Content> seen = new HashSet<>();
        List<PatientRow> distinct = new ArrayList<>(rows.size());
        for (PatientRow each : rows) {
            draft.begin(origin(each));
            int width = each.table().header().size();
            int cells = each.row().cells().size();
            if (each.times() == null && (cells > width && each.row().cells().subList(width, cells).stream().anyMatch(cell -> !cell.text()
                    .isBlank())
                    || cells < width && each.table().plainText())) {
                draft.refuse("", "", "the row has " + cells + " cells under " + width + " columns: correct its delimiters or quotes");
            } else if (seen.add(new Content(each.table(), each.row().cells()))) {
                distinct.add(each);
            } else {
                draft.leave("a second copy of a row");
            }
        }
        return distinct;
    }

    private List<PatientRow> persons(List<PatientRow> distinct) {
        PersonReader reader = new PersonReader(draft);
        List<PatientRow> usable = new ArrayList<>(distinct.size());
        for (PatientRow each : distinct) {
            if (!PersonReader.says(each.table())) {
                usable.add(each);
                continue;
            }
            draft.begin(origin(each));
            if (reader.read(each.table(), each.row())) {
                if (each.table().kind() == TableKind.PATIENTS) {
                    described = true;
                } else {
                    usable.add(each);
                }
            }
        }
        return usable;
    }

    private CourseHead head(String key) {
        String name = PatientKey.isNumber(key) ? key : rows.getFirst().table().file().replaceFirst("\\.[^.]*$", "");
        String clean = name.strip().replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        boolean changed = !clean.equals(name) || clean.length() > 64 || !PatientKey.isNumber(key) && key.length() > 1;
        String told = changed ? Integer.toHexString((name + key).hashCode()) : "";
        String id = clean.substring(0, Math.min(clean.length(), 50)) + (changed ? (clean.isEmpty() ? "p" : "-") + told : "");
        return new CourseHead(id, id, CourseHead.Nature.CLINICAL, null, Map.of(), List.of());
    }

    private List<Identifier> identifiers(String key) {
        if (!PatientKey.isNumber(key)) {
            return List.of();
        }
        BoundTable table = rows.getFirst().table();
        return List.of(new Identifier(table.has(ColumnRole.PATIENT_ID) ? PersonReader.name(table, ColumnRole.PATIENT_ID) : "mapping", key));
    }

    private void doubt(CourseRules.Fault fault) {
        String id = course == null ? null : CourseDraft.id(course, fault.where());
        Origin origin = id == null ? null : draft.origins.get(id);
        if (id != null && origin != null) {
            draft.begin(origin);
            draft.doubt(id, fault.field(), fault.value(), fault.message());
        } else {
            draft.noteOnce(fault.field(), fault.value(), fault.message());
        }
    }

    private Set<String> doubtful(Course made) {
        Set<String> doubtful = new HashSet<>(draft.doubtful);
        if (!doubtful.isEmpty()) {
            doubtful.retainAll(ids(made));
        }
        return doubtful;
    }

    private Map<String, Integer> rowsOf(Course made) {
        if (!draft.rowsOf.isEmpty()) {
            draft.rowsOf.keySet().retainAll(ids(made));
        }
        return draft.rowsOf;
    }

    private static Set<String> ids(Course made) {
        Set<String> ids = new HashSet<>();
        made.observations().forEach(each -> ids.add(each.id()));
        made.treatments().forEach(each -> ids.add(each.id()));
        made.events().forEach(each -> ids.add(each.id()));
        made.adverseEvents().forEach(each -> ids.add(each.id()));
        return ids;
    }

    private static Origin origin(PatientRow row) {
        return new Origin(row.table(), row.row());
    }

    /// A problem of a row that belongs to no patient.
    public static RefusedRow refused(PatientRow row, String field, String value, String message) {
        return PatientDraft.refusal(origin(row), field, value, message);
    }

    /// Something that a person should know of a table as a whole.
    public static Problem note(BoundTable table, String message) {
        return new Problem(Problem.Severity.NOTE, table.file(), "", "", message);
    }
}
