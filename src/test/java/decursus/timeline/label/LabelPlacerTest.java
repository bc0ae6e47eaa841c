package decursus.timeline.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.testing.Dice;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final Rect FRAME = new Rect(50, 20, 300, 120);
    private static final TextStyle STYLE = TextStyle.of(FontFace.SEMIBOLD, 7.2, Ink.BLACK);

    private record Scene(List<Rect> areas, List<Line2D> lines, List<LabelRequest> requests) {
        LabelPlacer.Outcome place() {
            return place(true);
        }

        LabelPlacer.Outcome place(boolean swapping) {
            LabelPlacer placer = new LabelPlacer(FRAME, TextMetrics.bundled());
            areas.forEach(placer::avoid);
            lines.forEach(line -> placer.avoidLine(new Point(line.getX1(), line.getY1()), new Point(line.getX2(), line.getY2())));
            return placer.place(requests, swapping);
        }
    }

    private static Scene any(long seed) {
        Dice dice = new Dice(seed);
        List<Rect> areas = dice.list(30, () -> new Rect(x(dice), y(dice), dice.from(0, 30), dice.from(0, 12)));
        List<Line2D> lines = dice.list(30, () -> new Line2D.Double(x(dice), y(dice), x(dice), y(dice)));
        List<LabelRequest> requests = dice.list(25, () -> new LabelRequest(MarkId.of("test"), String.valueOf(dice.from(0, 99_999)),
                new Point(x(dice), y(dice)), STYLE, 4, dice.from(0, 5)));
        return new Scene(areas, lines, requests);
    }

    private static int x(Dice dice) {
        return dice.from(40, 360);
    }

    private static int y(Dice dice) {
        return dice.from(10, 150);
    }

    @Property(tries = 300)
    void aNumberWithoutALeaderStandsNearestToItsOwnCurve(@ForAll long seed) {
        Dice dice = new Dice(seed);
        LabelPlacer placer = new LabelPlacer(FRAME, TextMetrics.bundled());
        List<Point> own = dice.list(20, () -> new Point(x(dice), y(dice)));
        List<Point> foreign = dice.list(20, () -> new Point(x(dice), y(dice)));
        own.forEach(at -> placer.avoid(new Rect(at.x() - 2, at.y() - 2, 4, 4), "one"));
        foreign.forEach(at -> placer.avoid(new Rect(at.x() - 2, at.y() - 2, 4, 4), "other"));
        List<LabelRequest> requests = own.stream()
                .map(at -> new LabelRequest(MarkId.of("test"), String.valueOf(dice.from(0, 99_999)), at, STYLE, 4, 1)).toList();
        for (LabelPlacer.Placed placed : placer.place(requests).placed()) {
            Point at = placed.request().anchor();
            // what lies in areas of both belongs to both
            boolean ofBoth = foreign.stream().anyMatch(each -> new Rect(each.x() - 2, each.y() - 2, 4, 4).contains(at));
            if (!placed.far() && !ofBoth) {
                foreign.forEach(each ->
                        assertTrue(distance(placed.bounds(), each) >= distance(placed.bounds(), at) - 1e-9, () -> placed + " and " + each));
            }
        }
    }

    private static double distance(Rect box, Point at) {
        return Math.hypot(at.x() - Math.clamp(at.x(), box.x(), box.right()), at.y() - Math.clamp(at.y(), box.y(), box.bottom()));
    }

    @Property(tries = 300)
    void noLeaderCrossesTheMarkerOfAnotherCurveOrAnotherLeader(@ForAll long seed) {
        Dice dice = new Dice(seed);
        LabelPlacer placer = new LabelPlacer(FRAME, TextMetrics.bundled());
        List<Point> own = dice.list(20, () -> new Point(x(dice), y(dice)));
        List<Rect> foreign = dice.list(20, () -> new Rect(x(dice), y(dice), 4, 4));
        own.forEach(at -> placer.avoid(new Rect(at.x() - 2, at.y() - 2, 4, 4), "one"));
        foreign.forEach(each -> placer.avoid(each, "other"));
        List<LabelRequest> requests = own.stream()
                .map(at -> new LabelRequest(MarkId.of("test"), String.valueOf(dice.from(0, 99_999)), at, STYLE, 4, 1)).toList();
        List<Line2D> leaders = new ArrayList<>();
        for (LabelPlacer.Placed placed : placer.place(requests).placed()) {
            Point at = placed.request().anchor();
            // what lies in areas of both belongs to both
            if (placed.far() && foreign.stream().noneMatch(each -> each.contains(at))) {
                Line2D leader = new Line2D.Double(at.x(), at.y(), Math.clamp(at.x(), placed.bounds().x(), placed.bounds().right()),
                        Math.clamp(at.y(), placed.bounds().y(), placed.bounds().bottom()));
                foreign.forEach(each -> assertFalse(leader.intersects(each.x() + 1e-6, each.y() + 1e-6, 4 - 2e-6, 4 - 2e-6)));
                leaders.forEach(other -> assertTrue(!other.intersectsLine(leader) || touch(other, leader), "two leaders cross"));
                leaders.add(leader);
            }
        }
    }

    /// Leaders that begin at one place, or end on each other, do not cross.
    private static boolean touch(Line2D one, Line2D other) {
        return one.ptSegDist(other.getP1()) < 1e-6 || one.ptSegDist(other.getP2()) < 1e-6 || other.ptSegDist(one.getP1()) < 1e-6
                || other.ptSegDist(one.getP2()) < 1e-6;
    }

    @Property(tries = 500)
    void nothingIsCoveredAndNothingIsLost(@ForAll long seed) {
        Scene scene = any(seed);
        LabelPlacer.Outcome outcome = scene.place();
        List<Rect> boxes = new ArrayList<>();
        for (LabelPlacer.Placed placed : outcome.placed()) {
            Rect box = TextMetrics.bundled().bounds(placed.label());
            assertEquals(box, placed.bounds());
            assertTrue(FRAME.contains(box), () -> box + " leaves the frame");
            scene.areas().forEach(area -> assertFalse(area.intersects(box), () -> box + " covers " + area));
            boxes.forEach(other -> assertFalse(other.intersects(box), () -> box + " covers " + other));
            for (Line2D line : scene.lines()) {
                assertFalse(line.intersects(box.x(), box.y(), box.width(), box.height()), () -> box + " crosses " + line);
            }
            boxes.add(box);
        }
        assertEquals(scene.requests().size(), outcome.placed().size() + outcome.unplaced().size());
        assertEquals(outcome, scene.place(), "the same scene gives the same labels");
    }

    @Property(tries = 300)
    void noLabelLeavesItsSideOfALine(@ForAll long seed) {
        Scene scene = any(seed);
        double line = 50 + Math.floorMod(seed, 300);
        LabelPlacer placer = new LabelPlacer(FRAME, TextMetrics.bundled());
        scene.areas().forEach(placer::avoid);
        LabelPlacer.Outcome outcome = placer.place(scene.requests().stream().map(each -> each.besideLine(line)).toList());
        for (LabelPlacer.Placed placed : outcome.placed()) {
            double at = placed.request().anchor().x();
            assertTrue(at <= line || placed.bounds().x() >= line, () -> placed + " stands before " + line);
            assertTrue(at >= line || placed.bounds().right() <= line, () -> placed + " stands beyond " + line);
        }
        assertEquals(scene.requests().size(), outcome.placed().size() + outcome.unplaced().size());
    }

    @Test
    void theUrgentLabelIsPlacedFirstAndUpToTheRightOfItsPoint() {
        LabelRequest late = new LabelRequest(MarkId.of("late"), "2", new Point(200, 80), STYLE, 4, 1);
        LabelRequest urgent = new LabelRequest(MarkId.of("urgent"), "1", new Point(200, 80), STYLE, 4, 0);
        LabelPlacer.Outcome outcome = new LabelPlacer(FRAME, TextMetrics.bundled()).place(List.of(late, urgent));
        assertEquals(List.of(urgent, late), outcome.placed().stream().map(LabelPlacer.Placed::request).toList());
        Rect box = outcome.placed().getFirst().bounds();
        assertTrue(box.x() > 200 && box.bottom() < 80, box.toString());
        assertFalse(outcome.placed().getFirst().far());
    }

    @Test
    void aLabelWithoutAPlaceIsReported() {
        LabelPlacer placer = new LabelPlacer(FRAME, TextMetrics.bundled());
        placer.avoid(FRAME);
        LabelRequest request = new LabelRequest(MarkId.of("test"), "1", new Point(200, 80), STYLE, 4, 0);
        assertEquals(List.of(request), placer.place(List.of(request)).unplaced());
    }

    @Property(tries = 300)
    void swappingNeverPlacesFewer(@ForAll long seed) {
        Scene scene = any(seed);
        assertTrue(scene.place(true).placed().size() >= scene.place(false).placed().size());
    }

    @Property(tries = 300)
    void noLeaderRunsThroughALabel(@ForAll long seed) {
        List<LabelPlacer.Placed> placed = any(seed).place().placed();
        for (LabelPlacer.Placed far : placed.stream().filter(LabelPlacer.Placed::far).toList()) {
            Point anchor = far.request().anchor();
            Rect box = far.bounds();
            Line2D leader = new Line2D.Double(anchor.x(), anchor.y(), Math.clamp(anchor.x(), box.x(), box.right()),
                    Math.clamp(anchor.y(), box.y(), box.bottom()));
            for (LabelPlacer.Placed other : placed) {
                Rect covered = other.bounds();
                assertFalse(other != far && leader.intersects(covered.x(), covered.y(), covered.width(), covered.height()),
                        () -> "the leader of " + far + " runs through " + other);
            }
        }
    }

    @Test
    void aLabelWithASecondPlaceGivesWayToOneWithout() {
        // a band with a wall: the second fits only at the right, where the first would stand, too; the first also fits at the left
        LabelRequest first = new LabelRequest(MarkId.of("first"), "12", new Point(200, 80), STYLE, 4, 0);
        LabelRequest second = new LabelRequest(MarkId.of("second"), "34", new Point(202, 80), STYLE, 4, 1);
        Rect taken = new LabelPlacer(FRAME, TextMetrics.bundled()).place(List.of(first)).placed().getFirst().bounds();
        Rect band = Rect.of(150, taken.y() - 0.5, taken.right() + 2.5, taken.bottom() + 0.5);
        LabelPlacer placer = new LabelPlacer(band, TextMetrics.bundled());
        placer.avoid(Rect.of(199, band.y(), 201, band.bottom()));
        assertEquals(List.of(second), placer.place(List.of(first, second), false).unplaced());
        LabelPlacer.Outcome outcome = placer.place(List.of(first, second));
        assertEquals(List.of(), outcome.unplaced());
        assertTrue(outcome.placed().getFirst().bounds().right() < 200, "the first gives way to the left");
    }
}
