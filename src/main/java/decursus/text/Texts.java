package decursus.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One file of words, `text/<name>.properties`, in English, with `<name>_de.properties` in German where it exists.
/// A sentence holds its arguments as `{0}`, `{1}`. Immutable.
public final class Texts {

    private final String name;
    private final Properties words;

    private Texts(String name, Properties words) {
        this.name = name;
        this.words = words;
    }

    /// The words of a file in a language; English where the language or a single word is missing.
    ///
    /// @throws IllegalStateException if the program was built without the file
    public static Texts load(String name, Locale language) {
        Properties english = read(name + ".properties");
        if (english == null) {
            throw new IllegalStateException("the words in text/" + name + ".properties are missing from this build");
        }
        Properties translated = read(name + "_" + language.getLanguage() + ".properties");
        if (translated != null) {
            english.putAll(translated);
        }
        return new Texts(name, english);
    }

    /// A text with its arguments filled in.
    ///
    /// @throws IllegalArgumentException if there is no such text
    public String get(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("text/" + name + ".properties has no text \"" + key + "\"");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /// Every key, in alphabetical order.
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static @Nullable Properties read(String file) {
        try (InputStream in = Texts.class.getResourceAsStream("/text/" + file)) {
            if (in == null) {
                return null;
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(reader);
                return properties;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text/" + file + " can not be read", e);
        }
    }
}
