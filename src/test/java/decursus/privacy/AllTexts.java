package decursus.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every text and every time of the calendar within records, found by reflection: a field that is added later is
/// searched too.
public final class AllTexts {

    private final List<String> found = new ArrayList<>();

    private AllTexts() {
    }

    /// All texts of an object made of records and collections.
    public static List<String> in(Object root) {
        AllTexts texts = new AllTexts();
        texts.collect(root);
        return texts.found;
    }

    private void collect(@Nullable Object item) {
        switch (item) {
            case null -> {
            }
            case String text -> found.add(text);
            case Temporal time -> found.add(time.toString());
            case Collection<?> items -> items.forEach(this::collect);
            case Map<?, ?> map -> {
                collect(map.keySet());
                collect(map.values());
            }
            case Record thing -> {
                for (RecordComponent component : thing.getClass().getRecordComponents()) {
                    collect(value(thing, component));
                }
            }
            default -> {
            }
        }
    }

    private static @Nullable Object value(Record thing, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(thing);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(component.toString(), e);
        }
    }
}
