package decursus.exchange.casefile;

import decursus.exchange.json.Node;
import decursus.exchange.json.Spot;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the line and column of a fault that was found in the course and not in the text.
final class FaultPlace {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
    /// Under which names a field of the course can stand in the file.
    private static final Map<String, List<String>> SPELLED = Map.of(
            "start", List.of("start", "at"),
            "end", List.of("end", "ongoing", "at"));

    private FaultPlace() {
    }

    /// The place of a fault.
    ///
    /// @param path  path within the course, counted in the items that could be read: `treatments[2].phases[0]`
    /// @param spots where the items that could be read stand, by list
    static Spot in(Node.Fields tree, String path, String field, Map<String, List<Spot>> spots) {
        Node at = tree;
        Spot spot = new Spot("", tree.place());
        Matcher step = STEP.matcher(path);
        while (step.find() && at instanceof Node.Fields fields && fields.members().get(step.group(1)) instanceof Node.Member member) {
            at = member.value();
            spot = spot.member(step.group(1), at.place());
            if (step.group(2) != null && at instanceof Node.Items items) {
                int index = Integer.parseInt(step.group(2));
                int row = spot.path().indexOf('.') < 0 ? rowOf(spots.getOrDefault(step.group(1), List.of()), index) : index;
                at = items.items().get(row);
                spot = spot.item(row, at.place());
            }
        }
        for (String name : SPELLED.getOrDefault(field, List.of(field))) {
            if (at instanceof Node.Fields fields && fields.members().get(name) instanceof Node.Member member) {
                return spot.member(name, member.value().place());
            }
        }
        return spot;
    }

    private static int rowOf(List<Spot> read, int index) {
        String path = read.get(index).path();
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.length() - 1));
    }
}
