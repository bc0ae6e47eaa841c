package decursus.exchange.fhir;

import decursus.exchange.fhir.course.PatientFile.Resource;
import decursus.exchange.fhir.scan.ResourceIndex;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds resources that stand more than once among a patient's, as copies or as versions of which the newest counts.
final class Versions {

    private final FhirIntake intake;
    private final Map<String, Integer> first;
    private final Map<Integer, String> stamps = new HashMap<>();
    private final Set<Integer> older = new HashSet<>();
    private boolean late;

    /// @param most how many resources there are
    Versions(FhirIntake intake, int most) {
        this.intake = intake;
        this.first = HashMap.newHashMap(most);
    }

    /// Begins a run through the patient's resources.
    void begin() {
        first.clear();
        late = false;
    }

    /// True when a newer version came behind an older one that was already taken in: the patient is to be read again.
    boolean again() {
        return late;
    }

    /// Why a resource is not to be taken in; null where it is.
    @Nullable String surplus(Resource resource, Tree tree) throws IOException {
        if (older.contains(resource.number())) {
            return "an older version of a resource";
        }
        if (resource.key() == null || resource.type().equals("Patient")) {
            return null;
        }
        Integer before = first.putIfAbsent(resource.key(), resource.number());
        if (before == null) {
            return null;
        }
        ResourceIndex index = intake.index();
        if (intake.bytes().text(index, before).equals(intake.bytes().text(index, resource.number()))) {
            return "a second copy of a resource";
        }
        if (stamp(before, null).compareTo(stamp(resource.number(), tree)) > 0) {
            return "an older version of a resource";
        }
        older.add(before);
        first.put(resource.key(), resource.number());
        late = true;
        return "an older version of a resource";
    }

    /// When a version was made; of two of one time, or of none, the one with the higher number, then the later one, is newer.
    private String stamp(int number, @Nullable Tree read) throws IOException {
        String known = stamps.get(number);
        if (known == null) {
            Tree tree = read == null ? intake.bytes().tree(intake.index(), number) : read;
            known = tree == null ? "" : written(tree);
            stamps.put(number, known);
        }
        return known;
    }

    private static String written(Tree tree) {
        try {
            Tree meta = tree.tree("meta");
            String at = meta == null ? null : meta.code("lastUpdated");
            String version = meta == null ? null : meta.code("versionId");
            String digits = version != null && version.matches("\\d{1,18}") ? "0".repeat(18 - version.length()) + version : "";
            return (at == null ? "" : at) + " " + digits;
        } catch (Unreadable e) {
            return "";
        }
    }
}
