package decursus.exchange.fhir.scan;

import decursus.exchange.fhir.tree.Cursor;
import decursus.exchange.fhir.tree.Cursor.Unsure;
import decursus.exchange.fhir.tree.Names;
import decursus.exchange.fhir.tree.Texts;
import decursus.exchange.intake.IntakeRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Goes through a bundle as [Scan] does, entry by entry over its bytes. It gives up at whatever is unusual or at fault: then
/// the other goes through the file and says what it is. It refuses nothing itself.
final class QuickScan {

    static final int FIRST = 1 << 16;
    /// Bytes of an entry that are held at once.
    private static final int MOST = 1 << 23;
    private static final Names NAMES = new Names(Stream.concat(Stream.of("resourceType", "id", "subject", "patient", "entry"),
            Release.FIELDS.stream()).toList());
    private static final Names ENTRY = new Names(List.of("fullUrl", "resource"));
    private static final Names WHOSE = new Names(List.of("reference", "display", "identifier"));
    private static final Names NUMBER = new Names(List.of("system", "value"));

    /// What comes next.
    private enum Step { OPEN, FIELD, ENTRY, END, DONE }

    private final Kept kept;
    private final Scan.Pause pause;
    private final int number;
    private final Source source;
    private final InputStream content;
    private final Cursor cursor = new Cursor();
    private final Texts texts = new Texts();
    private final Found bundle = new Found();
    private byte[] bytes = new byte[FIRST + Cursor.SLACK];
    private int filled;
    /// Bytes of the file before those that are held.
    private long before;
    private boolean all;
    private boolean listed;
    private int entry;

    QuickScan(Kept kept, Scan.Pause pause, int number, Source source, InputStream content) {
        this.kept = kept;
        this.pause = pause;
        this.number = number;
        this.source = source;
        this.content = content;
    }

    /// @return false where it gave up
    boolean whole() throws IOException {
        cursor.on(bytes, 0);
        Step step = Step.OPEN;
        while (step != Step.DONE) {
            int mark = cursor.at();
            try {
                step = take(step);
            } catch (Unsure e) {
                if (cursor.at() < filled || all || !more(mark)) {
                    return false;
                }
            } catch (IntakeRefused e) {
                return false;
            }
        }
        return true;
    }

    /// Reads on; what stands before the mark is no longer needed.
    private boolean more(int mark) throws IOException {
        int held = filled - mark;
        if (held > bytes.length / 2) {
            if (bytes.length > MOST) {
                return false;
            }
            byte[] larger = new byte[2 * bytes.length];
            System.arraycopy(bytes, mark, larger, 0, held);
            bytes = larger;
        } else {
            System.arraycopy(bytes, mark, bytes, 0, held);
        }
        before += mark;
        int room = bytes.length - Cursor.SLACK - held;
        int read = content.readNBytes(bytes, held, room);
        all = read < room;
        filled = held + read;
        Arrays.fill(bytes, filled, filled + Cursor.SLACK, (byte) 0);
        cursor.on(bytes, 0);
        return true;
    }

    /// Takes one step whole, or none of it.
    private Step take(Step step) throws IntakeRefused {
        return switch (step) {
            case OPEN -> {
                cursor.step('{');
                cursor.next();
                yield Step.FIELD;
            }
            case FIELD -> field();
            case ENTRY -> entry();
            case END -> {
                cursor.next();
                if (!all || cursor.at() < filled || !"Bundle".equals(bundle.type)) {
                    throw cursor.unsure();
                }
                yield Step.DONE;
            }
            case DONE -> Step.DONE;
        };
    }

    private Step field() {
        String name = cursor.field(NAMES);
        boolean type = "resourceType".equals(name);
        if ("subject".equals(name) || "patient".equals(name) || type && bundle.type != null) {
            throw cursor.unsure();
        }
        if ("entry".equals(name)) {
            if (listed || !"Bundle".equals(bundle.type) || cursor.next() != '[' || !cursor.into(']')) {
                throw cursor.unsure();
            }
            listed = true;
            return Step.ENTRY;
        }
        String text = type || "id".equals(name) ? cursor.text() : null;
        if (text == null) {
            cursor.skip();
        }
        boolean another = cursor.another('}');
        if (type) {
            bundle.type = text;
        } else if (text != null) {
            if (bundle.id != null) {
                throw cursor.unsure();
            }
            bundle.id = text;
        }
        return another ? Step.FIELD : Step.END;
    }

    private Step entry() throws IntakeRefused {
        Found found = null;
        String fullUrl = null;
        if (cursor.next() != '{' || !cursor.into('}')) {
            throw cursor.unsure();
        }
        do {
            String name = cursor.field(ENTRY);
            if (name == null) {
                cursor.skip();
            } else if (name.equals("fullUrl")) {
                fullUrl = once(fullUrl);
            } else if (found == null) {
                found = resource();
            } else {
                throw cursor.unsure();
            }
        } while (cursor.another('}'));
        boolean another = cursor.another(']');
        if (found == null) {
            throw cursor.unsure();
        }
        kept.keep(found, fullUrl, entry++, number, source);
        if ((entry & Scan.MANY - 1) == 0) {
            pause.here();
        }
        if (another) {
            return Step.ENTRY;
        }
        return cursor.another('}') ? Step.FIELD : Step.END;
    }

    private String once(@Nullable String known) {
        if (known != null) {
            throw cursor.unsure();
        }
        return cursor.text();
    }

    private String often(@Nullable String known) {
        if (known != null) {
            throw cursor.unsure();
        }
        return cursor.often(texts);
    }

    private Found resource() {
        Found found = new Found();
        found.before = kept.index().size();
        found.start = before + cursor.at();
        if (cursor.next() != '{' || !cursor.into('}')) {
            throw cursor.unsure();
        }
        do {
            String name = cursor.field(NAMES);
            switch (name) {
                case null -> cursor.skip();
                case "resourceType" -> found.type = often(found.type);
                case "id" -> found.id = once(found.id);
                case "subject", "patient" -> whose(found);
                case "entry" -> throw cursor.unsure();
                default -> {
                    if (Release.toldBy(found.type, name, Release.token(cursor.next())) != null) {
                        throw cursor.unsure();
                    }
                    cursor.skip();
                }
            }
        } while (cursor.another('}'));
        found.end = before + cursor.at();
        return found;
    }

    private void whose(Found found) {
        if (found.whose || cursor.next() != '{') {
            throw cursor.unsure();
        }
        found.whose = true;
        if (!cursor.into('}')) {
            return;
        }
        do {
            switch (cursor.field(WHOSE)) {
                case null -> cursor.skip();
                case "reference" -> found.reference = often(found.reference);
                case "identifier" -> found.identifier = identifier(found.identifier);
                default -> {
                    found.named = true;
                    cursor.skip();
                }
            }
        } while (cursor.another('}'));
    }

    private Ref.@Nullable Identified identifier(Ref.@Nullable Identified known) {
        if (known != null || cursor.next() != '{' || !cursor.into('}')) {
            throw cursor.unsure();
        }
        String system = null;
        String value = null;
        do {
            switch (cursor.field(NUMBER)) {
                case null -> cursor.skip();
                case "system" -> system = often(system);
                default -> value = once(value);
            }
        } while (cursor.another('}'));
        return system == null || value == null || value.isBlank() ? null : new Ref.Identified(system, value);
    }
}
