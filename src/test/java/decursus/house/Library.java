package decursus.house;

import java.lang.module.ModuleFinder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything outside the house that a room may be allowed; what is in none of these is allowed nowhere.
enum Library {
    JACKSON("com.fasterxml.jackson.databind.JsonNode", "com.fasterxml.jackson"),
    SQL("java.sql.Connection", "java.sql", "javax.sql", "org.jdbi", "org.sqlite"),
    CSV("de.siegmar.fastcsv.reader.CsvReader", "de.siegmar.fastcsv"),
    OFFICE("org.apache.poi.ss.usermodel.Workbook", "org.apache.poi", "org.openxmlformats"),
    FONT("org.apache.fontbox.ttf.TrueTypeFont", "org.apache.fontbox", "org.apache.pdfbox.io"),
    PDF("org.apache.pdfbox.pdmodel.PDDocument", "org.apache.pdfbox"),
    XML("javax.xml.stream.XMLStreamWriter", "javax.xml", "org.xml", "org.w3c"),
    AWT("java.awt.Color", "java.awt", "javax.imageio", "javax.print"),
    FX("javafx.stage.Stage", "javafx", "org.controlsfx", "atlantafx", "org.kordamp"),
    PICOCLI("picocli.CommandLine", "picocli"),
    LOGGING("java.util.logging.Logger", "java.util.logging"),
    NETWORK("java.net.http.HttpClient", "java.net.http");

    private static final Set<String> JAVA_BASE =
            ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().packages();

    private final String example;
    private final List<String> roots;

    Library(String example, String... roots) {
        this.example = example;
        this.roots = List.of(roots);
    }

    /// Full name of one of its types, for plants.
    String example() {
        return example;
    }

    /// Whether a package may be used from everywhere.
    static boolean isCommon(String pack) {
        return JAVA_BASE.contains(pack) || pack.equals("org.jspecify.annotations");
    }

    /// The library a package belongs to; empty when it is one the house does not know.
    static Optional<Library> of(String pack) {
        return Arrays.stream(values())
                .filter(library -> library.roots.stream().anyMatch(root -> pack.equals(root) || pack.startsWith(root + ".")))
                .findFirst();
    }
}
