package decursus.exchange.fhir.scan;

import decursus.exchange.fhir.tree.Cursor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The bytes of resources that are read one after the other; those that lie close together are read at once. For one thread.
public final class Near {

    private static final int WINDOW = 1 << 18;

    private final Bytes bytes;
    private final ResourceIndex index;
    private byte[] held = new byte[Cursor.SLACK];
    private int size;
    private int file = -1;
    private long start;
    private int from;
    private int to;

    Near(Bytes bytes, ResourceIndex index) {
        this.bytes = bytes;
        this.index = index;
    }

    /// Holds the bytes of a resource.
    ///
    /// @param resources what is read, one after the other
    /// @param at        the place of the resource among them
    /// @param end       behind the last of them that may be read with it
    /// @return false where it is too long
    public boolean hold(int[] resources, int at, int end) throws IOException {
        int resource = resources[at];
        long first = index.offset(resource);
        int length = index.length(resource);
        if (length > WINDOW) {
            return false;
        }
        if (index.file(resource) != file || first < start || first + length > start + size) {
            fill(resources, at, end);
        }
        from = (int) (first - start);
        to = from + length;
        return true;
    }

    private void fill(int[] resources, int at, int end) throws IOException {
        file = index.file(resources[at]);
        start = index.offset(resources[at]);
        long stop = start + index.length(resources[at]);
        for (int i = at + 1; i < end && index.file(resources[i]) == file; i++) {
            long next = index.offset(resources[i]);
            long behind = next + index.length(resources[i]);
            if (next < stop || behind - stop > 2L * index.length(resources[i]) + 1_000 || behind - start > WINDOW) {
                break;
            }
            stop = behind;
        }
        size = (int) (stop - start);
        if (held.length < size + Cursor.SLACK) {
            held = new byte[size + Cursor.SLACK];
        }
        bytes.read(file, start, ByteBuffer.wrap(held, 0, size));
        Arrays.fill(held, size, size + Cursor.SLACK, (byte) 0);
    }

    /// What holds the bytes, [Cursor#SLACK] more behind them.
    public byte[] bytes() {
        return held;
    }

    /// The first byte of the resource held.
    public int from() {
        return from;
    }

    /// Behind its last byte.
    public int to() {
        return to;
    }
}
