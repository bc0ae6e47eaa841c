package decursus.store.row;

/// Where a row of an item's own list stands.
///
/// @param parent seq of the item
/// @param seq    position in the item's list, from 0
public record SubPlace(long course, int parent, int seq) {

    /// The same position below an item that stands at `place`.
    public SubPlace below(Place place) {
        return new SubPlace(place.course(), place.seq(), seq);
    }
}
