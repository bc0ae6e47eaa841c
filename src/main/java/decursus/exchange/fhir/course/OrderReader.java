package decursus.exchange.fhir.course;

import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Phase;
import decursus.exchange.fhir.course.Agents.Agent;
import decursus.exchange.fhir.course.Dosages.Dosage;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.fhir.value.Item;
import decursus.exchange.fhir.value.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads MedicationRequest, MedicationStatement and MedicationAdministration. No end is invented: what was stopped without
/// a date ended at an unknown time, and how long an order may be dispensed says nothing of how long it was taken.
final class OrderReader {

    private final Agents agents;
    private final LocalDate today;
    private final Function<String, String> newId;

    OrderReader(Agents agents, LocalDate today, Function<String, String> newId) {
        this.agents = agents;
        this.today = today;
        this.newId = newId;
    }

    /// Why a resource is left out on purpose; null where it is not.
    static @Nullable String leftOut(String type, Tree tree) {
        String status = tree.code("status");
        String reason = switch (status) {
            case "entered-in-error" -> "entered in error";
            case "cancelled" -> "cancelled";
            case "draft" -> "only a draft";
            case "intended" -> "only intended";
            case "not-taken" -> "not taken";
            case "not-done" -> "not done";
            case null, default -> null;
        };
        if (reason != null || !type.equals("MedicationRequest")) {
            return reason;
        }
        if (Boolean.TRUE.equals(tree.truth("doNotPerform"))) {
            return "an order not to give it";
        }
        return switch (tree.code("intent")) {
            case "proposal", "plan", "option" -> "only planned";
            case null, default -> null;
        };
    }

    /// The order.
    ///
    /// @throws Unreadable when it can not be read
    Order read(Item item) {
        Tree tree = item.tree();
        Agent agent = agents.of(tree);
        if (agent == null) {
            throw new Unreadable("medication[x]", "", "what is given is not told, or its Medication is not in these files: import "
                    + "them together");
        }
        List<String> notes = new ArrayList<>();
        Stream.concat(tree.trees("statusReason").stream().map(Codes::words), tree.trees("note").stream().map(note -> note.text("text")))
                .filter(Objects::nonNull).forEach(notes::add);
        List<Phase> phases = switch (item.type()) {
            case "MedicationRequest" -> request(tree, agent);
            case "MedicationStatement" -> List.of(statement(tree, agent));
            default -> List.of();
        };
        Phase course = phases.isEmpty() ? stretch(tree, agent) : null;
        List<Phase> all = course == null ? phases : List.of(course);
        Administration giving = all.isEmpty() ? giving(tree, agent) : null;
        String id = item.key() != null ? item.key() : newId.apply(item.type() + " " + agent.agent().identity() + " " + when(all, giving));
        String own = tree.code("id");
        return new Order(item.number(), id, own == null ? null : item.type() + "/" + own, agent, all, giving, item.provenance(notes));
    }

    private static String when(List<Phase> phases, @Nullable Administration giving) {
        if (giving != null) {
            return TimeNotation.write(giving.time());
        }
        return phases.getFirst().period().start() instanceof Period.Start.At at ? TimeNotation.write(at.time()) : "unknown";
    }

    private List<Phase> request(Tree tree, Agent agent) {
        TimePoint authored = Times.point(tree, "authoredOn");
        String status = tree.code("status");
        List<Tree> dosages = tree.trees("dosageInstruction");
        List<Tree> bounded = dosages.stream().filter(dosage -> bounds(dosage) != null).toList();
        if (bounded.size() == dosages.size() && bounded.size() > 1) {
            return bounded.stream().map(each -> phase(requested(bounds(each), authored, status), List.of(each), agent)).toList();
        }
        Tree bounds = bounded.size() == 1 ? bounds(bounded.getFirst()) : null;
        TimePoint start = bounds != null ? null : dosages.stream().map(dosage -> dosage.tree("timing"))
                .filter(timing -> timing != null && timing.has("event")).map(Times::moments).filter(Objects::nonNull).findFirst()
                .orElse(null);
        return List.of(phase(requested(bounds, start == null ? authored : start, status), dosages, agent));
    }

    private static @Nullable Tree bounds(Tree dosage) {
        Tree timing = dosage.tree("timing");
        Tree repeat = timing == null ? null : timing.tree("repeat");
        return repeat == null ? null : repeat.tree("boundsPeriod");
    }

    private Period requested(@Nullable Tree bounds, @Nullable TimePoint ordered, @Nullable String status) {
        Period.End open = switch (status) {
            case "active" -> new Period.End.OngoingAsOf(null);
            case "completed", "stopped" -> new Period.End.StoppedTimeUnknown();
            case null, default -> new Period.End.NotStated();
        };
        Period period = bounds == null ? new Period(new Period.Start.Unknown(), open) : Times.period(bounds, open);
        // an end that is still to come is a plan
        boolean planned = period.end() instanceof Period.End.At(TimePoint end) && Times.precedes(new TimePoint.OnDate(today, false), end);
        Period.End end = planned ? open : period.end();
        if (period.start() instanceof Period.Start.Unknown && ordered != null
                && !(end instanceof Period.End.At(TimePoint at) && Times.precedes(at, ordered))) {
            return new Period(new Period.Start.At(ordered), end);
        }
        return new Period(period.start(), end);
    }

    private Phase statement(Tree tree, Agent agent) {
        Tree span = tree.tree("effectivePeriod");
        TimePoint seen = Times.point(tree, "effectiveDateTime");
        TimePoint asserted = Times.point(tree, "dateAsserted");
        String status = tree.code("status");
        TimePoint start = span == null ? seen : Times.point(span, "start");
        TimePoint asOf = asserted != null && (start == null || !Times.precedes(asserted, start)) ? asserted : span == null ? seen : null;
        Period.End open = switch (status) {
            case "active" -> new Period.End.OngoingAsOf(asOf);
            case "completed", "stopped" -> new Period.End.StoppedTimeUnknown();
            case null, default -> new Period.End.NotStated();
        };
        Period period = span != null ? Times.period(span, open)
                : new Period(seen == null ? new Period.Start.Unknown() : new Period.Start.RunningBefore(seen), open);
        return phase(period, tree.trees("dosage"), agent);
    }

    /// An infusion over a day or more is a stretch; a shorter one is a single giving.
    private static @Nullable Phase stretch(Tree tree, Agent agent) {
        Tree span = tree.tree("effectivePeriod");
        if (span == null) {
            return null;
        }
        Period.End open = "in-progress".equals(tree.code("status")) ? new Period.End.OngoingAsOf(null) : new Period.End.NotStated();
        Period period = Times.period(span, open);
        boolean brief = period.start() instanceof Period.Start.At(TimePoint start)
                && !(period.end() instanceof Period.End.At(TimePoint end) && Times.day(end) - Times.day(start) >= 1)
                && !(period.end() instanceof Period.End.OngoingAsOf);
        Dosage dosage = Dosages.given(tree.tree("dosage"));
        return brief ? null : new Phase(period, dosage.dose(), dosage.schedule(), dosage.route(), null, words(agent, List.of(dosage)));
    }

    private static Administration giving(Tree tree, Agent agent) {
        Tree span = tree.tree("effectivePeriod");
        TimePoint time = span == null ? Times.point(tree, "effectiveDateTime") : Times.point(span, "start");
        Dosage dosage = Dosages.given(tree.tree("dosage"));
        return new Administration(time == null ? new TimePoint.Unknown() : time, dosage.dose(), null, words(agent, List.of(dosage)));
    }

    private static Phase phase(Period period, List<Tree> dosages, Agent agent) {
        List<Dosage> read = dosages.stream().map(Dosages::read).toList();
        Dosage only = read.size() == 1 ? read.getFirst() : Dosage.NONE;
        return new Phase(period, only.dose(), only.schedule(), only.route(), null, words(agent, read));
    }

    private static @Nullable String words(Agent agent, List<Dosage> dosages) {
        String product = agent.product().equals(agent.agent().name()) ? null : agent.product();
        String words = Stream.concat(Stream.ofNullable(product), dosages.stream().map(Dosage::text).filter(Objects::nonNull))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }
}
