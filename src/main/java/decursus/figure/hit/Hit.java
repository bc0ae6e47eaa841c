package decursus.figure.hit;

import decursus.figure.Mark;

/// A mark near a place.
///
/// @param mark one that shows a datum: its `id().ref()` is not null
/// @param distance points from the place: to a symbol's middle, else to the nearest part of the mark, 0 inside it
public record Hit(Mark mark, double distance) {}
