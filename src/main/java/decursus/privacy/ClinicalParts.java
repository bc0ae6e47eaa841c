package decursus.privacy;

import decursus.domain.days.DayCount;
import decursus.domain.result.Limits;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Schedule;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Values and doses of a record of care: numbers stay, words are written anew from what was parsed.
final class ClinicalParts {

    private static final Pattern STEP = Pattern.compile("[A-Za-z]?\\d{1,3}[+-]?|[IVX]{1,4}[abc]?|[+-]{1,4}|[IVX]{1,4}-[IVX]{1,4}");
    private static final String UNIT_WITHHELD = "unit withheld";

    private final Texts texts;
    private final DayCount days;

    ClinicalParts(Texts texts, DayCount days) {
        this.texts = texts;
        this.days = days;
    }

    Reading reading(Reading reading) {
        Result result = result(reading.result());
        String unit = reading.unit();
        return new Reading(result, unit == null ? null : texts.term(unit, UNIT_WITHHELD),
                texts.verbatim(reading.verbatim(), () -> plain(result)));
    }

    private Result result(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> numeric;
            case Result.Span span -> span;
            case Result.Titre titre -> titre;
            case Result.Ordinal ordinal -> ordinal(ordinal);
            case Result.Words words -> new Result.Words(texts.term(words.text(), "text withheld"));
            case Result.NotDone notDone -> new Result.NotDone(texts.term(notDone.reason(), "reason withheld"));
        };
    }

    private Result.Ordinal ordinal(Result.Ordinal ordinal) {
        String step = STEP.matcher(ordinal.grade()).matches() ? ordinal.grade()
                : texts.term(ordinal.grade(), ordinal.rank().toPlainString());
        return new Result.Ordinal(texts.term(ordinal.scale(), "scale withheld"), step, ordinal.rank());
    }

    private static String plain(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> sign(numeric.comparator()) + numeric.value().toPlainString();
            case Result.Span span -> span.low().toPlainString() + "-" + span.high().toPlainString();
            case Result.Titre titre -> sign(titre.comparator()) + "1:" + titre.denominator();
            case Result.Ordinal ordinal -> ordinal.scale() + " " + ordinal.grade();
            case Result.Words words -> words.text();
            case Result.NotDone notDone -> "not done";
        };
    }

    private static String sign(decursus.domain.result.Comparator comparator) {
        return comparator == decursus.domain.result.Comparator.EQUAL ? "" : comparator.sign();
    }

    ResultStatus status(ResultStatus status) {
        String reason = status.exclusion();
        return reason == null ? status : status.excluding(texts.term(reason, "reason withheld"));
    }

    Limits limits(Limits limits) {
        ReferenceRange range = limits.range();
        return new Limits(range == null ? null : range(range), limits.maximum());
    }

    private @Nullable ReferenceRange range(ReferenceRange range) {
        ReferenceRange.Limit low = range.low();
        ReferenceRange.Limit high = range.high();
        if (low == null && high == null) {
            String free = texts.free(range.text());
            return free == null ? null : new ReferenceRange(null, null, free);
        }
        return new ReferenceRange(low, high, texts.verbatim(range.text(), () -> plain(low, high)));
    }

    private static String plain(ReferenceRange.@Nullable Limit low, ReferenceRange.@Nullable Limit high) {
        if (low == null) {
            return high == null ? "" : (high.inclusive() ? "≤" : "<") + high.value().toPlainString();
        }
        return high == null ? (low.inclusive() ? "≥" : ">") + low.value().toPlainString()
                : low.value().toPlainString() + "–" + high.value().toPlainString();
    }

    Phase phase(Phase phase) {
        return new Phase(days.of(phase.period()), dose(phase.dose()), schedule(phase.schedule()), texts.termOrNull(phase.route()),
                phase.cycle(), texts.free(phase.verbatim()));
    }

    Administration administration(Administration given) {
        return new Administration(days.of(given.time()), dose(given.dose()), given.cycle(), texts.free(given.verbatim()));
    }

    private @Nullable Dose dose(@Nullable Dose dose) {
        return dose == null ? null
                : new Dose(dose.low(), dose.high(), texts.term(dose.unit(), UNIT_WITHHELD), dose.basis(), dose.approximate());
    }

    private @Nullable Schedule schedule(@Nullable Schedule schedule) {
        if (!(schedule instanceof Schedule.AsWritten written)) {
            return schedule;
        }
        String text = texts.termOrNull(written.text());
        return text == null ? null : new Schedule.AsWritten(text);
    }

    Outcome outcome(Outcome outcome) {
        return new Outcome(texts.termOrNull(outcome.response()), outcome.endReason(), outcome.doseAdequate(), outcome.durationAdequate());
    }
}
