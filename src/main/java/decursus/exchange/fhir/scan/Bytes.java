package decursus.exchange.fhir.scan;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bytes of all files of an import. Holds a few files open; to be closed.
public final class Bytes implements Closeable {

    private static final int OPEN = 32;
    private static final int WINDOW = 1 << 18;

    private final List<Source> sources;
    private final Map<Path, FileChannel> open = new LinkedHashMap<>(OPEN, 0.75f, true);

    /// @param sources in the order of their numbers
    public Bytes(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /// The files, in the order of their numbers.
    public List<Source> sources() {
        return sources;
    }

    /// The text of a resource as it stands in its file.
    public String text(ResourceIndex index, int resource) throws IOException {
        byte[] bytes = new byte[index.length(resource)];
        read(index.file(resource), index.offset(resource), ByteBuffer.wrap(bytes));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The texts of some resources one after the other, a line feed behind each.
    ///
    /// @param resources numbers of resources; read from `from` to before `to`
    public InputStream feed(ResourceIndex index, int[] resources, int from, int to) {
        return new Feed(index, resources, from, to);
    }

    private void read(int file, long offset, ByteBuffer into) throws IOException {
        Source source = sources.get(file);
        FileChannel channel = channel(source.path());
        long at = source.start() + offset;
        while (into.hasRemaining()) {
            int read = channel.read(into, at);
            if (read < 0) {
                throw new EOFException(source.name() + " has become shorter while it was read");
            }
            at += read;
        }
    }

    private FileChannel channel(Path path) throws IOException {
        FileChannel channel = open.get(path);
        if (channel == null) {
            if (open.size() >= OPEN) {
                Iterator<FileChannel> oldest = open.values().iterator();
                oldest.next().close();
                oldest.remove();
            }
            channel = FileChannel.open(path, StandardOpenOption.READ);
            open.put(path, channel);
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : open.values()) {
            channel.close();
        }
        open.clear();
    }

    /// Reads ahead as far as the next resources lie close together.
    private final class Feed extends InputStream {

        private final ResourceIndex index;
        private final int[] resources;
        private final int to;
        private int next;
        private int file = -1;
        private long at;
        private int left;
        private boolean within;
        private ByteBuffer window = ByteBuffer.allocate(0);
        private int windowFile = -1;
        private long windowStart;

        private Feed(ResourceIndex index, int[] resources, int from, int to) {
            this.index = index;
            this.resources = resources;
            this.next = from;
            this.to = to;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? read : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int done = 0;
            while (done < length) {
                if (left == 0) {
                    if (within) {
                        into[offset + done++] = '\n';
                        within = false;
                        continue;
                    }
                    if (next >= to) {
                        break;
                    }
                    begin(resources[next++]);
                }
                int count = Math.min(left, length - done);
                done += copy(into, offset + done, count);
            }
            return done == 0 && length > 0 ? -1 : done;
        }

        private void begin(int resource) {
            file = index.file(resource);
            at = index.offset(resource);
            left = index.length(resource);
            within = true;
        }

        private int copy(byte[] into, int offset, int wanted) throws IOException {
            if (file != windowFile || at < windowStart || at >= windowStart + window.limit()) {
                fill();
            }
            int from = (int) (at - windowStart);
            int count = Math.min(wanted, window.limit() - from);
            window.get(from, into, offset, count);
            at += count;
            left -= count;
            return count;
        }

        private void fill() throws IOException {
            long end = at + left;
            for (int i = next; i < to && end - at < WINDOW && index.file(resources[i]) == file; i++) {
                long start = index.offset(resources[i]);
                long stop = start + index.length(resources[i]);
                if (start < end || stop - end > 2L * index.length(resources[i]) + 1_000) {
                    break;
                }
                end = stop;
            }
            int size = (int) Math.min(end - at, WINDOW);
            if (window.capacity() < size) {
                window = ByteBuffer.allocate(size);
            }
            window.clear().limit(size);
            Bytes.this.read(file, at, window);
            window.flip();
            windowFile = file;
            windowStart = at;
        }
    }
}
