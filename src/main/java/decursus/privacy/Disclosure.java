package decursus.privacy;

/// The two ways in which a course may be shown. There is no third and no guess.
public enum Disclosure {
    /// With name and birth date, so that the wrong patient is noticed.
    IDENTIFIED,
    /// Without whatever tells who the patient is, except for what was ticked.
    DEIDENTIFIED;

    /// The word as it stands in reports and in the metadata of files.
    public String word() {
        return switch (this) {
            case IDENTIFIED -> "identified";
            case DEIDENTIFIED -> "de-identified";
        };
    }
}
