package decursus.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the catalogue knows about one agent or procedure.
///
/// @param key         the stable name in case files and in the store, such as `rituximab`
/// @param defaultRole the role taken when a source states none: one of [#ROLES]
public record TreatmentEntry(
        String key, Names names, Codes codes, TreatmentClass treatmentClass, Use use, Dosing dosing,
        String defaultRole, Evidence evidence) {

    /// The roles a treatment may have, as they are written in the catalogue.
    public static final List<String> ROLES = List.of("disease-directed", "conditioning", "bridging", "toxicity-rescue",
            "ig-replacement", "prophylaxis", "supportive", "procedure");

    /// The shape in which the agent is drawn.
    public Pattern pattern() {
        return use.pattern();
    }

    /// The usual route, as text; empty when none applies.
    public String route() {
        return use.route();
    }

    /// Keys of the analytes whose values cannot be read as usual while the agent acts: C-reactive protein under
    /// interleukin-6 or JAK blockade, immunoglobulin G under immunoglobulins.
    public Set<String> suppresses() {
        return use.suppresses();
    }

    /// @param abbreviation       what is printed in or beside the bar
    /// @param abbreviationSource where the abbreviation comes from; may be empty
    /// @param synonyms           other names in English and German, trade names included
    public record Names(String label, String abbreviation, String abbreviationSource, List<String> synonyms) {
        public Names {
            synonyms = List.copyOf(synonyms);
        }
    }

    /// @param atc            the present ATC code, or null when there is none
    /// @param atcVerified    where the code was seen, or why there is none
    /// @param legacy         older codes of the same agent, still met in files
    /// @param legacyVerified where the older codes were seen
    /// @param rxnorm         RxNorm ingredient number, or null
    /// @param rxnormVerified how far that number is verified
    public record Codes(@Nullable String atc, String atcVerified, List<AnalyteEntry.Code> legacy, String legacyVerified,
            @Nullable String rxnorm, String rxnormVerified) {
        public Codes {
            legacy = List.copyOf(legacy);
        }
    }

    /// @param mechanism what the agent is, such as "anti-CD20 mAb"
    /// @param family    the coarse family of the catalogue's source, such as "csDMARD" or "B cell"
    public record Use(String mechanism, String family, Pattern pattern, String route, Set<String> suppresses) {
        public Use {
            suppresses = Set.copyOf(suppresses);
        }
    }

    /// The shape in which an agent is usually given.
    public enum Pattern { INTERVAL_DOSE, INTERVAL, CYCLES, PULSE, POINT }

    /// @param prednisoloneFactor         milligrams of prednisolone that one milligram stands for, or null for other agents
    /// @param prednisoloneFactorVerified true when the factor was seen in a public source
    /// @param effectWindowDays           days the effect outlasts the last dose, or null when none is stated
    public record Dosing(@Nullable BigDecimal prednisoloneFactor, boolean prednisoloneFactorVerified,
            @Nullable Integer effectWindowDays) {}

    /// @param verified      which facts of the row were checked
    /// @param sourceExample how a published case uses the agent; may be empty
    /// @param notes         what a reader must know; may be empty
    public record Evidence(String verified, String sourceExample, String notes) {}
}
