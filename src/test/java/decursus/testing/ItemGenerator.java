package decursus.testing;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentEntry;
import decursus.domain.Concept;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Limits.InstrumentMaximum;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.ReferenceRange.Limit;
import decursus.domain.result.Result;
import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes results and treatments of every kind.
final class ItemGenerator {

    private static final List<String> ANALYTES = Catalog.bundled().analytes().stream().map(AnalyteEntry::key).toList();
    private static final List<String> AGENTS = Catalog.bundled().treatments().stream().map(TreatmentEntry::key).toList();
    private static final List<String> UNITS = List.of("mg", "g", "cells", "IU", "mg/ml", "mg/day", "10 mg/kg", "a b");

    private final Dice dice;
    private final TimeGenerator times;

    ItemGenerator(Dice dice, TimeGenerator times) {
        this.dice = dice;
        this.times = times;
    }

    Observation observation(String id) {
        Concept analyte = new Concept(dice.maybe(() -> dice.of(ANALYTES)), dice.text());
        Result result = result();
        String verbatim = dice.once(3) ? dice.text() : plain(result);
        InstrumentMaximum maximum = switch (dice.from(0, 3)) {
            case 0 -> new InstrumentMaximum.Known(dice.amount().add(BigDecimal.ONE));
            case 1 -> new InstrumentMaximum.Unknown();
            default -> new InstrumentMaximum.NotAScore();
        };
        return new Observation(id, analyte, times.time(), new Reading(result, dice.maybe(dice::text), verbatim),
                new Limits(dice.maybe(this::range), maximum), dice.status(), dice.maybe(dice::text), dice.provenance());
    }

    private Result result() {
        return switch (dice.from(0, 7)) {
            case 0 -> new Result.Titre(dice.of(Comparator.class), dice.from(1, 100_000));
            case 1 -> new Result.Ordinal(dice.text(), dice.text(), dice.decimal());
            case 2 -> new Result.Words(dice.text());
            case 3 -> new Result.NotDone(dice.text());
            case 4 -> {
                BigDecimal low = dice.decimal();
                yield new Result.Span(low, low.add(dice.amount()));
            }
            default -> new Result.Numeric(dice.of(Comparator.class), dice.decimal());
        };
    }

    private static String plain(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> numeric.value().toString();
            case Result.Span span -> span.low() + "-" + span.high();
            case Result.Titre titre -> "1:" + titre.denominator();
            case Result.Ordinal ordinal -> ordinal.grade();
            case Result.Words words -> words.text();
            case Result.NotDone notDone -> notDone.reason();
        };
    }

    private ReferenceRange range() {
        BigDecimal low = dice.decimal();
        BigDecimal high = low.add(dice.amount());
        Limit from = new Limit(low, dice.once(2));
        Limit to = new Limit(high, dice.once(2));
        return switch (dice.from(0, 5)) {
            case 0 -> new ReferenceRange(null, to, dice.text());
            case 1 -> new ReferenceRange(from, null, dice.text());
            case 2 -> new ReferenceRange(from, to, low + "-" + high);
            case 3 -> new ReferenceRange(null, to, "<" + high);
            case 4 -> new ReferenceRange(null, null, dice.text());
            default -> new ReferenceRange(from, to, dice.text());
        };
    }

    Treatment treatment(String id) {
        List<Phase> phases = dice.list(3, this::phase);
        List<Administration> givings = dice.list(3, this::giving);
        if (phases.isEmpty() && givings.isEmpty()) {
            phases = List.of(Phase.of(times.period()));
        }
        return treatment(id, phases, givings);
    }

    Treatment indexTreatment(String id, LocalDate dayZero) {
        List<Administration> givings = new ArrayList<>();
        givings.add(new Administration(new TimePoint.OnDate(dayZero, false), dose(), 1, null));
        return treatment(id, List.of(), givings);
    }

    private Treatment treatment(String id, List<Phase> phases, List<Administration> givings) {
        Outcome outcome = dice.once(2) ? Outcome.notStated() : new Outcome(dice.maybe(dice::text), dice.of(Outcome.EndReason.class),
                dice.of(Outcome.Adequacy.class), dice.of(Outcome.Adequacy.class));
        return new Treatment(id, new Concept(dice.maybe(() -> dice.of(AGENTS)), dice.text()), dice.of(Role.class), phases, givings,
                outcome, dice.maybe(() -> dice.from(0, 400)), dice.provenance());
    }

    private Phase phase() {
        return new Phase(times.period(), dice.maybe(this::dose), dice.maybe(this::schedule), dice.maybe(dice::text),
                dice.maybe(() -> dice.from(1, 12)), dice.maybe(dice::text));
    }

    private Administration giving() {
        return new Administration(times.time(), dice.maybe(this::dose), dice.maybe(() -> dice.from(1, 12)), dice.maybe(dice::text));
    }

    private Dose dose() {
        BigDecimal low = dice.amount();
        BigDecimal high = dice.once(2) ? low : low.add(dice.amount());
        return new Dose(low, high, dice.once(4) ? dice.text() : dice.of(UNITS), dice.of(Dose.Basis.class), dice.once(3));
    }

    private Schedule schedule() {
        return switch (dice.from(0, 4)) {
            case 0 -> new Schedule.Continuous();
            case 1 -> new Schedule.Once();
            case 2 -> new Schedule.PerCycle(dice.from(1, 30));
            case 3 -> new Schedule.AsWritten(dice.text());
            default -> new Schedule.Every(dice.from(1, 60), dice.of(RelativeUnit.class));
        };
    }
}
