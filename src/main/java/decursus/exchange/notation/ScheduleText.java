package decursus.exchange.notation;

import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Schedule;
import decursus.exchange.Problem;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How often a dose is given, in its short form: `daily`, `every 12 weeks`, `3 per cycle`, `continuous`, `once`.
public final class ScheduleText {

    private static final Pattern EVERY = Pattern.compile("every (?:(\\d{1,6}) )?(day|week|month|year)s?");
    private static final Pattern PER_CYCLE = Pattern.compile("(\\d{1,6}) per cycle");

    private ScheduleText() {
    }

    /// Reads the short form.
    ///
    /// @throws IllegalArgumentException with one sentence
    public static Schedule read(String written) {
        String text = written.strip();
        Matcher every = EVERY.matcher(text);
        if (every.matches()) {
            return new Schedule.Every(every.group(1) == null ? 1 : Integer.parseInt(every.group(1)),
                    RelativeUnit.valueOf(every.group(2).toUpperCase(Locale.ROOT)));
        }
        Matcher perCycle = PER_CYCLE.matcher(text);
        if (perCycle.matches()) {
            return new Schedule.PerCycle(Integer.parseInt(perCycle.group(1)));
        }
        return switch (text) {
            case "continuous" -> new Schedule.Continuous();
            case "once" -> new Schedule.Once();
            case "daily" -> new Schedule.Every(1, RelativeUnit.DAY);
            case "weekly" -> new Schedule.Every(1, RelativeUnit.WEEK);
            case "monthly" -> new Schedule.Every(1, RelativeUnit.MONTH);
            case "yearly" -> new Schedule.Every(1, RelativeUnit.YEAR);
            default -> throw new IllegalArgumentException("the schedule \"" + Problem.shown(written)
                    + "\" can not be read: write daily, every 2 weeks, 3 per cycle, continuous or once, and others as {\"text\": \"…\"}");
        };
    }

    /// The short form; null for a schedule in the source's own words.
    public static @Nullable String write(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Continuous continuous -> "continuous";
            case Schedule.Once once -> "once";
            case Schedule.PerCycle perCycle -> perCycle.doses() + " per cycle";
            case Schedule.Every every -> every.count() == 1 ? single(every.unit())
                    : "every " + every.count() + " " + every.unit().word() + "s";
            case Schedule.AsWritten written -> null;
        };
    }

    private static String single(RelativeUnit unit) {
        return switch (unit) {
            case DAY -> "daily";
            case WEEK -> "weekly";
            case MONTH -> "monthly";
            case YEAR -> "yearly";
        };
    }
}
