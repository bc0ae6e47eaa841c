package decursus.jobs.intake.opening;

import decursus.exchange.Problem.Severity;
import decursus.exchange.Problem;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.profile.TableProfile;
import decursus.exchange.mapping.propose.Proposal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes one mapping of what was proposed for each table and what a person says to the questions that remain.
final class Settling {

    private final Wish wish;
    private final List<Problem> open = new ArrayList<>();
    private final Set<Proposal.Subject> subjects = EnumSet.noneOf(Proposal.Subject.class);

    Settling(Wish wish) {
        this.wish = wish;
    }

    /// @throws IntakeRefused where no table was understood, and as [Unsettled] for the questions that nobody has answered
    Profile settled(String file, List<Proposal> proposals) throws IntakeRefused {
        List<TableProfile> tables = new ArrayList<>();
        for (Proposal proposal : proposals) {
            for (Proposal.Table table : proposal.tables()) {
                if (table.profile().kind() != TableKind.IGNORED) {
                    tables.add(settled(table));
                }
            }
        }
        if (tables.isEmpty()) {
            throw TableFiles.refused(file,
                    "no column tells of results, treatments or events: name a mapping that says what the columns mean");
        }
        if (!open.isEmpty()) {
            throw new Unsettled(file, subjects, open);
        }
        Profile first = proposals.getFirst().profile();
        return new Profile(first.name(), first.format(), tables, first.gapDays(), first.dayZero());
    }

    private TableProfile settled(Proposal.Table table) {
        Set<String> marks = new HashSet<>();
        Set<String> orders = new HashSet<>();
        for (Proposal.Question question : table.questions()) {
            switch (question.subject()) {
                case DECIMAL_MARK -> answer(table, question, marks, wish.decimal(), "a comma or a point for the decimal mark");
                case DATE_ORDER -> answer(table, question, orders, wish.dates(), "whether the day or the month comes first");
                // these leave nothing unread: a column without a meaning is left out and told, a value without a unit is a series
                // of its own, and whose a table is the import asks
                case PATIENT, UNIT, MEANING -> {
                }
            }
        }
        return table.profile().with(table.profile().columns().stream().map(column -> settled(column, marks, orders)).toList());
    }

    private void answer(Proposal.Table table, Proposal.Question question, Set<String> answered, @Nullable Object said, String what) {
        if (said != null) {
            answered.add(question.column());
            return;
        }
        subjects.add(question.subject());
        open.add(new Problem(Severity.ERROR, table.sheet() == null ? "column " + Problem.shown(question.column())
                : "sheet " + Problem.shown(table.sheet()) + ", column " + Problem.shown(question.column()), question.column(),
                question.example(), "\"" + Problem.shown(question.example())
                + "\" can be read in two ways, and no other cell of the column settles it"
                + (question.hint().isEmpty() ? "" : " (" + question.hint() + ")") + ": say " + what));
    }

    private ColumnProfile settled(ColumnProfile column, Set<String> marks, Set<String> orders) {
        ColumnProfile settled = column;
        if (wish.decimal() != null && marks.contains(column.header())) {
            settled = settled.marked(wish.decimal());
        }
        return wish.dates() != null && orders.contains(column.header()) ? settled.ordered(wish.dates()) : settled;
    }
}
