package decursus.store.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.Nested;

/// The columns that a row record maps to, by the rule that JDBI reads by: `rangeLow` is `range_low`, a nested record's
/// columns stand in its place, with a prefix where one is given.
///
/// @param names column names in the record's order
/// @param paths how JDBI binds each: `place.course`
record Columns(List<String> names, List<String> paths) {

    static Columns of(Class<? extends Record> row) {
        List<String> names = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        collect(row, "", "", names, paths);
        return new Columns(List.copyOf(names), List.copyOf(paths));
    }

    private static void collect(Class<?> row, String prefix, String path, List<String> names, List<String> paths) {
        for (RecordComponent component : row.getRecordComponents()) {
            Nested nested = component.getAccessor().getAnnotation(Nested.class);
            if (nested != null) {
                collect(component.getType(), nested.value().isEmpty() ? prefix : prefix + nested.value() + "_",
                        path + component.getName() + ".", names, paths);
            } else {
                names.add(prefix + component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
                paths.add(path + component.getName());
            }
        }
    }

    String list() {
        return String.join(", ", names);
    }

    /// An INSERT whose values JDBI binds by name.
    String insertNamed(String table) {
        return "INSERT INTO " + table + " (" + list() + ") VALUES (:" + String.join(", :", paths) + ")";
    }

    /// What an upsert sets: every column but the key.
    String updates(String key) {
        return names.stream().filter(name -> !name.equals(key)).map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
    }
}
