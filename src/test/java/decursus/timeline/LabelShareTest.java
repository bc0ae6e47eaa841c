package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How many of the labels that a figure wants find a place on a journal's page.
class LabelShareTest {

    private static final String LISTED = "No room beside the sign for: ";

    /// Labels that stand in the figure, and those that are listed under it.
    private record Share(long placed, List<String> listed) {
        static Share of(Figure figure) {
            long placed = 0;
            List<String> listed = new ArrayList<>();
            for (String role : List.of("curve/callout", "curve/last")) {
                placed += FigureParts.marks(figure, role).stream().filter(Mark.Label.class::isInstance).count();
            }
            String footer = FigureParts.labels(figure).stream().map(Mark.Label::text).reduce("", (one, other) -> one + " " + other);
            int from = footer.indexOf(LISTED);
            if (from >= 0) {
                listed.addAll(List.of(footer.substring(from + LISTED.length()).split("\\. ")[0].split("; ")));
            }
            return new Share(placed, listed);
        }

        double share() {
            return placed / (double) (placed + listed.size());
        }
    }

    @Test
    void nineOfTenLabelsOfTheDemoArePlaced() {
        assertEquals(60, Share.of(Shipped.figure("demo-ck-over-therapies", View.preset("all-labs"))).placed());
        for (String preset : View.presets()) {
            Share share = Share.of(Shipped.figure("demo-ck-over-therapies", View.preset(preset)));
            assertTrue(share.placed() + share.listed().size() == 0 || share.share() >= 0.9, () -> preset + ": " + share);
        }
    }
}
