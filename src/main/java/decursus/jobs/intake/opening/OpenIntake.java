package decursus.jobs.intake.opening;

import decursus.catalog.Catalog;
import decursus.exchange.Problem;
import decursus.exchange.fhir.FhirIntake;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.mapping.Sdtm;
import decursus.exchange.mapping.TableIntake;
import decursus.exchange.mapping.TableSource;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.propose.Confidence;
import decursus.exchange.mapping.propose.Proposal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Opens foreign files as one import.
public final class OpenIntake {

    private final Catalog catalog;
    private final LocalDate today;

    /// @param today the day of reading, after which nothing can have happened
    public OpenIntake(Catalog catalog, LocalDate today) {
        this.catalog = catalog;
        this.today = today;
    }

    /// Opens files of one format.
    ///
    /// @param format not [Format#CASEFILE]; tables that are domains of SDTM are known as such
    /// @throws IntakeRefused when nothing of them can be taken in; [Unsettled] when a person has to say something first
    public Opened open(Format format, List<Path> paths, Wish wish) throws IntakeRefused {
        return switch (format) {
            case FHIR -> new Opened(FhirIntake.open(paths, catalog, today), null, List.of(), List.of());
            case SDTM, TABLE -> tables(TableFiles.open(paths), format, wish);
            case CASEFILE -> throw new IllegalArgumentException("a case file is no foreign data");
        };
    }

    /// Opens a table that was pasted.
    ///
    /// @param name what to call it
    /// @throws IntakeRefused as [#open]
    public Opened pasted(String name, String text, Wish wish) throws IntakeRefused {
        return tables(TableFiles.pasted(name, text), Format.TABLE, wish);
    }

    private Opened tables(List<TableSource> sources, Format format, Wish wish) throws IntakeRefused {
        boolean done = false;
        try {
            List<Proposal> proposals = new ArrayList<>();
            Profile mapping = wish.mapping() == null ? mapping(sources, format, wish, proposals) : wish.mapping();
            List<Problem> doubts = new ArrayList<>();
            for (TableSource each : sources) {
                each.grid().doubts().forEach(doubt -> doubts.add(new Problem(doubt.severity(), each.origin().name() + ", " + doubt.where(),
                        doubt.field(), doubt.value(), doubt.message())));
            }
            Intake intake = TableIntake.of(sources, mapping, catalog, today).saying(wish.decimal()).noting(leftOut(sources, proposals));
            done = true;
            return new Opened(intake, mapping, proposals, doubts);
        } finally {
            if (!done) {
                sources.forEach(each -> each.grid().close());
            }
        }
    }

    /// A note for each table of which columns are left out because nothing tells what they mean. Columns that somebody has left out
    /// in a mapping are meant to be.
    private static List<Problem> leftOut(List<TableSource> sources, List<Proposal> proposals) {
        List<Problem> notes = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            String file = sources.get(i).origin().name();
            for (Proposal.Table table : proposals.get(i).tables()) {
                List<String> columns = table.profile().kind() == TableKind.IGNORED ? List.of() : unexplained(table);
                if (!columns.isEmpty()) {
                    String where = table.sheet() == null ? file : file + ", sheet " + Problem.shown(table.sheet());
                    notes.add(new Problem(Problem.Severity.NOTE, where, "", "", (columns.size() == 1 ? "the column " : "the columns ")
                            + String.join(", ", columns) + (columns.size() == 1 ? " is" : " are")
                            + " not taken in: say in a mapping what is meant to take more in"));
                }
            }
        }
        return notes;
    }

    /// The columns of which a person is asked what they mean, each with the reason.
    private static List<String> unexplained(Proposal.Table table) {
        Set<String> asked = table.questions().stream().filter(each -> each.subject() == Proposal.Subject.MEANING)
                .map(Proposal.Question::column).collect(Collectors.toSet());
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Proposal.Column column = table.columns().get(i);
            String header = column.profile().header();
            if (column.confidence() == Confidence.ASK && asked.contains(header)) {
                String name = header.isBlank() ? "in place " + (i + 1) : "\"" + Problem.shown(header) + "\"";
                columns.add(name + " (" + column.reason() + ")");
            }
        }
        return columns;
    }

    private Profile mapping(List<TableSource> sources, Format format, Wish wish, List<Proposal> proposals) throws IntakeRefused {
        String at = sources.getFirst().origin().name();
        try {
            if (format == Format.SDTM || Sdtm.is(sources)) {
                return Sdtm.profile();
            }
            for (TableSource each : sources) {
                at = each.origin().name();
                proposals.add(Proposal.of(each.grid(), catalog));
            }
        } catch (GridRefused e) {
            throw new IntakeRefused(at, List.of(e.problem()));
        }
        return new Settling(wish).settled(at, proposals);
    }
}
