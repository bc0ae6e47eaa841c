package decursus.cli;

import decursus.jobs.drawing.Length;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a length that was typed.
final class LengthConverter implements ITypeConverter<Length> {

    @Override
    public Length convert(String typed) {
        try {
            return Length.read(typed);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
