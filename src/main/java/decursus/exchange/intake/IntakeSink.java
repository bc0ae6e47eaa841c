package decursus.exchange.intake;

/// Takes what an [Intake] reads.
public interface IntakeSink {

    /// One patient, whole.
    void patient(PatientIntake patient);

    /// Rows that belong to no patient, or that say nothing which the program keeps.
    void rest(Rest rest);
}
