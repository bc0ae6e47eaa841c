package decursus.exchange.intake;

import java.util.List;

/// Foreign files that were opened and understood as one import: a table, a folder of SDTM domains, a FHIR bundle.
public interface Intake extends AutoCloseable {

    /// What it was read as: `table`, `sdtm`, `fhir`.
    String format();

    /// The files that it is made of, in the order in which they are read.
    List<OriginFile> files();

    /// Reads everything and hands over each patient exactly once and whole, with all of the patient's items from all files,
    /// then what belongs to no patient. May be called again; a second run hands over the same.
    ///
    /// @throws IntakeRefused        when nothing of it can be taken in: unreadable, wrong structure, changed meanwhile
    /// @throws java.util.concurrent.CancellationException when the watch is cancelled
    void read(IntakeSink sink, Watch watch) throws IntakeRefused;

    @Override
    void close();
}
