package decursus.exchange.fhir.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Walks over the bytes of JSON, eight at a time within texts. It goes on only while it is sure: whatever is not plain
/// JSON, and what is allowed but rare, ends in [Unsure], and then Jackson reads the same bytes and decides. So it takes
/// nothing that Jackson would not take, and says nothing of a fault.
public final class Cursor {

    /// Zeros that must stand behind the last byte: they end every walk.
    public static final int SLACK = 8;
    /// Well below what [FhirJson] allows.
    private static final int DEPTH = 100;
    private static final int NAME = 200;
    private static final int NUMBER = 200;
    private static final int TEXT = 100_000;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private byte[] bytes = new byte[SLACK];
    private int at;
    private int from;
    private int to;
    private boolean escaped;
    private boolean ascii;

    /// Thrown where Jackson must decide.
    public static final class Unsure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Unsure HERE = new Unsure();

        private Unsure() {
            super(null, null, false, false);
        }
    }

    /// Stands on a byte.
    ///
    /// @param bytes with [#SLACK] zeros behind what is to be read
    public void on(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /// Where it stands; after [Unsure] on the byte that did not fit.
    public int at() {
        return at;
    }

    /// Lets Jackson decide.
    public Unsure unsure() {
        return Unsure.HERE;
    }

    private Unsure unsure(int index) {
        at = index;
        return Unsure.HERE;
    }

    /// Passes over white space; gives the byte behind it, on which it then stands.
    public byte next() {
        byte b = bytes[at];
        while (b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t')) {
            b = bytes[++at];
        }
        return b;
    }

    /// Steps over a byte, and over white space before it.
    public void step(char wanted) {
        if (next() != wanted) {
            throw unsure(at);
        }
        at++;
    }

    /// Steps into an object or a list, on whose first byte it stands.
    ///
    /// @param close the byte that ends it
    /// @return false when it is empty, and then it stands behind it
    public boolean into(char close) {
        at++;
        if (next() == close) {
            at++;
            return false;
        }
        return true;
    }

    /// After a value of an object or a list: whether another one follows, on which it then stands.
    ///
    /// @param close the byte that ends it
    public boolean another(char close) {
        byte b = next();
        if (b == ',') {
            at++;
            next();
            return true;
        }
        if (b != close) {
            throw unsure(at);
        }
        at++;
        return false;
    }

    /// Reads a field's name and stands on the first byte of its value.
    ///
    /// @return the name where it is among the names; null where it is not
    public @Nullable String field(Names names) {
        name();
        return names.find(bytes, from, to);
    }

    private void name() {
        if (bytes[at] != '"') {
            throw unsure(at);
        }
        string();
        if (escaped || !ascii || to - from > NAME) {
            throw unsure();
        }
        if (bytes[at] == ':') {
            at++;
        } else {
            step(':');
        }
        next();
    }

    /// Reads a text on whose quote it stands.
    public String text() {
        plain();
        return decoded();
    }

    private String decoded() {
        if (ascii) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw unsure();
        }
        return text;
    }

    /// As [#text()], for a text that is often met.
    public String often(Texts met) {
        return text(met).text();
    }

    /// Reads a text on whose quote it stands, without writing it anew where it was met before.
    Written text(Texts met) {
        plain();
        return ascii && to - from <= Texts.LONGEST ? met.text(bytes, from, to) : new Written(decoded());
    }

    private void plain() {
        if (bytes[at] != '"') {
            throw unsure(at);
        }
        string();
        if (escaped || to - from > TEXT) {
            throw unsure();
        }
    }

    /// Reads a number as it is written, on whose first byte it stands.
    String figure() {
        number();
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /// Passes over a value on whose first byte it stands.
    public void skip() {
        skip(1);
    }

    private void skip(int depth) {
        switch (bytes[at]) {
            case '"' -> string();
            case '{' -> object(depth);
            case '[' -> list(depth);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void object(int depth) {
        if (depth > DEPTH) {
            throw unsure();
        }
        if (into('}')) {
            do {
                name();
                skip(depth + 1);
            } while (another('}'));
        }
    }

    private void list(int depth) {
        if (depth > DEPTH) {
            throw unsure();
        }
        if (into(']')) {
            do {
                skip(depth + 1);
            } while (another(']'));
        }
    }

    /// Passes over a word that stands for itself.
    void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at] != word.charAt(i)) {
                throw unsure(at);
            }
            at++;
        }
    }

    private void number() {
        from = at;
        int i = bytes[at] == '-' ? at + 1 : at;
        i = bytes[i] == '0' ? i + 1 : digits(i);
        if (bytes[i] == '.') {
            i = digits(i + 1);
        }
        if (bytes[i] == 'e' || bytes[i] == 'E') {
            i++;
            i = digits(bytes[i] == '+' || bytes[i] == '-' ? i + 1 : i);
        }
        to = i;
        at = i;
        if (to - from > NUMBER) {
            throw unsure();
        }
    }

    private int digits(int first) {
        int i = first;
        while (bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        if (i == first) {
            throw unsure(i);
        }
        return i;
    }

    /// Goes from a quote to behind the next. The lowest of the bits found is always right: a borrow comes only from below it.
    private void string() {
        int i = at + 1;
        from = i;
        escaped = false;
        ascii = true;
        while (true) {
            long word = (long) WORD.get(bytes, i);
            long odd = (word | word - EACH * ' ' | (word ^ EACH * '"') - EACH | (word ^ EACH * '\\') - EACH) & HIGH;
            if (odd == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(odd) >>> 3;
            byte b = bytes[i];
            if (b == '"') {
                to = i;
                at = i + 1;
                return;
            }
            i = b == '\\' ? escape(i) : letter(i, b);
        }
    }

    private int escape(int start) {
        escaped = true;
        return switch (bytes[start + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> start + 2;
            case 'u' -> {
                for (int i = start + 2; i < start + 6; i++) {
                    if (Character.digit(bytes[i], 16) < 0) {
                        throw unsure(i);
                    }
                }
                yield start + 6;
            }
            default -> throw unsure(start + 1);
        };
    }

    /// Passes over a letter of more than one byte.
    private int letter(int start, byte first) {
        ascii = false;
        int more = (first & 0xE0) == 0xC0 ? 1 : (first & 0xF0) == 0xE0 ? 2 : (first & 0xF8) == 0xF0 ? 3 : 0;
        if (more == 0) {
            throw unsure(start);
        }
        for (int i = start + 1; i <= start + more; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                throw unsure(i);
            }
        }
        return start + more + 1;
    }
}
