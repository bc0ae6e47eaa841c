package decursus.exchange.fhir.course;

import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Dose.Basis;
import decursus.domain.treatment.Schedule;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.fhir.value.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much is given and how often.
final class Dosages {

    private static final int HOURS = 24;

    /// One dosage instruction.
    ///
    /// @param dose     how much a time; a day where it is given several times a day
    /// @param schedule how often
    /// @param text     its words, and the figures where the fields do not say them
    record Dosage(@Nullable Dose dose, @Nullable Schedule schedule, @Nullable String route, @Nullable String text) {
        static final Dosage NONE = new Dosage(null, null, null, null);
    }

    private Dosages() {
    }

    /// An instruction of an order or a statement.
    static Dosage read(Tree dosage) {
        Dose single = amount(dosage);
        Tree timing = dosage.tree("timing");
        Tree repeat = timing == null ? null : timing.tree("repeat");
        String said = timing == null ? null : Codes.words(timing.tree("code"));
        boolean needed = Boolean.TRUE.equals(dosage.truth("asNeededBoolean")) || dosage.has("asNeededCodeableConcept");
        List<String> words = new ArrayList<>();
        String text = dosage.text("text");
        if (text != null) {
            words.add(text);
        }
        int daily = repeat == null || needed ? 0 : timesDaily(repeat);
        Dose dose = single;
        Schedule schedule = null;
        if (daily > 0) {
            schedule = new Schedule.Every(1, RelativeUnit.DAY);
            if (daily > 1 && single != null) {
                dose = times(single, daily);
                words.add(daily + " × " + shown(single) + " a day");
            } else if (daily > 1) {
                schedule = new Schedule.AsWritten(daily + " × a day");
            }
        } else if (needed) {
            schedule = new Schedule.AsWritten("as needed");
        } else if (repeat != null) {
            schedule = repeated(repeat);
        }
        schedule = schedule == null && said != null ? new Schedule.AsWritten(said) : schedule;
        return new Dosage(dose, schedule, Codes.words(dosage.tree("route")), words.isEmpty() ? null : String.join("; ", words));
    }

    /// The dosage of an administration.
    static Dosage given(@Nullable Tree dosage) {
        return dosage == null ? Dosage.NONE
                : new Dosage(quantity(dosage.tree("dose")), null, Codes.words(dosage.tree("route")), dosage.text("text"));
    }

    private static @Nullable Dose amount(Tree dosage) {
        for (Tree each : dosage.trees("doseAndRate")) {
            Dose dose = quantity(each.tree("doseQuantity"));
            dose = dose != null ? dose : range(each.tree("doseRange"));
            if (dose != null) {
                return dose;
            }
        }
        return quantity(dosage.tree("doseQuantity"));
    }

    private static @Nullable Dose quantity(@Nullable Tree quantity) {
        return quantity == null ? null : dose(quantity, quantity);
    }

    private static @Nullable Dose range(@Nullable Tree range) {
        Tree low = range == null ? null : range.tree("low");
        Tree high = range == null ? null : range.tree("high");
        return low == null || high == null ? null : dose(low, high);
    }

    /// A dose without a unit is no dose: "1" may be a tablet or a box.
    private static @Nullable Dose dose(Tree low, Tree high) {
        String least = low.figure("value");
        String most = high.figure("value");
        String unit = unit(high);
        if (least == null || most == null || unit == null) {
            return null;
        }
        Basis basis = unit.endsWith("/kg") ? Basis.PER_KG : unit.endsWith("/m2") ? Basis.PER_M2 : Basis.ABSOLUTE;
        String amount = basis == Basis.ABSOLUTE ? unit : unit.substring(0, unit.lastIndexOf('/'));
        try {
            return new Dose(Values.number(low, "value", least), Values.number(high, "value", most), amount.isBlank() ? unit : amount,
                    basis, false);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(low.path("value"), least, "the " + e.getMessage() + ": correct it in the system that wrote the file");
        }
    }

    private static @Nullable String unit(Tree quantity) {
        String unit = Values.unit(quantity);
        return unit == null ? quantity.text("unit") : unit;
    }

    /// How many times a day; 0 where it is not so counted.
    private static int timesDaily(Tree repeat) {
        int frequency = whole(repeat, "frequency", 1);
        int period = whole(repeat, "period", 0);
        if (repeat.has("frequencyMax") || repeat.has("periodMax") || repeat.has("dayOfWeek") || frequency < 1 || period < 1) {
            return 0;
        }
        return switch (repeat.code("periodUnit")) {
            case "d" -> period == 1 ? frequency : 0;
            case "h" -> HOURS * frequency % period == 0 && period <= HOURS ? HOURS * frequency / period : 0;
            case null, default -> 0;
        };
    }

    private static @Nullable Schedule repeated(Tree repeat) {
        int frequency = whole(repeat, "frequency", 1);
        int period = whole(repeat, "period", 0);
        String unit = repeat.code("periodUnit");
        List<String> days = repeat.texts("dayOfWeek");
        if (whole(repeat, "count", 0) == 1) {
            return new Schedule.Once();
        }
        if (!days.isEmpty()) {
            return new Schedule.AsWritten(String.join(", ", days));
        }
        if (period < 1 || period > Schedule.MOST || unit == null) {
            String figure = repeat.figure("period");
            return figure == null || unit == null ? null : new Schedule.AsWritten(frequency + " × every " + figure + " " + unit);
        }
        RelativeUnit counted = switch (unit) {
            case "d" -> RelativeUnit.DAY;
            case "wk" -> RelativeUnit.WEEK;
            case "mo" -> RelativeUnit.MONTH;
            case "a" -> RelativeUnit.YEAR;
            default -> null;
        };
        if (frequency == 1 && counted != null && !repeat.has("frequencyMax") && !repeat.has("periodMax")) {
            return new Schedule.Every(period, counted);
        }
        String most = repeat.figure("frequencyMax");
        String longest = repeat.figure("periodMax");
        return new Schedule.AsWritten(frequency + (most == null ? "" : "-" + most) + " × every " + period + (longest == null ? "" : "-"
                + longest)
                + " " + unit);
    }

    private static int whole(Tree repeat, String field, int missing) {
        String figure = repeat.figure(field);
        if (figure == null) {
            return missing;
        }
        try {
            return new BigDecimal(figure).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return 0;
        }
    }

    private static Dose times(Dose dose, int count) {
        BigDecimal factor = BigDecimal.valueOf(count);
        return new Dose(dose.low().multiply(factor), dose.high().multiply(factor), dose.unit(), dose.basis(), dose.approximate());
    }

    private static String shown(Dose dose) {
        return dose.low() + (dose.isRange() ? "-" + dose.high() : "") + " " + dose.unit() + dose.basis().suffix();
    }
}
