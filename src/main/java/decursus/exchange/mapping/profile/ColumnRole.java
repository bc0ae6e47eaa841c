package decursus.exchange.mapping.profile;

/// What a column of a foreign table means.
public enum ColumnRole {
    /// Nothing that the program keeps.
    IGNORED,
    /// The patient's number.
    PATIENT_ID, NAME, BIRTH_DATE, SEX,
    /// Age in years.
    AGE,
    COUNTRY, ETHNICITY, DIAGNOSIS,
    /// The first dose of what is studied: day 0.
    REFERENCE_START, LAST_CONTACT, DEATH_DATE,
    /// The row's own number, told apart within a patient.
    ROW_ID,
    /// What was measured, in words.
    ANALYTE,
    /// A code of the analyte (LOINC) or the agent (ATC, RxNorm).
    CODE,
    /// Another name of the analyte or agent, by which the catalogue may know it.
    OTHER_NAME,
    /// What was examined: blood, urine.
    SPECIMEN, VALUE, COMPARATOR, UNIT, RANGE_LOW, RANGE_HIGH, RANGE_TEXT,
    /// Preliminary, final, corrected, cancelled.
    STATUS,
    /// Says that an examination was not done.
    NOT_DONE, LAB, COMMENT,
    /// When: the result, or the start of a treatment or event.
    DATE,
    /// The time of day that belongs to the date.
    TIME, END_DATE,
    /// When, as a count from day 0.
    DAY, END_DAY,
    /// Whether it is still going on.
    ONGOING,
    /// When the row was written down: until then "ongoing" is known.
    AS_OF,
    AGENT, DOSE, DOSE_UNIT, ROUTE, FREQUENCY, END_REASON, INDICATION,
    /// What an event is called.
    TITLE,
    /// What sort of event it is.
    EVENT_KIND, FINDING,
    /// Severity by number, such as CTCAE.
    GRADE,
    /// Severity in words.
    SEVERITY, SERIOUS,
    /// Whether an adverse event is put down to the treatment.
    RELATION, OUTCOME,
    /// Results of one analyte: the column's key or header says of which.
    ANALYTE_COLUMN,
    /// Results of one time: the header says of when.
    TIME_COLUMN,
    /// Stands between two times and marks the start of a treatment: the column's key or header says of which.
    START_COLUMN
}
