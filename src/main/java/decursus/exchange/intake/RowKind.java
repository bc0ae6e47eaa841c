package decursus.exchange.intake;

/// What a row or an entry of a foreign file tells of. Counts of a report are kept by kind.
public enum RowKind {
    /// Results and scores.
    OBSERVATION,
    /// Drugs, cell products and other treatments.
    TREATMENT,
    /// Events, adverse events and organ findings.
    EVENT,
    /// Who the patient is and what they have.
    PATIENT,
    /// Anything else, such as a bill.
    OTHER
}
