package decursus.ui.presenting;

import decursus.view.View;

/// One picture of a talk.
///
/// @param name what it is called
/// @param view what it shows
public record Slide(String name, View view) {
}
