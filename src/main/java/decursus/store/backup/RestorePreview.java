package decursus.store.backup;

import org.jspecify.annotations.Nullable;

/// What a restoration would do.
///
/// @param backup  what the store would hold then
/// @param present what it holds now; null where there is no store, and where it can not be read
/// @param damaged true where something stands there that can not be read
public record RestorePreview(Contents backup, @Nullable Contents present, boolean damaged) {
}
