package decursus.figure;

import decursus.figure.font.TrueType;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How much room text takes in the bundled fonts: advance widths without kerning, the same numbers in every medium.
/// All lengths are points. Safe for any thread; a font is read when it is first asked for.
public final class TextMetrics {

    private static final TextMetrics BUNDLED = new TextMetrics("");
    private static final double LINE_HEIGHT = 1.25;

    private final String folder;
    private final Map<FontFace, TrueType> fonts = new ConcurrentHashMap<>();

    private TextMetrics(String folder) {
        this.folder = folder;
    }

    /// The metrics of the fonts on the class path.
    public static TextMetrics bundled() {
        return BUNDLED;
    }

    /// Metrics that look for the fonts below another class path folder; for the test of a missing font.
    static TextMetrics below(String folder) {
        return new TextMetrics(folder);
    }

    /// The font itself, for painters that draw outlines.
    ///
    /// @throws IllegalStateException in one sentence, when the font is missing or damaged
    public TrueType font(FontFace face) {
        TrueType font = fonts.get(face);
        return font != null ? font : fonts.computeIfAbsent(face, this::load);
    }

    private TrueType load(FontFace face) {
        String resource = folder + face.resource();
        try (InputStream in = TextMetrics.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The bundled font " + resource + " is missing: install Decursus again.");
            }
            return TrueType.read(in.readAllBytes());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new IllegalStateException("The bundled font " + resource + " cannot be read: install Decursus again.", damaged);
        }
    }

    /// Width of one line of text as a label shows it, see [DisplayText]; a character the font lacks counts as the
    /// replacement box (.notdef).
    public double width(String text, FontFace face, double size) {
        return shownWidth(DisplayText.of(text), face, size);
    }

    private double shownWidth(String text, FontFace face, double size) {
        TrueType font = font(face);
        long units = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            units += font.advance(font.glyph(c));
            i += Character.charCount(c);
        }
        return units * size / font.unitsPerEm();
    }

    /// Reach of the tallest plain letters (d, l, parentheses) above the baseline; positive.
    public double ascent(FontFace face, double size) {
        TrueType font = font(face);
        return Math.max(font.top(font.glyph('d')), font.top(font.glyph('('))) * size / font.unitsPerEm();
    }

    /// Reach of the deepest plain letters (p, parentheses) below the baseline; positive.
    public double descent(FontFace face, double size) {
        TrueType font = font(face);
        return -Math.min(font.bottom(font.glyph('p')), font.bottom(font.glyph('('))) * size / font.unitsPerEm();
    }

    /// Height of a flat capital.
    public double capHeight(FontFace face, double size) {
        TrueType font = font(face);
        return font.capHeight() * size / font.unitsPerEm();
    }

    /// Height of a flat small letter.
    public double xHeight(FontFace face, double size) {
        TrueType font = font(face);
        return font.xHeight() * size / font.unitsPerEm();
    }

    /// Distance from baseline to baseline in running text: 1.25 × size.
    public double lineHeight(double size) {
        return LINE_HEIGHT * size;
    }

    /// The box round a label as it lies on the sheet, rotation included: advance width by ascent and descent, taller where
    /// an accent or a symbol reaches further. The halo is not part of it.
    public Rect bounds(Mark.Label label) {
        TextStyle style = label.style();
        double width = width(label.text(), style.face(), style.size());
        double left = label.align().offset(width);
        double up = reach(label, 1);
        double down = reach(label, -1);
        if (label.rotationDegrees() == 0) {
            return new Rect(label.at().x() + left, label.at().y() - up, width, up + down);
        }
        double angle = Math.toRadians(label.rotationDegrees());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (double x : new double[] {left, left + width}) {
            for (double y : new double[] {-up, down}) {
                minX = Math.min(minX, x * cos - y * sin);
                maxX = Math.max(maxX, x * cos - y * sin);
                minY = Math.min(minY, x * sin + y * cos);
                maxY = Math.max(maxY, x * sin + y * cos);
            }
        }
        return Rect.of(label.at().x() + minX, label.at().y() + minY, label.at().x() + maxX, label.at().y() + maxY);
    }

    private double reach(Mark.Label label, int direction) {
        FontFace face = label.style().face();
        double size = label.style().size();
        TrueType font = font(face);
        int most = 0;
        String text = label.text();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int glyph = font.glyph(c);
            most = Math.max(most, direction > 0 ? font.top(glyph) : -font.bottom(glyph));
            i += Character.charCount(c);
        }
        double usual = direction > 0 ? ascent(face, size) : descent(face, size);
        return Math.max(usual, most * size / font.unitsPerEm());
    }

    /// Breaks text at spaces into lines no wider than `maxWidth` and short enough for one label; a word wider than that is
    /// broken between graphemes. Line feeds in the text break too. Lines come as a label shows them, nothing is cut off.
    /// Empty text gives one empty line.
    public List<String> wrap(String text, FontFace face, double size, double maxWidth) {
        List<String> lines = new ArrayList<>();
        double space = shownWidth(" ", face, size);
        for (String paragraph : text.split("\n", -1)) {
            String line = "";
            double used = 0;
            for (String raw : paragraph.strip().split(" +")) {
                String word = shown(raw);
                double wordWidth = shownWidth(word, face, size);
                if (line.isEmpty() || used + space + wordWidth <= maxWidth && line.length() + word.length() < DisplayText.MAX_GRAPHEMES) {
                    used = line.isEmpty() ? wordWidth : used + space + wordWidth;
                    line = line.isEmpty() ? word : line + " " + word;
                } else {
                    lines.add(line);
                    line = word;
                    used = wordWidth;
                }
                while (used > maxWidth || line.length() > DisplayText.MAX_GRAPHEMES) {
                    int cut = fitting(line, face, size, maxWidth);
                    if (cut == line.length()) {
                        break;
                    }
                    lines.add(line.substring(0, cut));
                    line = line.substring(cut);
                    used = shownWidth(line, face, size);
                }
            }
            lines.add(line);
        }
        return lines;
    }

    /// A word as labels show it, piece by piece, since one label may be too short for it.
    private static String shown(String word) {
        if (word.length() <= DisplayText.MAX_GRAPHEMES) {
            return DisplayText.of(word);
        }
        BreakIterator graphemes = graphemes(word);
        StringBuilder all = new StringBuilder();
        for (int from = 0, to = 0; from < word.length(); from = to) {
            to = from + DisplayText.MAX_GRAPHEMES >= word.length() ? word.length() : graphemes.preceding(from + DisplayText.MAX_GRAPHEMES);
            to = to <= from ? graphemes.following(from) : to;
            all.append(DisplayText.of(word.substring(from, to)));
        }
        return all.toString();
    }

    /// The text, or its longest beginning followed by `…` that fits into `maxWidth`; empty when not even `…` fits. It
    /// comes as a label shows it.
    public String ellipsize(String text, FontFace face, double size, double maxWidth) {
        String shown = DisplayText.of(text);
        if (shownWidth(shown, face, size) <= maxWidth) {
            return shown;
        }
        double room = maxWidth - shownWidth("…", face, size);
        if (room < 0) {
            return "";
        }
        String kept = shownWidth(firstGrapheme(shown), face, size) > room ? "" : shown.substring(0, fitting(shown, face, size, room));
        return kept.stripTrailing() + "…";
    }

    /// How many chars from the start fit into the width and into one label, whole graphemes, at least one.
    private int fitting(String text, FontFace face, double size, double maxWidth) {
        BreakIterator graphemes = graphemes(text);
        int kept = 0;
        double used = 0;
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            used += shownWidth(text.substring(kept, end), face, size);
            if ((used > maxWidth || end > DisplayText.MAX_GRAPHEMES) && kept > 0) {
                return kept;
            }
            kept = end;
        }
        return kept;
    }

    private static BreakIterator graphemes(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        return graphemes;
    }

    private static String firstGrapheme(String text) {
        return text.substring(0, Math.max(0, graphemes(text).next()));
    }
}
