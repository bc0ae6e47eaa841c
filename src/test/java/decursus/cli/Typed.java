package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What came of a command that was typed.
///
/// @param code exit code
record Typed(int code, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    /// Types a command as a user whose home is `home`.
    static Typed in(Path home, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Map<String, String> properties = Map.of("os.name", "Linux", "user.home", home.toString(), "user.name", "tester");
        int code = new Cli(new Surroundings(new PrintWriter(out), new PrintWriter(err), CLOCK, Map.of(), properties)).run(arguments);
        return new Typed(code, out.toString(), err.toString());
    }

    /// Types a command with a store.
    static Typed with(Path store, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = store.toString();
        return in(store.resolveSibling("home"), all);
    }

    Typed ends(int expected) {
        assertEquals(expected, code, () -> "stdout:\n" + out + "\nstderr:\n" + err);
        return this;
    }

    /// Everything was done and nothing is wrong.
    Typed ok() {
        ends(ExitCode.DONE);
        assertEquals("", err);
        return this;
    }

    /// Nothing was done, and one sentence says why.
    Typed refuses(String... words) {
        ends(ExitCode.NOTHING);
        assertEquals("", out);
        assertEquals(1, err.lines().count(), err);
        for (String word : words) {
            assertTrue(err.contains(word), () -> "\"" + word + "\" is not in: " + err);
        }
        assertFalse(err.contains("Exception") || err.contains("\tat "), err);
        return this;
    }

    JsonNode json() {
        try {
            return new JsonMapper().readTree(out);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + out, e);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
