package decursus.exchange.fhir.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A few names that are found by their bytes, eight of them at a time.
public final class Names {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final String[] names;
    private final byte[][] written;
    private final long[] first;
    private final long[] last;
    private final int shift;

    /// @param names of ASCII characters
    public Names(Collection<String> names) {
        int size = Integer.highestOneBit(names.size()) * 8;
        this.names = new String[size];
        this.written = new byte[size][];
        this.first = new long[size];
        this.last = new long[size];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        for (String name : names) {
            byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
            byte[] slack = Arrays.copyOf(bytes, bytes.length + Cursor.SLACK);
            long begin = begin(slack, 0, bytes.length);
            long end = end(slack, 0, bytes.length);
            int slot = (int) (mixed(begin, end, bytes.length) >>> shift);
            while (written[slot] != null) {
                slot = slot + 1 & size - 1;
            }
            // most are asked for by a name in the program's text, which is then the same object
            this.names[slot] = name.intern();
            this.written[slot] = bytes;
            this.first[slot] = begin;
            this.last[slot] = end;
        }
    }

    /// The name whose bytes these are, [Cursor#SLACK] more behind them; null where it is none of them.
    public @Nullable String find(byte[] bytes, int from, int to) {
        int length = to - from;
        long begin = begin(bytes, from, to);
        long end = end(bytes, from, to);
        int slot = (int) (mixed(begin, end, length) >>> shift);
        for (byte[] here = written[slot]; here != null; here = written[slot]) {
            if (here.length == length && first[slot] == begin && last[slot] == end
                    && (length <= 2 * Long.BYTES || Arrays.equals(here, 0, length, bytes, from, to))) {
                return names[slot];
            }
            slot = slot + 1 & written.length - 1;
        }
        return null;
    }

    /// The first eight bytes, or all where they are fewer.
    static long begin(byte[] bytes, int from, int to) {
        long word = (long) WORD.get(bytes, from);
        return to - from >= Long.BYTES ? word : word & (1L << (to - from) * Byte.SIZE) - 1;
    }

    /// The last eight bytes; nothing where they are fewer.
    static long end(byte[] bytes, int from, int to) {
        return to - from >= Long.BYTES ? (long) WORD.get(bytes, to - Long.BYTES) : 0;
    }

    /// Bits of which the uppermost are spread well.
    static long mixed(long begin, long end, int length) {
        return (begin * 31 + end + length) * 0x9E37_79B9_7F4A_7C15L;
    }
}
