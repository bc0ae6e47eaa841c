package decursus.timeline.panel;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Sketch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Names what the course holds and the figure does not draw, so that nobody takes the figure for all there is. The few
/// CK values of a course that opens on another curve are spelled out.
final class OtherResults {

    private static final String CREATINE_KINASE = "ck";
    private static final int SPELLED_OUT = 4;

    private OtherResults() {
    }

    /// One sentence; empty when the curve holds every result.
    static String sentence(Course course, List<Series> drawn, Sketch sketch) {
        Set<String> shown = drawn.stream().map(Series::identity).collect(Collectors.toSet());
        Map<String, List<Observation>> others = new LinkedHashMap<>();
        for (Observation each : course.countedObservations()) {
            if (!shown.contains(each.analyte().identity())) {
                others.computeIfAbsent(each.analyte().identity(), key -> new ArrayList<>()).add(each);
            }
        }
        List<String> parts = new ArrayList<>();
        others.forEach((identity, results) -> parts.add(identity.equals(CREATINE_KINASE) && results.size() <= SPELLED_OUT
                ? results.getFirst().analyte().name() + " " + values(results)
                : results.getFirst().analyte().name() + " (" + results.size() + ")"));
        return parts.isEmpty() ? "" : sketch.word("note.others", String.join(", ", parts));
    }

    private static String values(List<Observation> results) {
        return String.join(" / ", results.stream()
                .map(each -> each.reading().verbatim() + Objects.requireNonNullElse(each.reading().unit(), "").transform(unit ->
                        unit.isEmpty() ? "" : " " + unit)).toList());
    }
}
