package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where the user's own store lies on each system.
class SurroundingsTest {

    private static Path store(String system, Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Surroundings(nowhere, nowhere, Clock.systemUTC(), environment, Map.of("os.name", system, "user.home", "/home/a"))
                .defaultStore();
    }

    @Test
    void eachSystemHasItsFolder() {
        assertEquals(Path.of("/home/a/.local/share/decursus/decursus.db"), store("Linux", Map.of()));
        assertEquals(Path.of("/data/decursus/decursus.db"), store("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/home/a/.local/share/decursus/decursus.db"), store("Linux", Map.of("XDG_DATA_HOME", "relative")));
        assertEquals(Path.of("/home/a/Library/Application Support/decursus/decursus.db"), store("Mac OS X", Map.of("XDG_DATA_HOME",
                "/data")));
        assertEquals(Path.of("/local/decursus/decursus.db"), store("Windows 11", Map.of("LOCALAPPDATA", "/local")));
        assertEquals(Path.of("/home/a/AppData/Local/decursus/decursus.db"), store("Windows 11", Map.of()));
    }
}
