package decursus.fuzz;

import decursus.exchange.notation.RangeText;
import java.nio.charset.StandardCharsets;

/// Proof that the search searches: a reader with a bug that no seed meets. `.ci/fuzz` demands that it is found.
final class PlantedBug {

    private PlantedBug() {
    }

    /// What Jazzer calls.
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            RangeText.read(text);
        } catch (IllegalArgumentException e) {
            if (text.startsWith("<5x")) {
                throw new IllegalStateException("planted", e);
            }
        }
    }
}
