package decursus.ui.exporting;

import decursus.jobs.drawing.Length;
import decursus.jobs.drawing.SheetSize;
import decursus.jobs.drawing.SizePreset;
import decursus.privacy.Disclosure;
import decursus.view.Furniture;
import decursus.view.Theme;
import decursus.view.View;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is to be drawn, as the form says it.
///
/// @param kind       kind of file
/// @param size       how large
/// @param theme      look
/// @param furniture  what stands around the panels
/// @param disclosure with or without identity
record Order(Kind kind, Size size, Theme theme, Furniture furniture, Disclosure disclosure) {

    /// Kinds of files.
    enum Kind {
        PNG, SVG, PDF;

        /// As file names end.
        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A size as the form says it.
    ///
    /// @param width      as typed: `174mm`, `1920px`
    /// @param height     likewise; empty for the height that the content wants
    /// @param dpi        dots per inch as typed; empty for the usual ones
    /// @param lettersFit true when letters are as large as the content allows
    record Size(String width, String height, String dpi, boolean lettersFit) {

        /// The size of that name, as the command line has it.
        static Size of(SizePreset preset) {
            Length high = preset.height();
            return new Size(preset.width().text(), high == null ? "" : high.text(), Long.toString(Math.round(preset.dpi())),
                    preset.width().unit() == Length.Unit.PIXELS);
        }

        /// @throws IllegalArgumentException in one sentence when it can not be read
        SheetSize read() {
            Length wide = Length.read(width);
            Length high = height.isBlank() ? null : Length.read(height);
            Double asked = resolution();
            return lettersFit ? new SheetSize(wide, high, asked, SheetSize.Letters.FITTING) : new SheetSize(wide, high, asked);
        }

        private @Nullable Double resolution() {
            if (dpi.isBlank()) {
                return null;
            }
            if (!dpi.strip().matches("\\d{2,4}")) {
                throw new IllegalArgumentException("the resolution \"" + dpi + "\" can not be read: write it as 300");
            }
            return Double.valueOf(dpi.strip());
        }
    }

    /// The figure across both columns of a journal page, de-identified.
    static Order first(Theme theme) {
        return new Order(Kind.PNG, Size.of(SizePreset.DOUBLE_174), onPaper(theme), Furniture.full(), Disclosure.DEIDENTIFIED);
    }

    /// The theme that suits paper.
    static Theme onPaper(Theme theme) {
        return theme == Theme.PRINT ? theme : Theme.LIGHT;
    }

    View view(View arranged) {
        return arranged.withTheme(theme).withFurniture(furniture);
    }
}
