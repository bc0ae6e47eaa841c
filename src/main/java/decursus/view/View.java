package decursus.view;

import decursus.view.Panel.Curve;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What to show of a course, and how.
///
/// @param name      the view's name: a preset's or one that a person gave it; 1 to 100 characters
/// @param theme     look
/// @param language  language of the figure's words and numbers; English and German are known
/// @param time      how time is counted
/// @param panels    what is shown, from top to bottom; 1 to 40, parts with letters or none but parts
/// @param furniture what stands around the panels
public record View(String name, Theme theme, Locale language, TimeChoice time, List<Panel> panels, Furniture furniture) {

    /// The program's emblem: one curve under the treatments.
    public static final String CK_OVER_THERAPIES = "ck-over-therapies";

    private static final int LONGEST_NAME = 100;
    private static final int MOST_PANELS = 40;

    public View {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(furniture, "furniture");
        panels = List.copyOf(panels);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of a view has 1 to " + LONGEST_NAME + " characters, not " + name.length());
        }
        if (panels.isEmpty() || panels.size() > MOST_PANELS) {
            throw new IllegalArgumentException("a view has 1 to " + MOST_PANELS + " panels, not " + panels.size());
        }
        long parts = panels.stream().filter(Panel.Part.class::isInstance).count();
        if (parts > 0 && parts < panels.size()) {
            throw new IllegalArgumentException("a view holds parts with letters or panels without, not both");
        }
    }

    /// The names of the presets, in the order of a menu.
    public static List<String> presets() {
        return List.copyOf(Presets.PANELS.keySet());
    }

    /// A preset by its name, in light theme and English.
    ///
    /// @throws IllegalArgumentException naming the known presets
    public static View preset(String name) {
        List<Panel> panels = Presets.PANELS.get(name);
        if (panels == null) {
            throw new IllegalArgumentException("the view \"" + name + "\" is not known: use " + String.join(", ", presets()));
        }
        return new View(name, Theme.LIGHT, Locale.ENGLISH, TimeChoice.usual(), panels, Furniture.full());
    }

    /// Identity of the first curve's analyte; null where the course chooses it: CK, or else the analyte with most values.
    public @Nullable String analyte() {
        return mainAxis().map(ValueAxisChoice::first).orElse(null);
    }

    /// Division of the first curve's axis.
    public ValueScaleChoice scale() {
        return mainAxis().map(ValueAxisChoice::scale).orElse(ValueScaleChoice.AUTO);
    }

    /// In what the values of the first curve's axis are counted.
    public ValueUnitChoice unit() {
        return mainAxis().map(ValueAxisChoice::unit).orElse(ValueUnitChoice.OWN);
    }

    /// In what daily doses of glucocorticoids are drawn.
    public Panel.Treatments.Dose dose() {
        return Panel.dose(panels).orElse(Panel.Treatments.Dose.AS_REPORTED);
    }

    /// How time is counted along the axis.
    public AxisChoice axis() {
        return time.axis();
    }

    /// What time is counted from; null for the course's own day 0.
    public @Nullable DayZeroChoice dayZero() {
        return time.dayZero();
    }

    /// The first axis of the first curve panel; empty for a view without curves.
    public Optional<ValueAxisChoice> mainAxis() {
        return Panel.mainCurve(panels).map(Curve::left);
    }

    /// This view under another name.
    public View withName(String other) {
        return new View(other, theme, language, time, panels, furniture);
    }

    /// This view in another theme.
    public View withTheme(Theme other) {
        return new View(name, other, language, time, panels, furniture);
    }

    /// This view with another first curve; null for the one that suits the course. Unchanged without a curve.
    public View withAnalyte(@Nullable String identity) {
        return withMainAxis(axis -> axis.withAnalytes(identity == null ? List.of() : List.of(identity)));
    }

    /// This view with another division of the first curve's axis. Unchanged without a curve.
    public View withScale(ValueScaleChoice other) {
        return withMainAxis(axis -> axis.withScale(other));
    }

    /// This view with the values of the first curve's axis counted in something else. Unchanged without a curve.
    public View withUnit(ValueUnitChoice other) {
        return withMainAxis(axis -> axis.withUnit(other));
    }

    /// This view with daily doses of glucocorticoids drawn in something else. Unchanged without treatments.
    public View withDose(Panel.Treatments.Dose other) {
        return withPanels(Panel.withDose(panels, other));
    }

    /// This view with another first axis of its first curve panel. Unchanged without a curve.
    public View withMainAxis(UnaryOperator<ValueAxisChoice> change) {
        return mainAxis().map(change).map(axis -> withPanels(Panel.withMainAxis(panels, axis))).orElse(this);
    }

    /// This view with another time axis.
    public View withAxis(AxisChoice other) {
        return withTime(time.withAxis(other));
    }

    /// This view counted from something else; null for the course's own day 0.
    public View withDayZero(@Nullable DayZeroChoice other) {
        return withTime(time.withDayZero(other));
    }

    /// This view with time counted and drawn in another way.
    public View withTime(TimeChoice other) {
        return new View(name, theme, language, other, panels, furniture);
    }

    /// This view with other panels.
    public View withPanels(List<Panel> others) {
        return new View(name, theme, language, time, others, furniture);
    }

    /// This view with other parts around the panels.
    public View withFurniture(Furniture other) {
        return new View(name, theme, language, time, panels, other);
    }

    /// This view in another language.
    public View withLanguage(Locale other) {
        return new View(name, theme, other, time, panels, furniture);
    }
}
