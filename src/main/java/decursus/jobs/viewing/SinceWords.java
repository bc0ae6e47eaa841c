package decursus.jobs.viewing;

import decursus.assess.exposure.Exposure.Since;
import decursus.assess.exposure.Standing;
import decursus.assess.exposure.TreatmentAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Since when a dose holds, and since when the drug is taken, kept apart: "12.5 mg/day, since −5.4 y; drug since −6.1 y".
final class SinceWords {

    private final Wording words;

    SinceWords(Wording words) {
        this.words = words;
    }

    /// What is said of a treatment's beginning.
    ///
    /// @param when  beside the dose
    /// @param small below it
    record Told(String when, List<String> small) {
    }

    /// @param dosed true where a dose or a schedule is told, which the time beside it will be read as that of
    Told of(TreatmentAt at, boolean dosed) {
        Since drug = at.since();
        Since dose = at.doseSince();
        boolean going = at.standing() == Standing.CERTAIN || at.standing() == Standing.POSSIBLE;
        if (!dosed || at.exposure().phases().size() == 1 || !going) {
            return new Told(drug != null ? begun(drug) : going ? words.word("sinceUnknown") : "", List.of());
        }
        if (at.standing() == Standing.POSSIBLE && at.phases().size() > 1) {
            // which of the doses it was is not known, so neither is since when
            return new Told(drug(drug), List.of());
        }
        if (dose == null) {
            return new Told(words.word("doseSinceUnknown"), List.of(drug(drug)));
        }
        return new Told(begun(dose), drug != null && drug.days().earliest() >= dose.days().earliest() ? List.of() : List.of(drug(drug)));
    }

    private String drug(@Nullable Since drug) {
        return drug == null ? words.word("drugSinceUnknown") : words.word("drugSince", begun(drug));
    }

    private String begun(Since since) {
        return since.days().length() > 1 ? words.word("begun", words.time(since.time()))
                : words.word("sinceDay", words.start(since.days()));
    }
}
