package decursus.store.row;

/// Where a row stands.
///
/// @param course key of the course within this store; 0 while the course has none
/// @param seq    position in its list, from 0
/// @param id     unique within the course
/// @param batch  the import that wrote the row; 0 while it is not written
public record Place(long course, int seq, String id, long batch) {

    /// A place in a list that is not in a store yet.
    public static Place unwritten(int seq, String id) {
        return new Place(0, seq, id, 0);
    }

    /// This place in a course, as written by a batch.
    public Place in(long course, long batch) {
        return new Place(course, seq, id, batch);
    }
}
