package decursus.exchange.fhir;

import com.fasterxml.jackson.core.JsonParser;
import decursus.catalog.Catalog;
import decursus.exchange.Problem.Severity;
import decursus.exchange.Problem;
import decursus.exchange.fhir.scan.Bytes;
import decursus.exchange.fhir.scan.Kind;
import decursus.exchange.fhir.scan.People;
import decursus.exchange.fhir.scan.ResourceIndex;
import decursus.exchange.fhir.scan.Scan;
import decursus.exchange.fhir.scan.Source;
import decursus.exchange.fhir.tree.FhirJson;
import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.intake.Watch;
import decursus.file.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// FHIR R4 as JSON: bundles of any type, single resources, lists and lines of resources, in files, folders and archives that
/// are taken as one import. Files are gone through once when they are opened, which notes where each resource stands, and
/// read patient by patient afterwards, so that memory holds one patient and some thirty bytes for each resource.
public final class FhirIntake implements Intake {

    /// The bytes that a file may have unless somebody says otherwise.
    public static final long MOST_BYTES = 200_000_000;
    private static final int HEAD = 4_096;
    private static final int BUFFER = 1 << 16;

    private final Gathering gathering;
    private final Catalog catalog;
    private final LocalDate today;
    private final List<OriginFile> files = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<Path, Long> changed = new HashMap<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Bytes bytes;
    private final ResourceIndex index;
    private final List<LeftOut> left;
    private final People people;
    private final People.Shelves shelves;

    private FhirIntake(Gathering gathering, Catalog catalog, LocalDate today, Watch watch) throws IntakeRefused, IOException {
        this.gathering = gathering;
        this.catalog = catalog;
        this.today = today;
        Scan scan = new Scan(() -> stop(watch));
        notes.addAll(gathering.notes());
        for (Source source : gathering.sources()) {
            scan(scan, source);
        }
        this.bytes = new Bytes(sources);
        this.index = scan.index();
        this.left = scan.left();
        this.people = People.of(index, bytes);
        this.shelves = people.shelves();
    }

    /// Opens files, folders and archives as one import.
    ///
    /// @param today the day of reading
    /// @throws IntakeRefused when any of them can not be read or is no FHIR R4 JSON
    public static FhirIntake open(List<Path> paths, Catalog catalog, LocalDate today) throws IntakeRefused {
        return open(paths, catalog, today, MOST_BYTES, Watch.NOBODY);
    }

    /// As [#open(List, Catalog, LocalDate)].
    ///
    /// @param most  bytes that a file may have
    /// @param watch may stop it
    /// @throws CancellationException when the watch is cancelled
    public static FhirIntake open(List<Path> paths, Catalog catalog, LocalDate today, long most, Watch watch) throws IntakeRefused {
        Gathering gathering = new Gathering(most);
        boolean opened = false;
        try {
            for (Path path : paths) {
                gathering.add(path);
            }
            FhirIntake intake = new FhirIntake(gathering, catalog, today, watch);
            if (intake.files.isEmpty()) {
                throw Gathering.refused(name(paths), "there is no FHIR resource in it: choose the JSON or NDJSON files of an export");
            }
            opened = true;
            return intake;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(name(paths), e);
        } finally {
            if (!opened) {
                quietly(gathering);
            }
        }
    }

    /// Whether a file that begins so may be FHIR: JSON that names a `resourceType`, or FHIR as XML, which is refused with
    /// its reason.
    ///
    /// @param beginning a few thousand bytes
    public static boolean recognises(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        return text.contains("\"resourceType\"") || text.contains("http://hl7.org/fhir\"") && text.stripLeading().startsWith("<");
    }

    private static String name(List<Path> paths) {
        return paths.isEmpty() ? "nothing" : String.valueOf(paths.getFirst().getFileName());
    }

    private static IntakeRefused unreadable(String name, Exception cause) {
        IntakeRefused refused = Gathering.refused(name, "the file can not be read (" + Problem.shown(String.valueOf(cause.getMessage()))
                + "): look whether it is still there and may be read");
        refused.initCause(cause);
        return refused;
    }

    private static void stop(Watch watch) {
        if (watch.cancelled()) {
            throw new CancellationException("the import was stopped");
        }
    }

    private void scan(Scan scan, Source source) throws IntakeRefused, IOException {
        stopUnlessJson(source);
        MessageDigest digest = Sha256.begin();
        boolean any;
        try (InputStream file = Files.newInputStream(source.path())) {
            file.skipNBytes(source.start());
            any = scan.quickly(sources.size(), source, new DigestInputStream(new Stretch(file, source.length()), digest));
        }
        if (!any) {
            digest.reset();
            any = slowly(scan, source, digest);
        }
        if (any) {
            sources.add(source);
            files.add(new OriginFile(source.name(), Sha256.end(digest), source.length()));
            changed.put(source.path(), stamp(source.path()));
        } else {
            notes.add(new Problem(Severity.NOTE, source.name(), "", "", "the file holds no FHIR resource and was passed over"));
        }
    }

    private boolean slowly(Scan scan, Source source, MessageDigest digest) throws IntakeRefused, IOException {
        try (InputStream file = Files.newInputStream(source.path())) {
            file.skipNBytes(source.start());
            DigestInputStream in = new DigestInputStream(new Stretch(file, source.length()), digest);
            boolean any = scan.file(sources.size(), source, in);
            byte[] rest = new byte[BUFFER];
            while (in.read(rest) >= 0) {
                // the digest is that of the whole file, line feeds at its end included
                continue;
            }
            return any;
        }
    }

    private static void stopUnlessJson(Source source) throws IntakeRefused, IOException {
        byte[] head;
        try (InputStream file = Files.newInputStream(source.path())) {
            file.skipNBytes(source.start());
            head = file.readNBytes((int) Math.min(HEAD, source.length()));
        }
        int zeros = 0;
        for (int i = 0; i < Math.min(4, head.length); i++) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        boolean marked = head.length > 1 && ((head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF || (head[0] & 0xFF) == 0xFF
                && (head[1] & 0xFF) == 0xFE);
        if (zeros > 0 || marked) {
            throw Gathering.refused(source.name(), "the file is written in UTF-16 or UTF-32: save it as UTF-8");
        }
        String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) {
            throw Gathering.refused(source.name(), "the file is XML, and FHIR is read as JSON: export it as JSON");
        }
        if (text.isEmpty()) {
            throw Gathering.refused(source.name(), "the file is empty: export it again");
        }
    }

    private static long stamp(Path path) throws IOException {
        return Files.size(path) * 31 + Files.getLastModifiedTime(path).toMillis();
    }

    @Override
    public String format() {
        return "fhir";
    }

    @Override
    public List<OriginFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void read(IntakeSink sink, Watch watch) throws IntakeRefused {
        try {
            unchanged();
            new Reading(this, watch).all(sink);
            unchanged();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(files.getFirst().name(), e);
        }
    }

    private void unchanged() throws IntakeRefused, IOException {
        for (Source source : sources) {
            if (!Long.valueOf(stamp(source.path())).equals(changed.get(source.path()))) {
                throw Gathering.refused(source.name(), "the file was changed while it was read: import it again when it is finished");
            }
        }
    }

    @Override
    public void close() {
        quietly(bytes);
        quietly(gathering);
    }

    private static void quietly(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file could not be removed", e);
        }
    }

    Catalog catalog() {
        return catalog;
    }

    LocalDate today() {
        return today;
    }

    Bytes bytes() {
        return bytes;
    }

    ResourceIndex index() {
        return index;
    }

    People people() {
        return people;
    }

    People.Shelves shelves() {
        return shelves;
    }

    List<LeftOut> left() {
        return left;
    }

    List<Problem> notes() {
        return notes;
    }

    /// A parser over one resource.
    JsonParser parser(int resource) throws IOException {
        return FhirJson.factory().createParser(bytes.feed(index, resource));
    }

    /// The resources of a kind, by the names that references may give them.
    Map<String, Integer> names(Kind kind) {
        return index.names(kind);
    }
}
