package decursus.jobs.intake;

import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeRefused;
import java.nio.file.Path;
import java.util.List;

/// Opens files of one format as one import.
@FunctionalInterface
public interface IntakeReader {

    /// Opens them.
    ///
    /// @throws IntakeRefused when they can not be taken in as a whole
    Intake open(List<Path> paths) throws IntakeRefused;
}
