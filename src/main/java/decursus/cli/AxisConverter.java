package decursus.cli;

import decursus.view.AxisChoice;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a kind of time axis as it is typed: `two-scale` for [AxisChoice#TWO_SCALE].
final class AxisConverter implements ITypeConverter<AxisChoice> {

    @Override
    public AxisChoice convert(String typed) {
        for (AxisChoice each : AxisChoice.values()) {
            if (each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(typed.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new TypeConversionException("\"" + typed + "\" is no axis: use auto, relative, two-scale or calendar");
    }
}
