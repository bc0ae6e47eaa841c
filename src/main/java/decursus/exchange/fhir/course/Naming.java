package decursus.exchange.fhir.course;

import decursus.domain.course.CourseHead.Nature;
import decursus.domain.course.CourseHead;
import decursus.exchange.intake.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Names of courses: the id from the first identifier, the label without anything that tells who it is.
final class Naming {

    private static final int LONGEST = 64;
    private static final int SHORT = 6;

    private Naming() {
    }

    static CourseHead head(List<Identifier> identifiers, Nature nature) {
        String first = identifiers.isEmpty() ? "unknown" : identifiers.getFirst().value();
        String whole = identifiers.isEmpty() ? "" : identifiers.getFirst().system() + "|" + first;
        String hash = UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
        String id = first.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        return new CourseHead(id.isEmpty() || id.length() > LONGEST ? hash : id, "Patient " + hash.substring(0, SHORT), nature, null,
                Map.of(),
                List.of());
    }
}
