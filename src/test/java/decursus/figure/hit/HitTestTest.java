package decursus.figure.hit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Align;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.figure.TextStyle;
import decursus.testing.Dice;
import decursus.testing.Shipped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HitTestTest {

    private static final Stroke THIN = Stroke.solid(Ink.BLACK, 2);
    private static final Fill SOLID = new Fill.Solid(Ink.BLACK);

    private static Figure figure(List<Mark> marks) {
        return new Figure(300, 200, Ink.WHITE, marks, FigureInfo.titled(""));
    }

    private static Mark symbol(String ref, double x, double y) {
        return new Mark.Symbol(MarkId.of("point", ref), Glyph.CIRCLE, new Point(x, y), 6, Ink.BLACK, null);
    }

    private static Mark box(@Nullable String ref, double x, double y, double width, double height) {
        return new Mark.Box(MarkId.of("bar", ref), new Rect(x, y, width, height), 0, SOLID, null);
    }

    private static List<String> refs(Mark[] marks, double x, double y, double radius) {
        return HitTest.of(figure(Arrays.asList(marks))).at(new Point(x, y), radius).stream()
                .map(hit -> String.valueOf(hit.mark().id().ref())).toList();
    }

    @Test
    void symbolsComeBeforeBarsBeforeLines() {
        Mark[] marks = {
            Mark.Polyline.of(MarkId.of("line", "line"), new double[] {0, 50, 150, 50, 300, 80}, THIN),
            box("bar", 10, 40, 100, 20), symbol("far", 53, 50), symbol("near", 49, 50)};
        assertEquals(List.of("near", "far", "bar", "line"), refs(marks, 50, 50, 3));
    }

    @Test
    void theSmallerOfTwoBarsAndThenTheUpperComesFirst() {
        Mark[] marks = {box("small", 40, 40, 20, 20), box("wide", 10, 10, 200, 100), box("again", 40, 40, 20, 20)};
        assertEquals(List.of("again", "small", "wide"), refs(marks, 50, 50, 0));
    }

    @Test
    void aDatumWithoutAMarkerIsHitWhereItStands() {
        Mark[] marks = {box("bar", 10, 40, 100, 20), new Mark.Datum(MarkId.of("point", "one"), new Point(50, 50)),
            new Mark.Datum(MarkId.of("point", "two"), new Point(50.5, 50)), symbol("far", 56, 50)};
        assertEquals(List.of("one", "two", "bar"), refs(marks, 50, 50, 2));
    }

    @Test
    void aSymbolIsHitAtItsEdgeAndNotBeyondTheRadius() {
        Mark[] marks = {symbol("a", 50, 50)};
        assertEquals(List.of("a"), refs(marks, 52.9, 50, 0));
        assertEquals(List.of(), refs(marks, 53.1, 50, 0));
        assertEquals(List.of("a"), refs(marks, 56.9, 50, 4));
        assertEquals(List.of(), refs(marks, 57.1, 50, 4));
    }

    @Test
    void aLineIsHitAlongItsPiecesAndNotWithinItsBounds() {
        Mark[] marks = {Mark.Polyline.of(MarkId.of("line", "line"), new double[] {0, 0, 100, 0, 100, 100}, THIN)};
        assertEquals(List.of("line"), refs(marks, 50, 3.9, 3));
        assertEquals(List.of(), refs(marks, 50, 4.1, 3));
        assertEquals(List.of(), refs(marks, 50, 50, 10));
        assertEquals(List.of("line"), refs(marks, 101, 60, 0));
    }

    @Test
    void anAreaIsHitInsideAndARotatedLabelOnItsLetters() {
        Mark[] marks = {
            Mark.Area.of(MarkId.of("area", "area"), new double[] {100, 100, 200, 100, 150, 180}, SOLID, null),
            new Mark.Label(MarkId.of("word", "word"), "Rituximab", new Point(50, 100), Align.START,
                    TextStyle.of(FontFace.REGULAR, 10, Ink.BLACK), 90)};
        assertEquals(List.of("area"), refs(marks, 150, 120, 0));
        assertEquals(List.of(), refs(marks, 110, 160, 5));
        assertEquals(List.of("word"), refs(marks, 52, 120, 0));
        assertEquals(List.of(), refs(marks, 70, 98, 5));
    }

    @Test
    void whatIsClippedAwayOrShowsNoDatumIsNotHit() {
        Mark inside = new Mark.Group(MarkId.of("plot"), new Rect(0, 0, 60, 60), List.of(symbol("cut", 62, 50), box("bar", 50, 0, 50, 90)));
        Mark[] marks = {inside, box(null, 0, 0, 300, 200)};
        assertEquals(List.of("cut", "bar"), refs(marks, 59.5, 50, 1));
        assertEquals(List.of(), refs(marks, 61, 50, 5));
    }

    @Test
    void theIndexFindsWhatASearchOfAllMarksFinds() {
        for (long seed = 0; seed < 60; seed++) {
            Dice dice = new Dice(seed);
            HitTest test = HitTest.of(figure(marks(dice, 3 + dice.from(0, 60 - 1), 0)));
            for (int i = 0; i < 60; i++) {
                Point place = new Point(dice.from(0, 3400 - 1) / 10.0 - 20, dice.from(0, 2400 - 1) / 10.0 - 20);
                double radius = dice.from(0, 4 - 1) * 4.0;
                assertEquals(test.atSlowly(place, radius), test.at(place, radius), "seed " + seed + " at " + place);
            }
        }
    }

    @Test
    void everySymbolOfAShippedFigureIsFoundAtItsPlace() {
        for (String id : Shipped.ids()) {
            Figure figure = Shipped.figure(id);
            HitTest test = HitTest.of(figure);
            for (Mark mark : figure.marks()) {
                if (mark instanceof Mark.Symbol symbol && symbol.id().ref() != null) {
                    List<Hit> hits = test.at(symbol.at(), 2);
                    assertEquals(0, hits.getFirst().distance(), 1e-9);
                    assertTrue(hits.stream().anyMatch(hit -> hit.mark().equals(symbol)), () -> id + ": " + symbol);
                }
            }
        }
    }

    private static List<Mark> marks(Dice dice, int count, int depth) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MarkId id = dice.from(0, 5 - 1) == 0 ? MarkId.of("other") : MarkId.of("datum", "d" + depth + "." + i);
            double[] xy = new double[2 * (3 + dice.from(0, 6 - 1))];
            Arrays.setAll(xy, j -> dice.from(0, 3400 - 1) / 10.0 - 20);
            Rect rect = Rect.of(xy[0], xy[1], xy[2], xy[3]);
            Point at = new Point(xy[4], xy[5]);
            marks.add(switch (dice.from(0, depth < 2 ? 6 : 5)) {
                case 0 -> new Mark.Rule(id, at, new Point(xy[0], xy[1]), THIN);
                case 1 -> Mark.Polyline.of(id, xy, THIN);
                case 2 -> Mark.Area.of(id, xy, SOLID, THIN);
                case 3 -> new Mark.Box(id, rect, 3, SOLID, null);
                case 4 -> new Mark.Symbol(id, Glyph.STAR, at, 5 + dice.from(0, 10 - 1), Ink.BLACK, null);
                case 5 -> new Mark.Label(id, "Rituximab", at, Align.MIDDLE, TextStyle.of(FontFace.BOLD, 9, Ink.BLACK),
                        dice.from(0, 360 - 1));
                default -> new Mark.Group(id, dice.from(0, 2 - 1) == 0 ? rect : null, marks(dice, 3, depth + 1));
            });
        }
        return marks;
    }
}
