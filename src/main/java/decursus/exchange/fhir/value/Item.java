package decursus.exchange.fhir.value;

import decursus.domain.Provenance.Basis;
import decursus.domain.Provenance.Source;
import decursus.domain.Provenance;
import decursus.exchange.fhir.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One resource while it is read.
///
/// @param number its number in the index
/// @param type   its type
/// @param key    what tells it again in another file: `Observation/17`, its address, or null where it has neither
/// @param tree   what is read of it
/// @param source where it stands
public record Item(int number, String type, @Nullable String key, Tree tree, Source.File source) {

    /// The provenance of a fact that the resource states.
    ///
    /// @param notes what a reader must know beside the value; blank ones are left out
    public Provenance provenance(List<String> notes) {
        return new Provenance(source, Basis.REPORTED, notes.isEmpty() ? null : String.join("; ", notes));
    }
}
