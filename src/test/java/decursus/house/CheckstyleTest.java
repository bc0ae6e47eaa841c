package decursus.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The size budget holds in every source and test; each of its checks names a file planted for it, and none complains
/// about a file that keeps to the budget.
class CheckstyleTest {

    private static final String CATCH = "class Catching { void a() { try { a(); } catch (Exception e) { throw e; } } }";

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("FileLengthCheck", "class Long {\n" + "\n".repeat(399) + "}"),
                Arguments.of("MethodLengthCheck", "class Deep { void a() {\n" + "int a;\n".repeat(60) + "} }"),
                Arguments.of("ParameterNumberCheck", "class Wide { void a(int a, int b, int c, int d, int e, int f, int g) {} }"),
                Arguments.of("RecordComponentNumberCheck",
                        "record Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}"),
                Arguments.of("bannedName", "class TimeUtils {}"),
                Arguments.of("bannedName", "class Outer { interface StoreManager {} }"),
                Arguments.of("bannedName", "record DrawHelper(int a) {}"),
                Arguments.of("bannedName", "enum PortImpl { A }"),
                Arguments.of("AvoidStarImportCheck", "import java.util.*; class Star { List<String> a; }"),
                Arguments.of("unusedImport", "import java.util.List;\nimport java.util.Set;\nclass Unused { List a; }"),
                Arguments.of("FileTabCharacterCheck", "class Tab {\t}"),
                Arguments.of("LineLengthCheck", "class Far { String a = \"" + "a".repeat(140) + "\"; }"),
                Arguments.of("catchAll", CATCH),
                Arguments.of("catchAll", "class Catching { void a() { try { a(); } catch (Error | Throwable e) { } } }"),
                Arguments.of("TodoCommentCheck", "class Later { // TO" + "DO later\n }"),
                Arguments.of("noAuthor", "/// @auth" + "or nobody\nclass Signed {}"),
                Arguments.of("noDisabledTest", "class Sleeping {\n  @Dis" + "abled void a() {}\n}"));
    }

    @Test
    void everySourceKeepsToTheBudget() throws IOException, CheckstyleException {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).toList();
            assertEquals("", String.join("\n", audit(files).places));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsNamed(String check, String source, @TempDir Path root) throws IOException, CheckstyleException {
        List<String> named = audit(root.resolve("planted").resolve("jobs"), source);
        assertTrue(named.contains(check), () -> check + " was not among " + named);
    }

    @Test
    void decentFileIsLeftAlone(@TempDir Path root) throws IOException, CheckstyleException {
        assertEquals(List.of(), audit(root, """
                /// Its name only sounds like a banned one.
                record ImplicitUtilisation(int a, int b, int c, int d, int e, int f, int g, int h) {
                    void a(int a, int b, int c, int d, int e, int f) {
                        try (var in = open()) {
                            in.read();
                        } catch (IllegalStateException e) {
                            throw e;
                        }
                    }
                }
                """));
    }

    @Test
    void importOfADocumentLinkIsUsed(@TempDir Path root) throws IOException, CheckstyleException {
        assertEquals(List.of(), audit(root, "import java.util.List;\n\n/// Like a [List].\nclass Linked {}\n"));
    }

    @Test
    void theTwoEdgesMayCatchAll(@TempDir Path root) throws IOException, CheckstyleException {
        assertEquals(List.of(), audit(root.resolve("decursus").resolve("work"), CATCH));
        assertEquals(List.of(), audit(root.resolve("decursus").resolve("app"), CATCH));
    }

    /// Names of the checks that complain, by their id where they have one.
    private static List<String> audit(Path folder, String source) throws IOException, CheckstyleException {
        Path file = Files.createDirectories(folder).resolve("Planted.java");
        Files.writeString(file, source);
        return audit(List.of(file)).checks;
    }

    private static Complaints audit(List<Path> files) throws CheckstyleException {
        var checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration("src/checkstyle/checkstyle.xml",
                new PropertiesExpander(new Properties())));
        var named = new Complaints();
        checker.addListener(named);
        checker.process(files.stream().map(Path::toFile).toList());
        checker.destroy();
        return named;
    }

    private static final class Complaints implements AuditListener {
        private final List<String> checks = new ArrayList<>();
        private final List<String> places = new ArrayList<>();

        @Override
        public void addError(AuditEvent event) {
            String id = event.getModuleId();
            checks.add(id != null ? id : event.getSourceName().substring(event.getSourceName().lastIndexOf('.') + 1));
            places.add(event.getFileName() + ":" + event.getLine() + ": " + event.getMessage());
        }

        @Override
        public void addException(AuditEvent event, Throwable problem) {
            checks.add(problem.toString());
            places.add(event.getFileName() + ": " + problem);
        }

        @Override
        public void auditStarted(AuditEvent event) {
        }

        @Override
        public void auditFinished(AuditEvent event) {
        }

        @Override
        public void fileStarted(AuditEvent event) {
        }

        @Override
        public void fileFinished(AuditEvent event) {
        }
    }
}
