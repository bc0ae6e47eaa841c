package decursus.exchange.casefile;

import decursus.domain.Provenance.Source;
import decursus.exchange.json.Findings;
import decursus.exchange.json.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the readers of one file's lists share: the names that the catalogue knows, the source that counts for all
/// items without their own, and the ids that are taken.
final class Context {

    private static final List<String> LISTS = List.of("observations", "treatments", "events", "adverseEvents", "organs");

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Source source;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    Context(Findings findings, Vocabulary vocabulary, Source source, Node.Fields root) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.source = source;
        LISTS.forEach(list -> collect(root.members().get(list)));
    }

    Findings findings() {
        return findings;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The source of items that name none.
    Source source() {
        return source;
    }

    /// An id for an item without one: its base, numbered from the second on.
    String newId(String base) {
        String id = base;
        while (!ids.add(id)) {
            id = base + " " + repeats.merge(base, 2, (last, first) -> last + 1);
        }
        return id;
    }

    private void collect(Node.@Nullable Member list) {
        if (list != null && list.value() instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Fields fields && fields.members().get("id") instanceof Node.Member member
                        && member.value() instanceof Node.Text id) {
                    ids.add(id.value());
                }
            }
        }
    }
}
