package decursus.exchange.fhir.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts that were met before: systems, codes and units stand in every resource, and each is written once. Holds a fixed
/// number of short ones; a newer one takes the place of an older. For one thread.
public final class Texts {

    /// Letters of a text that is held.
    static final int LONGEST = 120;
    /// Digits of the longest code; what is longer and begins with a digit is a time, and rarely met again.
    private static final int CODE = 18;
    private static final int BITS = 11;

    private final long[] marks = new long[1 << BITS];
    private final byte[][] bytes = new byte[1 << BITS][];
    private final @Nullable Written[] texts = new Written[1 << BITS];

    /// The text of some ASCII bytes, behind which [Cursor#SLACK] more stand.
    Written text(byte[] from, int first, int end) {
        if (end - first > CODE && from[first] >= '0' && from[first] <= '9') {
            return new Written(new String(from, first, end - first, StandardCharsets.ISO_8859_1));
        }
        long mark = Names.mixed(Names.begin(from, first, end), Names.end(from, first, end), end - first);
        int slot = (int) (mark >>> Long.SIZE - BITS);
        Written text = texts[slot];
        if (text != null && marks[slot] == mark && Arrays.equals(bytes[slot], 0, bytes[slot].length, from, first, end)) {
            return text;
        }
        Written read = new Written(new String(from, first, end - first, StandardCharsets.ISO_8859_1));
        marks[slot] = mark;
        bytes[slot] = Arrays.copyOfRange(from, first, end);
        texts[slot] = read;
        return read;
    }
}
