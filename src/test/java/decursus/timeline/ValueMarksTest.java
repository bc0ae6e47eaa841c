package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.ResultStatus;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.testing.Courses;
import decursus.testing.FigureParts;
import decursus.view.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Values beyond their own limits, and unsettled ones, say so in letters.
class ValueMarksTest {

    private static Observation ck(int day, String value, ReferenceRange.@Nullable Limit low, ReferenceRange.@Nullable Limit high,
            ResultStatus status) {
        Observation each = Courses.result("ck", "day " + day, value, "U/l", null);
        Limits limits = low == null && high == null ? each.limits()
                : new Limits(new ReferenceRange(low, high, "as printed"), each.limits().maximum());
        return new Observation(each.id(), each.analyte(), each.time(), each.reading(), limits, status, null, each.provenance());
    }

    private static ReferenceRange.Limit limit(String value, boolean inclusive) {
        return new ReferenceRange.Limit(new BigDecimal(value), inclusive);
    }

    private static Figure draw(Locale language, List<Observation> results) {
        return CourseFigure.draw(Courses.of(results, List.of(), List.of()),
                View.preset(View.CK_OVER_THERAPIES).withLanguage(language), Page.millimetres(174, null));
    }

    private static List<String> values(Figure figure) {
        return FigureParts.labels(figure).stream().filter(label -> List.of("curve/callout", "curve/last").contains(label.id().role()))
                .map(Mark.Label::text).toList();
    }

    private static boolean says(Figure figure, String text) {
        return FigureParts.footer(figure).contains(FigureParts.flat(text));
    }

    @Test
    void aValueBeyondItsOwnLimitsIsFlagged() {
        Figure figure = draw(Locale.ENGLISH, List.of(
                ck(1, "169", null, limit("170", false), ResultStatus.FINAL),
                ck(40, "170", null, limit("170", false), ResultStatus.FINAL),
                ck(80, "171", null, limit("171", true), ResultStatus.FINAL),
                ck(120, "20", limit("30", true), null, ResultStatus.FINAL),
                ck(160, "9000", null, null, ResultStatus.FINAL),
                ck(200, ">500", null, limit("170", false), ResultStatus.FINAL)));
        assertEquals(List.of("9000", "169", "170 H", "171", "20 L", "CK >500 H"), values(figure).stream()
                .sorted((one, other) -> Boolean.compare(one.startsWith("CK"), other.startsWith("CK"))).toList());
        assertTrue(says(figure, "H, L beside a value: above, below the limits that came with it"));
    }

    @Test
    void withoutAFlagTheKeyHasNone() {
        assertFalse(says(draw(Locale.ENGLISH, List.of(ck(1, "169", null, limit("170", false), ResultStatus.FINAL))), "H, L beside"));
    }

    @Test
    void anUnsettledValueSaysSoEvenInADenseCurve() {
        List<Observation> results = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            results.add(ck(i * 10, Integer.toString(1_000 - 20 * i), null, null,
                    i == 20 ? new ResultStatus(ResultStatus.Settled.PRELIMINARY, null)
                            : i == 30 ? new ResultStatus(ResultStatus.Settled.CORRECTED, null) : ResultStatus.FINAL));
        }
        Figure figure = draw(Locale.ENGLISH, results);
        assertTrue(values(figure).containsAll(List.of("600 prel.", "400 corr.")), () -> values(figure).toString());
        assertTrue(says(figure, "prel.: preliminary result") && says(figure, "corr.: corrected result"));
    }
}
