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
/// @param width      as typed: `174mm`, `1920px`
/// @param height     likewise; empty for the height that the content wants
/// @param dpi        dots per inch as typed; empty for the usual ones
/// @param theme      look
/// @param furniture  what stands around the panels
/// @param disclosure with or without identity
/// @param preset     the size by its name, while the fields say what it says; null for a free one
record Order(Kind kind, String width, String height, String dpi, Theme theme, Furniture furniture, Disclosure disclosure,
        @Nullable SizePreset preset) {

    /// Across both columns of a journal page.
    static final SizePreset FIRST = SizePreset.DOUBLE_174;

    /// Kinds of files.
    enum Kind {
        PNG, SVG, PDF;

        /// As file names end.
        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What the fields say of a size with a name.
    record Fields(String width, String height, String dpi) {

        static Fields of(SizePreset preset) {
            SheetSize size = preset.size(null);
            Length height = size.height();
            return new Fields(size.width().text(), height == null ? "" : height.text(), Long.toString(Math.round(size.dpi())));
        }
    }

    /// The figure across both columns of a journal page, de-identified.
    static Order first(Theme theme) {
        Theme paper = theme == Theme.DARK ? Theme.LIGHT : theme;
        Fields fields = Fields.of(FIRST);
        return new Order(Kind.PNG, fields.width(), fields.height(), fields.dpi(), paper, Furniture.full(), Disclosure.DEIDENTIFIED,
                FIRST);
    }

    /// @throws IllegalArgumentException in one sentence when the size can not be read
    SheetSize size() {
        if (preset != null && Fields.of(preset).equals(new Fields(width.strip(), height.strip(), dpi.strip()))) {
            return preset.size(null);
        }
        return new SheetSize(Length.read(width), height.isBlank() ? null : Length.read(height), resolution());
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

    View view(View arranged) {
        return arranged.withTheme(theme).withFurniture(furniture);
    }
}
