package decursus.jobs.importing;

import decursus.exchange.json.Findings;
import decursus.exchange.json.JsonDocument;
import decursus.exchange.json.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many rows stand in a file that was refused: counted as far as it is JSON at all.
final class RowCount {

    private final Map<String, Node.Member> lists;

    private RowCount(Map<String, Node.Member> lists) {
        this.lists = lists;
    }

    static RowCount of(byte[] content) {
        Node root = content.length == 0 ? null : JsonDocument.read(content, new Findings("")).orElse(null);
        return new RowCount(root instanceof Node.Fields fields ? fields.members() : Map.of());
    }

    int of(String list) {
        Node.@Nullable Member member = lists.get(list);
        return member != null && member.value() instanceof Node.Items items ? items.items().size() : 0;
    }
}
