package decursus.store.table;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// The columns that a row record maps to, by the rule that JDBI reads by: `rangeLow` is `range_low`, a nested record's
/// columns stand in its place, with a prefix where one is given.
///
/// @param names column names in the record's order
/// @param paths the accessors that lead to each: `place`, `course`
record Columns(List<String> names, List<List<Method>> paths) {

    static Columns of(Class<? extends Record> row) {
        List<String> names = new ArrayList<>();
        List<List<Method>> paths = new ArrayList<>();
        collect(row, "", List.of(), names, paths);
        return new Columns(List.copyOf(names), List.copyOf(paths));
    }

    private static void collect(Class<?> row, String prefix, List<Method> path, List<String> names, List<List<Method>> paths) {
        for (RecordComponent component : row.getRecordComponents()) {
            Nested nested = component.getAccessor().getAnnotation(Nested.class);
            List<Method> here = Stream.concat(path.stream(), Stream.of(component.getAccessor())).toList();
            if (nested != null) {
                collect(component.getType(), nested.value().isEmpty() ? prefix : prefix + nested.value() + "_", here, names, paths);
            } else {
                names.add(prefix + component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
                paths.add(here);
            }
        }
    }

    /// Binds a row's values to an insert of these columns.
    ///
    /// @param place the row's, among those of the statement, from 0
    void bind(PreparedStatement statement, int place, Record row) throws SQLException {
        for (int i = 0; i < paths.size(); i++) {
            Object value = row;
            for (Method accessor : paths.get(i)) {
                value = value == null ? null : value(accessor, value);
            }
            statement.setObject(place * paths.size() + i + 1, plain(value));
        }
    }

    private static @Nullable Object value(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row's " + accessor.getName() + " can not be read", e);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth ? 1 : 0;
            case Enum<?> name -> name.name();
            default -> throw new IllegalStateException("a column can not hold a " + value.getClass().getSimpleName());
        };
    }

    String list() {
        return String.join(", ", names);
    }

    /// An INSERT of some rows for [#bind].
    String insert(String table, int rows) {
        String row = "(" + "?, ".repeat(names.size() - 1) + "?)";
        return "INSERT INTO " + table + " (" + list() + ") VALUES " + String.join(", ", Collections.nCopies(rows, row));
    }

    /// What an upsert sets: every column but the key.
    String updates(String key) {
        return names.stream().filter(name -> !name.equals(key)).map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
    }
}
