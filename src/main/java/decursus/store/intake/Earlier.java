package decursus.store.intake;

import java.time.Instant;

/// An import in force that read the same bytes.
///
/// @param sha256 of the file
/// @param at     when it was imported
public record Earlier(String sha256, Instant at) {
}
