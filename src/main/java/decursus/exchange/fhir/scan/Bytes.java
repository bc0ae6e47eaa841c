package decursus.exchange.fhir.scan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import decursus.exchange.fhir.tree.FhirJson;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.TreeReader;
import decursus.exchange.fhir.tree.Unreadable;
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
import org.jspecify.annotations.Nullable;

/// The bytes of all files of an import. Holds a few files open; to be closed.
public final class Bytes implements Closeable {

    private static final int OPEN = 32;

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

    /// One resource; null where it can not be read.
    public @Nullable Tree tree(ResourceIndex index, int resource) throws IOException {
        try (JsonParser parser = FhirJson.factory().createParser(feed(index, resource))) {
            return new TreeReader(parser).next();
        } catch (Unreadable | StreamConstraintsException e) {
            return null;
        }
    }

    /// The bytes of resources that are read one after the other.
    public Near near(ResourceIndex index) {
        return new Near(this, index);
    }

    /// The bytes of a resource as they stand in its file.
    public InputStream feed(ResourceIndex index, int resource) {
        return new Feed(index.file(resource), index.offset(resource), index.length(resource));
    }

    void read(int file, long offset, ByteBuffer into) throws IOException {
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

    private final class Feed extends InputStream {

        private final int file;
        private long at;
        private int left;

        private Feed(int file, long at, int left) {
            this.file = file;
            this.at = at;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? read : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = Math.min(left, length);
            if (count == 0) {
                return length == 0 ? 0 : -1;
            }
            Bytes.this.read(file, at, ByteBuffer.wrap(into, offset, count));
            at += count;
            left -= count;
            return count;
        }
    }
}
