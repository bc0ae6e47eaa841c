package decursus.cli;

import decursus.view.AxisChoice;
import decursus.view.Panel.Treatments.Dose;
import decursus.view.ValueUnitChoice;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads choices as they are typed: `two-scale` for [AxisChoice#TWO_SCALE].
final class ChoiceConverters {

    private ChoiceConverters() {
    }

    /// A kind of time axis.
    static final class Axis implements ITypeConverter<AxisChoice> {
        @Override
        public AxisChoice convert(String typed) {
            return of(AxisChoice.values(), typed, "\"" + typed + "\" is no axis: use auto, relative, two-scale or calendar");
        }
    }

    /// What values are counted in.
    static final class Unit implements ITypeConverter<ValueUnitChoice> {
        @Override
        public ValueUnitChoice convert(String typed) {
            return of(ValueUnitChoice.values(), typed, "\"" + typed + "\" is no way to count values: use own or times-uln");
        }
    }

    /// In what doses of glucocorticoids are drawn.
    static final class Doses implements ITypeConverter<Dose> {
        @Override
        public Dose convert(String typed) {
            return switch (typed.toLowerCase(Locale.ROOT)) {
                case "reported" -> Dose.AS_REPORTED;
                case "equivalent" -> Dose.PREDNISOLONE_EQUIVALENT;
                default -> throw new TypeConversionException("\"" + typed + "\" is no way to draw doses: use reported or equivalent");
            };
        }
    }

    private static <E extends Enum<E>> E of(E[] all, String typed, String otherwise) {
        for (E each : all) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(typed.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new TypeConversionException(otherwise);
    }
}
