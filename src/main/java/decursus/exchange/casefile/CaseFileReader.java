package decursus.exchange.casefile;

import decursus.catalog.Catalog;
import decursus.domain.Provenance.Source;
import decursus.domain.course.Course;
import decursus.exchange.json.Findings;
import decursus.exchange.json.JsonDocument;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.json.Spot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads case files. A file is taken in whole or not at all; every problem that can be told is told at once.
/// Stateless, so it may be shared between threads.
public final class CaseFileReader {

    /// The word that marks a case file.
    public static final String FORMAT = "decursus-case";
    /// The version of the format that is read and written.
    public static final int VERSION = 1;

    private final Catalog catalog;
    private final @Nullable LocalDate today;

    /// A reader of files whose analytes and agents are those of a catalogue.
    public CaseFileReader(Catalog catalog) {
        this(catalog, null);
    }

    /// A reader that also doubts what lies in the future.
    ///
    /// @param today the day of reading; null where it does not matter
    public CaseFileReader(Catalog catalog, @Nullable LocalDate today) {
        this.catalog = catalog;
        this.today = today;
    }

    /// Reads one case file.
    ///
    /// @param fileName the file's name without its folders, for messages
    /// @param content  the file's bytes, UTF-8, at most 200 MB
    public CaseFileReading read(String fileName, byte[] content) {
        Findings findings = new Findings(fileName);
        Course course = JsonDocument.read(content, findings).map(node -> course(node, findings)).orElse(null);
        return course == null || findings.refuses()
                ? new CaseFileReading.Refused(findings.all())
                : new CaseFileReading.Read(course, findings.warnings());
    }

    private @Nullable Course course(Node node, Findings findings) {
        ObjectCursor root = ObjectCursor.over(node, new Spot("", node.place()), findings, "a case file");
        if (root == null || !(node instanceof Node.Fields tree) || !recognised(root)) {
            return null;
        }
        Source source = ProvenanceReader.source(root, new Source.NotStated());
        return new CourseAssembly(root, tree, today).read(new Context(findings, new Vocabulary(catalog), source, tree));
    }

    /// Whether the file says that it is a case file of this version; nothing else of another file is worth reporting.
    private static boolean recognised(ObjectCursor root) {
        root.has("$schema");
        Node format = root.node("format");
        if (!(format instanceof Node.Text text) || !text.value().equals(FORMAT)) {
            String value = format == null ? "" : format.shown();
            root.findings().error(root.spot("format"), "format", value,
                    "the field \"format\" does not say \"" + FORMAT + "\": this is no case file, or the line is missing");
            return false;
        }
        root.require("version");
        Integer version = root.whole("version");
        if (version != null && version != VERSION) {
            root.findings().error(root.spot("version"), "version", version.toString(), "the file has version " + version
                    + " of the format, but this program reads version " + VERSION + ": update the program");
        }
        return version != null && version == VERSION;
    }
}
