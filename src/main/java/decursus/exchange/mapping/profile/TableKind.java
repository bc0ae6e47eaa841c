package decursus.exchange.mapping.profile;

/// What the rows of a foreign table are.
public enum TableKind {
    /// A row is one result.
    RESULTS,
    /// A row is one time, a column one analyte.
    RESULTS_BY_ANALYTE,
    /// A row is one analyte, a column one time.
    RESULTS_BY_TIME,
    /// A row is one order, prescription or giving.
    TREATMENTS,
    /// A row is one event.
    EVENTS,
    /// A row is one adverse event.
    ADVERSE_EVENTS,
    /// A row is one patient.
    PATIENTS,
    /// The table is left out.
    IGNORED;

    /// Whether a row holds several results.
    public boolean wide() {
        return this == RESULTS_BY_ANALYTE || this == RESULTS_BY_TIME;
    }
}
