package decursus.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every package, public type and public method says what it is for; what only overrides says so where it is declared.
class DocsTest {

    @Test
    void programIsDocumented() throws IOException {
        assertEquals(Set.of(), undocumented(Program.SOURCES));
    }

    @Test
    void silentCodeIsNamed(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("package-info.java"), "@Deprecated package planted;");
        Files.writeString(root.resolve("Silent.java"), """
                package planted;
                public interface Silent { void ask(); }
                """);
        Files.writeString(root.resolve("Told.java"), """
                package planted;
                /// Told.
                public record Told(int a) {
                    public Told { }
                    public int twice() { return 2 * a; }
                    /// Told too.
                    public int thrice() { return 3 * a; }
                    int inner() { return a; }
                    @Override public String toString() { return ""; }
                    public enum Kind { ONE }
                    private record Hidden(int b) { public int open() { return b; } }
                }
                """);
        assertEquals(Set.of("package-info.java", "Silent.java: Silent", "Silent.java: ask", "Told.java: twice", "Told.java: Kind"),
                undocumented(root));
    }

    private static Set<String> undocumented(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        if (!Files.isDirectory(root)) {
            return found;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(root); var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).toList();
            if (files.isEmpty()) {
                return found;
            }
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(Trees.instance(task), unit, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final Set<String> found;
        private final String file;

        Reader(Trees trees, CompilationUnitTree unit, Set<String> found) {
            this.trees = trees;
            this.found = found;
            this.file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        }

        @Override
        public Void visitPackage(PackageTree tree, Void none) {
            if (file.equals("package-info.java") && isSilent()) {
                found.add(file);
            }
            return null;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            if (isSilent()) {
                found.add(file + ": " + type.getSimpleName());
            }
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            boolean constructor = method.getName().contentEquals("<init>");
            if (!constructor && isOpen(method) && !overrides(method) && isSilent()) {
                found.add(file + ": " + method.getName());
            }
            return null;
        }

        private boolean isOpen(MethodTree method) {
            Set<Modifier> flags = method.getModifiers().getFlags();
            boolean inInterface = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
            return flags.contains(Modifier.PUBLIC) || (inInterface && !flags.contains(Modifier.PRIVATE));
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream().map(AnnotationTree::getAnnotationType)
                    .anyMatch(annotation -> annotation.toString().endsWith("Override"));
        }

        private boolean isSilent() {
            String doc = trees.getDocComment(getCurrentPath());
            return doc == null || doc.isBlank();
        }
    }
}
