package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.View;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrganStripTest {

    private static List<String> texts(Figure figure, String role) {
        return FigureParts.marks(figure, role).stream().filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text()).toList();
    }

    @Test
    void organsStandInRowsWithDamageApartFromActivity() {
        Figure figure = Shipped.figure("demo-ck-over-therapies", View.preset("response"));
        assertEquals(List.of("Muscle", "Lung", "Skin", "Joints"), texts(figure, "organ/name"));
        List<String> activities = FigureParts.marks(figure, "organ/status").stream().map(mark -> String.valueOf(mark.id().verbatim()))
                .distinct().sorted().toList();
        assertEquals(List.of("ACTIVE", "INACTIVE"), activities);
        List<Mark> damage = FigureParts.marks(figure, "organ/damage");
        assertFalse(damage.isEmpty());
        assertTrue(damage.stream().allMatch(Mark.Rule.class::isInstance), "damage is a line of its own");
    }

    @Test
    void anOrganWithoutATimeIsListed() {
        String footer = FigureParts.labels(Shipped.figure("duesing-2025-1", View.preset("response"))).stream().map(Mark.Label::text)
                .collect(Collectors.joining(" "));
        assertTrue(footer.contains("heart active"), footer);
    }
}
