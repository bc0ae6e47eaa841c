package decursus.timeline;

import decursus.domain.course.Course;
import decursus.domain.course.OrganStatus;
import decursus.timeline.content.Block;
import decursus.timeline.content.OrganLine;
import decursus.timeline.lanes.BarBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers what a course tells of each organ.
final class OrganLines {

    private OrganLines() {
    }

    /// A panel with a line for each organ, in the field's order; none for a course that tells nothing of organs.
    static List<Block> of(Course course, BarBuilder builder) {
        Map<OrganStatus.Organ, List<OrganLine.Stretch>> lines = new TreeMap<>();
        for (OrganStatus each : course.organs()) {
            lines.computeIfAbsent(each.organ(), organ -> new ArrayList<>())
                    .add(new OrganLine.Stretch(each, builder.pieces(each.period())));
        }
        return lines.isEmpty() ? List.of()
                : List.of(new Block.Organs(lines.entrySet().stream().map(each -> new OrganLine(each.getKey(), each.getValue())).toList()));
    }
}
