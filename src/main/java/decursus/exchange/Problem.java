package decursus.exchange;

/// One thing that is wrong or doubtful in a file, told so that a person can find and mend it.
///
/// @param severity whether the fault keeps the thing out
/// @param where    the place, as a person looks it up: `observations[3].time, line 12, column 40`; "the file" for the whole
/// @param field    the field at fault; empty where no field is meant
/// @param value    what stands there, cut to 60 characters, invisible characters escaped; may be empty
/// @param message  one sentence that names field and value and says what to do, without the place
public record Problem(Severity severity, String where, String field, String value, String message) {

    /// How bad a problem is.
    public enum Severity {
        /// The thing can not be taken in.
        ERROR,
        /// The thing is in, and a person should look at it.
        WARNING,
        /// Nothing is wrong; it is told because a person may not expect it.
        NOTE
    }

    private static final int SHOWN = 60;

    public Problem {
        value = shown(value);
        message = escaped(message);
    }

    /// The place and the sentence in one line.
    public String sentence() {
        return where + ": " + message;
    }

    /// A value as it is shown in a message: at most 60 characters, invisible and direction-changing characters escaped.
    public static String shown(String value) {
        int end = Math.min(value.length(), SHOWN);
        if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        return escaped(value.substring(0, end)) + (end < value.length() ? "…" : "");
    }

    /// Writes what can not be seen, or would change how the rest is seen, as numbered escapes.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            if (visible(code)) {
                out.appendCodePoint(code);
            } else {
                for (char unit : Character.toChars(code)) {
                    out.append("\\u").append(Character.forDigit(unit >> 12, 16)).append(Character.forDigit(unit >> 8 & 15, 16))
                            .append(Character.forDigit(unit >> 4 & 15, 16)).append(Character.forDigit(unit & 15, 16));
                }
            }
        });
        return out.toString();
    }

    private static boolean visible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
