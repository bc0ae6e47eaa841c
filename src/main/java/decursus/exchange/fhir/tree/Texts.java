package decursus.exchange.fhir.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts that were met before: systems, codes and units stand in every resource, and each is written once. Holds a fixed
/// number of short ones that were met twice in a row at their place; another such takes it over. For one thread.
public final class Texts {

    /// Letters of a text that is held.
    static final int LONGEST = 120;
    private static final int BITS = 11;

    private final long[] marks = new long[1 << BITS];
    private final long[] lately = new long[1 << BITS];
    private final byte[][] bytes = new byte[1 << BITS][];
    private final @Nullable Written[] texts = new Written[1 << BITS];

    /// The text of some ASCII bytes, behind which [Cursor#SLACK] more stand.
    Written text(byte[] from, int first, int end) {
        long mark = Names.mixed(Names.begin(from, first, end), Names.end(from, first, end), end - first);
        int slot = (int) (mark >>> Long.SIZE - BITS);
        Written text = texts[slot];
        if (text != null && marks[slot] == mark && Arrays.equals(bytes[slot], 0, bytes[slot].length, from, first, end)) {
            return text;
        }
        String read = new String(from, first, end - first, StandardCharsets.ISO_8859_1);
        if (lately[slot] != mark) {
            lately[slot] = mark;
            return new Written(read);
        }
        // what it is compared with stands in the program's text, and is then the same object
        Written kept = new Written(read.intern());
        marks[slot] = mark;
        bytes[slot] = Arrays.copyOfRange(from, first, end);
        texts[slot] = kept;
        return kept;
    }
}
