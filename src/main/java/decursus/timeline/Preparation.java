package decursus.timeline;

import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.catalog.TreatmentEntry;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.timeline.content.Column;
import decursus.timeline.content.Content;
import decursus.timeline.events.Happening;
import decursus.timeline.events.HappeningBuilder;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.BarBuilder;
import decursus.timeline.lanes.DoseText;
import decursus.timeline.lanes.Gutter;
import decursus.timeline.lanes.Piece;
import decursus.timeline.style.AgentTones;
import decursus.timeline.style.ClassColours;
import decursus.timeline.style.Style;
import decursus.timeline.time.Zero;
import decursus.timeline.zero.ZeroCandidates;
import decursus.view.Panel;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a course ready for drawing: everything that does not depend on the size of the sheet.
final class Preparation {

    private final Course course;
    private final View view;
    private final Catalog catalog;
    private final DayZero dayZero;
    private final Zero zero;
    private final AgentTones tones;

    private Preparation(Course course, View view, Catalog catalog) {
        this.course = course;
        this.view = view;
        this.catalog = catalog;
        this.dayZero = DayZero.of(course);
        this.zero = ZeroCandidates.find(course, view.dayZero(), view.language()).orElseGet(() -> ZeroCandidates.own(course));
        this.tones = new AgentTones(new ClassColours(Style.of(view.theme())), catalog);
    }

    static Content prepare(Course course, View view, Catalog catalog) {
        return new Preparation(course, view, catalog).prepare();
    }

    private Content prepare() {
        Double cutOff = cutOff();
        List<Bar> bars = new ArrayList<>();
        List<Bar> everything = new ArrayList<>();
        List<Bar> earlier = new ArrayList<>();
        List<Bar> undated = new ArrayList<>();
        BarBuilder builder = new BarBuilder(dayZero.axis(), cutOff, new DoseText(view.language()));
        for (Treatment treatment : course.treatments()) {
            Bar bar = bar(treatment, builder);
            everything.add(bar);
            if (bar.undated()) {
                (BarBuilder.saidToBeEarlier(treatment, dayZero) ? earlier : undated).add(bar);
            } else if (!crowned(treatment)) {
                bars.add(bar);
            }
        }
        List<Happening> happenings = new HappeningBuilder(dayZero.axis(), !zero.own(), named(everything)).build(course);
        ColumnBuilder columns = new ColumnBuilder(course, view, catalog, zero,
                new ColumnBuilder.Items(bars, new Gutter(earlier, undated), happenings, cutOff, lastRecord(everything, happenings),
                        known(everything, happenings, builder)));
        List<Column> built = view.panels().stream().allMatch(Panel.Part.class::isInstance)
                ? view.panels().stream().map(Panel.Part.class::cast).map(part -> columns.build(part.letter(), part.panels())).toList()
                : List.of(columns.build(null, view.panels()));
        return new Content(course, zero, built, bars, columns.hidden());
    }

    /// Names of treatments by their ids; what the line of day 0 shows has its full name there, and no abbreviation.
    private Map<String, Happening.Named> named(List<Bar> bars) {
        return bars.stream().collect(Collectors.toMap(each -> each.treatment().id(), each -> {
            String name = each.treatment().agent().name();
            return crowned(each.treatment()) ? new Happening.Named(name, name) : new Happening.Named(each.shortName(), each.fullName());
        }));
    }

    /// The last day of which the course tells anything, whatever the figure shows of it; null when it tells none besides
    /// day 0.
    private @Nullable Double lastRecord(List<Bar> bars, List<Happening> happenings) {
        TimeExtent all = new TimeExtent();
        course.countedObservations().forEach(each -> all.addMiddle(dayZero.axis().span(each.time())));
        bars.forEach(all::addKnown);
        happenings.forEach(all::addMiddle);
        return all.last();
    }

    /// Every time of which the course tells anything, whatever the figure shows of it.
    private List<DaySpan> known(List<Bar> bars, List<Happening> happenings, BarBuilder builder) {
        TimeExtent all = new TimeExtent();
        course.countedObservations().forEach(each -> all.add(dayZero.axis().span(each.time())));
        bars.forEach(all::add);
        // a change of dose is an entry, too, also where the bar goes on
        course.treatments().forEach(each -> each.phases().forEach(phase -> all.add(builder.pieces(phase.period()))));
        happenings.forEach(all::add);
        course.organs().forEach(each -> all.add(builder.pieces(each.period())));
        return all.known();
    }

    private @Nullable Double cutOff() {
        TimePoint cutOff = course.timeframe().cutOff();
        if (cutOff == null) {
            return null;
        }
        DaySpan span = dayZero.axis().span(cutOff);
        // of a month or a year only its beginning is certain to be known
        return !span.bounded() ? null : span.length() > 1 ? Double.valueOf(span.earliest() + 0.5) : Double.valueOf(span.middle());
    }

    /// The index treatment needs no bar when it is a single giving that the line of day 0 already shows.
    private boolean crowned(Treatment treatment) {
        return zero.known() && treatment.id().equals(zero.ref())
                && treatment.phases().isEmpty() && treatment.administrations().size() == 1
                && onDayZero(dayZero.axis().span(treatment.administrations().getFirst().time()));
    }

    private boolean onDayZero(DaySpan span) {
        return span.bounded() && Math.abs(zero.count(span.middle())) <= 0.5 && span.length() <= 1;
    }

    private Bar bar(Treatment treatment, BarBuilder builder) {
        String identity = treatment.agent().identity();
        TreatmentEntry entry = catalog.treatment(identity).orElse(null);
        TreatmentClass group = entry == null ? TreatmentClass.OTHER : entry.treatmentClass();
        String own = course.head().abbreviations().get(identity);
        String shortName = own != null ? own : entry == null ? treatment.agent().name() : entry.names().abbreviation();
        String fullName = entry == null ? treatment.agent().name() : entry.names().label();
        boolean stepped = treatment.role() == Role.DISEASE_DIRECTED
                && group == TreatmentClass.GLUCOCORTICOID && BarBuilder.steppable(treatment.phases());
        Integer usual = entry == null ? null : entry.dosing().effectWindowDays();
        Integer window = treatment.effectWindowDays() != null ? treatment.effectWindowDays() : usual;
        List<Piece> pieces = builder.pieces(treatment, stepped, window);
        return new Bar(treatment, shortName, fullName, group, tones.of(identity), pieces, stepped,
                entry == null ? Set.of() : entry.suppresses());
    }
}
