package decursus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No text is missing, unused, written twice or left untranslated by halves.
class WordsTest {

    private static final Pattern KEY = Pattern.compile("^([^#!=:\\s][^=:\\s]*)\\s*[=:]\\s*(.*)$");
    private static final Pattern ASKED = Pattern.compile("\\b(?:text|word|texts\\.get)\\(\\s*\"([a-zA-Z][\\w.-]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    /// Packages that take their words from these files.
    private static final Set<String> SPEAKING = Set.of("cli", "timeline", "jobs", "ui");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources", "text"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    private static List<String[]> entries(Collection<String> lines) {
        return lines.stream().map(KEY::matcher).filter(Matcher::matches).map(each -> new String[] {each.group(1), each.group(2)})
                .toList();
    }

    private static TreeMap<String, String> texts(Path file) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        entries(Files.readAllLines(file)).forEach(entry -> texts.put(entry[0], entry[1]));
        return texts;
    }

    private static List<String> twice(List<String> lines) {
        Set<String> seen = new HashSet<>();
        return entries(lines).stream().map(entry -> entry[0]).filter(key -> !seen.add(key)).toList();
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "decursus"))) {
            for (Path file : files.filter(WordsTest::speaks).sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static boolean speaks(Path file) {
        return file.toString().endsWith(".java") && SPEAKING.contains(file.subpath(4, 5).toString());
    }

    /// A key is used where it stands in the sources whole, or where its beginning does and ends in a dot: the rest is an
    /// enum's name then. A tip is asked for by the control that has its key. Keys of the help texts are asked for by
    /// picocli, see CliTextsTest.
    private static List<String> unused(Collection<String> keys, String sources) {
        Set<String> literals = new HashSet<>();
        LITERAL.matcher(sources).results().forEach(each -> literals.add(each.group(1)));
        List<String> unused = new ArrayList<>();
        for (String key : keys) {
            boolean begun = literals.stream().anyMatch(each -> each.endsWith(".") && each.length() > 1 && key.startsWith(each));
            boolean tip = key.endsWith(".tip") && literals.contains(key.substring(0, key.length() - ".tip".length()));
            if (!literals.contains(key) && !begun && !tip && !key.startsWith("decursus.")) {
                unused.add(key);
            }
        }
        return unused;
    }

    private static Set<String> missing(Collection<String> keys, String sources) {
        Set<String> missing = new TreeSet<>();
        ASKED.matcher(sources).results().map(each -> each.group(1))
                .filter(key -> !keys.contains(key) && (!key.endsWith(".") || keys.stream().noneMatch(each -> each.startsWith(key))))
                .forEach(missing::add);
        return missing;
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyStandsTwice(Path file) throws IOException {
        assertEquals(List.of(), twice(Files.readAllLines(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsEmpty(Path file) throws IOException {
        texts(file).forEach((key, text) -> assertFalse(text.isBlank(), key));
    }

    @Test
    void noTextIsUnused() throws IOException {
        String sources = sources();
        for (Path file : files()) {
            if (!String.valueOf(file.getFileName()).contains("_")) {
                List<String> options = List.of("store", "json", "stacktrace");
                assertEquals(List.of(), unused(texts(file).keySet(), sources).stream().filter(key -> !options.contains(key)).toList(),
                        file.toString());
            }
        }
    }

    @Test
    void noTextIsMissing() throws IOException {
        Set<String> keys = new HashSet<>();
        for (Path file : files()) {
            keys.addAll(texts(file).keySet());
        }
        assertEquals(Set.of(), missing(keys, sources()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTranslationHasTheSameKeysAndArguments(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.contains("_")) {
            return;
        }
        TreeMap<String, String> english = texts(file.resolveSibling(name.substring(0, name.indexOf('_')) + ".properties"));
        TreeMap<String, String> translated = texts(file);
        assertEquals(english.keySet(), translated.keySet());
        english.forEach((key, text) -> assertEquals(arguments(text), arguments(translated.getOrDefault(key, "")), key));
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(each -> arguments.add(each.group()));
        return arguments;
    }

    /// The search itself: planted faults are found.
    @Test
    void plantedFaultsAreFound() {
        assertEquals(List.of("a"), twice(List.of("a=1", "# a=2", "a = 3", "b=1")));
        assertEquals(List.of("lost"), unused(List.of("found", "lost", "kind.x"), "text(\"found\") + \"kind.\" + name"));
        assertEquals(List.of("lost.tip"), unused(List.of("here.tip", "lost.tip"), "dress.button(\"here\", action)"));
        assertEquals(Set.of("nowhere"), missing(Set.of("here"), "root.text(\"here\"); sketch.word(\"nowhere\", 1)"));
        assertEquals(Set.of("lost."), missing(Set.of("kind.x"), "sketch.word(\"kind.\" + name) + sketch.word(\"lost.\" + name)"));
        assertTrue(arguments("{0} and {1}").contains("{1}"));
    }
}
