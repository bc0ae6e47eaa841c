package decursus.exchange.mapping.propose;

import decursus.catalog.Catalog;
import decursus.exchange.grid.Grid;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.profile.TableProfile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file of tables seems to hold, for a person to look over before anything is taken in.
///
/// @param profile the mapping that follows where nobody objects
/// @param tables  the same told table by table, with how sure it is and what remains to be asked
public record Proposal(Profile profile, List<Table> tables) {

    /// @param sheet      null for the one table of a text file
    /// @param confidence how sure the kind is
    /// @param reason     why, as the end of a sentence
    public record Table(@Nullable String sheet, TableProfile profile, Confidence confidence, String reason, List<Column> columns,
            List<Question> questions) {
        public Table {
            columns = List.copyOf(columns);
            questions = List.copyOf(questions);
        }
    }

    /// @param reason why, as the end of a sentence
    public record Column(ColumnProfile profile, Confidence confidence, String reason) {
    }

    /// What only a person can say.
    ///
    /// @param subject what is asked
    /// @param column  header of the column that it is about; empty for the whole table
    /// @param example a cell that can mean two things; empty where none does
    /// @param hint    what another column suggests, as a sentence without its stop; empty where none does
    public record Question(Subject subject, String column, String example, String hint) {

        /// A question that no other column says anything of.
        public Question(Subject subject, String column, String example) {
            this(subject, column, example, "");
        }
    }

    /// What can be asked.
    public enum Subject { DECIMAL_MARK, DATE_ORDER, PATIENT, UNIT, MEANING }

    public Proposal {
        tables = List.copyOf(tables);
    }

    /// Proposes a mapping for all sheets of a file.
    ///
    /// @throws GridRefused where the file can not be read to its end
    public static Proposal of(Grid grid, Catalog catalog) throws GridRefused {
        HeaderWords words = HeaderWords.read();
        List<Table> tables = new ArrayList<>();
        for (GridSheet sheet : grid.sheets()) {
            tables.add(new TableGuess(sheet, catalog, words).table());
        }
        String name = grid.file().replaceFirst("^.*[/\\\\]", "");
        return new Proposal(new Profile(name, "table", tables.stream().map(Table::profile).toList(), Profile.USUAL_GAP, null), tables);
    }

    /// Whether nothing remains to be asked.
    public boolean complete() {
        return tables.stream().allMatch(table -> table.profile.kind() == TableKind.IGNORED || table.questions.isEmpty());
    }
}
