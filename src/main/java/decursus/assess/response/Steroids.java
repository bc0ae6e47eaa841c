package decursus.assess.response;

import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.Exposures;
import decursus.assess.response.SteroidDose.Kind;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.catalog.TreatmentEntry;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Adds up the daily glucocorticoids of a day. "Off" comes from a recorded stop, never from missing records.
final class Steroids {

    private static final double HALF_DAY = 0.5;

    private final List<Exposure> given;
    private final Catalog catalog;

    Steroids(Exposures exposures, Catalog catalog) {
        this.given = exposures.all().stream().filter(each -> each.group() == TreatmentClass.GLUCOCORTICOID).toList();
        this.catalog = catalog;
    }

    SteroidDose on(long day) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        boolean unverified = false;
        boolean daily = false;
        List<String> apart = new ArrayList<>();
        for (Exposure each : given) {
            boolean certain = each.phases().stream().anyMatch(phase -> phase.stretch().certainOn(day));
            for (Phase phase : certain ? each.phasesOn(day) : List.<Phase>of()) {
                TreatmentEntry entry = catalog.treatment(each.treatment().agent().identity()).orElse(null);
                BigDecimal factor = entry == null ? null : entry.dosing().prednisoloneFactor();
                Dose dose = DailyDose.milligrams(phase).orElse(null);
                if (dose == null || entry == null || factor == null || !each.treatment().role().isLine()) {
                    apart.add(each.name().shortName());
                } else {
                    daily = true;
                    low = low.add(dose.low().multiply(factor));
                    high = high.add(dose.high().multiply(factor));
                    unverified |= !entry.dosing().prednisoloneFactorVerified();
                }
            }
            if (each.last(day).filter(last -> last.days().earliest() >= day - HALF_DAY).isPresent()) {
                apart.add(each.name().shortName());
            }
        }
        Kind kind = daily ? Kind.DAILY : apart.isEmpty() && stopped(day) ? Kind.OFF : Kind.NOT_REPORTED;
        return new SteroidDose(kind, daily ? low : null, daily ? high : null, unverified, apart.stream().distinct().toList());
    }

    private boolean stopped(long day) {
        boolean everyEndIsKnown = given.stream().flatMap(each -> each.phases().stream())
                .allMatch(each -> each.stretch().end().latest() <= day - HALF_DAY || each.stretch().start().earliest() >= day + HALF_DAY);
        return everyEndIsKnown && given.stream().flatMap(each -> each.phases().stream())
                .anyMatch(each -> each.stretch().end().latest() <= day - HALF_DAY);
    }
}
