package decursus.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What to show of a course, and how.
///
/// @param name      the view's name: a preset's or one that a person gave it
/// @param theme     look
/// @param analyte   identity of the analyte whose curve is drawn; null takes CK, or else the analyte with most values
/// @param scale     division of the curve's axis
/// @param axis      how time is counted
/// @param furniture what stands around the panels
/// @param language  language of the figure's words and numbers; English and German are known
public record View(String name, Theme theme, @Nullable String analyte, ValueScaleChoice scale, AxisChoice axis,
        Furniture furniture, Locale language) {

    /// The program's emblem: one curve under the treatments.
    public static final String CK_OVER_THERAPIES = "ck-over-therapies";

    private static final List<String> PRESETS = List.of(CK_OVER_THERAPIES);

    /// The names of the presets, in the order of a menu.
    public static List<String> presets() {
        return PRESETS;
    }

    /// A preset by its name, in light theme and English.
    ///
    /// @throws IllegalArgumentException naming the known presets
    public static View preset(String name) {
        if (!PRESETS.contains(name)) {
            throw new IllegalArgumentException("the view \"" + name + "\" is not known: use " + String.join(", ", PRESETS));
        }
        return new View(name, Theme.LIGHT, null, ValueScaleChoice.AUTO, AxisChoice.AUTO, Furniture.full(), Locale.ENGLISH);
    }

    /// This view in another theme.
    public View withTheme(Theme other) {
        return new View(name, other, analyte, scale, axis, furniture, language);
    }

    /// This view with another curve; null for the default one.
    public View withAnalyte(@Nullable String identity) {
        return new View(name, theme, identity, scale, axis, furniture, language);
    }

    /// This view with another division of the curve's axis.
    public View withScale(ValueScaleChoice other) {
        return new View(name, theme, analyte, other, axis, furniture, language);
    }

    /// This view with another time axis.
    public View withAxis(AxisChoice other) {
        return new View(name, theme, analyte, scale, other, furniture, language);
    }

    /// This view with other parts around the panels.
    public View withFurniture(Furniture other) {
        return new View(name, theme, analyte, scale, axis, other, language);
    }

    /// This view in another language.
    public View withLanguage(Locale other) {
        return new View(name, theme, analyte, scale, axis, furniture, other);
    }
}
