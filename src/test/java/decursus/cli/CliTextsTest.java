package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import decursus.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Every command, option and parameter has a help text, and no help text is left over.
class CliTextsTest {

    private static final Texts TEXTS = Texts.load("cli", Locale.ENGLISH);

    @Test
    void helpTextsFitTheCommands() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Surroundings around = new Surroundings(nowhere, nowhere, Clock.systemUTC(), Map.of(), Map.of());
        CommandLine line = new Cli(around).commands(new RootCommand(around, TEXTS));
        Set<String> used = new TreeSet<>();
        visit(line.getCommandSpec(), used);
        line.getSubcommands().values().forEach(each -> visit(each.getCommandSpec(), used));
        Set<String> kept = new TreeSet<>(TEXTS.keys());
        kept.removeIf(key -> !key.startsWith("decursus."));
        assertEquals(used, kept);
    }

    private static void visit(CommandSpec command, Set<String> used) {
        String name = command.qualifiedName(".");
        used.add(name + ".usage.description");
        assertFalse(command.usageMessage().description().length == 0, name);
        if (TEXTS.keys().contains(name + ".usage.footer")) {
            used.add(name + ".usage.footer");
        }
        for (ArgSpec each : command.args()) {
            assertFalse(Arrays.stream(each.description()).allMatch(String::isBlank), name + " " + each.paramLabel());
            String key = each instanceof OptionSpec option ? option.longestName().replaceFirst("^-+", "") : each.descriptionKey();
            boolean shared = Set.of("store", "json", "stacktrace", "help", "version").contains(String.valueOf(key));
            if (!shared) {
                used.add(name + "." + key);
            }
        }
    }
}
