package decursus.ui.exporting;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the choices of a list by their words; nothing is ever typed into one.
final class Named<T> extends StringConverter<T> {

    private final Function<T, String> words;

    private Named(Function<T, String> words) {
        this.words = words;
    }

    static <T> Named<T> by(Function<T, String> words) {
        return new Named<>(words);
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public @Nullable T fromString(String typed) {
        return null;
    }
}
