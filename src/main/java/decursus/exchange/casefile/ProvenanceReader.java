package decursus.exchange.casefile;

import decursus.domain.Provenance.Basis;
import decursus.domain.Provenance.Source;
import decursus.domain.Provenance;
import decursus.exchange.Problem;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.notation.Words;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads where a fact comes from.
final class ProvenanceReader {

    private ProvenanceReader() {
    }

    /// The provenance of an item; a missing source is the file's own.
    static Provenance read(ObjectCursor item, Source fallback) {
        Basis basis = item.read("basis", Words.of("basis", Basis.class));
        return new Provenance(source(item, fallback), basis == null ? Basis.REPORTED : basis, item.text("note"));
    }

    /// The source that an object names, or the fallback.
    static Source source(ObjectCursor item, Source fallback) {
        Node node = item.node("source");
        Source read = switch (node) {
            case null -> fallback;
            case Node.Text text -> {
                String place = item.text("source");
                yield place == null ? null : new Source.Report(place);
            }
            case Node.Fields fields -> object(item);
            case Node.Items items -> item.wrongKind("source", items, "a place in the report or an object {…}");
            case Node.Figure figure -> item.wrongKind("source", figure, "a place in the report or an object {…}");
            case Node.Truth truth -> item.wrongKind("source", truth, "a place in the report or an object {…}");
            case Node.Nothing nothing -> null;
        };
        return read == null ? fallback : read;
    }

    private static @Nullable Source object(ObjectCursor item) {
        ObjectCursor source = item.object("source", "a source");
        if (source == null) {
            return null;
        }
        Source read;
        if (source.has("file") || source.has("sheet") || source.has("row")) {
            source.require("file");
            source.require("row");
            String file = source.text("file");
            String row = source.figure("row");
            String sheet = source.text("sheet");
            read = file == null || row == null ? null : new Source.File(file, sheet, row);
        } else if (source.has("enteredBy") || source.has("at")) {
            source.require("enteredBy");
            source.require("at");
            String by = source.text("enteredBy");
            Instant at = source.read("at", ProvenanceReader::instant);
            read = by == null || at == null ? null : new Source.Entered(by, at);
        } else if (source.has("synthetic")) {
            read = source.marked("synthetic") ? new Source.Synthetic() : null;
        } else if (source.has("notStated")) {
            read = source.marked("notStated") ? new Source.NotStated() : null;
        } else {
            source.findings().error(source.spot(), "source", "", "the source says nothing: write {\"file\": …, \"row\": …}, "
                    + "{\"enteredBy\": …, \"at\": …}, {\"synthetic\": true} or {\"notStated\": true}");
            read = null;
        }
        source.close();
        return read;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the instant \"" + Problem.shown(text)
                    + "\" can not be read: write it as 2024-05-01T10:00:00Z", e);
        }
    }
}
