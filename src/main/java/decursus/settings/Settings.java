package decursus.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the program remembers of its user. Holds no patient's name and no value: courses are told apart by a fingerprint.
///
/// @param who          name stored with each change; null until it was asked for
/// @param language     `en` or `de`; null for the system's
/// @param look         `light` or `dark` window
/// @param textSize     size of the figure's letters in the window, 1 for the usual one, 0.6 to 2.5
/// @param place        where the window stood; null for the first time
/// @param store        the store that was open last; null for the user's own
/// @param stores       other stores that were opened, latest first
/// @param arrangements how each course was arranged last, by its fingerprint, as the view's JSON
public record Settings(@Nullable String who, @Nullable String language, String look, double textSize, @Nullable Place place,
        @Nullable String store, List<String> stores, Map<String, String> arrangements) {

    /// A dark window.
    public static final String DARK = "dark";
    /// A light window.
    public static final String LIGHT = "light";

    private static final int MOST_STORES = 8;
    private static final int MOST_ARRANGEMENTS = 500;
    private static final double SMALLEST_TEXT = 0.6;
    private static final double LARGEST_TEXT = 2.5;

    /// Where a window stands on the screen, in the screen's own units.
    ///
    /// @param maximised true when it fills the screen; the rest says where it stood before
    public record Place(double x, double y, double width, double height, boolean maximised) {
    }

    public Settings {
        look = DARK.equals(look) ? DARK : LIGHT;
        textSize = Double.isFinite(textSize) ? Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT) : 1;
        stores = List.copyOf(stores.subList(0, Math.min(stores.size(), MOST_STORES)));
        arrangements = Collections.unmodifiableMap(newest(arrangements));
    }

    private static Map<String, String> newest(Map<String, String> all) {
        TreeMap<String, String> kept = new TreeMap<>(all);
        while (kept.size() > MOST_ARRANGEMENTS) {
            kept.pollFirstEntry();
        }
        return kept;
    }

    /// What holds before anything was chosen.
    public static Settings first() {
        return new Settings(null, null, LIGHT, 1, null, null, List.of(), Map.of());
    }

    /// With the name that is stored with each change.
    public Settings withWho(String name) {
        return new Settings(name, language, look, textSize, place, store, stores, arrangements);
    }

    /// With another language.
    public Settings withLanguage(String other) {
        return new Settings(who, other, look, textSize, place, store, stores, arrangements);
    }

    /// With a light or dark window.
    public Settings withLook(String other) {
        return new Settings(who, language, other, textSize, place, store, stores, arrangements);
    }

    /// With larger or smaller letters in the figure.
    public Settings withTextSize(double other) {
        return new Settings(who, language, look, other, place, store, stores, arrangements);
    }

    /// With another place of the window.
    public Settings withPlace(Place other) {
        return new Settings(who, language, look, textSize, other, store, stores, arrangements);
    }

    /// With another open store, which becomes the latest of those that were opened.
    public Settings withStore(String file) {
        List<String> latest = new ArrayList<>(stores);
        latest.remove(file);
        latest.addFirst(file);
        return new Settings(who, language, look, textSize, place, file, latest, arrangements);
    }

    /// With another arrangement of a course; null forgets it.
    public Settings withArrangement(String fingerprint, @Nullable String view) {
        Map<String, String> other = new TreeMap<>(arrangements);
        if (view == null) {
            other.remove(fingerprint);
        } else {
            other.put(fingerprint, view);
        }
        return new Settings(who, language, look, textSize, place, store, stores, other);
    }
}
