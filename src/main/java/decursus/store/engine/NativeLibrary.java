package decursus.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's native library, kept once in the user's cache folder.
///
/// Left alone, sqlite-jdbc unpacks it under a new name into the temp folder at each start, and a program that is killed
/// leaves it there, 1.1 MB each time. Where the cache folder can not be written, or lets nothing run from it, the temp folder
/// still serves.
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static boolean prepared;

    private NativeLibrary() {
    }

    /// Unpacks the library unless it is there, tells sqlite-jdbc to take it, and lets it load. A path set from outside wins.
    /// Only sqlite-jdbc ever loads it: a second copy in one process would crash it.
    ///
    /// @throws SQLException with a sentence where no folder lets it be loaded
    static synchronized void prepare() throws SQLException {
        if (prepared) {
            return;
        }
        if (System.getProperty(PATH) == null) {
            try {
                Path folder = unpacked();
                if (folder != null) {
                    System.setProperty(PATH, folder.toString());
                }
            } catch (IOException | UnsupportedOperationException e) {
                System.getLogger(NativeLibrary.class.getName()).log(System.Logger.Level.DEBUG,
                        "the cache folder can not be used, the temp folder is", e);
            }
        }
        load();
        prepared = true;
    }

    private static void load() throws SQLException {
        try (Connection probe = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            probe.isReadOnly();
        } catch (SQLException e) {
            throw new SQLException("the database's native part can be loaded neither from " + cacheFolder() + " nor from "
                    + System.getProperty("java.io.tmpdir")
                    + ": allow writing and running programs in one of them, or name another folder by"
                    + " XDG_CACHE_HOME", e);
        }
    }

    private static @Nullable Path unpacked() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        URL library = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (library == null) {
            return null;
        }
        Path folder = cacheFolder().resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + System.getProperty("os.arch"));
        Path target = folder.resolve(name);
        URLConnection source = library.openConnection();
        // written whole or not at all into a folder of our own, so that the length tells enough; unpacking takes long
        if (!Files.isRegularFile(target) || Files.size(target) != source.getContentLengthLong()) {
            unpack(source, target);
        }
        return folder;
    }

    private static void unpack(URLConnection source, Path target) throws IOException {
        PrivateFiles.createFolder(target.resolveSibling(""));
        Path fresh = Files.createTempFile(target.resolveSibling(""), "new-", ".tmp");
        try (InputStream in = source.getInputStream()) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path cacheFolder() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        String local = System.getenv("LOCALAPPDATA");
        String cache = System.getenv("XDG_CACHE_HOME");
        if (system.startsWith("windows") && local != null) {
            return Path.of(local, "Decursus", "cache");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("decursus");
        }
        return (cache == null || cache.isBlank() ? home.resolve(".cache") : Path.of(cache)).resolve("decursus");
    }
}
