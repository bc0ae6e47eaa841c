package decursus.privacy;

/// What a de-identified course withholds unless it is ticked. Each widens what a stranger can learn of the patient.
public enum Kept {
    /// Height and weight, series of them included.
    BODY("body facts"),
    ETHNICITY("ethnicity"),
    COUNTRY("country"),
    /// Notes, findings, words of results and every text that is no plain clinical term. It may hold names and dates.
    FREE_TEXT("free text"),
    /// Laboratories.
    SITE_NAMES("site names"),
    /// An antibody so rare that it points to the person.
    RARE_SEROTYPE("rare serotype");

    private final String words;

    Kept(String words) {
        this.words = words;
    }

    /// A name of the option for people.
    public String words() {
        return words;
    }
}
