package decursus.exchange.mapping.course;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.Provenance.Basis;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Outcome.Adequacy;
import decursus.domain.treatment.Outcome.EndReason;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Treatment;
import decursus.exchange.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Orders made into lines. The same order told again, as at every visit, is one order and "ongoing" as of the last time it
/// was told. Orders of one agent make one line, each with its own dose and time, unless more than the allowed days lie
/// between the known end of one and the start of the next. The allowed gap is told wherever it joined anything.
final class TreatmentLines {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final PatientDraft draft;
    private final int gapDays;
    private final TimeAxis axis;
    private final List<Treatment> lines = new ArrayList<>();

    private TreatmentLines(PatientDraft draft, boolean calendar) {
        this.draft = draft;
        this.gapDays = draft.setting.profile().gapDays();
        this.axis = calendar ? TimeAxis.dated(ANY_DAY) : TimeAxis.relative();
    }

    /// The lines of a patient, in the order of their first rows.
    static List<Treatment> of(PatientDraft draft, boolean calendar) {
        TreatmentLines lines = new TreatmentLines(draft, calendar);
        Map<String, List<Order>> byAgent = new LinkedHashMap<>();
        for (Order order : draft.orders) {
            byAgent.computeIfAbsent(order.what().role() + order.what().agent().identity(), agent -> new ArrayList<>()).add(order);
        }
        byAgent.values().forEach(lines::agent);
        return lines.lines;
    }

    private void agent(List<Order> orders) {
        List<Order> distinct = told(orders);
        distinct.sort(Comparator.comparingDouble(this::begin));
        List<Order> line = new ArrayList<>();
        double end = Double.NaN;
        for (Order order : distinct) {
            boolean apart = !line.isEmpty() && !order.giving() && (order.period().start() instanceof Start.Unknown
                    || begin(order) - end > gapDays + 1);
            if (apart) {
                line(line);
                line = new ArrayList<>();
                end = Double.NaN;
            }
            line.add(order);
            end = order.giving() ? end : later(end, order);
        }
        line(line);
    }

    /// The later of two ends; not a number, and so apart from nothing, once an end is not known.
    private double later(double end, Order order) {
        double own = order.period().end() instanceof End.At(TimePoint time) ? span(time).latest() : Double.POSITIVE_INFINITY;
        return Double.isNaN(end) ? own : Math.max(end, own);
    }

    private double begin(Order order) {
        return order.period().start() instanceof Start.At(TimePoint time) ? span(time).earliest() : Double.NEGATIVE_INFINITY;
    }

    private DaySpan span(TimePoint time) {
        try {
            return axis.span(time);
        } catch (IllegalArgumentException otherCount) {
            return DaySpan.unbounded();
        }
    }

    /// One order of those that say the same, with the number of their rows.
    private List<Order> told(List<Order> orders) {
        record Same(Order.What what, Start start, String end, boolean giving) {
        }
        Map<Same, Order> distinct = new LinkedHashMap<>();
        for (Order order : orders) {
            String end = order.period().end() instanceof End.OngoingAsOf ? "ongoing" : order.period().end().toString();
            Order.What what = order.what();
            distinct.merge(new Same(new Order.What(Concept.named(what.agent().identity()), what.role(), what.dose(), what.schedule(),
                    what.route(), what.verbatim()), order.period().start(), end, order.giving()), order, this::again);
        }
        return new ArrayList<>(distinct.values());
    }

    private Order again(Order first, Order second) {
        Period period = first.period().end() instanceof End.OngoingAsOf(TimePoint one) && second.period()
                .end() instanceof End.OngoingAsOf(TimePoint two)
                ? new Period(first.period().start(), new End.OngoingAsOf(lastOf(one, two))) : first.period();
        return new Order(first.what(), period, first.giving(), first.reason() == EndReason.NOT_STATED ? second.reason() : first.reason(),
                first.note() == null ? second.note() : first.note(), first.rows() + second.rows(),
                first.doubt() == null ? second.doubt() : first.doubt(), first.origin());
    }

    private @Nullable TimePoint lastOf(@Nullable TimePoint one, @Nullable TimePoint two) {
        return one == null ? two : two == null || span(two).latest() < span(one).latest() ? one : two;
    }

    private void line(List<Order> orders) {
        Order first = orders.getFirst();
        String id = draft.id("trt:" + first.what().agent().identity() + "@" + when(first));
        List<Phase> phases = new ArrayList<>();
        List<Administration> givings = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        int rows = 0;
        EndReason reason = EndReason.NOT_STATED;
        for (Order order : orders) {
            Order.What what = order.what();
            if (order.giving()) {
                givings.add(new Administration(order.period().start() instanceof Start.At(TimePoint time) ? time
                        : new TimePoint.Unknown(), what.dose(),
                        null, what.verbatim()));
            } else {
                phases.add(new Phase(order.period(), what.dose(), what.schedule(), what.route(), null, what.verbatim()));
            }
            rows += order.rows();
            reason = order.reason() == EndReason.NOT_STATED ? reason : order.reason();
            if (order.note() != null) {
                notes.add(order.note());
            }
        }
        if (phases.size() > 1) {
            notes.add(phases.size() + " orders make one line: no gap longer than " + gapDays + " days lies between them");
        }
        lines.add(new Treatment(id, first.what().agent(), first.what().role(), phases, givings,
                new Outcome(null, reason, Adequacy.NOT_STATED, Adequacy.NOT_STATED), null,
                new Provenance(first.origin().table().source(first.origin().row()), Basis.REPORTED,
                        notes.isEmpty() ? null : notes.stream().collect(Collectors.joining("; ")))));
        draft.begin(first.origin());
        draft.origins.put(id, first.origin());
        if (rows != 1) {
            draft.rowsOf.put(id, rows);
        }
        tell(id, orders, phases.size());
    }

    private void tell(String id, List<Order> orders, int phases) {
        for (Order order : orders) {
            if (order.doubt() != null) {
                draft.begin(order.origin());
                draft.doubt(id, "end", "", order.doubt());
            }
        }
        if (phases > 1) {
            draft.noteOnce("", "", phases + " orders of " + Problem.shown(orders.getFirst().what().agent().name())
                    + " make one line, for no gap between them is longer than " + gapDays
                            + " days: change the gap in the mapping if it should not");
        }
    }

    private static String when(Order order) {
        return order.period().start() instanceof Start.At(TimePoint time) ? TimeNotation.write(time) : "unknown";
    }
}
