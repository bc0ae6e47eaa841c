package decursus.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import decursus.file.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The file that settings live in. An unreadable one is kept aside as `….bad` and the first settings hold instead.
public final class SettingsFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // a file of a later release may know more
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    /// @param file need not exist, nor its folder
    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Settings as they were found.
    ///
    /// @param aside where an unreadable file was put; null when there was none
    public record Loaded(Settings settings, @Nullable Path aside) {
    }

    /// Reads the settings; the first ones where there is no file yet.
    public Loaded load() {
        if (!Files.isRegularFile(file)) {
            return new Loaded(Settings.first(), null);
        }
        try {
            return new Loaded(complete(JSON.readValue(Files.readAllBytes(file), Stored.class)), null);
        } catch (JacksonException e) {
            return new Loaded(Settings.first(), putAside());
        } catch (IOException e) {
            return new Loaded(Settings.first(), null);
        }
    }

    private @Nullable Path putAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".bad");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return null;
        }
    }

    /// Writes the settings, whole or not at all.
    public void save(Settings settings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] content = JSON.writeValueAsBytes(settings);
        SafeFile.write(file, true, out -> out.write(content));
    }

    /// What a file may lack.
    private record Stored(@Nullable String who, @Nullable String language, @Nullable String look, @Nullable Double textSize,
            Settings.@Nullable Place place, @Nullable String store, @Nullable List<String> stores,
            @Nullable Map<String, String> arrangements) {
    }

    private static Settings complete(Stored read) {
        return new Settings(read.who(), read.language(), read.look() == null ? Settings.LIGHT : read.look(),
                read.textSize() == null ? 1 : read.textSize(), read.place(), read.store(),
                read.stores() == null ? List.of() : read.stores(),
                read.arrangements() == null ? Map.of() : read.arrangements());
    }
}
