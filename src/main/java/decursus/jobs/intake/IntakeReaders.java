package decursus.jobs.intake;

import java.util.Optional;

/// Which reader opens which format.
public final class IntakeReaders {

    private IntakeReaders() {
    }

    /// The reader of a format; empty where this version has none.
    public static Optional<IntakeReader> of(Format format) {
        return switch (format) {
            // case files are taken in by their own job; the others' readers are named here
            case CASEFILE, TABLE, SDTM, FHIR -> Optional.empty();
        };
    }
}
