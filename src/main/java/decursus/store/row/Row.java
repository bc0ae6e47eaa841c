package decursus.store.row;

/// One item of a course's list, with all of its sub-rows.
///
/// @param <R> the implementing row
public interface Row<R extends Row<R>> {

    /// Where it stands.
    Place place();

    /// The same item at another place.
    R at(Place place);

    /// True when both say the same; where they stand and what is only computed from other items does not matter.
    default boolean sameContent(R other) {
        return at(other.place()).equals(other);
    }
}
