package decursus.exchange.fhir.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts that were met before: systems, codes and units stand in every resource, and each is written once. Holds a fixed
/// number of short ones; a newer one takes the place of an older. For one thread.
public final class Texts {

    /// Letters of a text that is held.
    static final int LONGEST = 120;
    private static final int SLOTS = 1 << 11;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[][] written = new byte[SLOTS][];
    private final @Nullable String[] texts = new String[SLOTS];

    /// The text of some ASCII bytes, behind which [Cursor#SLACK] more stand.
    String text(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        byte[] here = written[slot];
        String text = texts[slot];
        if (text != null && Arrays.equals(here, 0, here.length, bytes, from, to)) {
            return text;
        }
        String read = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        written[slot] = Arrays.copyOfRange(bytes, from, to);
        texts[slot] = read;
        return read;
    }

    private static int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        long first = (long) WORD.get(bytes, from);
        long mixed = length >= Long.BYTES ? first * 31 + (long) WORD.get(bytes, to - Long.BYTES)
                : first & (1L << length * Byte.SIZE) - 1;
        mixed = (mixed + length) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> Long.SIZE - 11);
    }
}
