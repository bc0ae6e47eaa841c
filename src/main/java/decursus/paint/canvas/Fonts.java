package decursus.paint.canvas;

import decursus.figure.FontFace;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The bundled fonts as the toolkit's, one object for each face and size.
final class Fonts {

    private final Map<FontFace, String> names = new EnumMap<>(FontFace.class);
    private final Map<FontFace, Map<Double, Font>> sizes = new EnumMap<>(FontFace.class);

    /// The font at a size in points of the figure.
    ///
    /// @throws IllegalStateException in one sentence, when the font is missing or damaged
    Font font(FontFace face, double size) {
        return sizes.computeIfAbsent(face, _ -> new HashMap<>())
                .computeIfAbsent(size, each -> new Font(names.computeIfAbsent(face, Fonts::load), each));
    }

    /// Makes a face known to the toolkit.
    ///
    /// @return the name it is asked for by
    private static String load(FontFace face) {
        try (InputStream in = Fonts.class.getClassLoader().getResourceAsStream(face.resource())) {
            @Nullable Font font = in == null ? null : Font.loadFont(in, 1);
            if (font == null) {
                throw new IllegalStateException("The bundled font " + face.resource() + " cannot be used: install Decursus again.");
            }
            return font.getName();
        } catch (IOException damaged) {
            throw new IllegalStateException("The bundled font " + face.resource() + " cannot be read: install Decursus again.", damaged);
        }
    }
}
