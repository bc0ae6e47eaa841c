package decursus.cli;

import decursus.jobs.drawing.SizePreset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a size by its name.
final class SizeConverter implements ITypeConverter<SizePreset> {

    @Override
    public SizePreset convert(String typed) {
        try {
            return SizePreset.read(typed);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
