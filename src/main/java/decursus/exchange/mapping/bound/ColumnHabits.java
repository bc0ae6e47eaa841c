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

    private int commas;
    private int points;
    private int unclear;
    private int thousandOrPoint;
    private int dayFirst;
    private int monthFirst;
    private int eitherOrder;
    private String commaExample = "";
    private String pointExample = "";
    private String unclearExample = "";
    private String orderExample = "";

    /// Takes one more cell into account.
    public void see(GridCell cell) {
        if (!(cell instanceof GridCell.Text(String raw)) || raw.isEmpty() || !hasDigit(raw)) {
            return;
        }
        String text = raw.strip();
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            order(text);
            return;
        }
        switch (NumberCell.evidence(text)) {
            case 'c' -> {
                commas++;
                commaExample = text;
            }
            case 'p' -> {
                points++;
                pointExample = text;
            }
            case '?' -> {
                unclear++;
                unclearExample = text;
            }
            case '!' -> {
                thousandOrPoint++;
                pointExample = pointExample.isEmpty() ? text : pointExample;
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

    /// The column's decimal mark; null where it must be asked.
    public @Nullable DecimalMark decimalMark() {
        if (commas > 0 && points > 0) {
            return null;
        }
        if (commas > 0) {
            return DecimalMark.COMMA;
        }
        return points == 0 && unclear > 0 ? null : DecimalMark.POINT;
    }

    /// Whether any cell shows a decimal mark at all.
    public boolean hasDecimals() {
        return commas + points + unclear + thousandOrPoint > 0;
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
        return commas > 0 && points > 0 ? commaExample + "\" and \"" + pointExample : unclearExample;
    }

    /// A cell that can mean two days.
    public String unclearDate() {
        return orderExample;
    }
}
