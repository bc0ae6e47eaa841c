package decursus.exchange.mapping.bound;

import decursus.exchange.grid.GridCell;
import decursus.exchange.mapping.cells.NumberCell;
import decursus.exchange.mapping.profile.DateOrder;
import decursus.exchange.mapping.profile.DecimalMark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What all cells of one column say together of its decimal mark and of the order of its dates. Not safe for several threads.
public final class ColumnHabits {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/]\\d{4}\\b.*");

    /// Places for cells that were seen, a power of two: columns of ranges and units repeat a few texts over
    /// and over, and a text file has one cell for all of them.
    private static final int KNOWN = 1 << 6;

    private final @Nullable GridCell[] known = new GridCell[KNOWN];
    private int commas;
    private int points;
    private int unclear;
    private int unclearPoints;
    private boolean thousands;
    private int dayFirst;
    private int monthFirst;
    private int eitherOrder;
    private String commaExample = "";
    private String pointExample = "";
    private String unclearExample = "";
    private String unclearPointExample = "";
    private String orderExample = "";

    /// Takes one more cell into account. What a cell says once, it says for good: how often does not matter.
    public void see(GridCell cell) {
        if (!(cell instanceof GridCell.Text(String raw)) || raw.isEmpty()) {
            return;
        }
        int place = raw.hashCode() & KNOWN - 1;
        if (known[place] == cell) {
            return;
        }
        known[place] = cell;
        if (!hasDigit(raw)) {
            return;
        }
        String text = raw.strip();
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            order(text);
            return;
        }
        char evidence = NumberCell.evidence(text);
        thousands |= evidence == 'C' || evidence == 'P';
        switch (evidence) {
            case 'c', 'C' -> {
                commas++;
                commaExample = text;
            }
            case 'p', 'P' -> {
                points++;
                pointExample = text;
            }
            case '?' -> {
                unclear++;
                unclearExample = text;
            }
            case '!' -> {
                unclearPoints++;
                unclearPointExample = text;
            }
            default -> order(text);
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean parted(String text, int at) {
        return text.length() > at && (text.charAt(at) == '/' || text.charAt(at) == '-');
    }

    private void order(String text) {
        if (!parted(text, 1) && !parted(text, 2)) {
            return;
        }
        Matcher date = SLASHED.matcher(text);
        if (!date.matches()) {
            return;
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first > 12 && second <= 12) {
            dayFirst++;
        } else if (second > 12 && first <= 12) {
            monthFirst++;
        } else if (first <= 12 && first != second) {
            eitherOrder++;
            orderExample = text;
        }
    }

    /// The column's decimal mark; null where it must be asked: where no cell proves one and some have three digits behind theirs,
    /// which may as well part thousands, or where cells contradict each other.
    public @Nullable DecimalMark decimalMark() {
        if (commas > 0 && points > 0) {
            return null;
        }
        if (commas > 0) {
            return DecimalMark.COMMA;
        }
        return points == 0 && unclear + unclearPoints > 0 ? null : DecimalMark.POINT;
    }

    /// The decimal mark that a cell proves; null where none does or where cells contradict each other.
    public @Nullable DecimalMark provenMark() {
        return commas + points > 0 ? decimalMark() : null;
    }

    /// Whether a cell proves that the other mark parts thousands.
    public boolean thousands() {
        return thousands;
    }

    /// How dates are written; null where every one fits both orders, or where they contradict each other, or where there are none.
    public @Nullable DateOrder dateOrder() {
        return dayFirst > 0 == monthFirst > 0 ? null : dayFirst > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /// Whether somebody has to say in which order dates are written.
    public boolean orderAsked() {
        return dateOrder() == null && (eitherOrder > 0 || dayFirst > 0);
    }

    /// A cell that can mean two numbers, or two that contradict each other.
    public String unclearNumber() {
        return commas > 0 && points > 0 ? commaExample + "\" and \"" + pointExample
                : unclear > 0 && unclearPoints > 0 ? unclearExample + "\" and \"" + unclearPointExample
                : unclear > 0 ? unclearExample : unclearPointExample;
    }

    /// A cell that can mean two days.
    public String unclearDate() {
        return orderExample;
    }
}
