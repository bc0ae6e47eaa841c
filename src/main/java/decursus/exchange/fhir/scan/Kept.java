package decursus.exchange.fhir.scan;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.RowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was found in files: the index of what is read, and the count of what is not.
final class Kept {

    private final ResourceIndex index = new ResourceIndex();
    private final Map<String, Integer> others = new HashMap<>();
    private int empty;
    private String lastBase = "";

    ResourceIndex index() {
        return index;
    }

    List<LeftOut> left() {
        List<LeftOut> left = new ArrayList<>();
        new TreeMap<>(others).forEach((type, count) -> left.add(new LeftOut(RowKind.OTHER, "the type " + type + " is not kept", count)));
        if (empty > 0) {
            left.add(new LeftOut(RowKind.OTHER, "an entry without a resource", empty));
        }
        return left;
    }

    /// Notes an entry without a resource.
    void empty() {
        empty++;
    }

    /// What can be undone: everything that is found after it.
    record Mark(int size, int refs, Map<String, Integer> others, int empty) {
    }

    Mark mark() {
        return new Mark(index.size(), index.refs().size(), Map.copyOf(others), empty);
    }

    /// Forgets what was found since.
    void back(Mark mark) {
        index.back(mark.size, mark.refs);
        others.clear();
        others.putAll(mark.others);
        empty = mark.empty;
    }

    /// Keeps a resource.
    ///
    /// @param place  number of the entry in its bundle, from 0; [ResourceIndex#WHOLE], or what [ResourceIndex#line(int)] gives
    /// @param number the file's number
    /// @return whether it is one
    boolean keep(Found found, @Nullable String fullUrl, int place, int number, Source source) throws IntakeRefused {
        String type = found.type;
        if (type == null) {
            if (index.size() > found.before) {
                throw refused(source, "a bundle does not say its \"resourceType\": export it again");
            }
            if (place == ResourceIndex.WHOLE && !source.alone()) {
                return false;
            }
            throw refused(source, (place == ResourceIndex.WHOLE ? "the file" : place < 0 ? "a line" : "entry[" + place + "]")
                    + " holds no \"resourceType\": it is no FHIR resource");
        }
        if (type.equals("Bundle")) {
            return true;
        }
        if (index.size() > found.before) {
            throw refused(source, "a resource of the type " + Problem.shown(type) + " holds entries as only a Bundle does: export "
                    + "it again");
        }
        Kind kind = Kind.of(type);
        String release = kind == null ? Release.ofType(type) : null;
        if (release != null) {
            throw refused(source, "the type " + type + " belongs to FHIR " + release + ", but this program reads R4: export it as "
                    + "FHIR R4 (4.0.1)");
        }
        if (kind == null) {
            others.merge(Problem.shown(type), 1, Integer::sum);
            return true;
        }
        if (found.end - found.start > Integer.MAX_VALUE) {
            throw refused(source, "a resource is larger than 2 GB: split the file");
        }
        index.add(kind, number, found.start, (int) (found.end - found.start), place);
        boolean target = kind.ordinal() <= Kind.MEDICATION.ordinal() || found.id == null;
        index.describe(new Ref(number, base(fullUrl, type), found.reference, found.identifier, found.named),
                target ? new ResourceIndex.Address(fullUrl, found.id) : null);
        return true;
    }

    private String base(@Nullable String fullUrl, String type) {
        if (fullUrl == null || !fullUrl.startsWith("http")) {
            return "";
        }
        int end = fullUrl.lastIndexOf('/');
        for (int at = fullUrl.lastIndexOf('/', end - 1); at >= 0; at = fullUrl.lastIndexOf('/', end - 1)) {
            if (end - at - 1 == type.length() && fullUrl.startsWith(type, at + 1)) {
                // most resources of a file have the same
                if (lastBase.length() != at + 1 || !fullUrl.startsWith(lastBase)) {
                    lastBase = fullUrl.substring(0, at + 1);
                }
                return lastBase;
            }
            end = at;
        }
        return "";
    }

    private static IntakeRefused refused(Source source, String message) {
        return new IntakeRefused(source.name(), List.of(new Problem(Severity.ERROR, "the file", "", "", message)));
    }
}
