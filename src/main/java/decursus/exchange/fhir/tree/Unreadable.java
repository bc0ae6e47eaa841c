package decursus.exchange.fhir.tree;

/// Something in a resource that keeps the whole resource out.
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;

    /// @param field   path of the field within the resource: `valueQuantity.value`; may be empty
    /// @param value   what stands there; may be empty
    /// @param message one sentence without the place
    public Unreadable(String field, String value, String message) {
        super(message, null, false, false);
        this.field = field;
        this.value = value;
    }

    /// Path of the field within the resource.
    public String field() {
        return field;
    }

    /// What stands there.
    public String value() {
        return value;
    }

    /// One sentence without the place.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
