package decursus.exchange.json;

import decursus.exchange.Problem;

/// A place within a JSON document: how one gets there, and the line and column.
///
/// @param path  `observations[3].time`; empty for the whole document
/// @param place line and column
public record Spot(String path, Node.Place place) {

    /// The place of a member of the object at this spot.
    public Spot member(String name, Node.Place at) {
        return new Spot((path.isEmpty() ? "" : path + ".") + Problem.shown(name), at);
    }

    /// The place of an item of the list at this spot.
    public Spot item(int index, Node.Place at) {
        return new Spot(path + "[" + index + "]", at);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? place.toString() : path + ", " + place;
    }
}
