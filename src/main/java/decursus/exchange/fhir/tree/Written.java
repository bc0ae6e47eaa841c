package decursus.exchange.fhir.tree;

import org.jspecify.annotations.Nullable;

/// A text as it stands in a file. What it says is found out once, for a text that was met before is not written anew. For
/// one thread.
final class Written {

    private final String text;
    private @Nullable String plain;
    private boolean knownPlain;
    private @Nullable String code;
    private boolean knownCode;

    Written(String text) {
        this.text = text;
    }

    /// As it is written.
    String text() {
        return text;
    }

    /// As it may be shown, see [PlainText]; null where it says nothing.
    @Nullable String plain() {
        if (!knownPlain) {
            plain = PlainText.of(text);
            knownPlain = true;
        }
        return plain;
    }

    /// Without white space at its ends; null where nothing is left.
    @Nullable String code() {
        if (!knownCode) {
            code = text.isBlank() ? null : text.strip();
            knownCode = true;
        }
        return code;
    }
}
