package decursus.ui.shell.desk;

import java.nio.file.Path;

/// Where this user's stores are.
///
/// @param own     the user's own store; need not exist before its first change
/// @param samples the shipped cases, beside it
public record StorePlaces(Path own, Path samples) {
}
