package decursus.timeline.panel;

import decursus.domain.course.CourseHead;
import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.timeline.content.Block;
import decursus.timeline.content.Content;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Footnote;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Notes;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.Zero;
import decursus.timeline.zero.ZeroCandidates;
import decursus.view.Furniture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The text beneath the panels: abbreviations, signs in use, footnotes, what has no place on the axis, the source and
/// the disclaimer. Says only what this figure needs.
final class FooterBlock {

    /// Longest line in widths of an em: longer ones are hard to read, and a label holds 200 letters at most.
    private static final double LONGEST_LINE = 78;

    private static final Furniture SOURCE_ONLY = new Furniture(null, false, false, false, true, false);
    /// How much longer a line may be before there is another column.
    private static final double STRETCH = 0.12;

    private static final double COLUMN_GAP = 22;
    /// Which part of all lines a column may be longer or shorter so that no paragraph is parted.
    private static final int UNEVEN = 7;
    /// Room above a paragraph, in letter sizes.
    private static final double PARAGRAPH = 0.35;
    private static final double ABOVE = 0.4;

    /// A line of the footer.
    ///
    /// @param opens true for the first line of a paragraph
    private record Line(String role, String text, boolean opens) {
    }

    private final Sketch sketch;
    private final Content content;
    private final Notes notes;
    private final int columns;
    private final double measure;
    private final double left;

    FooterBlock(Sketch sketch, Content content, Frame frame, Notes notes) {
        this.sketch = sketch;
        this.content = content;
        this.notes = notes;
        this.left = frame.pad();
        double longest = sketch.type().note() * LONGEST_LINE;
        double room = frame.width() - 2 * frame.pad();
        // as few columns as lines of a readable length allow, and the whole width
        this.columns = Math.max(1, (int) Math.ceil((room + COLUMN_GAP) / (longest + COLUMN_GAP) - STRETCH));
        this.measure = (room - (columns - 1) * COLUMN_GAP) / columns;
    }

    /// Draws from a height on and returns the height below.
    double draw(double top) {
        List<Mark.Label> labels = labels(top);
        labels.forEach(sketch::add);
        return bottom(labels, top);
    }

    /// The height below, without drawing.
    double bottom(double top) {
        return bottom(labels(top), top);
    }

    /// Everything that the footer explains, whatever of it the sheet shows.
    List<Footnote> all() {
        List<Footnote> all = new ArrayList<>();
        all.add(new Footnote(Footnote.Kind.KEY, key()));
        all.add(new Footnote(Footnote.Kind.SIGNS, signs()));
        all.add(new Footnote(Footnote.Kind.NUMBERED, numbered()));
        all.add(new Footnote(Footnote.Kind.OFF_AXIS, offAxis()));
        all.add(new Footnote(Footnote.Kind.FACTS, facts()));
        all.add(new Footnote(Footnote.Kind.SOURCE, closing(SOURCE_ONLY)));
        all.removeIf(each -> each.text().isBlank());
        return List.copyOf(all);
    }

    private double bottom(List<Mark.Label> labels, double top) {
        double lowest = labels.stream().mapToDouble(label -> label.at().y()).max().orElse(top + sketch.type().note() * ABOVE);
        return lowest + sketch.type().note() * PARAGRAPH;
    }

    private List<Mark.Label> labels(double top) {
        Furniture furniture = sketch.view().furniture();
        List<Line> lines = new ArrayList<>();
        if (furniture.key()) {
            paragraph("footer/key", key(), lines);
            paragraph("footer/signs", signs(), lines);
        }
        if (furniture.footnotes()) {
            paragraph("footer/numbered", numbered(), lines);
            paragraph("footer/off-axis", offAxis(), lines);
            paragraph("footer/notes", facts(), lines);
        }
        paragraph("footer/source", closing(furniture), lines);
        return set(lines, top + sketch.type().note() * ABOVE);
    }

    private String key() {
        for (Series series : content.series()) {
            notes.abbreviate(series.shortName(), lower(series.label()));
            if (limited(series, SeriesPoint.PointLimits::high)) {
                notes.abbreviate(sketch.word("uln.short"), sketch.word("uln.long"));
            }
            if (limited(series, SeriesPoint.PointLimits::low)) {
                notes.abbreviate(sketch.word("lln.short"), sketch.word("lln.long"));
            }
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> each : notes.abbreviations().entrySet()) {
            parts.add(each.getKey() + ": " + lower(each.getValue()));
        }
        return parts.isEmpty() ? "" : String.join("; ", parts) + ".";
    }

    /// True when a panel draws a limit of a curve.
    private boolean limited(Series series, Function<SeriesPoint.PointLimits, @Nullable BigDecimal> limit) {
        boolean drawn = content.columns().stream().flatMap(each -> each.blocks().stream())
                .anyMatch(each -> each instanceof Block.Curve curve && curve.series().contains(series));
        return drawn && series.numeric().stream().anyMatch(point -> limit.apply(point.limits()) != null);
    }

    /// A name in running text: its first letter small unless its first word is an abbreviation.
    private static String lower(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    private String signs() {
        List<String> parts = new ArrayList<>();
        for (Sign sign : notes.signs()) {
            boolean ofOwn = sign == Sign.DAY_UNKNOWN && !content.zero().own();
            parts.add(ofOwn ? sketch.word("sign.DAY_UNKNOWN.ofOwn") : sketch.word("sign." + sign.name()));
        }
        return parts.isEmpty() ? "" : capital(String.join("; ", parts)) + ".";
    }

    private String numbered() {
        return String.join(" ", notes.numbered());
    }

    private String offAxis() {
        List<String> parts = new ArrayList<>();
        if (!notes.offAxis().isEmpty()) {
            parts.add(sketch.word("note.offAxis", String.join("; ", notes.offAxis())));
        }
        if (!notes.noRoom().isEmpty()) {
            parts.add(sketch.word("note.noRoom", String.join("; ", notes.noRoom())));
        }
        return String.join(" ", parts);
    }

    private String facts() {
        List<String> parts = new ArrayList<>(notes.facts());
        Zero zero = content.zero();
        if (ZeroCandidates.find(content.course(), sketch.view().dayZero(), sketch.view().language()).isEmpty()) {
            parts.add(sketch.word("zero.notHere"));
        }
        if (!zero.own() && zero.ownName() != null) {
            parts.add(sketch.word("zero.ownCounts", zero.ownName(), sketch.numbers().write(BigDecimal.valueOf((long) zero.count(0)))));
        }
        for (Series series : content.series()) {
            series.notes().conversions().forEach(each -> parts.add(sketch.word("note.conversion", each)));
            if (!series.notes().otherUnits().isEmpty()) {
                parts.add(sketch.word("note.otherUnits", series.shortName(), String.join("; ", series.notes().otherUnits())));
            }
            Series.Multiples multiples = series.notes().multiples();
            if (multiples != null && multiples.without() > 0) {
                parts.add(sketch.word("note.multiples.without", series.shortName(), multiples.without(), multiples.all()));
            }
            if (multiples != null && multiples.catalogue() > 0) {
                parts.add(sketch.word("note.multiples.catalogue", series.shortName(), multiples.catalogue(), multiples.all()));
            }
            if (series.notes().unknownMaximum()) {
                parts.add(sketch.word("note.unknownMaximum", series.shortName()));
            }
        }
        parts.addAll(notes.ofCourse(this::ofCourse));
        return String.join(" ", parts);
    }

    /// What is told of the course as a whole, whatever part of its time is shown.
    private List<String> ofCourse() {
        List<String> parts = new ArrayList<>();
        int excluded = content.course().observations().size() - content.course().countedObservations().size();
        if (excluded > 0) {
            parts.add(sketch.word("note.excluded", excluded));
        }
        if (!content.hidden().isEmpty()) {
            parts.add(sketch.word("note.hidden", String.join(", ", content.hidden())));
        }
        String others = OtherResults.sentence(content.course(), content.series(), sketch);
        if (!others.isEmpty()) {
            parts.add(others);
        }
        content.course().head().notes().forEach(note -> parts.add(note.endsWith(".") ? note : note + "."));
        return parts;
    }

    private String closing(Furniture furniture) {
        List<String> parts = new ArrayList<>();
        CourseHead head = content.course().head();
        CourseHead.Citation citation = head.citation();
        if (furniture.source() && citation != null) {
            String doi = citation.doi() == null ? "" : " doi " + citation.doi() + ".";
            String title = citation.title().endsWith(".") || citation.title().endsWith("?") ? citation.title() : citation.title() + ".";
            String authors = citation.authors().endsWith(".") ? citation.authors() : citation.authors() + ".";
            parts.add(sketch.word("footer.source", authors + " " + title + " " + citation.journal() + " " + citation.year() + "." + doi));
        }
        if (content.course().synthetic()) {
            parts.add(sketch.word("footer.synthetic"));
        }
        if (furniture.disclaimer()) {
            parts.add(sketch.word("footer.disclaimer"));
        }
        return String.join(" ", parts);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void paragraph(String role, String text, List<Line> lines) {
        if (text.isBlank()) {
            return;
        }
        boolean first = true;
        for (String line : sketch.metrics().wrap(text, FontFace.REGULAR, sketch.type().note(), measure)) {
            lines.add(new Line(role, line, first));
            first = false;
        }
    }

    /// Sets the lines into columns of about equal length.
    private List<Mark.Label> set(List<Line> lines, double top) {
        double size = sketch.type().note();
        List<Mark.Label> labels = new ArrayList<>();
        double y = top;
        int column = 0;
        int next = head(lines, 1);
        for (int i = 0; i < lines.size(); i++) {
            boolean head = i == 0 || i == next && column + 1 < columns;
            if (i > 0 && head) {
                column++;
                next = Math.max(head(lines, column + 1), i + 1);
            }
            y = head ? top : lines.get(i).opens() ? y + size * PARAGRAPH : y;
            y += sketch.line(size);
            double x = left + column * (measure + COLUMN_GAP);
            labels.add(Mark.Label.of(MarkId.of(lines.get(i).role()), lines.get(i).text(), new Point(x, y), Align.START,
                    sketch.plain(size, sketch.inks().muted())));
        }
        return labels;
    }

    /// The line with which the nth column begins, counted from 0: where a paragraph opens, when one does near the even share.
    private int head(List<Line> lines, int column) {
        int even = (lines.size() * column + columns - 1) / columns;
        for (int off = 0; off <= Math.max(lines.size() / UNEVEN, 1); off++) {
            for (int at : new int[] {even - off, even + off}) {
                if (at > 0 && at < lines.size() && lines.get(at).opens()) {
                    return at;
                }
            }
        }
        return even;
    }
}
