package decursus.exchange.mapping;

import decursus.catalog.Catalog;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import decursus.exchange.mapping.course.PatientAssembly;
import decursus.exchange.mapping.course.PatientRow;
import decursus.exchange.mapping.lookup.Setting;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.TableKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Files of tables that are taken in by one profile. A first reading settles what the columns' numbers and dates look like
/// and whose the rows are; then patients are handed over one by one where their rows stand together, else in groups of
/// patients, a further reading for each group, so that memory is bounded by the group and not by the files.
public final class TableIntake implements Intake {

    private static final int GROUP_ROWS = 200_000;
    private static final long GROUP_CELLS = 1_500_000;
    private static final int ASK_EVERY = 4_096;

    private final List<TableSource> sources;
    private final Profile profile;
    private final Setting setting;
    private final List<OpenTable> tables;
    private final List<Problem> notes;
    private final @Nullable DecimalMark said;
    private @Nullable Survey survey;

    private TableIntake(List<TableSource> sources, Profile profile, Setting setting, List<OpenTable> tables, List<Problem> notes,
            @Nullable DecimalMark said) {
        this.sources = List.copyOf(sources);
        this.profile = profile;
        this.setting = setting;
        this.tables = List.copyOf(tables);
        this.notes = List.copyOf(notes);
        this.said = said;
    }

    /// Opens tables under a profile.
    ///
    /// @param sources at least one; closed with the intake
    /// @param today   the day of the import, after which nothing can have happened; null where that does not matter
    /// @throws IntakeRefused where no table fits the profile or one can not be read
    public static TableIntake of(List<TableSource> sources, Profile profile, Catalog catalog,
            @Nullable LocalDate today) throws IntakeRefused {
        List<OpenTable> tables = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        for (TableSource source : sources) {
            String file = source.grid().file();
            notes.addAll(source.grid().doubts());
            try {
                for (GridSheet sheet : source.grid().sheets()) {
                    OpenTable table = OpenTable.of(file, sheet, profile.tables());
                    if (table == null) {
                        notes.add(new Problem(Problem.Severity.NOTE, file, "", "", "the table" + (sheet.name() == null ? "" : " "
                                + Problem.shown(sheet.name())) + " fits no table of the mapping " + Problem.shown(profile.name())
                                + " and was left out: map it to take it in"));
                    } else if (table.table().kind() != TableKind.IGNORED) {
                        tables.add(table);
                    }
                }
            } catch (GridRefused e) {
                throw new IntakeRefused(file, List.of(e.problem()));
            }
        }
        if (tables.isEmpty()) {
            throw new IntakeRefused(sources.getFirst().grid().file(), List.of(new Problem(Problem.Severity.ERROR, "the file", "", "",
                    "no table has the columns of the mapping " + Problem.shown(profile.name()) + ": choose or make another mapping")));
        }
        return new TableIntake(sources, profile, new Setting(catalog, profile, today), tables, notes, null);
    }

    /// The same where a person has said which decimal mark the columns have that neither the profile nor their cells tell of.
    ///
    /// @param mark null where nobody said
    public TableIntake saying(@Nullable DecimalMark mark) {
        return new TableIntake(sources, profile, setting, tables, notes, mark);
    }

    /// The same with more that a person should know of the tables as a whole.
    public TableIntake noting(List<Problem> more) {
        List<Problem> all = new ArrayList<>(notes);
        all.addAll(more);
        return new TableIntake(sources, profile, setting, tables, all, said);
    }

    @Override
    public String format() {
        return profile.format();
    }

    @Override
    public List<OriginFile> files() {
        return sources.stream().map(TableSource::origin).toList();
    }

    @Override
    public void read(IntakeSink sink, Watch watch) throws IntakeRefused {
        try {
            Survey found = survey;
            if (found == null) {
                found = Survey.of(tables, said, watch);
                survey = found;
            }
            if (found.contiguous()) {
                inOneGo(found, sink, watch);
            } else {
                inGroups(found, sink, watch);
            }
            List<Problem> problems = new ArrayList<>(notes);
            problems.addAll(found.problems());
            sink.rest(new Rest(problems, found.lost(), List.of()));
            watch.at(1);
        } catch (GridRefused e) {
            throw new IntakeRefused(sources.getFirst().grid().file(), List.of(e.problem()));
        }
    }

    private void inOneGo(Survey found, IntakeSink sink, Watch watch) throws GridRefused {
        List<PatientRow> rows = new ArrayList<>();
        String[] present = {""};
        long[] done = {0};
        tables.getFirst().rows((key, row, why) -> {
            step(watch, ++done[0], found.total());
            if (why != null) {
                return;
            }
            if (!key.equals(present[0]) && !rows.isEmpty()) {
                sink.patient(PatientAssembly.of(present[0], rows, setting));
                rows.clear();
            }
            present[0] = key;
            rows.add(row);
        });
        if (!rows.isEmpty()) {
            sink.patient(PatientAssembly.of(present[0], rows, setting));
        }
    }

    private void inGroups(Survey found, IntakeSink sink, Watch watch) throws GridRefused {
        int patients = found.keys().size();
        long most = Math.min(GROUP_ROWS, Math.max(1, GROUP_CELLS / found.cellsOfRow()));
        long[] done = {0};
        long passes = Math.max(1, (found.total() + most - 1) / most);
        int from = 0;
        while (from < patients) {
            int to = from;
            long held = 0;
            while (to < patients && (to == from || held + found.rows(to) <= most)) {
                held += found.rows(to++);
            }
            group(found, from, to, new Hand(sink, watch, done, found.total() * passes));
            from = to;
        }
    }

    /// @param all how many rows all passes together read
    private record Hand(IntakeSink sink, Watch watch, long[] done, long all) {
    }

    private void group(Survey found, int from, int to, Hand hand) throws GridRefused {
        List<@Nullable List<PatientRow>> rows = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            rows.add(new ArrayList<>(found.rows(i)));
        }
        for (OpenTable table : tables) {
            table.rows((key, row, why) -> {
                step(hand.watch, ++hand.done[0], hand.all);
                int index = why == null ? found.index(key) : -1;
                if (index >= from && index < to && rows.get(index - from) instanceof List<PatientRow> his) {
                    his.add(row);
                }
            });
        }
        for (int i = from; i < to; i++) {
            List<PatientRow> his = rows.set(i - from, null);
            if (his != null && !his.isEmpty()) {
                hand.sink.patient(PatientAssembly.of(found.keys().get(i), his, setting));
            }
        }
    }

    private static void step(Watch watch, long done, long all) {
        if (done % ASK_EVERY == 0) {
            if (watch.cancelled()) {
                throw new CancellationException("the import was cancelled");
            }
            watch.at(Math.min(1, (double) done / Math.max(1, all)));
        }
    }

    @Override
    public void close() {
        sources.forEach(source -> source.grid().close());
    }
}
