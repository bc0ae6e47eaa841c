package decursus.paint;

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
import decursus.figure.Spans;
import decursus.figure.Stroke;
import decursus.figure.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A sheet with every kind of mark, fill, glyph and face, for the tests of all painters.
public final class TestSheet {

    private static final Ink TEXT = Ink.hex("#1F2937");
    private static final Ink GREY = Ink.hex("#6B7280");
    private static final Ink BLUE = Ink.hex("#0072B2");
    private static final Ink ORANGE = Ink.hex("#D55E00");
    private static final Ink GREEN = Ink.hex("#009E73");
    private static final Ink PURPLE = Ink.hex("#AA4499");
    private static final Ink GRID = Ink.hex("#E5E7EB");

    private final List<Mark> marks = new ArrayList<>();

    private TestSheet() {}

    /// The sheet: 174 mm wide, 110 mm high.
    public static Figure figure() {
        TestSheet sheet = new TestSheet();
        sheet.panel();
        sheet.axes();
        sheet.bars();
        sheet.glyphs();
        sheet.texts();
        return new Figure(174 * Figure.POINTS_PER_MM, 110 * Figure.POINTS_PER_MM, Ink.WHITE, sheet.marks,
                new FigureInfo("Test sheet", "Every mark once; α ≤ β", new TreeMap<>(Map.of("Source", "synthetic"))));
    }

    private void add(Mark mark) {
        marks.add(mark);
    }

    private void label(String text, double x, double y, TextStyle style) {
        add(Mark.Label.of(MarkId.of("text"), text, new Point(x, y), Align.START, style));
    }

    private static TextStyle text(double size) {
        return TextStyle.of(FontFace.REGULAR, size, TEXT);
    }

    private void panel() {
        List<Mark> inside = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            double y = 30 + 25 * i;
            inside.add(new Mark.Rule(MarkId.of("grid"), new Point(40, y), new Point(300, y), Stroke.solid(GRID, 0.5)));
        }
        inside.add(new Mark.Box(MarkId.of("band"), Rect.of(40, 100, 300, 130), 0, new Fill.Solid(GREEN.withAlpha(0.12)), null));
        inside.add(new Mark.Rule(MarkId.of("uln"), new Point(40, 100), new Point(300, 100), Stroke.dotted(GREY, 1)));
        inside.add(new Mark.Rule(MarkId.of("gap"), new Point(150, 70), new Point(205, 118), Stroke.dashed(BLUE.withAlpha(0.5), 1)));
        double[] before = {45, 35, 70, 48, 95, 40, 120, 82, 150, 70};
        double[] after = {205, 118, 225, 110, 250, 121, 290, 119, 340, 90};
        inside.add(Mark.Polyline.of(MarkId.of("ck/line", "ck"), before, Stroke.solid(BLUE, 1.4)));
        inside.add(Mark.Polyline.of(MarkId.of("ck/line", "ck"), after, Stroke.solid(BLUE, 1.4)));
        for (int i = 0; i < before.length; i += 2) {
            inside.add(new Mark.Symbol(MarkId.of("ck/point", "o" + i, "1.240 U/l"), Glyph.CIRCLE, new Point(before[i], before[i + 1]),
                    5, BLUE, Stroke.solid(Ink.WHITE, 0.8)));
        }
        double[] outline = {60, 118, 140, 106, 140, 128, 60, 130};
        inside.add(Mark.Area.of(MarkId.of("interval"), outline, new Fill.Hatch(ORANGE, null, 45, 4, 1), Stroke.solid(ORANGE, 0.75)));
        inside.add(new Mark.Rule(MarkId.of("day0"), new Point(180, 26), new Point(180, 134), Stroke.solid(PURPLE, 1.2)));
        double[] spans = new double[2 * 60];
        for (int i = 0; i < 60; i++) {
            spans[2 * i] = i % 20 == 19 ? Double.NaN : 50 + 8 * Math.sin(i / 4.0) - i % 3;
            spans[2 * i + 1] = spans[2 * i] + 4 + i % 5;
        }
        inside.add(new Mark.Columns(MarkId.of("dense", "dense", "1 to 3 U/l"), 215, 0.75, Spans.of(spans), PURPLE));
        inside.add(new Mark.Datum(MarkId.of("dense/point", "o99", "2 U/l"), new Point(230, 60)));
        add(new Mark.Group(MarkId.of("panel", "p1"), Rect.of(40, 26, 300, 134), inside));
    }

    private void axes() {
        add(new Mark.Box(MarkId.of("frame"), Rect.of(40, 26, 300, 134), 0, new Fill.Solid(GREY.withAlpha(0)), Stroke.solid(GREY, 0.75)));
        add(new Mark.Label(MarkId.of("ck/uln", "uln", "<170"), "ULN 170", new Point(297, 97), Align.END,
                new TextStyle(FontFace.SEMIBOLD, 6.5, GREY, Ink.WHITE), 0));
        add(new Mark.Label(MarkId.of("axis/title"), "CK (U/l)", new Point(16, 80), Align.MIDDLE, text(8), -90));
        for (int i = 0; i <= 4; i++) {
            add(Mark.Label.of(MarkId.of("axis/tick"), Integer.toString(1000 - 250 * i), new Point(36, 32.5 + 25 * i), Align.END, text(7)));
            add(new Mark.Label(MarkId.of("axis/tick"), "Month " + i * 3, new Point(50 + 60 * i, 146), Align.END, text(7), -40));
        }
        label("CK over therapies", 40, 18, TextStyle.of(FontFace.BOLD, 11, TEXT));
        label("halo over lines 70", 70, 60, new TextStyle(FontFace.SEMIBOLD, 9, TEXT, Ink.WHITE));
    }

    private void bars() {
        bar(180, BLUE, new Fill.Solid(BLUE), "Rituximab");
        bar(196, ORANGE, new Fill.Fade(ORANGE, ORANGE.withAlpha(0)), "fading tail");
        bar(212, GREEN, new Fill.Hatch(GREEN, GREEN.withAlpha(0.2), 45, 3, 0.8), "hatch 45");
        bar(228, PURPLE, new Fill.Hatch(PURPLE, Ink.WHITE, -45, 5, 1.5), "hatch −45");
        bar(244, GREY, new Fill.Hatch(GREY, null, 0, 2, 0.5), "hatch 0");
        bar(260, GREY, new Fill.Hatch(GREY, null, 90, 2.5, 0.5), "hatch 90");
        woven(80, new Fill.Hatch(GREY, Ink.WHITE, 45, 3, 0.8, Fill.Weave.CROSSED));
        woven(128, new Fill.Hatch(BLUE, null, 45, 2.4, 1.2, Fill.Weave.DOTS));
        woven(176, new Fill.Hatch(GREY, Ink.WHITE, 0, 3, 1.2, Fill.Weave.DOTS));
        dashed(Rect.of(80, 296, 216, 302), 2.6);
        dashed(Rect.of(224, 280, 230, 302), 3);
        dashed(Rect.of(236, 280, 258, 302), 0);
    }

    private void dashed(Rect rect, double radius) {
        add(new Mark.Box(MarkId.of("dashed"), rect, radius, new Fill.Hatch(GREY, Ink.WHITE, 45, 3.6, 0.4),
                new Stroke(TEXT, 0.5, List.of(2.0, 1.5), Stroke.Cap.BUTT)));
    }

    private void woven(double x, Fill fill) {
        add(new Mark.Box(MarkId.of("woven"), new Rect(x, 280, 40.4, 11), 0, fill, null));
    }

    private void bar(double y, Ink ink, Fill fill, String name) {
        add(new Mark.Box(MarkId.of("bar", name), new Rect(80, y, 110, 11), 2.5, fill, Stroke.solid(ink, 0.75)));
        add(new Mark.Box(MarkId.of("bar", name), new Rect(196.3, y, 60.4, 11), 0, fill, null));
        add(Mark.Label.of(MarkId.of("bar/name"), name, new Point(75, y + 8), Align.END, text(8)));
    }

    private void glyphs() {
        for (Glyph glyph : Glyph.values()) {
            double x = 325 + 44 * (glyph.ordinal() % 4);
            double y = 30 + 26 * (glyph.ordinal() / 4.0 - glyph.ordinal() % 4 / 4.0);
            boolean open = glyph == Glyph.RING || glyph.name().startsWith("OPEN");
            Stroke stroke = glyph.lined() ? Stroke.solid(BLUE, 1) : null;
            for (double size : new double[] {10, 5}) {
                add(new Mark.Symbol(MarkId.of("glyph", glyph.name()), glyph, new Point(x + 24 - 2.4 * size, y), size,
                        open ? Ink.WHITE : BLUE, stroke));
            }
            add(Mark.Label.of(MarkId.of("glyph/name"), glyph.name().toLowerCase(Locale.ROOT), new Point(x + 4, y + 13),
                    Align.MIDDLE, TextStyle.of(FontFace.REGULAR, 5, GREY)));
        }
        add(new Mark.Symbol(MarkId.of("half"), Glyph.HALF_CIRCLE, new Point(300, 285), 14, ORANGE, null));
        add(new Mark.Symbol(MarkId.of("cross"), Glyph.CROSS, new Point(320, 285), 14, ORANGE, null));
        add(new Mark.Symbol(MarkId.of("flag"), Glyph.FLAG, new Point(340, 285), 14, ORANGE, null));
        add(new Mark.Symbol(MarkId.of("star"), Glyph.STAR, new Point(360, 285), 14, ORANGE, Stroke.solid(TEXT, 0.6)));
    }

    private void texts() {
        label("Regular: Dermatomyositis, anti-MDA5, ≤ 170 U/l, µkat/l ≈ ±", 275, 186, text(9));
        label("SemiBold: Łódź, İstanbul, Ångström, ναι, été", 275, 199, TextStyle.of(FontFace.SEMIBOLD, 9, TEXT));
        label("Bold: 0123456789 → ▲ ▼ ² ₂ † ½", 275, 212, TextStyle.of(FontFace.BOLD, 9, TEXT));
        label("Italic: no values between", 275, 225, TextStyle.of(FontFace.ITALIC, 9, GREY));
        label("missing: 病 שלום (ab)", 275, 238, text(9));
        label("hostile: a\u202Eb\u0007c, e" + "\u0301".repeat(30) + " x\u0323\u0302", 275, 251, text(9));
        label("small 5 pt: baricitinib 4 mg/d, methotrexate 15 mg/wk", 275, 262, text(5));
        for (int angle = 0; angle < 360; angle += 45) {
            add(new Mark.Label(MarkId.of("spoke"), "  spoke " + angle, new Point(450, 270), Align.START, text(7), angle));
        }
    }
}
