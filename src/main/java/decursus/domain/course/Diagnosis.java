package decursus.domain.course;

import decursus.domain.Checks;
import decursus.domain.time.TimePoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person has.
///
/// @param name     the disease
/// @param serotype the defining antibody, null where none
/// @param since    when it was diagnosed
/// @param findings what the source says of it, a line each
public record Diagnosis(String name, @Nullable String serotype, TimePoint since, List<String> findings) {
    public Diagnosis {
        Checks.text("diagnosis", name);
        if (serotype != null) {
            Checks.text("serotype", serotype);
        }
        findings = Checks.texts("findings", findings);
    }
}
