package decursus.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/// A rule of the house together with its proof.
///
/// @param name     what it demands, as one sentence
/// @param rule     the rule for a root package, `decursus` or `planted`
/// @param guilty   plants the rule must name
/// @param innocent plants of the same kind it must leave alone
record HouseRule(String name, Function<String, ArchRule> rule, List<Plant> guilty, List<Plant> innocent) {

    HouseRule {
        if (guilty.isEmpty()) {
            throw new IllegalArgumentException("guilty: rule \"" + name + "\" has no plant, so nothing proves it");
        }
        guilty = List.copyOf(guilty);
        innocent = List.copyOf(innocent);
    }

    @Override
    public String toString() {
        return name;
    }
}
