package decursus.assess.exposure;

import decursus.domain.time.DaySpan;
import java.util.Optional;

/// A treatment that was going on, given or in effect during a stretch of days. Nothing says that it had to do with what
/// happened meanwhile.
///
/// @param exposure the treatment
/// @param certain  false where it only may have been
public record During(Exposure exposure, boolean certain) {

    private static final double HALF_DAY = 0.5;

    /// Whether a treatment was there at some time from one stretch of whole days to another.
    static Optional<During> of(Exposure exposure, DaySpan from, DaySpan to) {
        // certain only between the latest first day and the earliest last day
        long surelyFrom = Math.round(from.latest() - HALF_DAY);
        long surelyTo = Math.round(to.earliest() + HALF_DAY);
        long first = Math.round(Math.min(from.earliest(), to.earliest()) + HALF_DAY);
        long last = Math.round(Math.max(from.latest(), to.latest()) - HALF_DAY);
        if (surelyFrom <= surelyTo && certain(exposure, surelyFrom, surelyTo)) {
            return Optional.of(new During(exposure, true));
        }
        return possible(exposure, first, last) ? Optional.of(new During(exposure, false)) : Optional.empty();
    }

    private static boolean certain(Exposure exposure, long first, long last) {
        return exposure.phases().stream().anyMatch(each -> each.stretch().certainWithin(first, last))
                || exposure.givings().stream().map(Giving::days).filter(DaySpan::bounded)
                .anyMatch(days -> days.earliest() >= first - HALF_DAY && days.latest() <= last + HALF_DAY)
                || acting(exposure, first);
    }

    private static boolean possible(Exposure exposure, long first, long last) {
        return exposure.phases().stream().filter(each -> !each.stretch().dateless())
                .anyMatch(each -> each.stretch().possibleWithin(first, last))
                || exposure.givings().stream().map(Giving::days).filter(DaySpan::bounded)
                .anyMatch(days -> days.earliest() < last + HALF_DAY && days.latest() > first - HALF_DAY)
                || acting(exposure, first);
    }

    /// Already under way when the stretch begins.
    private static boolean acting(Exposure exposure, long day) {
        return exposure.on(day).map(standing -> switch (standing) {
            case CERTAIN, BETWEEN_GIVINGS, EFFECT_WINDOW -> true;
            case POSSIBLE, GIVEN_BEFORE -> false;
        }).orElse(false);
    }
}
