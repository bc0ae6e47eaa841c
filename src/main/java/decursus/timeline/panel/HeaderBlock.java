package decursus.timeline.panel;

import decursus.catalog.AnalyteEntry;
import decursus.domain.course.Course;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Subject;
import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.TextStyle;
import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import decursus.timeline.content.Content;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.Zero;
import decursus.timeline.wording.PersonWords;
import decursus.view.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Title and subtitle: what the figure shows and of whom.
final class HeaderBlock {

    private static final int LONGEST_SUBTITLE = 3;
    /// Only lung function is given in it.
    private static final String PREDICTED = "% predicted";

    private final Sketch sketch;
    private final Content content;

    HeaderBlock(Sketch sketch, Content content) {
        this.sketch = sketch;
        this.content = content;
    }

    /// The title's words: of a preset that is no single curve its own, else those of its curve.
    String title() {
        String name = sketch.view().name();
        return View.presets().contains(name) && !name.equals(View.CK_OVER_THERAPIES) ? sketch.word("title." + name)
                : title(content.columns().getFirst(), sketch);
    }

    /// The words over a column of panels: its main curve over the treatments, or the names of its curves.
    static String title(Column column, Sketch sketch) {
        List<Block.Curve> curves = column.blocks().stream().filter(Block.Curve.class::isInstance).map(Block.Curve.class::cast).toList();
        if (curves.isEmpty() && !column.series().isEmpty()) {
            return sketch.word("title.before-after");
        }
        List<Series> first = curves.isEmpty() ? List.of() : curves.getFirst().series();
        if (!column.lanes().isEmpty() && first.size() > 1 && first.stream().allMatch(each -> PREDICTED.equals(each.unit()))) {
            return sketch.word("title.lung-function");
        }
        if (!column.lanes().isEmpty() && first.stream().anyMatch(Series::ofLimits)) {
            return sketch.word("title.over", first.stream().map(Series::shortName).collect(Collectors.joining(", ")));
        }
        if (!column.lanes().isEmpty()) {
            return column.mainSeries().map(series -> sketch.word("title.over", series.shortName()))
                    .orElseGet(() -> sketch.word("title.treatments"));
        }
        List<String> names = names(column);
        return names.isEmpty() ? sketch.word("title.treatments") : String.join(", ", names);
    }

    private static List<String> names(Column column) {
        return Stream.concat(column.series().stream().map(HeaderBlock::name), column.blocks().stream()
                .flatMap(each -> each instanceof Block.Curve curve ? curve.missing().stream() : Stream.of())).distinct().toList();
    }

    /// The title of a part in some room: of many names as many whole ones as it holds, then an ellipsis.
    static String title(Column column, Sketch sketch, double size, double room) {
        String title = title(column, sketch);
        List<String> names = names(column);
        if (title.equals(String.join(", ", names))) {
            for (int kept = names.size(); kept > 0; kept--) {
                String some = String.join(", ", names.subList(0, kept)) + (kept < names.size() ? ", …" : "");
                if (sketch.width(some, FontFace.SEMIBOLD, size) <= room) {
                    return some;
                }
            }
        }
        return sketch.metrics().ellipsize(title, FontFace.SEMIBOLD, size, room);
    }

    /// What a curve is of, be it reported or computed.
    private static String name(Series series) {
        AnalyteEntry entry = series.entry();
        boolean computed = series.points().stream().anyMatch(SeriesPoint::computed);
        return computed && entry != null ? entry.names().abbreviation() : series.shortName();
    }

    /// Draws from a height on and returns the height below.
    double draw(Frame frame, double top) {
        double size = sketch.type().title();
        double baseline = top + size;
        double x = frame.pad();
        String letter = sketch.view().furniture().letter();
        if (letter != null) {
            double letterSize = size * 1.25;
            sketch.label(MarkId.of("header/letter"), letter, new Point(x, baseline), Align.START,
                    TextStyle.of(FontFace.BOLD, letterSize, sketch.inks().text()));
            x += sketch.width(letter, FontFace.BOLD, letterSize) + size * 0.7;
        }
        String fitting = sketch.metrics().ellipsize(title(), FontFace.SEMIBOLD, size, frame.width() - frame.pad() - x);
        sketch.label(MarkId.of("header/title"), fitting, new Point(x, baseline), Align.START, sketch.semibold(size, sketch.inks().text()));
        double small = sketch.type().subtitle();
        List<String> lines = sketch.metrics().wrap(subtitle(), FontFace.REGULAR, small, frame.width() - frame.pad() - x);
        double y = baseline + small * 0.4;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_SUBTITLE); i++) {
            boolean cut = i == LONGEST_SUBTITLE - 1 && lines.size() > LONGEST_SUBTITLE;
            String line = cut ? sketch.metrics().ellipsize(lines.get(i) + " " + lines.get(i + 1), FontFace.REGULAR, small,
                    frame.width() - frame.pad() - x) : lines.get(i);
            y += sketch.line(small);
            sketch.label(MarkId.of("header/subtitle"), line, new Point(x, y), Align.START, sketch.plain(small, sketch.inks().muted()));
        }
        return y + small * 0.7;
    }

    private String subtitle() {
        Course course = content.course();
        List<String> parts = new ArrayList<>();
        parts.add(course.head().label());
        if (course.synthetic() && !course.head().label().toLowerCase(java.util.Locale.ROOT).contains("synthetic")) {
            parts.add(sketch.word("header.synthetic"));
        }
        String who = subject(course.patient().subject());
        if (!who.isEmpty()) {
            parts.add(who);
        }
        for (Diagnosis each : course.patient().diagnoses()) {
            parts.add(each.serotype() == null ? each.name() : each.name() + " (" + each.serotype() + ")");
        }
        Set<String> organs = new LinkedHashSet<>();
        for (OrganStatus each : course.organs()) {
            if (each.activity() == OrganStatus.Activity.ACTIVE || each.damage()) {
                organs.add(sketch.word("organ." + each.organ().name()));
            }
        }
        if (!organs.isEmpty()) {
            parts.add(String.join(", ", organs));
        }
        Zero zero = content.zero();
        String name = zero.own() ? course.timeframe().dayZeroLabel() : zero.name();
        if (name != null && zero.known()) {
            parts.add(sketch.word("header.dayZero", zero.sharp() ? name : sketch.word("zero.month", name)));
        }
        return String.join(" · ", parts);
    }

    private String subject(Subject subject) {
        return switch (subject) {
            case Subject.Series series -> sketch.word("header.series", series.size());
            case Subject.Person person -> PersonWords.describe(person, sketch);
        };
    }
}
