package decursus.jobs.viewing;

import decursus.assess.limit.UpperLimit;
import decursus.assess.names.CourseNames;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.result.Observation;
import decursus.domain.result.ResultStatus.Settled;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.figure.DisplayText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The card beside the pointer: everything that the released course says of one datum. What was withheld is not there.
public final class DatumDetail {

    /// A card.
    ///
    /// @param title "CK 5600 U/l"
    /// @param flag  "H", "L" or empty
    /// @param badge "29 × ULN"; empty for none
    /// @param rows  what else is known, in order of weight
    /// @param struck true for a result that was excluded: its title is struck through
    public record Card(String title, String flag, String badge, List<Row> rows, boolean struck) {
        public Card {
            rows = List.copyOf(rows);
        }

        /// The same with every text as it may be put on a screen: [DisplayText] says how.
        public Card shown() {
            return new Card(DisplayText.of(title), flag, DisplayText.of(badge),
                    rows.stream().map(row -> new Row(DisplayText.of(row.label()), DisplayText.of(row.text()))).toList(), struck);
        }

        /// The card as lines of text, for a screen reader or the clipboard.
        public String text() {
            StringBuilder text = new StringBuilder(title).append(flag.isEmpty() ? "" : " " + flag);
            text.append(badge.isEmpty() ? "" : ", " + badge);
            rows.forEach(row -> text.append('\n').append(row.label()).append(": ").append(row.text()));
            return text.toString();
        }
    }

    /// A row of a card.
    public record Row(String label, String text) {
    }

    private static final int MOST_GIVINGS = 12;

    private final Course course;
    private final Catalog catalog;
    private final OpenedCourse opened;
    private final Wording words;
    private final CourseNames names;
    private final ValueWords values;
    private final DoseWords doses;

    /// Cards of a released course.
    public DatumDetail(OpenedCourse opened, Catalog catalog, Wording words) {
        this.opened = opened;
        this.course = opened.course();
        this.catalog = catalog;
        this.words = words;
        this.names = new CourseNames(course, catalog);
        this.values = new ValueWords(words);
        this.doses = new DoseWords(words);
    }

    /// The card of what a mark of the figure shows; empty where the mark shows no datum of this course.
    ///
    /// @param role of the mark: "curve/point", "lane/giving", "strip/ADVERSE"
    /// @param id   the datum that it refers to
    public Optional<Card> of(String role, @Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<Card> adverse = course.adverseEvents().stream().filter(each -> each.id().equals(id)).findFirst().map(this::card);
        Optional<Card> event = course.events().stream().filter(each -> each.id().equals(id)).findFirst().map(this::card);
        if (role.startsWith("strip/")) {
            return role.endsWith("ADVERSE") ? adverse.or(() -> event) : event.or(() -> adverse);
        }
        Optional<Card> result = course.observations().stream().filter(each -> each.id().equals(id)).findFirst().map(this::card);
        Optional<Card> treatment = course.treatments().stream().filter(each -> each.id().equals(id)).findFirst().map(this::card);
        boolean lane = role.startsWith("lane/") || role.startsWith("gutter/") || role.startsWith("index/") || role.startsWith("bar/");
        Optional<Card> organ = course.organs().stream().filter(each -> each.id().equals(id)).findFirst().map(this::card);
        return (lane ? treatment.or(() -> result) : result.or(() -> treatment)).or(() -> event).or(() -> adverse).or(() -> organ);
    }

    /// A result.
    public Card card(Observation of) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("when", time(of.time())));
        if (of.limits().range() != null) {
            rows.add(row("range", of.limits().range().text()));
        }
        values.verbatim(of).ifPresent(each -> rows.add(new Row(words.word("detail.verbatim"), of.reading().verbatim())));
        if (of.status().settled() != Settled.NOT_STATED) {
            rows.add(row("status", words.word("status." + of.status().settled())));
        }
        add(rows, "excluded", of.status().exclusion());
        add(rows, "lab", of.lab());
        addProvenance(rows, of.provenance());
        String unit = values.unit(of);
        String badge = UpperLimit.of(of, course.patient().subject(), catalog).flatMap(limit -> limit.multiple(of.reading().result()))
                .map(words::multiple).orElse("");
        return new Card(names.analyte(of.analyte()).fullName() + " " + values.value(of.reading().result())
                + (unit.startsWith("/") || unit.isEmpty() ? unit : " " + unit), ValueWords.flag(of.flag()), badge, rows,
                of.status().excluded());
    }

    /// A treatment with its phases and givings.
    public Card card(Treatment of) {
        List<Row> rows = new ArrayList<>();
        if (of.role() != Role.DISEASE_DIRECTED) {
            rows.add(row("role", words.word("role." + of.role())));
        }
        for (Phase phase : of.phases()) {
            String dose = doses.dose(phase.dose(), phase.schedule());
            String cycle = phase.cycle() == null ? null : words.word("cycle", phase.cycle());
            String what = join(dose, phase.route(), cycle, phase.verbatim());
            rows.add(new Row(period(phase.period()), what.isEmpty() ? words.word("doseNotReported") : what));
        }
        List<Administration> givings = of.administrations();
        for (Administration each : givings.stream().limit(MOST_GIVINGS).toList()) {
            String dose = each.dose() == null ? words.word("doseNotReported") : words.doses().amount(each.dose());
            String cycle = each.cycle() == null ? null : words.word("cycle", each.cycle());
            rows.add(new Row(time(each.time()), join(dose, cycle, each.verbatim())));
        }
        if (givings.size() > MOST_GIVINGS) {
            rows.add(row("more", words.word("moreGivings", givings.size() - MOST_GIVINGS)));
        }
        addOutcome(rows, of.outcome());
        addProvenance(rows, of.provenance());
        return new Card(names.agent(of.agent()).fullName(), "", names.agent(of.agent()).shortName(), rows, false);
    }

    private void addOutcome(List<Row> rows, Outcome outcome) {
        add(rows, "response", outcome.response());
        if (outcome.endReason() != Outcome.EndReason.NOT_STATED) {
            rows.add(row("endReason", words.word("end." + outcome.endReason())));
        }
    }

    /// An event.
    public Card card(Event of) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("when", period(of.period())));
        add(rows, "grade", of.grade());
        add(rows, "finding", of.finding());
        addProvenance(rows, of.provenance());
        return new Card(of.title(), "", words.word("kind." + of.kind()), rows, false);
    }

    /// An adverse event.
    public Card card(AdverseEvent of) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("when", period(of.period())));
        if (of.grade() != null) {
            rows.add(row("grade", join(of.grade().text(), of.grade().system())));
        }
        addTreatments(rows, "attributed", of.attributed());
        addTreatments(rows, "treatedWith", of.treatedWith());
        add(rows, "outcome", of.outcome());
        addProvenance(rows, of.provenance());
        return new Card(of.name(), "", words.word("adverseEvent"), rows, false);
    }

    /// An organ's status.
    public Card card(OrganStatus of) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("when", period(of.period())));
        add(rows, "note", of.note());
        addProvenance(rows, of.provenance());
        return new Card(words.word("organ." + of.organ()) + " " + words.word("activity." + of.activity()), "",
                of.damage() ? words.word("damage") : "", rows, false);
    }

    private void addTreatments(List<Row> rows, String label, List<String> ids) {
        String named = String.join(", ", ids.stream().flatMap(id -> course.treatments().stream().filter(each -> each.id().equals(id)))
                .map(each -> names.agent(each.agent()).shortName()).distinct().toList());
        add(rows, label, named.isEmpty() ? null : named);
    }

    private void addProvenance(List<Row> rows, Provenance provenance) {
        String source = switch (provenance.source()) {
            case Provenance.Source.Report report -> words.word("source.report", report.place());
            case Provenance.Source.File file -> file.sheet() == null ? words.word("source.file", file.file(), file.row())
                    : words.word("source.sheet", file.file(), file.sheet(), file.row());
            case Provenance.Source.Entered entered -> words.word("source.entered", entered.by(), entered.at().toString());
            case Provenance.Source.Synthetic synthetic -> words.word("source.synthetic");
            case Provenance.Source.NotStated notStated -> null;
        };
        add(rows, "source", source);
        if (provenance.basis() == Provenance.Basis.DERIVED) {
            rows.add(row("basis", words.word("derived")));
        }
        add(rows, "note", provenance.note());
    }

    /// The time at its own precision, and the day from day 0 beside a date.
    private String time(TimePoint time) {
        String own = words.time(time);
        DaySpan days = opened.dayZero().axis().span(time);
        boolean counted = words.counts() && time instanceof TimePoint.Calendar && days.bounded();
        return counted && days.length() <= 1 ? own + " (" + words.position(Gap.dayOf(days.middle())) + ")" : own;
    }

    private String period(Period period) {
        if (period.isPoint() && period.start() instanceof Period.Start.At at) {
            return time(at.time());
        }
        String start = switch (period.start()) {
            case Period.Start.At at -> time(at.time());
            case Period.Start.RunningBefore before -> words.word("runningBefore", time(before.limit()));
            case Period.Start.Unknown unknown -> words.word("sinceUnknown");
        };
        return switch (period.end()) {
            case Period.End.At at -> words.word("to", start, time(at.time()));
            case Period.End.OngoingAsOf(TimePoint asOf) when asOf != null -> start + ", " + words.word("ongoingAsOf", time(asOf));
            case Period.End.OngoingAsOf untimed -> start + ", " + words.word("ongoing");
            case Period.End.StoppedTimeUnknown stopped -> start + ", " + words.word("doubt.STOP_NOT_DATED");
            case Period.End.NotStated notStated -> start + ", " + words.word("doubt.END_NOT_REPORTED");
        };
    }

    private Row row(String label, String text) {
        return new Row(words.word("detail." + label), text);
    }

    private void add(List<Row> rows, String label, @Nullable String text) {
        if (text != null) {
            rows.add(row(label, text));
        }
    }

    private static String join(@Nullable String... parts) {
        List<String> some = new ArrayList<>();
        for (String each : parts) {
            if (each != null && !each.isEmpty()) {
                some.add(each);
            }
        }
        return String.join(", ", some);
    }
}
