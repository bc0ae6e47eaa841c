package decursus.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import decursus.view.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: light or dark, in the program's own type.
public enum Look {
    LIGHT, DARK;

    private static final List<String> FACES = List.of("Regular", "SemiBold", "Bold", "Italic");

    /// Loads the program's type. Asked for once, before the first window.
    ///
    /// @throws IllegalStateException in one sentence when the program was built without it
    public static void loadType() {
        for (String face : FACES) {
            String name = "/decursus/fonts/SourceSans3-" + face + ".ttf";
            try (InputStream in = Look.class.getResourceAsStream(name)) {
                if (in == null || Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException("The letters in " + name + " are missing from this build: install Decursus again.");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Dresses every window of the program.
    public void apply() {
        Application.setUserAgentStylesheet(switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    }

    /// Adds the program's own rules to a scene.
    public static void rule(Scene scene) {
        scene.getStylesheets().add(Objects.requireNonNull(Look.class.getResource("/decursus/window/window.css")).toExternalForm());
    }

    /// The theme of a figure that stands in such a window.
    public Theme figure() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
