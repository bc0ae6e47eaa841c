package decursus.exchange.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Bytes that may be a table, readable as often as needed.
public final class GridSource {

    private final String name;
    private final @Nullable Path path;
    private final byte[] bytes;

    private GridSource(String name, @Nullable Path path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    /// A file.
    public static GridSource of(Path path) {
        return new GridSource(path.toString(), path, new byte[0]);
    }

    /// A part of an archive, or any bytes at hand.
    ///
    /// @param name  as a person named it
    /// @param bytes not changed afterwards
    public static GridSource of(String name, byte[] bytes) {
        return new GridSource(name, null, bytes);
    }

    /// Text from a clipboard.
    ///
    /// @param name what to call it in messages
    public static GridSource pasted(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// As a person named it.
    public String name() {
        return name;
    }

    /// The file; null for bytes at hand.
    public @Nullable Path path() {
        return path;
    }

    /// Number of bytes.
    ///
    /// @throws IOException when the file is gone
    public long size() throws IOException {
        return path == null ? bytes.length : Files.size(path);
    }

    /// A stream from the first byte on; not buffered.
    ///
    /// @throws IOException when the file can not be opened
    public InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
    }
}
