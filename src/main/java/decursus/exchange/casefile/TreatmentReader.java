package decursus.exchange.casefile;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose.Basis;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome.Adequacy;
import decursus.domain.treatment.Outcome.EndReason;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.json.Spot;
import decursus.exchange.notation.DoseText;
import decursus.exchange.notation.ScheduleText;
import decursus.exchange.notation.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one treatment.
final class TreatmentReader {

    private final Context context;

    TreatmentReader(Context context) {
        this.context = context;
    }

    /// The treatment; null where something of it is faulty, which is then among the findings.
    @Nullable Treatment read(Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, context.findings(), "a treatment");
        if (item == null) {
            return null;
        }
        String id = item.text("id");
        Concept agent = context.vocabulary().agent(item);
        item.require("role");
        Role role = item.read("role", Words.of("role", Role.class));
        int before = context.findings().errors();
        boolean timed = item.has("phases") | item.has("administrations");
        List<Phase> phases = item.each("phases", this::phase);
        List<Administration> givings = item.each("administrations", this::administration);
        boolean whole = context.findings().errors() == before;
        Outcome outcome = outcome(item);
        Integer window = item.whole("effectWindowDays", 0);
        Provenance provenance = ProvenanceReader.read(item, context.source());
        item.close();
        if (agent == null || role == null || !whole) {
            return null;
        }
        String key = id != null ? id : context.newId(agent.identity());
        return item.make(() -> new Treatment(key, agent, role, timed ? phases : List.of(Phase.of(Period.undated())), givings, outcome,
                window, provenance));
    }

    private @Nullable Phase phase(Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, context.findings(), "a phase");
        if (item == null) {
            return null;
        }
        Period period = PeriodReader.read(item);
        Dose dose = dose(item);
        Schedule schedule = schedule(item);
        String route = item.text("route");
        Integer cycle = item.whole("cycle", 1);
        String verbatim = item.text("verbatim");
        item.close();
        return item.make(() -> new Phase(period, dose, schedule, route, cycle, verbatim));
    }

    private @Nullable Administration administration(Node node, Spot spot) {
        ObjectCursor item = ObjectCursor.over(node, spot, context.findings(), "an administration");
        if (item == null) {
            return null;
        }
        item.require("time");
        TimePoint time = item.read("time", TimeNotation::read);
        Dose dose = dose(item);
        Integer cycle = item.whole("cycle", 1);
        String verbatim = item.text("verbatim");
        item.close();
        return time == null ? null : item.make(() -> new Administration(time, dose, cycle, verbatim));
    }

    private static @Nullable Dose dose(ObjectCursor item) {
        if (!(item.node("dose") instanceof Node.Fields)) {
            return item.read("dose", DoseText::read);
        }
        ObjectCursor dose = item.object("dose", "a dose");
        if (dose == null) {
            return null;
        }
        dose.require("amount");
        dose.require("unit");
        String unit = dose.text("unit");
        Basis basis = dose.read("per", DoseText::per);
        Dose read = dose.readFigure("amount", amount -> DoseText.read(amount, unit == null ? "?" : unit,
                basis == null ? Basis.ABSOLUTE : basis));
        dose.close();
        return read;
    }

    private static @Nullable Schedule schedule(ObjectCursor item) {
        if (!(item.node("schedule") instanceof Node.Fields)) {
            return item.read("schedule", ScheduleText::read);
        }
        ObjectCursor schedule = item.object("schedule", "a schedule");
        if (schedule == null) {
            return null;
        }
        schedule.require("text");
        String text = schedule.text("text");
        schedule.close();
        return text == null ? null : new Schedule.AsWritten(text);
    }

    private static Outcome outcome(ObjectCursor item) {
        ObjectCursor outcome = item.object("outcome", "an outcome");
        if (outcome == null) {
            return Outcome.notStated();
        }
        String response = outcome.text("response");
        EndReason reason = outcome.read("endReason", Words.of("end reason", EndReason.class, EndReason.NOT_STATED));
        Adequacy dose = adequacy(outcome, "doseAdequate");
        Adequacy duration = adequacy(outcome, "durationAdequate");
        outcome.close();
        return new Outcome(response, reason == null ? EndReason.NOT_STATED : reason, dose, duration);
    }

    private static Adequacy adequacy(ObjectCursor outcome, String field) {
        Boolean adequate = outcome.truth(field);
        return adequate == null ? Adequacy.NOT_STATED : adequate ? Adequacy.ADEQUATE : Adequacy.NOT_ADEQUATE;
    }
}
