package decursus.exchange.mapping.cells;

import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Dose.Basis;
import decursus.domain.treatment.Schedule;
import decursus.exchange.notation.DoseText;
import decursus.exchange.notation.ScheduleText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Doses and frequencies as tables write them.
public final class DoseCell {

    private static final String NUMBER = "(\\d[\\d.,]*)";
    private static final Pattern AMOUNT = Pattern.compile("(~|ca\\.)?\\s*" + NUMBER + "(?:\\s*(?:-|–|to|bis)\\s*" + NUMBER + ")?\\s*(.*)");
    private static final Pattern PER = Pattern.compile("(.*?)\\s*/\\s*(kg|m2|m²)(?:\\s*(?:KG|BW|BSA|KOF))?");
    private static final Pattern EVERY =
            Pattern.compile("(?:every|alle|q)\\s*(\\d{1,4})\\s*(days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|d|w|m)");

    private DoseCell() {
    }

    /// The dose of an amount and a unit; empty where the cells give none that can be told in numbers.
    ///
    /// @throws IllegalArgumentException for a number that can mean two or is outside of any clinical range
    public static Optional<Dose> read(String amount, String unit, NumberStyle style) {
        Matcher found = AMOUNT.matcher(amount);
        if (!found.matches()) {
            return Optional.empty();
        }
        String low = NumberCell.plain(found.group(2), style);
        String high = found.group(3) == null ? "" : NumberCell.plain(found.group(3), style);
        String whole = found.group(4).isBlank() ? unit : found.group(4).strip();
        Matcher per = PER.matcher(whole);
        String name = per.matches() ? per.group(1).strip() : whole;
        if (low == null || high == null || name.isBlank()) {
            return Optional.empty();
        }
        Basis basis = per.matches() ? DoseText.per(per.group(2)) : Basis.ABSOLUTE;
        return Optional.of(DoseText.read((found.group(1) == null ? "" : "~") + low + (high.isEmpty() ? "" : "-" + high), name, basis));
    }

    /// How often, from a code or words; what is not known stays as it is written.
    public static Schedule schedule(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher every = EVERY.matcher(text);
        if (every.matches()) {
            return new Schedule.Every(Integer.parseInt(every.group(1)), unit(every.group(2)));
        }
        return switch (text) {
            case "qd", "daily", "täglich", "1x täglich", "once daily", "every day" -> new Schedule.Every(1, RelativeUnit.DAY);
            case "qw", "weekly", "wöchentlich", "1x/woche", "once weekly" -> new Schedule.Every(1, RelativeUnit.WEEK);
            case "qm", "monthly", "monatlich" -> new Schedule.Every(1, RelativeUnit.MONTH);
            case "once", "einmalig", "einmal" -> new Schedule.Once();
            case "continuous", "kontinuierlich", "dauerinfusion" -> new Schedule.Continuous();
            default -> other(written);
        };
    }

    private static Schedule other(String written) {
        try {
            return ScheduleText.read(written);
        } catch (IllegalArgumentException ownWords) {
            return new Schedule.AsWritten(written);
        }
    }

    private static RelativeUnit unit(String word) {
        return switch (word.charAt(0)) {
            case 'd', 't' -> RelativeUnit.DAY;
            case 'w' -> RelativeUnit.WEEK;
            case 'm' -> RelativeUnit.MONTH;
            default -> RelativeUnit.YEAR;
        };
    }
}
