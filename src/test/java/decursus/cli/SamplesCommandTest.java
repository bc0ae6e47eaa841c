package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The samples have a store of their own, which is read while the user has none.
class SamplesCommandTest {

    @TempDir
    Path home;
    private Path own = Path.of("");
    private Path samples = Path.of("");

    @BeforeEach
    void name() {
        own = home.resolve(".local/share/decursus/decursus.db");
        samples = own.resolveSibling("samples.db");
    }

    @Test
    void theyGoBesideTheUsersOwnStore() {
        Typed typed = Typed.in(home, "samples").ok();
        assertTrue(Files.exists(samples));
        assertFalse(Files.exists(own));
        assertEquals("The samples are in " + samples + ": \"decursus list --store " + samples + "\" lists them.", typed.lines().getLast());
        assertEquals(10, Typed.in(home, "samples", "--json").ok().json().get("files").size());
    }

    @Test
    void theyAreReadWhileThereIsNoOtherStore() {
        Typed.in(home, "samples").ok();
        String said = "You have no store yet: these are the samples, " + samples + ".\n";
        for (String[] command : new String[][] {{"list", "--json"}, {"show", "taubmann-2023"},
            {"figure", "taubmann-2023", "--out", home.resolve("figure.txt").toString()}}) {
            assertEquals(said, Typed.in(home, command).ends(ExitCode.DONE).err());
        }
    }

    @Test
    void theUsersOwnStoreComesFirst() throws IOException {
        Typed.in(home, "samples").ok();
        Typed.in(home, "import", Files.writeString(home.resolve("a.json"), CaseFiles.sound("mine")).toString()).ok();
        assertEquals("mine", Typed.in(home, "list", "--json").ok().json().findPath("id").asText());
        Typed.in(home, "show", "taubmann-2023").refuses("taubmann-2023");
    }

    @Test
    void aNamedStoreIsNeverReplacedByThem() {
        Typed.in(home, "samples").ok();
        Typed.in(home, "list", "--store", home.resolve("other.db").toString()).refuses("other.db");
    }

    @Test
    void withoutAnyStoreNothingIsMade() {
        Typed.in(home, "list").refuses("decursus.db");
        assertFalse(Files.exists(samples) || Files.exists(own));
    }

    @Test
    void theListShowsTimesAsTheyWereReported() {
        Typed.in(home, "samples").ok();
        assertTrue(Typed.in(home, "list").lines().stream().filter(line -> line.startsWith("baumann-2023-1 ")).findFirst().orElseThrow()
                .matches(".*  month \\d+|.*  \\d{4}(-\\d\\d)?"), Typed.in(home, "list").out());
    }
}
