package decursus.timeline;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import decursus.figure.DisplayText;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.paint.dump.DumpPainter;
import decursus.testing.FigureParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What may never be wrong with a figure, whatever the course. Each check returns a sentence for each fault.
final class FigureFaults {

    /// A touch of less than this, in points, is no overlap.
    private static final double TOUCH = 0.25;

    private static final Pattern NUMBERS = Pattern.compile("[0-9, –]+");

    private FigureFaults() {
    }

    /// Labels that cover each other. Lines of one paragraph may touch, and so may a sign's own letters.
    static List<String> overlaps(Figure figure) {
        List<Mark.Label> labels = FigureParts.labels(figure).stream().filter(label -> !FigureParts.paragraph(label)).toList();
        List<Rect> boxes = labels.stream().map(label -> letters(label)).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j)) && !sameParagraph(labels.get(i), labels.get(j))) {
                    faults.add(named(labels.get(i)) + " covers " + named(labels.get(j)));
                }
            }
        }
        return faults;
    }

    private static boolean sameParagraph(Mark.Label one, Mark.Label other) {
        return one.id().role().equals(other.id().role()) && List.of("gutter/name", "panel/empty").contains(one.id().role());
    }

    private static Rect letters(Mark.Label label) {
        return FigureParts.bounds(label).inset(TOUCH);
    }

    /// Labels that leave the sheet.
    static List<String> outside(Figure figure) {
        Rect page = new Rect(0, 0, figure.width(), figure.height());
        return FigureParts.labels(figure).stream().filter(label -> !page.contains(FigureParts.bounds(label)))
                .map(label -> named(label) + " leaves the sheet").toList();
    }

    /// Values that stand on the other side of the line of day 0 than their point, or on the line. For figures of one column.
    static List<String> beyondDayZero(Figure figure) {
        List<Mark> rules = FigureParts.marks(figure, "index/rule");
        if (rules.isEmpty()) {
            return List.of();
        }
        double line = ((Mark.Rule) rules.getFirst()).from().x();
        Map<String, Double> points = new HashMap<>();
        FigureParts.marks(figure, "curve/point").forEach(each -> points.put(each.id().ref(), FigureParts.place(each).x()));
        List<String> faults = new ArrayList<>();
        for (Mark.Label each : FigureParts.labels(figure)) {
            if (each.id().role().equals("curve/callout")) {
                Rect box = FigureParts.bounds(each);
                double at = Objects.requireNonNull(points.get(each.id().ref()), "a value stands beside a point");
                boolean across = box.x() < line && box.right() > line;
                if (across || at > line + TOUCH && box.x() < line || at < line - TOUCH && box.right() > line) {
                    faults.add(named(each) + " of a point at " + at + " stands beyond day 0 at " + line);
                }
            }
        }
        return faults;
    }

    /// Titles of events without a day that reach from their slot over time that has days; numbers may, where a slot is narrow. For
    /// figures of one column.
    static List<String> overDatedTime(Figure figure) {
        List<Rect> slots = FigureParts.marks(figure, "panel/slot").stream().map(FigureParts::bounds).toList();
        List<Mark> axis = FigureParts.marks(figure, "axis/line");
        double end = axis.stream().mapToDouble(each -> FigureParts.bounds(each).right()).max().orElse(0);
        List<String> faults = new ArrayList<>();
        for (String row : List.of("strip/events", "strip/adverse")) {
            Map<String, Double> signs = new HashMap<>();
            FigureParts.marks(figure, row).stream().filter(Mark.Symbol.class::isInstance)
                    .forEach(each -> signs.put(each.id().ref(), FigureParts.place(each).x()));
            for (Mark.Label each : FigureParts.labels(figure)) {
                Double sign = each.id().role().equals(row) && !NUMBERS.matcher(each.text()).matches() ? signs.get(each.id().ref()) : null;
                Rect box = FigureParts.bounds(each);
                for (Rect slot : slots) {
                    boolean within = sign != null && sign >= slot.x() && sign <= slot.right();
                    if (within && (box.x() < slot.x() || box.right() > slot.right() + TOUCH && slot.x() < end)) {
                        faults.add(named(each) + " leaves its slot from " + slot.x() + " to " + slot.right());
                    }
                }
            }
        }
        return faults;
    }

    /// What the course holds and the figure neither draws nor lists.
    static List<String> dropped(Course course, String analyte, Figure figure) {
        Set<String> refs = FigureParts.refs(figure).collect(Collectors.toSet());
        String footer = FigureParts.footer(figure);
        List<String> faults = new ArrayList<>();
        for (Observation each : course.countedObservations()) {
            boolean drawn = !each.analyte().identity().equals(analyte) || refs.contains(each.id());
            if (!drawn && !footer.contains(flat(each.reading().verbatim()))) {
                faults.add("observation " + each.id() + " " + each.reading().verbatim() + " is dropped");
            }
        }
        for (Treatment each : course.treatments()) {
            if (!refs.contains(each.id()) && !footer.contains(flat(fullName(each)))) {
                faults.add("treatment " + each.id() + " " + each.agent().name() + " is dropped");
            }
        }
        for (Event each : course.events()) {
            if (!refs.contains(each.id()) && !footer.contains(flat(each.title()))) {
                faults.add("event " + each.id() + " " + each.title() + " is dropped");
            }
        }
        for (AdverseEvent each : course.adverseEvents()) {
            if (!refs.contains(each.id()) && !footer.contains(flat(each.name()))) {
                faults.add("adverse event " + each.id() + " " + each.name() + " is dropped");
            }
        }
        return faults;
    }

    private static String fullName(Treatment treatment) {
        return decursus.catalog.Catalog.bundled().treatment(treatment.agent().identity()).map(entry -> entry.names().label())
                .orElse(treatment.agent().name());
    }

    /// Text as the footer shows it, flattened like that.
    private static String flat(String text) {
        return FigureParts.flat(DisplayText.of(text));
    }

    /// Points whose reported text is missing, or that stand at a wrong time.
    static List<String> points(Course course, Figure figure) {
        Map<String, Observation> results = new HashMap<>();
        course.observations().forEach(each -> results.put(each.id(), each));
        DayZero dayZero = DayZero.of(course);
        List<String> faults = new ArrayList<>();
        String dump = DumpPainter.print(figure);
        List<double[]> placed = new ArrayList<>();
        List<Rect> stretches = FigureParts.marks(figure, "axis/line").stream().map(FigureParts::bounds).toList();
        for (Mark mark : FigureParts.marks(figure, "curve/point")) {
            Observation result = results.get(mark.id().ref());
            if (result == null) {
                faults.add("a point shows " + mark.id().ref() + ", which is no result");
                continue;
            }
            String verbatim = mark.id().verbatim();
            boolean said = verbatim != null && verbatim.startsWith(result.reading().verbatim());
            if (!said || !dump.contains("curve/point[" + result.id() + "]")) {
                faults.add("point " + result.id() + " says " + verbatim);
            }
            double x = FigureParts.place(mark).x();
            DaySpan span = dayZero.axis().span(result.time());
            if (span.bounded()) {
                placed.add(new double[] {span.middle(), x});
                if (stretches.stream().noneMatch(each -> x >= each.x() - 0.01 && x <= each.right() + 0.01)) {
                    faults.add("point " + result.id() + " stands off the axis at " + x);
                }
            }
        }
        placed.sort(Comparator.comparingDouble(each -> each[0]));
        for (int i = 0; i + 1 < placed.size(); i++) {
            if (placed.get(i)[0] < placed.get(i + 1)[0] && placed.get(i)[1] > placed.get(i + 1)[1] + 1e-6) {
                faults.add("day " + placed.get(i)[0] + " stands right of day " + placed.get(i + 1)[0]);
            }
        }
        return faults;
    }

    private static String named(Mark.Label label) {
        Rect box = FigureParts.bounds(label);
        return String.format(Locale.ROOT, "%s \"%s\" at %.1f,%.1f %.1fx%.1f", label.id().role(), label.text(), box.x(), box.y(),
                box.width(), box.height());
    }
}
