package decursus.ui.common;

import decursus.text.Texts;
import java.util.Locale;

/// The window's words in the user's language.
///
/// @param texts    the file of words
/// @param language the language, for numbers and dates too
public record Words(Texts texts, Locale language) {

    /// The words of a language; English where a language is not known.
    public static Words of(Locale language) {
        return new Words(Texts.load("window", language), language);
    }

    /// A text with its arguments filled in.
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// True when there is a text of this key.
    public boolean has(String key) {
        return texts.keys().contains(key);
    }
}
