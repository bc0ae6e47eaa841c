package decursus.exchange.mapping.course;

import decursus.catalog.Catalog;
import decursus.exchange.mapping.profile.Profile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What all patients of an import share. Not safe for several threads: what was looked up is remembered.
public final class Setting {

    private final Catalog catalog;
    private final Profile profile;
    private final @Nullable LocalDate today;
    private final AnalyteNames analytes;
    private final AgentNames agents;

    /// @param today the day of the import, after which nothing can have happened; null where that does not matter
    public Setting(Catalog catalog, Profile profile, @Nullable LocalDate today) {
        this.catalog = catalog;
        this.profile = profile;
        this.today = today;
        this.analytes = new AnalyteNames(catalog);
        this.agents = new AgentNames(catalog);
    }

    Catalog catalog() {
        return catalog;
    }

    Profile profile() {
        return profile;
    }

    @Nullable LocalDate today() {
        return today;
    }

    AnalyteNames analytes() {
        return analytes;
    }

    AgentNames agents() {
        return agents;
    }
}
