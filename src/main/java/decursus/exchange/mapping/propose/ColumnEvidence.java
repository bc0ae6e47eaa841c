package decursus.exchange.mapping.propose;

import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.exchange.grid.GridCell;
import decursus.exchange.mapping.bound.ColumnHabits;
import decursus.exchange.mapping.bound.HeaderName;
import decursus.exchange.mapping.cells.FlagWords;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the cells of one column look like. Shares are of the cells that are not empty.
final class ColumnEvidence {

    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("(?:<=|>=|[<>=~≤≥])?\\s*[+-]?\\d[\\d.,' ]*");
    private static final Pattern CODE = Pattern.compile("\\d{1,7}-\\d|[A-Z]\\d{2}[A-Z]{2}\\d{2}");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M}.'’ -]+(?:,\\s*\\p{L}|\\s\\p{L}[\\p{L}\\p{M}])[\\p{L}\\p{M}.'’ -]*");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?");
    private static final Pattern RANGE =
            Pattern.compile("[nN]?\\s*[\\[(]?(?:[<>≤≥]=?\\s*[\\d.,]+|[\\d.,]+\\s*(?:-|–|_|to|bis)\\s*[\\d.,]+)[\\])]?");

    final String header;
    final HeaderName name;
    final ColumnHabits habits = new ColumnHabits();
    private final Catalog catalog;
    private final List<String> texts = new ArrayList<>();
    private final Set<String> distinct = new HashSet<>();
    private int moments;
    private int clocks;

    ColumnEvidence(String header, Catalog catalog) {
        this.header = header;
        this.name = HeaderName.of(header);
        this.catalog = catalog;
    }

    void see(GridCell cell) {
        habits.see(cell);
        String text = cell.text().strip();
        if (text.isEmpty() || texts.size() >= MOST) {
            return;
        }
        if (cell instanceof GridCell.Moment moment) {
            moments += moment.dated() ? 1 : 0;
            clocks += moment.dated() ? 0 : 1;
        }
        texts.add(text);
        distinct.add(text);
    }

    int size() {
        return texts.size();
    }

    int distinct() {
        return distinct.size();
    }

    double dates() {
        return (moments + count(TimeCell::isTime)) / (double) Math.max(1, size() + moments);
    }

    double numbers() {
        return share(text -> NUMBER.matcher(text).matches());
    }

    double clocks() {
        return Math.max(share(text -> CLOCK.matcher(text).matches()), clocks / (double) Math.max(1, size()));
    }

    double ranges() {
        return share(text -> RANGE.matcher(text).matches());
    }

    double codes() {
        return share(text -> CODE.matcher(text).matches());
    }

    double units() {
        return share(HeaderName::looksLikeUnit);
    }

    double flags() {
        return share(FlagWords::told);
    }

    double sexes() {
        return share(text -> FlagWords.sex(text).isPresent());
    }

    double analytes() {
        return share(text -> !(catalog.findAnalyte(HeaderName.of(text).name()) instanceof Match.None));
    }

    double agents() {
        return share(text -> !(catalog.findTreatment(text.replaceFirst("[, ]+\\d.*", "")) instanceof Match.None));
    }

    /// Whether the header itself names an analyte.
    boolean analyteHeader() {
        return !(catalog.findAnalyte(name.name()) instanceof Match.None) || !(catalog.findAnalyte(header) instanceof Match.None);
    }

    /// How well the content suits a role: 1 for what could hardly be anything else, 0 for neither, -1 for what it can not be.
    int suits(ColumnRole role) {
        if (size() == 0) {
            return 0;
        }
        return switch (role) {
            case DATE, END_DATE, BIRTH_DATE, LAST_CONTACT, DEATH_DATE, AS_OF, REFERENCE_START -> sign(dates() + openEnds(), 0.8, 0.3);
            case TIME -> sign(clocks(), 0.8, 0.5);
            case VALUE -> numbers() > 0.5 ? 1 : 0;
            case DAY, END_DAY, AGE -> sign(numbers(), 0.9, 0.5);
            case DOSE -> sign(share(text -> Character.isDigit(text.charAt(0)) || text.startsWith("~")), 0.7, 0.2);
            case RANGE_LOW, RANGE_HIGH -> sign(numbers(), 0.8, 0.3);
            case RANGE_TEXT -> sign(ranges(), 0.6, 0.1);
            case ANALYTE -> analytes() > 0.3 ? 1 : numbers() > 0.5 || dates() > 0.5 ? -1 : 0;
            case AGENT -> agents() > 0.3 ? 1 : numbers() > 0.5 || dates() > 0.5 ? -1 : 0;
            case UNIT, DOSE_UNIT -> numbers() > 0.3 || dates() > 0.3 ? -1 : units() > 0.5 ? 1 : 0;
            case CODE -> codes() > 0.6 ? 1 : dates() > 0.5 ? -1 : 0;
            case SEX -> sign(sexes(), 0.8, 0.5);
            case ONGOING, SERIOUS -> sign(flags(), 0.7, 0.3);
            case PATIENT_ID, ROW_ID -> dates() > 0.5 ? -1 : 0;
            case NAME -> persons() > 0.8 ? 1 : numbers() > 0.6 || dates() > 0.6 ? -1 : 0;
            case GRADE -> sign(share(text -> text.matches("(?i)(?:g|grad|grade)?\\s*[0-5]")), 0.7, 0.2);
            case TITLE, FINDING, COMMENT, LAB, ROUTE, FREQUENCY, END_REASON, INDICATION, EVENT_KIND, SEVERITY, RELATION, OUTCOME,
                    SPECIMEN,
                    DIAGNOSIS, COUNTRY, ETHNICITY, STATUS, OTHER_NAME, COMPARATOR, NOT_DONE -> numbers() > 0.6 || dates() > 0.6 ? -1 : 0;
            case IGNORED, ANALYTE_COLUMN, TIME_COLUMN, START_COLUMN -> 0;
        };
    }

    /// Names of persons, as "Muster, Anna" or "Anna Muster": two words or more, without a digit.
    private double persons() {
        return share(text -> PERSON.matcher(text).matches());
    }

    private double openEnds() {
        return share(FlagWords::openEnd);
    }

    private static int sign(double share, double sure, double possible) {
        return share >= sure ? 1 : share < possible ? -1 : 0;
    }

    private double share(Predicate<String> test) {
        return count(test) / (double) Math.max(1, size());
    }

    private int count(Predicate<String> test) {
        return (int) texts.stream().filter(test).count();
    }
}
