package decursus.bench.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4.model.Bundle;

/// HAPI FHIR's parse of a whole bundle.
public final class HapiPeer {

    private final FhirContext context = FhirContext.forR4();

    public HapiPeer() {
        context.setParserErrorHandler(new LenientErrorHandler(false));
    }

    /// @return how many entries there are
    public int parse(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return context.newJsonParser().parseResource(Bundle.class, reader).getEntry().size();
        }
    }
}
