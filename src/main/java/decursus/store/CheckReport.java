package decursus.store;

import java.util.List;

/// What a full check of a store found.
///
/// @param courses  number of courses that were read in full
/// @param findings one sentence each; empty for a sound store
public record CheckReport(int courses, List<String> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /// True for a sound store.
    public boolean ok() {
        return findings.isEmpty();
    }
}
