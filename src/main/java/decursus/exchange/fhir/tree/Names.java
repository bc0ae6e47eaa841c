package decursus.exchange.fhir.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A few names that are found by their bytes.
public final class Names {

    private final String[] names;
    private final byte[][] written;

    /// @param names of ASCII characters
    public Names(Collection<String> names) {
        int size = Integer.highestOneBit(names.size()) * 8;
        this.names = new String[size];
        this.written = new byte[size][];
        for (String name : names) {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            int slot = slot(bytes, 0, bytes.length);
            while (written[slot] != null) {
                slot = slot + 1 & size - 1;
            }
            // most are asked for by a name in the program's text, which is then the same object
            this.names[slot] = name.intern();
            this.written[slot] = bytes;
        }
    }

    /// The name whose bytes these are; null where it is none of them.
    public @Nullable String find(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        for (byte[] here = written[slot]; here != null; here = written[slot]) {
            if (Arrays.equals(here, 0, here.length, bytes, from, to)) {
                return names[slot];
            }
            slot = slot + 1 & written.length - 1;
        }
        return null;
    }

    private int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int mixed = (length * 31 + bytes[from]) * 31 + bytes[from + (length >> 1)];
        mixed = (mixed * 31 + bytes[to - 1]) * 31 + bytes[from + (length >> 2)];
        return (mixed ^ mixed >>> 9) & written.length - 1;
    }
}
