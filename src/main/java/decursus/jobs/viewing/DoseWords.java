package decursus.jobs.viewing;

import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Schedule;
import org.jspecify.annotations.Nullable;

/// Doses with their schedule in words.
final class DoseWords {

    private final Wording words;

    DoseWords(Wording words) {
        this.words = words;
    }

    /// "2 g/day", "0.4 g/kg every 4 weeks"; empty where neither dose nor schedule is reported.
    String dose(@Nullable Dose dose, @Nullable Schedule schedule) {
        String amount = dose == null ? "" : words.doses().amount(dose);
        if (schedule == null) {
            return amount;
        }
        return switch (schedule) {
            case Schedule.Continuous continuous -> joined(amount, words.word("schedule.continuous"));
            case Schedule.Every every when every.count() == 1 ->
                    dose == null ? words.word("schedule.every.one." + every.unit()) : words.word("schedule.per." + every.unit(), amount);
            case Schedule.Every every -> joined(amount, words.word("schedule.every." + every.unit(), every.count()));
            case Schedule.PerCycle perCycle -> joined(amount, words.word("schedule.perCycle", perCycle.doses()));
            case Schedule.Once once -> joined(amount, words.word("schedule.once"));
            case Schedule.AsWritten written -> joined(amount, written.text());
        };
    }

    private static String joined(String amount, String schedule) {
        return amount.isEmpty() ? schedule : amount + " " + schedule;
    }
}
