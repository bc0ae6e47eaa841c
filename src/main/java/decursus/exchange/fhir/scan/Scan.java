package decursus.exchange.fhir.scan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.fhir.tree.FhirJson;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.LeftOut;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through files once and notes where each resource stands and whose it says it is. What is not read is only counted.
public final class Scan {

    static final int MANY = 4_000;

    /// Told now and then while a file is gone through.
    @FunctionalInterface
    public interface Pause {
        /// May throw to stop.
        void here();
    }

    private final Kept kept = new Kept();
    private final Pause pause;

    /// @param pause told now and then
    public Scan(Pause pause) {
        this.pause = pause;
    }

    /// What was found so far.
    public ResourceIndex index() {
        return kept.index();
    }

    /// What is not read, counted by type.
    public List<LeftOut> left() {
        return kept.left();
    }

    /// Goes through one file quickly, which succeeds with a bundle in which nothing is unusual.
    ///
    /// @return false where it must be gone through by [#file(int, Source, InputStream)]; nothing was found then
    public boolean quickly(int number, Source source, InputStream content) throws IOException {
        Kept.Mark before = kept.mark();
        boolean done = false;
        try {
            done = new QuickScan(kept, pause, number, source, content).whole();
        } finally {
            if (!done) {
                kept.back(before);
            }
        }
        return done;
    }

    /// Goes through one file.
    ///
    /// @return whether there is a resource in it
    /// @throws IntakeRefused when it is no FHIR R4 JSON
    public boolean file(int number, Source source, InputStream content) throws IntakeRefused, IOException {
        try (JsonParser parser = FhirJson.factory().createParser(content)) {
            return new OneFile(number, source, parser).whole();
        }
    }

    private final class OneFile {

        private final int number;
        private final Source source;
        private final JsonParser parser;
        private int seen;

        private OneFile(int number, Source source, JsonParser parser) {
            this.number = number;
            this.source = source;
            this.parser = parser;
        }

        private boolean whole() throws IntakeRefused, IOException {
            try {
                return roots();
            } catch (StreamConstraintsException e) {
                throw refused(parser.currentLocation(), FhirJson.limit(e.getOriginalMessage()));
            } catch (StreamReadException e) {
                throw refused(e.getLocation(), fault(e));
            } catch (java.io.CharConversionException e) {
                throw refused(parser.currentLocation(), "the file is no UTF-8: save it as UTF-8");
            }
        }

        private static String fault(StreamReadException fault) {
            if (fault instanceof JsonEOFException) {
                return "the file ends in the middle of its JSON: it may have been cut off, so save or copy it again";
            }
            return String.valueOf(fault.getOriginalMessage()).contains("Invalid UTF-8")
                    ? "the file is no UTF-8: save it as UTF-8, it may be Windows-1252 or Latin-1"
                    : "the text is no JSON at this place: look for a missing quote, comma or bracket, a comment, NaN, or a number "
                    + "such as 007";
        }

        private boolean roots() throws IntakeRefused, IOException {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw refused(null, "the file is empty: export it again");
            }
            boolean any = false;
            int row = 0;
            int endLine = 0;
            boolean lines = source.lines();
            for (; token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (row == 1 && !lines && (endLine != 1 || line == endLine)) {
                    throw refused(parser.currentTokenLocation(), "the JSON value has ended, but more follows: keep one bundle in a "
                            + "file, or one "
                            + "resource in a line and name the file .ndjson");
                }
                any |= root(token, row, line);
                endLine = parser.currentLocation().getLineNr();
                row++;
            }
            return any;
        }

        private boolean root(JsonToken token, int row, int line) throws IntakeRefused, IOException {
            if (token == JsonToken.START_OBJECT) {
                Found found = resource(new Found());
                boolean bare = row == 0 && !source.lines();
                return keep(found, null, bare ? ResourceIndex.WHOLE : ResourceIndex.line(line));
            }
            boolean any = false;
            if (token == JsonToken.START_ARRAY && row == 0) {
                int at = 0;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    any |= keep(resource(new Found()), null, at++);
                }
                if (parser.currentToken() != JsonToken.END_ARRAY) {
                    throw refused(parser.currentTokenLocation(), "a list of resources holds something that is no object: it is no FHIR");
                }
            } else if (row > 0) {
                throw refused(parser.currentTokenLocation(), "the line holds no resource {…}: it is no FHIR");
            }
            return any;
        }

        private Found resource(Found found) throws IntakeRefused, IOException {
            if ((++seen & MANY - 1) == 0) {
                pause.here();
            }
            found.start = parser.currentTokenLocation().getByteOffset();
            found.before = kept.index().size();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                switch (field) {
                    case "resourceType" -> found.type = once(field, found.type);
                    case "id" -> found.id = once(field, found.id);
                    case "subject", "patient" -> whose(found, field, token);
                    case "entry" -> entries(token, found);
                    default -> {
                        String other = Release.toldBy(found.type, field, token);
                        if (other != null) {
                            throw release(found, field, other);
                        }
                        parser.skipChildren();
                    }
                }
            }
            found.end = parser.currentLocation().getByteOffset();
            return found;
        }

        private @Nullable String once(String field, @Nullable String before) throws IntakeRefused, IOException {
            if (before != null) {
                throw twice(field);
            }
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                parser.skipChildren();
                return null;
            }
            return parser.getText();
        }

        private IntakeRefused twice(String field) {
            return refused(parser.currentTokenLocation(), "the field \"" + field + "\" stands twice in this object, and which one "
                    + "counts is not "
                    + "told: keep one of them");
        }

        private IntakeRefused release(Found found, String field, String other) {
            return refused(parser.currentTokenLocation(), "the resource " + Problem.shown(found.type + "/" + found.id)
                    + " is written in FHIR "
                    + other + " (it has the field \"" + field + "\"), but this program reads R4: export it as FHIR R4 (4.0.1)");
        }

        private void whose(Found found, String field, JsonToken token) throws IntakeRefused, IOException {
            if (found.whose) {
                throw twice(field);
            }
            found.whose = true;
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "reference" -> found.reference = once(name, found.reference);
                    case "display" -> found.named = true;
                    case "identifier" -> found.identifier = identifier(value);
                    default -> parser.skipChildren();
                }
            }
        }

        private Ref.@Nullable Identified identifier(JsonToken token) throws IntakeRefused, IOException {
            String system = null;
            String value = null;
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return null;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "system" -> system = once(name, system);
                    case "value" -> value = once(name, value);
                    default -> parser.skipChildren();
                }
            }
            return system == null || value == null || value.isBlank() ? null : new Ref.Identified(system, value);
        }

        private void entries(JsonToken token, Found bundle) throws IntakeRefused, IOException {
            if (token != JsonToken.START_ARRAY || bundle.type != null && !bundle.type.equals("Bundle")) {
                parser.skipChildren();
                return;
            }
            int at = 0;
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == JsonToken.START_OBJECT) {
                    entry(at);
                } else {
                    parser.skipChildren();
                }
                at++;
            }
        }

        private void entry(int at) throws IntakeRefused, IOException {
            String fullUrl = null;
            Found found = null;
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                if (field.equals("fullUrl")) {
                    fullUrl = once(field, fullUrl);
                } else if (field.equals("resource") && token == JsonToken.START_OBJECT) {
                    if (found != null) {
                        throw twice(field);
                    }
                    found = resource(new Found());
                } else {
                    parser.skipChildren();
                }
            }
            if (found == null) {
                kept.empty();
            } else {
                keep(found, fullUrl, at);
            }
        }

        private boolean keep(Found found, @Nullable String fullUrl, int place) throws IntakeRefused {
            return kept.keep(found, fullUrl, place, number, source);
        }

        private IntakeRefused refused(@Nullable JsonLocation at, String message) {
            String where = at == null || at.getLineNr() < 1 ? "the file" : "line " + at.getLineNr() + ", column " + Math.max(1,
                    at.getColumnNr());
            return new IntakeRefused(source.name(), List.of(new Problem(Severity.ERROR, where, "", "", message)));
        }
    }
}
