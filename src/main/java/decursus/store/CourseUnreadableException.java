package decursus.store;

/// What is stored of one course makes no course. The others can be read. The message quotes what is stored, which may
/// tell who the patient is.
public final class CourseUnreadableException extends StoreRefusedException {

    private static final long serialVersionUID = 1L;

    CourseUnreadableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
