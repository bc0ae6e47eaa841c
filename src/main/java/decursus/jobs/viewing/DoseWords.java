package decursus.jobs.viewing;

import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.Standing;
import decursus.assess.exposure.TreatmentAt;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Doses with their schedule, and since when they hold, in words.
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

    /// What is said of a treatment's beginning.
    ///
    /// @param when  beside the dose
    /// @param small below it
    record Since(String when, List<String> small) {
    }

    /// Since when a dose holds, and since when the drug is taken, kept apart: "12.5 mg/day, since −5.4 y; drug since −6.1 y".
    ///
    /// @param dosed true where a dose or a schedule is told, which the time beside it will be read as that of
    Since since(TreatmentAt at, boolean dosed) {
        Exposure.Since drug = at.since();
        Exposure.Since dose = at.doseSince();
        boolean going = at.standing() == Standing.CERTAIN || at.standing() == Standing.POSSIBLE;
        if (!dosed || at.exposure().phases().size() == 1 || !going) {
            return new Since(drug != null ? begun(drug) : going ? words.word("sinceUnknown") : "", List.of());
        }
        if (at.standing() == Standing.POSSIBLE && at.phases().size() > 1) {
            // which of the doses it was is not known, so neither is since when
            return new Since(drug(drug), List.of());
        }
        if (dose == null) {
            return new Since(words.word("doseSinceUnknown"), List.of(drug(drug)));
        }
        return new Since(begun(dose), drug != null && drug.days().earliest() >= dose.days().earliest() ? List.of() : List.of(drug(drug)));
    }

    private String drug(Exposure.@Nullable Since drug) {
        return drug == null ? words.word("drugSinceUnknown") : words.word("drugSince", begun(drug));
    }

    private String begun(Exposure.Since since) {
        return since.days().length() > 1 ? words.word("begun", words.time(since.time()))
                : words.word("sinceDay", words.start(since.days()));
    }
}
