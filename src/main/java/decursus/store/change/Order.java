package decursus.store.change;

import java.util.List;

/// Ids of a list in their order, before and after a change; both empty where the order of what stays is the same.
public record Order(List<String> before, List<String> after) {

    public Order {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// The order of what stays is the same.
    public static Order same() {
        return new Order(List.of(), List.of());
    }

    /// True when something that stays stands elsewhere.
    public boolean changed() {
        return !before.isEmpty();
    }
}
