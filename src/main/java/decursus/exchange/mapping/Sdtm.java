package decursus.exchange.mapping;

import decursus.catalog.Catalog;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Domains of CDISC SDTM (DM, LB, CM, EX, AE) as a folder of tables. How they are read stands in a profile that the program
/// brings along, so that a person can change it.
public final class Sdtm {

    private static final String PROFILE = "/decursus/profiles/sdtm.json";

    private Sdtm() {
    }

    /// The profile that the program brings along.
    public static Profile profile() {
        try (InputStream in = Objects.requireNonNull(Sdtm.class.getResourceAsStream(PROFILE), PROFILE)) {
            return ProfileJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether tables are domains of SDTM: each begins with the study, the domain and the subject.
    public static boolean is(List<TableSource> sources) throws GridRefused {
        boolean any = false;
        for (TableSource source : sources) {
            GridSheet sheet = source.grid().sheets().getFirst();
            List<String> header = OpenTable.header(sheet, 1);
            any |= header.contains("USUBJID") && header.contains("DOMAIN");
        }
        return any;
    }

    /// Opens the tables of a study.
    ///
    /// @param today the day of the import; null where that does not matter
    /// @throws IntakeRefused where none of them is a domain that is read, or one can not be read
    public static TableIntake of(List<TableSource> sources, Catalog catalog, @Nullable LocalDate today) throws IntakeRefused {
        return TableIntake.of(sources, profile(), catalog, today);
    }
}
