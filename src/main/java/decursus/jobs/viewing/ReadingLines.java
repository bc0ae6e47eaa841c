package decursus.jobs.viewing;

import decursus.assess.exposure.Doubt;
import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.Giving;
import decursus.assess.exposure.Standing;
import decursus.assess.exposure.TreatmentAt;
import decursus.assess.reading.AnalyteAt;
import decursus.assess.reading.Measured;
import decursus.assess.reading.MomentReading;
import decursus.assess.reading.Spanning;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Role;
import decursus.figure.DisplayText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns what holds on a day into the lines that a panel shows.
public final class ReadingLines {

    /// The lines of a day.
    ///
    /// @param title      the day: "−2 y 36 d"
    /// @param warning    what must be known of the day itself, such as that it lies after the last contact; empty for nothing
    /// @param values     one line for each analyte
    /// @param undated    values without any time
    /// @param treatments treatments on that day
    /// @param dateless   treatments without dates in one line of text; empty for none
    /// @param happenings adverse events, events and hospital stays
    /// @param organs     organs' status
    public record Panel(String title, String warning, List<Line> values, List<Line> undated, List<Line> treatments, String dateless,
            List<Line> happenings, List<Line> organs) {
        public Panel {
            values = List.copyOf(values);
            undated = List.copyOf(undated);
            treatments = List.copyOf(treatments);
            happenings = List.copyOf(happenings);
            organs = List.copyOf(organs);
        }

        /// The same with every text as it may be put on a screen: [DisplayText] says how.
        public Panel shown() {
            return new Panel(title, warning, shown(values), shown(undated), shown(treatments), DisplayText.of(dateless), shown(happenings),
                    shown(organs));
        }

        private static List<Line> shown(List<Line> lines) {
            return lines.stream().map(Line::shown).toList();
        }
    }

    private final Wording words;
    private final ValueWords values;
    private final DoseWords doses;

    /// Lines in the words of a language.
    public ReadingLines(Wording words) {
        this.words = words;
        this.values = new ValueWords(words);
        this.doses = new DoseWords(words);
    }

    /// The lines of a day.
    public Panel of(MomentReading reading) {
        List<Line> undated = reading.values().stream().flatMap(each -> each.undated().stream()
                .map(result -> line(each, result, List.of(), true))).toList();
        List<Line> happenings = new ArrayList<>();
        reading.adverse().forEach(each -> happenings.add(adverse(each)));
        reading.events().forEach(each -> happenings.add(event(each)));
        return new Panel(words.position(reading.day()), reading.afterContact() ? words.word("afterContact") : "",
                reading.values().stream().flatMap(each -> valueLines(each).stream()).toList(), undated,
                reading.treatments().stream().map(this::treatment).toList(), dateless(reading.dateless()), happenings,
                reading.organs().stream().map(this::organ).toList());
    }

    /// The last value; other results of its day, what was not done since and what may lie before that day stand below it.
    private List<Line> valueLines(AnalyteAt at) {
        List<String> below = new ArrayList<>();
        for (Measured each : at.last().stream().skip(1).toList()) {
            boolean sameDay = each.before().equals(at.last().getFirst().before()) && each.before().bounded();
            below.add(sameDay ? words.word("alsoSameDay", full(each)) : words.word("also", full(each), words.before(each.before(),
                    each.observation().time())));
        }
        if (at.last().isEmpty() && !at.notDone().isEmpty()) {
            addPerhaps(at, below);
            return List.of(line(at, at.notDone().getFirst(), below, false));
        }
        at.notDone().forEach(each -> below.add(words.word("since", values.value(each.observation().reading().result()),
                when(each))));
        addPerhaps(at, below);
        if (at.last().isEmpty()) {
            return below.isEmpty() ? List.of()
                    : List.of(new Line(null, at.shortName(), "", words.word("noValue"), "", "", below, true));
        }
        return List.of(line(at, at.last().getFirst(), below, false));
    }

    private void addPerhaps(AnalyteAt at, List<String> below) {
        at.perhaps().forEach(each -> below.add(words.word("perhaps", full(each), words.time(each.observation().time()))));
    }

    private String when(Measured each) {
        String before = words.before(each.before(), each.observation().time());
        return before.isEmpty() ? words.word("thatDay") : before;
    }

    private String full(Measured each) {
        String unit = values.unit(each.observation());
        String value = values.value(each.observation().reading().result());
        String flag = ValueWords.flag(each.flag());
        return value + (unit.startsWith("/") || unit.isEmpty() ? unit : " " + unit) + (flag.isEmpty() ? "" : " " + flag);
    }

    private Line line(AnalyteAt at, Measured measured, List<String> below, boolean undated) {
        Observation observation = measured.observation();
        List<String> small = new ArrayList<>();
        if (measured.ofLimit() != null) {
            small.add(words.multiple(measured.ofLimit()));
        }
        if (observation.limits().range() != null) {
            small.add(words.word("range", observation.limits().range().text()));
        }
        values.verbatim(observation).ifPresent(small::add);
        if (measured.age() == Measured.Age.OLD) {
            small.add(words.word("old", at.oldAfter()));
        }
        if (!measured.misread().isEmpty()) {
            small.add(words.word("misread", String.join(", ", measured.misread())));
        }
        small.addAll(below);
        String unit = values.unit(observation);
        String when = undated ? words.some(observation.time()) : words.before(measured.before(), observation.time());
        return new Line(observation.id(), label(at.shortName(), unit), when, values.value(observation.reading().result()),
                unit.equals(at.shortName()) ? "" : unit, ValueWords.flag(measured.flag()), small, measured.age() != Measured.Age.RECENT);
    }

    /// "MMT8 /150" beside "103/150" says its maximum twice, "FVC %" beside "71 %" its unit.
    private static String label(String shortName, String unit) {
        int last = shortName.lastIndexOf(' ');
        String tail = shortName.substring(last + 1);
        return last > 0 && !unit.isEmpty() && (tail.equals(unit) || (tail.equals("%") && unit.startsWith("%")))
                ? shortName.substring(0, last) : shortName;
    }

    private Line treatment(TreatmentAt at) {
        String held = at.phases().stream().map(each -> doses.dose(each.dose(), each.schedule())).filter(each -> !each.isEmpty())
                .distinct().collect(Collectors.joining(" + "));
        DoseWords.Since told = doses.since(at, !held.isEmpty());
        List<String> small = new ArrayList<>(told.small());
        Role role = at.exposure().treatment().role();
        if (role != Role.DISEASE_DIRECTED) {
            small.add(words.word("role." + role));
        }
        switch (at.standing()) {
            case CERTAIN -> { }
            case POSSIBLE -> small.add(at.doubts().isEmpty() ? words.word("standing.POSSIBLE")
                    : words.word("possibly", doubts(at.doubts())));
            case BETWEEN_GIVINGS, GIVEN_BEFORE -> small.add(words.word("standing." + at.standing()));
            case EFFECT_WINDOW -> small.add(words.word("standing.EFFECT_WINDOW",
                    String.valueOf(at.exposure().windowDays())));
        }
        String last = at.lastGiving() == null ? "" : last(at.lastGiving());
        boolean byGivings = at.phases().isEmpty();
        if (!byGivings && !last.isEmpty()) {
            small.add(last);
        }
        if (at.perhaps() != null) {
            small.add(words.word("perhaps", dose(at.perhaps()), words.time(at.perhaps().time())));
        }
        boolean doseOpen = byGivings ? at.lastGiving() != null && at.lastGiving().giving().dose() == null
                : held.isEmpty() && at.standing() == Standing.CERTAIN;
        String value = byGivings ? "" : doseOpen ? words.word("doseNotReported") : held;
        return new Line(at.exposure().treatment().id(), at.exposure().name().shortName(), byGivings ? last : told.when(), value, "", "",
                small, at.standing() != Standing.CERTAIN && at.standing() != Standing.BETWEEN_GIVINGS);
    }

    private String last(TreatmentAt.Last last) {
        String before = words.before(last.before(), last.giving().time());
        return before.isEmpty() ? words.word("givenThatDay", dose(last.giving())) : words.word("last", dose(last.giving()), before);
    }

    private String dose(Giving giving) {
        return giving.dose() == null ? words.word("doseNotReported") : words.doses().amount(giving.dose());
    }

    private String doubts(Set<Doubt> doubts) {
        return doubts.stream().map(each -> words.word("doubt." + each)).collect(Collectors.joining(", "));
    }

    private String dateless(List<Exposure> exposures) {
        return exposures.isEmpty() ? "" : words.word("dateless", exposures.stream().map(this::named).distinct()
                .collect(Collectors.joining(", ")));
    }

    private String named(Exposure each) {
        Role role = each.treatment().role();
        return each.name().shortName() + (role == Role.DISEASE_DIRECTED ? "" : " (" + words.word("role." + role) + ")");
    }

    private Line adverse(Spanning<AdverseEvent> each) {
        AdverseEvent event = each.item();
        return happening(event.id(), event.name(), event.grade() == null ? "" : event.grade().text(), event.outcome(),
                doubt(each.doubts(), event.period()));
    }

    private Line event(Spanning<Event> each) {
        Event event = each.item();
        return happening(event.id(), event.title(), event.grade() == null ? "" : event.grade(), event.finding(),
                doubt(each.doubts(), event.period()));
    }

    private Line happening(String id, String title, String grade, @Nullable String more, String doubt) {
        List<String> small = new ArrayList<>();
        if (more != null) {
            small.add(more);
        }
        if (!doubt.isEmpty()) {
            small.add(doubt);
        }
        return new Line(id, title, "", grade, "", "", small, !doubt.isEmpty());
    }

    /// Of what happened at one point only that point is open, not two ends.
    private String doubt(Set<Doubt> doubts, Period period) {
        return doubts.isEmpty() ? "" : words.word("possibly", period.isPoint() && period.start() instanceof Period.Start.At at
                ? words.time(at.time()) : doubts(doubts));
    }

    private Line organ(Spanning<OrganStatus> each) {
        OrganStatus status = each.item();
        List<String> small = new ArrayList<>();
        if (status.damage()) {
            small.add(words.word("damage"));
        }
        if (!each.certain()) {
            small.add(doubt(each.doubts(), status.period()));
        }
        return new Line(status.id(), words.word("organ." + status.organ()), "", words.word("activity." + status.activity()), "", "", small,
                !each.certain());
    }
}
