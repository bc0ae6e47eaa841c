package decursus.cli;

import decursus.jobs.JobRefused;
import decursus.jobs.drawing.Length;
import decursus.jobs.drawing.SheetSize;
import decursus.jobs.drawing.SizePreset;
import decursus.view.Furniture;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How large to draw: a size by its name, or a width and perhaps a height.
final class SizeOptions {

    @Option(names = "--size", paramLabel = "NAME", converter = SizeConverter.class)
    @Nullable SizePreset preset;

    @Option(names = "--width", paramLabel = "LENGTH", converter = LengthConverter.class)
    @Nullable Length width;

    @Option(names = "--height", paramLabel = "LENGTH", converter = LengthConverter.class)
    @Nullable Length height;

    @Option(names = "--dpi", paramLabel = "DPI")
    @Nullable Double dpi;

    /// The size that was asked for; without any the width of a journal page.
    ///
    /// @throws JobRefused when a named size and a length of one's own are asked for at once
    SheetSize size(RootCommand root) {
        SizePreset named = preset;
        if (named == null) {
            return new SheetSize(Objects.requireNonNullElse(width, SheetSize.PAGE_WIDTH), height, dpi);
        }
        if (width != null || height != null) {
            throw new JobRefused(root.text("figure.two-sizes", named.typed()));
        }
        return named.size(dpi);
    }

    /// True when a slide was asked for by its name.
    boolean slide() {
        return preset != null && preset.slide();
    }

    /// What stands around the panels at this size unless asked otherwise.
    Furniture furniture() {
        return preset == null ? Furniture.full() : preset.furniture();
    }

    /// Reads a size by its name.
    static final class SizeConverter implements ITypeConverter<SizePreset> {
        @Override
        public SizePreset convert(String typed) {
            return read(typed, SizePreset::read);
        }
    }

    /// Reads a length.
    static final class LengthConverter implements ITypeConverter<Length> {
        @Override
        public Length convert(String typed) {
            return read(typed, Length::read);
        }
    }

    private static <T> T read(String typed, Function<String, T> reader) {
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
