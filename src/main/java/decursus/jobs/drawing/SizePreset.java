package decursus.jobs.drawing;

import decursus.view.Furniture;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sizes with a name. On paper the resolution is the one that journals ask for of line art; on a screen it sets how large
/// type is, and a 4K slide is an HD slide with finer pixels, not one with smaller type.
public enum SizePreset {
    /// One column of a journal page, narrow.
    SINGLE_80("80", null, Length.Unit.MILLIMETRES, 600),
    /// One column of a journal page.
    SINGLE_89("89", null, Length.Unit.MILLIMETRES, 600),
    /// Both columns of a journal page.
    DOUBLE_174("174", null, Length.Unit.MILLIMETRES, 600),
    /// The Journal of Rheumatology, both columns.
    JRHEUM_170("170", null, Length.Unit.MILLIMETRES, 600),
    /// A slide of 16:9.
    SLIDE_HD("1920", "1080", Length.Unit.PIXELS, 144),
    /// The same slide on a screen of four times as many pixels.
    SLIDE_4K("3840", "2160", Length.Unit.PIXELS, 288),
    /// As wide as high.
    SQUARE("2160", "2160", Length.Unit.PIXELS, 288),
    /// A page to print.
    A4("210", "297", Length.Unit.MILLIMETRES, 300);

    private final Length width;
    private final @Nullable Length height;
    private final double dpi;

    SizePreset(String width, @Nullable String height, Length.Unit unit, double dpi) {
        this.width = new Length(new BigDecimal(width), unit);
        this.height = height == null ? null : new Length(new BigDecimal(height), unit);
        this.dpi = dpi;
    }

    /// The size itself.
    ///
    /// @param resolution dots per inch that were asked for instead of the usual ones; null for those
    public SheetSize size(@Nullable Double resolution) {
        boolean free = resolution == null && width.unit() == Length.Unit.PIXELS;
        return new SheetSize(width, height, resolution == null ? Double.valueOf(dpi) : resolution,
                free ? SheetSize.Letters.FITTING : SheetSize.Letters.FIXED);
    }

    /// Width.
    public Length width() {
        return width;
    }

    /// Height; null for the height that the content wants.
    public @Nullable Length height() {
        return height;
    }

    /// The usual dots per inch.
    public double dpi() {
        return dpi;
    }

    /// True for a slide of a talk, which is drawn in the projector's theme and without small print unless asked otherwise.
    public boolean slide() {
        return this == SLIDE_HD || this == SLIDE_4K;
    }

    /// What stands around the panels of a figure of this size unless asked otherwise. Footnotes and the disclaimer are for
    /// paper: nobody reads them from the last row.
    public Furniture furniture() {
        return new Furniture(null, true, true, !slide(), true, !slide());
    }

    /// As it is typed: `slide-hd`.
    public String typed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads a name.
    ///
    /// @throws IllegalArgumentException naming all that there are
    public static SizePreset read(String typed) {
        return Arrays.stream(values()).filter(each -> each.typed().equals(typed.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the size \"" + typed + "\" is not known: use "
                        + String.join(", ", Arrays.stream(values()).map(SizePreset::typed).toList())));
    }
}
