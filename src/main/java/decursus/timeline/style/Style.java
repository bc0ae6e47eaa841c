package decursus.timeline.style;

import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.TextStyle;
import decursus.view.Theme;
import java.util.List;

/// How a figure looks in one theme.
///
/// @param theme  which theme
/// @param inks   colours of everything but treatments
/// @param type   sizes of letters, in points
/// @param weight factor on every line width and marker size; 1 on paper
public record Style(Theme theme, Inks inks, TypeSizes type, double weight) {

    /// Colours by what they say.
    ///
    /// @param paper sheet
    /// @param text  what must be read
    /// @param muted what explains; still 4.5:1 on paper
    /// @param axis  frames and ticks; 3:1 on paper
    /// @param grid  quiet lines, below everything
    /// @param curve the measured values
    /// @param index day 0 and the index treatment
    /// @param panel ground of what lies outside of the time axis
    public record Inks(Ink paper, Ink text, Ink muted, Ink axis, Ink grid, Ink curve, Ink index, Ink panel) {
    }

    /// Letter sizes in points.
    public record TypeSizes(double title, double subtitle, double axis, double lane, double bar, double callout, double note) {
        TypeSizes scaled(double factor) {
            return new TypeSizes(title * factor, subtitle * factor, axis * factor, lane * factor, bar * factor,
                    callout * factor, note * factor);
        }
    }

    private static final TypeSizes PAPER = new TypeSizes(10, 7, 7, 6.4, 6.6, 7.2, 6.2);
    private static final double PROJECTOR_TYPE = 1.35;

    /// The look of a theme.
    public static Style of(Theme theme) {
        return switch (theme) {
            case LIGHT -> new Style(theme, inks("#FFFFFF", "#1B1F24", "#5B6470", "#7C8591", "#E4E7EB", "#0F1B2D", "#C4321A", "#F3F5F7"),
                    PAPER, 1);
            case DARK -> new Style(theme, inks("#14181D", "#EDF0F3", "#A3ADB8", "#7E8894", "#2B323A", "#F2F5F8", "#FF8A66", "#1F252C"),
                    PAPER, 1);
            case PROJECTOR -> new Style(theme,
                    inks("#FFFFFF", "#000000", "#3C444D", "#5A636E", "#DADEE3", "#0A1526", "#B32400", "#EEF1F4"),
                    PAPER.scaled(PROJECTOR_TYPE), 1.5);
            case PRINT -> new Style(theme, inks("#FFFFFF", "#000000", "#3D3D3D", "#5A5A5A", "#DDDDDD", "#000000", "#000000", "#F4F4F4"),
                    PAPER, 1);
        };
    }

    /// Colours of several curves in one panel, each 4.5:1 on paper; the first is that of a single curve.
    public List<Ink> curves() {
        return switch (theme) {
            case LIGHT, PROJECTOR -> List.of(inks.curve(), Ink.hex("#2061BD"), Ink.hex("#A8021B"), Ink.hex("#0D704C"));
            case DARK -> List.of(inks.curve(), Ink.hex("#71B4E8"), Ink.hex("#FF7C42"), Ink.hex("#7EE9BC"));
            case PRINT -> List.of(inks.curve());
        };
    }

    /// A text style without halo.
    public TextStyle text(FontFace face, double size, Ink ink) {
        return TextStyle.of(face, size, ink);
    }

    /// A line width or marker size for this theme.
    public double scaled(double width) {
        return width * weight;
    }

    private static Inks inks(String paper, String text, String muted, String... rest) {
        return new Inks(Ink.hex(paper), Ink.hex(text), Ink.hex(muted), Ink.hex(rest[0]), Ink.hex(rest[1]), Ink.hex(rest[2]),
                Ink.hex(rest[3]), Ink.hex(rest[4]));
    }
}
