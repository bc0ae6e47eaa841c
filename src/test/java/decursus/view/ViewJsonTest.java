package decursus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ViewJsonTest {

    private static final View USUAL = View.preset(View.CK_OVER_THERAPIES);

    @Property(tries = 500)
    void aViewReadIsTheOneWritten(@ForAll long seed) {
        View view = view(new Dice(seed));
        assertEquals(view, ViewJson.read(ViewJson.write(view)));
    }

    @Test
    void everyPresetIsReadAsWritten() {
        for (String name : View.presets()) {
            assertEquals(View.preset(name), ViewJson.read(ViewJson.write(View.preset(name))));
        }
    }

    @Test
    void theTextIsOneThatPeopleCanRead() {
        String json = ViewJson.write(USUAL.withDayZero(new DayZeroChoice.Giving("rtx-1", 2)));
        assertTrue(json.startsWith("{\"decursusView\":2,\"name\":\"ck-over-therapies\",\"theme\":\"light\",\"language\":\"en\","
                + "\"time\":{\"axis\":\"auto\",\"dayZero\":{\"kind\":\"giving\",\"id\":\"rtx-1\",\"number\":2},"
                + "\"bothLines\":false,\"collapse\":false},"
                + "\"panels\":[{\"panel\":\"treatments\",\"selection\":\"all\",\"dose\":\"as_reported\"},{\"panel\":\"curve\","), json);
    }

    @Property(tries = 100)
    void aViewOfTheFirstFormatCountsInOwnUnits(@ForAll long seed) {
        View any = view(new Dice(seed));
        View view = any.withTime(new TimeChoice(any.time().axis(), any.time().dayZero(), false, false))
                .withDose(Panel.Treatments.Dose.AS_REPORTED);
        String first = ViewJson.write(view).replace("\"decursusView\":2", "\"decursusView\":1")
                .replaceAll(",\"unit\":\"(own|times_uln)\"", "")
                .replace(",\"dose\":\"as_reported\"", "").replace(",\"bothLines\":false,\"collapse\":false", "");
        String own = ViewJson.write(view).replace("\"unit\":\"times_uln\"", "\"unit\":\"own\"");
        assertEquals(ViewJson.read(own), ViewJson.read(first));
    }

    @Test
    void aViewOfTheFormatBeforeIsRead() {
        String json = ViewJson.write(USUAL.withAxis(AxisChoice.RELATIVE));
        String before = json.replace("\"decursusView\":2", "\"decursusView\":1").replace(",\"bothLines\":false,\"collapse\":false", "")
                .replace(",\"unit\":\"own\"", "").replace(",\"dose\":\"as_reported\"", "");
        assertTrue(!before.equals(json) && !before.contains("collapse"), before);
        assertEquals(USUAL.withAxis(AxisChoice.RELATIVE), ViewJson.read(before));
    }

    @Test
    void anUnknownFieldIsNamedWithItsPath() {
        refused("\"analytes\":[]", "\"analytes\":[],\"colour\":\"red\"", "panels[1].left.colour: this field is not known");
    }

    @Test
    void aRuleWithoutSenseIsRefused() {
        refused("\"number\":10", "\"number\":0", "would always be empty");
        refused("\"number\":10", "\"number\":1E+999999999", "too many digits");
        refused("\"rule\":\"below\"", "\"rule\":\"above\"", "panels[2].rules[1]");
        refused("\"analyte\":\"ck\"", "\"analyte\":\" \"", "panels[2].rules[0]");
    }

    @Test
    void anUnknownPanelIsNamedWithItsPath() {
        refused("\"panel\":\"curve\"", "\"panel\":\"pie\"", "panels[1]: ");
    }

    @Test
    void aMissingFieldIsNamed() {
        refused("\"dose\":\"as_reported\"", "\"dose\":\"dexamethasone\"", "panels[0].dose");
        refused("\"theme\":\"light\",", "", "theme");
        refused("\"theme\":\"light\"", "\"theme\":null", "theme is missing");
    }

    @Test
    void aWrongValueIsNamedWithItsPath() {
        refused("\"theme\":\"light\"", "\"theme\":\"pink\"", "theme: ");
        refused("\"theme\":\"light\"", "\"theme\":1", "theme: ");
        refused("\"letter\":null", "\"letter\":\"aa\"", "furniture: panel letter \"aa\" is no capital letter");
        refused("\"header\":true", "\"header\":\"true\"", "furniture.header: ");
    }

    @Test
    void whatIsNoViewIsRefused() {
        for (String text : List.of("", "null", "[]", "{}", "3", "{\"decursusView\":\"1\"}", "{", "{\"decursusView\":1} x")) {
            assertThrows(IllegalArgumentException.class, () -> ViewJson.read(text), text);
        }
        refused("\"decursusView\":2", "\"decursusView\":3", "format 3");
        refused("\"decursusView\":2", "\"decursusView\":0", "format 0");
        refused("\"unit\":\"own\"", "\"unit\":\"times_lln\"", "panels[1].left.unit");
        refused("\"theme\":\"light\",", "\"theme\":\"light\",\"theme\":\"dark\",", "theme");
        assertThrows(IllegalArgumentException.class, () -> ViewJson.read("[".repeat(100_000)));
    }

    private static void refused(String old, String other, String words) {
        String json = ViewJson.write(USUAL);
        assertTrue(json.contains(old), json);
        String broken = json.replace(old, other);
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> ViewJson.read(broken)).getMessage());
        assertTrue(message.contains(words), message);
    }

    private static View view(Dice dice) {
        List<Panel> panels = new ArrayList<>();
        boolean parts = dice.once(3);
        for (int i = dice.from(1, 6); i > 0; i--) {
            String letter = String.valueOf((char) dice.from('A', 'Z'));
            panels.add(parts ? new Panel.Part(letter, List.of(panel(dice), panel(dice))) : panel(dice));
        }
        Furniture furniture = new Furniture(dice.once(2) ? "C" : null, dice.once(2), dice.once(2), dice.once(2), dice.once(2),
                dice.once(2));
        return new View(dice.text(), dice.of(Theme.class), dice.of(List.of(Locale.ENGLISH, Locale.GERMAN)),
                new TimeChoice(dice.of(AxisChoice.class), dice.maybe(() -> zero(dice)), dice.once(2), dice.once(2)), panels, furniture);
    }

    private static DayZeroChoice zero(Dice dice) {
        return switch (dice.from(0, 3)) {
            case 0 -> new DayZeroChoice.TreatmentStart(dice.text());
            case 1 -> new DayZeroChoice.Giving(dice.text(), dice.from(1, 9));
            case 2 -> new DayZeroChoice.OfEvent(dice.text());
            default -> new DayZeroChoice.OfAdverseEvent(dice.text());
        };
    }

    private static Panel panel(Dice dice) {
        return switch (dice.from(0, 7)) {
            case 0 -> new Panel.Treatments(dice.of(Panel.Treatments.Selection.class), dice.of(Panel.Treatments.Dose.class));
            case 1 -> new Panel.Curve(axis(dice), dice.maybe(() -> axis(dice)), dice.of(Panel.Curve.Absent.class));
            case 2 -> new Panel.OtherCurves();
            case 3 -> new Panel.BeforeAfter(dice.list(3, dice::text));
            case 4 -> new Panel.Response();
            case 6 -> new Panel.Intervals(List.of(rule(dice), rule(dice)));
            case 5 -> new Panel.Happenings(dice.of(Panel.Happenings.Kind.class));
            default -> new Panel.Organs();
        };
    }

    private static IntervalRule rule(Dice dice) {
        return switch (dice.from(0, 2)) {
            case 0 -> new IntervalRule.WithinLimit(dice.text());
            case 1 -> new IntervalRule.Below(dice.text(), new BigDecimal(dice.from(1, 999)).movePointLeft(dice.from(0, 3)), dice.text());
            default -> new IntervalRule.GlucocorticoidFree();
        };
    }

    private static ValueAxisChoice axis(Dice dice) {
        return new ValueAxisChoice(dice.list(4, dice::text).stream().distinct().toList(), dice.of(ValueScaleChoice.class),
                dice.of(ValueUnitChoice.class));
    }
}
