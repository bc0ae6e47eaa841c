package decursus.exchange.grid.sheet;

import decursus.exchange.grid.GridCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/// What a cell's written parts mean: a number, a text, a date, or a fault. Nothing that can not be told becomes empty.
final class CellValues {

    /// A spreadsheet shows and keeps no more digits of a number.
    private static final MathContext DIGITS = new MathContext(15);
    private static final int MOST_EXPONENT = 308;
    private static final int LONGEST = 400;
    /// The day that the calendar of 1900 has and the world had not.
    private static final int NO_DAY = 60;
    /// What a format writes as it stands; a per cent sign elsewhere shows 0.78 as 78 %.
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final String TIME_LETTERS = "hHsS";

    private final SharedTexts texts;
    private final StylesTable styles;
    private final boolean since1904;

    CellValues(SharedTexts texts, StylesTable styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /// The parts of a cell as they are written.
    ///
    /// @param type    its `t`; null for a number
    /// @param style   its `s`; null for the usual one
    /// @param formula whether it is computed
    /// @param value   what stands in it; null where nothing does
    record Written(@Nullable String type, @Nullable String style, boolean formula, @Nullable String value) {
    }

    GridCell of(Written cell) {
        String value = cell.value();
        if (value == null || value.isEmpty()) {
            // a formula may say "nothing" on purpose, as =IF(A1="","",A1) does: it is then kept as an empty text
            boolean emptyText = value != null && "str".equals(cell.type());
            return cell.formula() && !emptyText ? new GridCell.Fault("formula without a value") : GridCell.EMPTY;
        }
        String type = cell.type() == null ? "n" : cell.type();
        return switch (type) {
            case "s" -> {
                String text = texts.at(value);
                yield text == null ? new GridCell.Fault("text number " + value + " is not in the workbook") : text(text);
            }
            case "str", "inlineStr" -> text(value);
            case "b" -> new GridCell.Text(value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new GridCell.Fault(value);
            case "d" -> dated(value);
            default -> number(value, cell.style());
        };
    }

    private static GridCell text(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? GridCell.EMPTY
                : stripped.indexOf('\uFFFD') >= 0 || stripped.indexOf('\0') >= 0 ? new GridCell.Fault(stripped)
                : new GridCell.Text(stripped);
    }

    private static GridCell dated(String value) {
        try {
            return value.contains("T") ? new GridCell.Moment(LocalDateTime.parse(value), true, true, value)
                    : new GridCell.Moment(LocalDate.parse(value).atStartOfDay(), true, false, value);
        } catch (DateTimeException e) {
            return new GridCell.Fault(value);
        }
    }

    private GridCell number(String written, @Nullable String style) {
        BigDecimal value = decimal(written);
        if (value == null) {
            return new GridCell.Fault(written);
        }
        XSSFCellStyle format = format(style);
        String pattern = format == null ? "" : String.valueOf(format.getDataFormatString());
        if (format != null && DateUtil.isADateFormat(format.getDataFormat(), pattern)) {
            return moment(value, written, pattern);
        }
        // a spreadsheet keeps no trailing zeros, whatever a program that wrote the file has put there
        BigDecimal short15 = value.round(DIGITS).stripTrailingZeros();
        BigDecimal shown = short15.scale() < 0 ? short15.setScale(0) : short15;
        if (LITERAL.matcher(pattern).replaceAll("").indexOf('%') >= 0) {
            BigDecimal percent = shown.movePointRight(2).stripTrailingZeros();
            return new GridCell.Number(percent, percent.toPlainString() + "%");
        }
        return new GridCell.Number(shown, shown.toPlainString());
    }

    private static @Nullable BigDecimal decimal(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(written.strip());
            boolean huge = Math.abs((long) value.precision() - value.scale()) > MOST_EXPONENT;
            return huge || Math.abs(value.scale()) > MOST_EXPONENT ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// A style by its number; null where there is none.
    private @Nullable XSSFCellStyle format(@Nullable String style) {
        if (style == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(style);
            if (number < 0 || number >= styles.getNumCellStyles()) {
                return null;
            }
            return styles.getStyleAt(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private GridCell moment(BigDecimal value, String written, String format) {
        double serial = value.doubleValue();
        if (!DateUtil.isValidExcelDate(serial) || !since1904 && Math.floor(serial) == NO_DAY) {
            return new GridCell.Fault(written + " is no day");
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, since1904, true);
        if (moment == null) {
            return new GridCell.Fault(written + " is no day");
        }
        boolean dated = serial >= 1 || since1904;
        boolean timed = format.chars().anyMatch(letter -> TIME_LETTERS.indexOf(letter) >= 0)
                && !moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                || !dated;
        String text = !dated ? moment.toLocalTime().toString() : timed ? moment.toString() : moment.toLocalDate().toString();
        return new GridCell.Moment(moment, dated, timed, text);
    }
}
