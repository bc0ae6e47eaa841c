package decursus.exchange.mapping.lookup;

import decursus.catalog.Catalog;
import decursus.domain.result.Limits;
import decursus.domain.result.ReferenceRange;
import decursus.exchange.mapping.cells.RangeCell;
import decursus.exchange.mapping.cells.NumberStyle;
import decursus.exchange.mapping.profile.Profile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What all patients of an import share. Not safe for several threads: what was looked up is remembered.
public final class Setting {

    private static final int MOST_REMEMBERED = 20_000;
    private static final Limits NO_LIMITS = Limits.none();

    private final Catalog catalog;
    private final Profile profile;
    private final @Nullable LocalDate today;
    private final AnalyteNames analytes;
    private final AgentNames agents;
    private final Map<Printed, ReferenceRange> ranges = new HashMap<>();
    private final Map<ReferenceRange, Limits> limits = new IdentityHashMap<>();

    /// @param today the day of the import, after which nothing can have happened; null where that does not matter
    public Setting(Catalog catalog, Profile profile, @Nullable LocalDate today) {
        this.catalog = catalog;
        this.profile = profile;
        this.today = today;
        this.analytes = new AnalyteNames(catalog);
        this.agents = new AgentNames(catalog);
    }

    /// The limits of normal of three cells, of which some are empty; remembered, for a table repeats a few over and over.
    ///
    /// @throws IllegalArgumentException where they give no limits
    public ReferenceRange range(String low, String high, String text, NumberStyle style, NumberStyle textStyle) {
        Printed printed = new Printed(low, high, text, style, textStyle);
        ReferenceRange known = ranges.get(printed);
        if (known == null) {
            ReferenceRange limits = RangeCell.read(low, high, style);
            known = limits != null ? limits : RangeCell.read(text, textStyle);
            if (ranges.size() < MOST_REMEMBERED) {
                ranges.put(printed, known);
            }
        }
        return known;
    }

    /// Limits of normal as results carry them; the same ones for the same range.
    public Limits limits(@Nullable ReferenceRange range) {
        if (range == null) {
            return NO_LIMITS;
        }
        Limits known = limits.get(range);
        if (known == null) {
            known = new Limits(range, new Limits.InstrumentMaximum.NotAScore());
            if (limits.size() < MOST_REMEMBERED) {
                limits.put(range, known);
            }
        }
        return known;
    }

    private record Printed(String low, String high, String text, NumberStyle style, NumberStyle textStyle) {
    }

    /// The catalogue.
    public Catalog catalog() {
        return catalog;
    }

    /// How the tables are read.
    public Profile profile() {
        return profile;
    }

    /// The day of the import; null where that does not matter.
    public @Nullable LocalDate today() {
        return today;
    }

    /// The catalogue's names of analytes.
    public AnalyteNames analytes() {
        return analytes;
    }

    /// The catalogue's names of agents.
    public AgentNames agents() {
        return agents;
    }
}
