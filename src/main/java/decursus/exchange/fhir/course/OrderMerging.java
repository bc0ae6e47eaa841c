package decursus.exchange.fhir.course;

import decursus.domain.Provenance;
import decursus.domain.time.Period;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Treatment;
import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.fhir.value.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes treatments of orders: those of one agent that follow each other within [#GAP_DAYS] are one treatment, each order a
/// stretch or a giving of it. Nothing is drawn between them that no order says.
final class OrderMerging {

    /// The longest time between the known end of an order, else its start, and the start of the next, in days.
    static final int GAP_DAYS = 30;

    /// @param treatments in the order of the first of their orders
    /// @param rows       how many orders a treatment was made of, by its id, where it is not one
    /// @param orders     the treatment of each order, by the order's number
    /// @param references the treatment of each order, by what others call the order
    /// @param notes      what was merged
    record Merged(List<Treatment> treatments, Map<String, Integer> rows, Map<Integer, String> orders, Map<String, String> references,
            List<Problem> notes) {
    }

    private OrderMerging() {
    }

    static Merged of(List<Order> orders) {
        Map<String, List<Order>> byAgent = new LinkedHashMap<>();
        orders.forEach(order -> byAgent.computeIfAbsent(order.agent().agent().identity(), agent -> new ArrayList<>()).add(order));
        Merged merged = new Merged(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        byAgent.values().forEach(each -> merge(each, merged));
        return merged;
    }

    private static void merge(List<Order> orders, Merged merged) {
        List<Order> sorted = orders.stream().sorted(Comparator.comparingDouble(OrderMerging::from)).toList();
        int treatments = 0;
        List<Order> run = new ArrayList<>();
        double until = Double.NEGATIVE_INFINITY;
        for (Order order : sorted) {
            double from = from(order);
            if (!run.isEmpty() && from - until > GAP_DAYS) {
                treatments += close(run, merged);
            }
            run.add(order);
            until = Math.max(until, until(order));
        }
        treatments += close(run, merged);
        if (treatments < orders.size()) {
            String name = orders.getFirst().agent().agent().name();
            merged.notes.add(new Problem(Severity.NOTE, "medication", "", name, orders.size() + " orders and givings of "
                    + Problem.shown(name)
                    + (treatments == 1 ? " are one treatment" : " are " + treatments + " treatments") + ": those no more than " + GAP_DAYS
                    + " days apart belong together, and each keeps its own dates"));
        }
    }

    private static int close(List<Order> run, Merged merged) {
        Order first = run.getFirst();
        List<Phase> phases = run.stream().flatMap(order -> order.phases().stream()).toList();
        List<Administration> givings = run.stream().map(Order::administration).filter(Objects::nonNull).toList();
        merged.treatments.add(new Treatment(first.id(), first.agent().agent(), first.agent().role(), phases, givings, Outcome.notStated(),
                null,
                provenance(run)));
        if (run.size() > 1) {
            merged.rows.put(first.id(), run.size());
        }
        for (Order order : run) {
            merged.orders.put(order.number(), first.id());
            if (order.reference() != null) {
                merged.references.put(order.reference(), first.id());
            }
        }
        run.clear();
        return 1;
    }

    private static Provenance provenance(List<Order> run) {
        Provenance first = run.getFirst().provenance();
        List<String> notes = run.stream().map(order -> order.provenance().note()).filter(Objects::nonNull).distinct().limit(5).toList();
        return new Provenance(first.source(), first.basis(), notes.isEmpty() ? null : String.join("; ", notes));
    }

    private static double from(Order order) {
        double first = Double.POSITIVE_INFINITY;
        for (Phase phase : order.phases()) {
            first = Math.min(first, start(phase.period()));
        }
        Administration giving = order.administration();
        return giving != null ? Times.day(giving.time()) : first;
    }

    private static double until(Order order) {
        double last = Double.NEGATIVE_INFINITY;
        for (Phase phase : order.phases()) {
            last = Math.max(last, Math.max(start(phase.period()), end(phase.period())));
        }
        @Nullable Administration giving = order.administration();
        return giving != null ? Times.day(giving.time()) : last;
    }

    private static double start(Period period) {
        return switch (period.start()) {
            case Period.Start.At at -> Times.day(at.time());
            case Period.Start.RunningBefore before -> Times.day(before.limit());
            case Period.Start.Unknown unknown -> Times.day(null);
        };
    }

    private static double end(Period period) {
        return switch (period.end()) {
            case Period.End.At at -> Times.day(at.time());
            case Period.End.OngoingAsOf ongoing -> ongoing.asOf() == null ? Double.POSITIVE_INFINITY : Times.day(ongoing.asOf());
            case Period.End.StoppedTimeUnknown stopped -> Double.NEGATIVE_INFINITY;
            case Period.End.NotStated notStated -> Double.NEGATIVE_INFINITY;
        };
    }
}
