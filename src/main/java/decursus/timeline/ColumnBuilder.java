package decursus.timeline;

import decursus.assess.series.SeriesChoice;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.catalog.TreatmentClass;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.content.Block;
import decursus.timeline.content.Column;
import decursus.timeline.events.Happening;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.BarBuilder;
import decursus.timeline.lanes.DoseText;
import decursus.timeline.lanes.Gutter;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.series.MultiplesBuilder;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesBuilder;
import decursus.timeline.time.TimePlan;
import decursus.timeline.time.Zero;
import decursus.timeline.value.NumberText;
import decursus.view.AxisChoice;
import decursus.view.Panel;
import decursus.view.ValueAxisChoice;
import decursus.view.ValueUnitChoice;
import decursus.view.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills the panels of a view with what a course has for them.
final class ColumnBuilder {

    /// What the course holds besides results.
    ///
    /// @param bars       treatments with a time
    /// @param undated    treatments without
    /// @param cutOff     day of the last contact, null where none is named
    /// @param lastRecord the last day of which the course tells anything, null when it tells none
    /// @param known      every day of which the course tells anything, and every span within which something lies, drawn or not
    record Items(List<Bar> bars, Gutter undated, List<Happening> happenings, @Nullable Double cutOff, @Nullable Double lastRecord,
            List<DaySpan> known) {
    }

    private final Course course;
    private final View view;
    private final Catalog catalog;
    private final Zero zero;
    private final Items items;
    private final DayZero dayZero;
    private final Set<String> drawnTreatments = new LinkedHashSet<>();
    private final Set<Happening.Row> drawnRows = new LinkedHashSet<>();

    ColumnBuilder(Course course, View view, Catalog catalog, Zero zero, Items items) {
        this.course = course;
        this.view = view;
        this.catalog = catalog;
        this.zero = zero;
        this.items = items;
        this.dayZero = DayZero.of(course);
    }

    /// The column of some panels.
    ///
    /// @param letter null for a figure without parts
    Column build(@Nullable String letter, List<Panel> panels) {
        List<Block> blocks = new ArrayList<>();
        panels.forEach(panel -> blocks.addAll(blocks(panel)));
        dropEmpty(blocks);
        boolean treatments = panels.stream().anyMatch(Panel.Treatments.class::isInstance);
        TimeExtent extent = new TimeExtent();
        blocks.forEach(block -> add(block, extent));
        // a line closes every course: without a stated last contact, at the last thing that is known
        Double closing = items.cutOff() != null ? items.cutOff() : items.lastRecord();
        boolean timed = blocks.stream().anyMatch(each -> !(each instanceof Block.Pairs));
        boolean closes = closing != null && timed && (letter == null || treatments);
        if (closes && closing != null) {
            extent.add(closing);
        }
        if (zero.name() != null && !extent.isEmpty()) {
            extent.add(zero.day());
        }
        TimePlan plan = TimePlan.of(extent.days(), extent.slotBefore(), extent.slotAfter(), twoScale(), zero.day());
        plan = view.time().collapse() ? plan.withoutEmpty(items.known()) : plan;
        return new Column(letter, plan, blocks, treatments ? items.undated() : new Gutter(List.of(), List.of()), closes ? closing : null);
    }

    /// Panels of which the course has nothing and that need not say so: all but the last that could hold a curve.
    private static void dropEmpty(List<Block> blocks) {
        boolean curves = blocks.stream().anyMatch(each -> !each.drawn().isEmpty());
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Curve curve && curve.series().isEmpty() && curve.missing().isEmpty()) {
                if (curves) {
                    blocks.remove(i);
                }
                curves = true;
            }
        }
    }

    /// What no panel built so far draws: names of treatments and titles of events.
    List<String> hidden() {
        List<String> hidden = new ArrayList<>();
        List<Bar> all = new ArrayList<>(items.bars());
        all.addAll(items.undated().earlier());
        all.addAll(items.undated().undated());
        all.stream().filter(each -> !drawnTreatments.contains(each.treatment().id())).map(Bar::fullName).distinct().forEach(hidden::add);
        items.happenings().stream().filter(each -> !drawnRows.contains(each.row())).map(Happening::title).distinct().forEach(hidden::add);
        return hidden;
    }

    private boolean twoScale() {
        return zero.known() && (view.axis() == AxisChoice.AUTO || view.axis() == AxisChoice.TWO_SCALE);
    }

    private static void add(Block block, TimeExtent extent) {
        switch (block) {
            case Block.Lanes lanes -> lanes.groups().forEach(group -> group.bars().forEach(extent::add));
            case Block.Curve curve -> curve.series().forEach(extent::add);
            case Block.Strip strip -> strip.happenings().forEach(extent::add);
            case Block.Organs organs -> organs.lines().forEach(line -> line.stretches().forEach(each -> extent.add(each.pieces())));
            case Block.Intervals intervals -> intervals.lines().forEach(line -> line.stretches().forEach(each -> {
                extent.add(each.from());
                extent.add(each.to());
            }));
            case Block.Pairs pairs -> { }
        }
    }

    private List<Block> blocks(Panel panel) {
        return switch (panel) {
            case Panel.Treatments treatments -> List.of(lanes(treatments));
            case Panel.Curve curve -> List.of(onlyPairs(curve) ? pairs(new Panel.BeforeAfter(List.of())) : curve(curve));
            case Panel.OtherCurves others -> OtherPanels.of(rest(), catalog);
            case Panel.BeforeAfter pairs -> List.of(pairs(pairs));
            case Panel.Response response -> List.of(new ResponseScores(course, dayZero, catalog, view.language()).panel(zero.own()));
            case Panel.Happenings happenings -> List.of(strip(happenings.kind()));
            case Panel.Organs organs -> OrganLines.of(course, builder());
            case Panel.Intervals intervals -> new IntervalLines(course, dayZero, catalog).of(intervals.rules());
            case Panel.Part part -> throw new IllegalStateException("a part within a part");
        };
    }

    private BarBuilder builder() {
        return new BarBuilder(dayZero.axis(), items.cutOff(), new DoseText(view.language()));
    }

    private Block lanes(Panel.Treatments treatments) {
        List<Bar> shown = switch (treatments.selection()) {
            case ALL -> items.bars();
            case GLUCOCORTICOIDS -> items.bars().stream().filter(each -> each.group() == TreatmentClass.GLUCOCORTICOID).toList();
        };
        shown.forEach(each -> drawnTreatments.add(each.treatment().id()));
        items.undated().earlier().forEach(each -> drawnTreatments.add(each.treatment().id()));
        items.undated().undated().forEach(each -> drawnTreatments.add(each.treatment().id()));
        boolean tall = treatments.selection() == Panel.Treatments.Selection.GLUCOCORTICOIDS;
        return switch (treatments.dose()) {
            case AS_REPORTED -> new Block.Lanes(LaneGroup.group(shown), null, tall);
            case PREDNISOLONE_EQUIVALENT -> new EquivalentLanes(builder(), view.language(), catalog)
                    .of(shown, Stream.concat(items.undated().earlier().stream(), items.undated().undated().stream()).toList(), tall);
        };
    }

    private Block strip(Panel.Happenings.Kind kind) {
        Happening.Row row = switch (kind) {
            case STAYS -> Happening.Row.STAYS;
            case EVENTS -> Happening.Row.EVENTS;
            case ADVERSE_EVENTS -> Happening.Row.ADVERSE;
        };
        drawnRows.add(row);
        // a figure of adverse events and of no curve says that there are none
        boolean subject = row == Happening.Row.ADVERSE && Panel.mainCurve(view.panels()).isEmpty();
        return new Block.Strip(row, items.happenings().stream().filter(each -> each.row() == row).toList(), subject);
    }

    /// True for a curve that the course chooses itself and that has no number with a day, while values before and after day 0
    /// can be shown side by side: two markers without a day are no course.
    private boolean onlyPairs(Panel.Curve curve) {
        boolean own = curve.left().analytes().isEmpty() && curve.left().unit() == ValueUnitChoice.OWN;
        return own && curve.right() == null && !view.panels().contains(new Panel.OtherCurves())
                && series(SeriesChoice.together(course, catalog)).stream().flatMap(each -> each.numeric().stream())
                        .noneMatch(each -> each.span().bounded())
                && !pairs(new Panel.BeforeAfter(List.of())).drawn().isEmpty();
    }

    private Block curve(Panel.Curve curve) {
        List<String> asked = new ArrayList<>(curve.left().analytes());
        ValueAxisChoice right = curve.right();
        AxisSeries other = right == null ? AxisSeries.none() : axis(right);
        if (right != null) {
            asked.addAll(right.analytes());
        }
        boolean say = curve.absent() == Panel.Curve.Absent.SAY;
        return new Block.Curve(axis(curve.left()), other, say ? missing(asked) : List.of());
    }

    private AxisSeries axis(ValueAxisChoice choice) {
        List<Series> all = switch (choice.unit()) {
            case OWN -> series(analytes(choice));
            case TIMES_ULN -> {
                MultiplesBuilder builder = new MultiplesBuilder(course, dayZero, catalog, new NumberText(view.language()));
                yield analytes(choice).stream().filter(this::recorded).map(builder::build).toList();
            }
        };
        // curves of one axis share its unit; any other is named among what is not drawn
        List<Series> alike = all.stream().filter(each -> Objects.equals(each.unit(), all.getFirst().unit())
                && Objects.equals(each.maximum(), all.getFirst().maximum())).toList();
        return new AxisSeries(alike, choice.scale());
    }

    private List<String> analytes(ValueAxisChoice choice) {
        return !choice.analytes().isEmpty() ? choice.analytes() : switch (choice.unit()) {
            case OWN -> SeriesChoice.together(course, catalog);
            case TIMES_ULN -> SeriesChoice.joined(course, catalog, ValueAxisChoice.MOST);
        };
    }

    private List<Series> series(List<String> analytes) {
        return analytes.stream().flatMap(each -> recordedAs(each).stream()).distinct()
                .map(each -> SeriesBuilder.build(course, dayZero, each, catalog)).toList();
    }

    /// What the course records of an analyte: it under its key, else a score under a name that the catalogue can not tell from
    /// another one's, such as an MMT8 of which nobody says the maximum.
    private Optional<String> recordedAs(String analyte) {
        return recorded(analyte) ? Optional.of(analyte) : course.countedObservations().stream()
                .filter(each -> each.analyte().key() == null).map(each -> each.analyte().identity()).distinct()
                .filter(name -> catalog.findAnalyte(name) instanceof Match.Several<AnalyteEntry>(var candidates)
                        && candidates.stream().anyMatch(each -> each.score() && each.key().equals(analyte))).findFirst();
    }

    private boolean recorded(String identity) {
        return course.countedObservations().stream().anyMatch(each -> each.analyte().identity().equals(identity));
    }

    private List<String> missing(List<String> analytes) {
        return analytes.stream().filter(each -> recordedAs(each).isEmpty())
                .map(each -> catalog.analyte(each).map(AnalyteEntry::names).map(AnalyteEntry.Names::label).orElse(each)).toList();
    }

    /// The curves that no other panel of the view asks for.
    private List<Series> rest() {
        Set<String> asked = new LinkedHashSet<>(Requested.analytes(view.panels()));
        Requested.open(view.panels()).forEach(axis -> asked.addAll(analytes(axis)));
        Set<String> drawn = asked.stream().flatMap(each -> recordedAs(each).stream()).collect(Collectors.toSet());
        return series(course.countedObservations().stream().map(each -> each.analyte().identity()).distinct()
                .filter(each -> !drawn.contains(each)).toList());
    }

    private Block pairs(Panel.BeforeAfter panel) {
        List<String> analytes = panel.analytes().isEmpty()
                ? course.countedObservations().stream().map(each -> each.analyte().identity()).distinct().toList() : panel.analytes();
        return new Block.Pairs(series(analytes).stream().filter(each -> BeforeAfterPairs.has(each, zero.day())).toList());
    }
}
