package decursus.paint.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import decursus.paint.Sheets;
import decursus.paint.TestSheet;
import decursus.paint.dump.DumpPainter;
import decursus.paint.pdf.PdfPainter;
import decursus.paint.svg.SvgPainter;
import decursus.testing.Shipped;
import decursus.view.Theme;
import decursus.view.View;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One figure, every medium: the same labels in the same places, and pictures that agree.
class AcrossMediaTest {

    private static final String SHEET = "test sheet";

    /// Pixels of a whole sheet (a million and more) that may disagree: where our own picture moves the edges of two narrow
    /// bars onto the pixel grid, the paper between them can go.
    private static final int ON_THE_SHEET = 100;
    /// Pixels of one label that may disagree.
    private static final int IN_A_LABEL = 4;

    /// Every mark there is, every case in its usual theme and in print with its patterns, and the richest one in all themes.
    static Stream<String> sheets() {
        Stream<String> cases = Shipped.ids().stream().flatMap(id -> Stream.of(Theme.values()).map(theme -> id + " " + theme));
        return Stream.concat(Stream.of(SHEET), cases.filter(name -> name.startsWith("demo") || name.endsWith(Theme.LIGHT.name())
                || name.endsWith(Theme.PRINT.name())));
    }

    private static Figure figure(String name) {
        if (name.equals(SHEET)) {
            return TestSheet.figure();
        }
        String[] parts = name.split(" ");
        return Shipped.figure(parts[0], View.preset(View.CK_OVER_THERAPIES).withTheme(Theme.valueOf(parts[1])));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyMediumHasTheSameLabelsInTheSamePlaces(String name) {
        Figure figure = figure(name);
        List<Mark.Label> labels = Sheets.labels(figure);
        assertEquals(List.of(), SvgTexts.faults(SvgPainter.print(figure), labels));
        assertEquals(List.of(), PdfLetters.faults(PdfPainter.print(figure), labels));
        assertEquals(labels.size(), DumpPainter.print(figure).lines().filter(line -> line.strip().startsWith("label ")).count());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyMediumShowsTheSamePicture(String name) {
        Figure figure = figure(name);
        BufferedImage ours = Pictures.raster(figure);
        assertEquals(Map.of(), faults(figure, ours, Pictures.pdf(PdfPainter.print(figure)), label -> true), "PDF");
        assertEquals(Map.of(), faults(figure, ours, Pictures.svg(SvgPainter.print(figure), figure), AcrossMediaTest::readable), "SVG");
    }

    /// The reader of SVG in this test drops spaces at the beginning and places combining marks by itself.
    private static boolean readable(Mark.Label label) {
        return !label.text().startsWith(" ")
                && label.text().codePoints().noneMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /// How many pixels disagree, by label, and on the sheet as a whole; labels that are left out of the comparison do not count.
    private static Map<String, Long> faults(Figure figure, BufferedImage ours, BufferedImage theirs,
            Predicate<Mark.Label> compared) {
        assertTrue(Math.abs(ours.getWidth() - theirs.getWidth()) <= 1 && Math.abs(ours.getHeight() - theirs.getHeight()) <= 1);
        List<Rect> wrong = new ArrayList<>(new PictureComparison(ours, theirs).disagreements());
        Map<String, Long> faults = new TreeMap<>();
        for (Mark.Label label : Sheets.labels(figure)) {
            Rect box = TextMetrics.bundled().bounds(label).inset(-1);
            if (!compared.test(label)) {
                wrong.removeIf(box::intersects);
            }
            long count = wrong.stream().filter(box::intersects).count();
            if (count > IN_A_LABEL) {
                faults.put(label.text() + " at " + label.at(), count);
            }
        }
        if (wrong.size() > ON_THE_SHEET) {
            faults.put("the sheet", (long) wrong.size());
        }
        return faults;
    }

    @Test
    void aLabelThatIsMissingIsNoticed() {
        assertNoticed(marks -> marks.stream().filter(mark -> !(mark instanceof Mark.Label label && label.text().equals("240"))).toList());
    }

    @Test
    void aLabelThatIsAPointOffIsNoticed() {
        assertNoticed(marks -> marks.stream().map(mark -> mark instanceof Mark.Label label && label.text().equals("BA")
                ? Mark.Label.of(label.id(), label.text(), new Point(label.at().x() + 1, label.at().y()), label.align(), label.style())
                : mark).toList());
    }

    @Test
    void anotherWordIsNoticed() {
        assertNoticed(marks -> marks.stream().map(mark -> mark instanceof Mark.Label label && label.text().equals("CK 124")
                ? Mark.Label.of(label.id(), "MB 124", label.at(), label.align(), label.style()) : mark).toList());
    }

    /// No label tells of it: only the pictures do.
    @Test
    void aSymbolOfAnotherColourIsNoticed() {
        Figure figure = figure("demo-ck-over-therapies LIGHT");
        List<Mark> changed = deep(figure.marks(), marks -> marks.stream().map(mark -> mark instanceof Mark.Symbol symbol
                && symbol.id().role().equals("strip/events") ? new Mark.Symbol(symbol.id(), symbol.glyph(), symbol.at(), symbol.size(),
                        Ink.hex("#D55E00"), symbol.stroke()) : mark).toList());
        Figure other = new Figure(figure.width(), figure.height(), figure.paper(), changed, figure.info());
        assertFalse(figure.marks().equals(changed), "nothing was changed");
        assertFalse(faults(figure, Pictures.raster(figure), Pictures.pdf(PdfPainter.print(other)), label -> true).isEmpty());
        assertFalse(faults(figure, Pictures.raster(figure), Pictures.svg(SvgPainter.print(other), other), label -> true).isEmpty());
    }

    /// A fault that is planted in the file shows in its labels and in its picture.
    private static void assertNoticed(UnaryOperator<List<Mark>> fault) {
        Figure figure = figure("demo-ck-over-therapies LIGHT");
        Figure other = new Figure(figure.width(), figure.height(), figure.paper(), deep(figure.marks(), fault), figure.info());
        assertFalse(other.marks().equals(figure.marks()), "nothing was changed");
        List<Mark.Label> labels = Sheets.labels(figure);
        assertFalse(SvgTexts.faults(SvgPainter.print(other), labels).isEmpty(), "the SVG's texts");
        assertFalse(PdfLetters.faults(PdfPainter.print(other), labels).isEmpty(), "the PDF's letters");
        BufferedImage ours = Pictures.raster(figure);
        assertFalse(faults(figure, ours, Pictures.pdf(PdfPainter.print(other)), label -> true).isEmpty(), "the PDF's picture");
        assertFalse(faults(figure, ours, Pictures.svg(SvgPainter.print(other), other), label -> true).isEmpty(), "the SVG's picture");
    }

    private static List<Mark> deep(List<Mark> marks, UnaryOperator<List<Mark>> change) {
        return change.apply(marks).stream().map(mark -> mark instanceof Mark.Group group
                ? (Mark) new Mark.Group(group.id(), group.clip(), deep(group.marks(), change)) : mark).toList();
    }
}
