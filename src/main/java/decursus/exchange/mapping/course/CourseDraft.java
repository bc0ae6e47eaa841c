package decursus.exchange.mapping.course;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseRules;
import decursus.domain.course.CourseRules.Fault;
import decursus.domain.course.Patient;
import decursus.domain.course.Timeframe;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.Period.Start;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.exchange.mapping.course.PatientDraft.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a draft put together into a consistent course. What would make it inconsistent is refused with its reason.
final class CourseDraft {

    private static final Pattern PLACE = Pattern.compile("(observations|treatments|events|adverseEvents)\\[(\\d+)].*");
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final int MOST_ROUNDS = 5;

    private final PatientDraft draft;
    private final CourseHead head;
    private final boolean calendar;

    CourseDraft(PatientDraft draft, CourseHead head) {
        this.draft = draft;
        this.head = head;
        this.calendar = dated();
    }

    Course course() {
        orders();
        List<Treatment> lines = TreatmentLines.of(draft, calendar);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Course course = made(lines);
            List<Fault> faults = CourseRules.faults(course);
            if (faults.isEmpty()) {
                return course;
            }
            faults.forEach(fault -> refuse(course, fault, lines));
        }
        return made(lines).checked();
    }

    private Course made(List<Treatment> lines) {
        String index = index(lines);
        Timeframe frame = new Timeframe(calendar, index, draft.setting.profile().dayZero(), calendar ? draft.person.lastContact : null);
        List<AdverseEvent> harms = draft.harms.stream().map(each -> linked(each, lines)).toList();
        return new Course(head, new Patient(draft.person.subject(), draft.person.diagnoses()), frame, draft.observations, lines,
                draft.events, harms,
                List.of());
    }

    /// An order before the birth, or in another count of time than the course, is refused alone and not with its whole line.
    private void orders() {
        List<Order> kept = new ArrayList<>();
        for (Order order : draft.orders) {
            LocalDate born = draft.person.birthDate;
            TimePoint start = order.period().start() instanceof Start.At(TimePoint time) ? time : null;
            if (start != null && calendar && born != null && !relative(start)
                    && span(start).precedes(span(new TimePoint.OnDate(born, false)))) {
                draft.begin(order.origin());
                draft.refuseValue("start", "", "the start lies before the birth on " + born + ": correct one of them");
            } else {
                kept.add(order);
            }
        }
        draft.orders.clear();
        draft.orders.addAll(kept);
    }

    private @Nullable String index(List<Treatment> lines) {
        if (draft.index != null) {
            return lines.stream().filter(line -> line.agent().identity().equals(draft.index)).map(Treatment::id).findFirst().orElse(null);
        }
        LocalDate start = draft.person.referenceStart;
        return start == null ? null : lines.stream().filter(this::studied).filter(line -> line.phases().stream()
                .anyMatch(phase -> phase.period().start().equals(new Start.At(new TimePoint.OnDate(start, false)))))
                .map(Treatment::id).findFirst().orElse(null);
    }

    private boolean studied(Treatment line) {
        Origin origin = draft.origins.get(line.id());
        return origin != null && origin.table().profile().role() == Role.DISEASE_DIRECTED;
    }

    private AdverseEvent linked(HarmDraft harm, List<Treatment> lines) {
        AdverseEvent event = harm.event();
        List<String> attributed = !harm.attributed() ? List.of() : lines.stream().filter(this::studied)
                .filter(line -> line.phases().stream().anyMatch(phase -> begun(phase.period(), event.period()))).map(Treatment::id)
                        .toList();
        return new AdverseEvent(event.id(), event.name(), event.grade(), event.period(), attributed, event.treatedWith(), event.outcome(),
                event.provenance());
    }

    private boolean begun(Period given, Period harm) {
        return !(given.start() instanceof Start.At(TimePoint start) && harm.start() instanceof Start.At(TimePoint onset))
                || relative(start) != relative(onset) || !span(onset).precedes(span(start));
    }

    private DaySpan span(TimePoint time) {
        return (relative(time) ? TimeAxis.relative() : TimeAxis.dated(ANY_DAY)).span(time);
    }

    private void refuse(Course course, Fault fault, List<Treatment> lines) {
        String id = id(course, fault.where());
        Origin origin = id == null ? null : draft.origins.get(id);
        if (id == null || origin == null) {
            draft.person.lastContact = null;
            draft.noteOnce(fault.field(), fault.value(), fault.message());
            return;
        }
        boolean there = draft.observations.removeIf(each -> each.id().equals(id)) || draft.events.removeIf(each -> each.id().equals(id))
                || draft.harms.removeIf(each -> each.event().id().equals(id)) || lines.removeIf(each -> each.id().equals(id));
        if (there) {
            boolean counted = draft.rowsOf.getOrDefault(id, 1) > 0;
            draft.begin(origin);
            if (origin.table().kind().wide()) {
                draft.refuseValue(fault.field(), fault.value(), fault.message());
            } else if (counted) {
                draft.refuse(fault.field(), fault.value(), fault.message());
                draft.origins.forEach((other, its) -> {
                    if (its.row() == origin.row()) {
                        draft.rowsOf.put(other, 0);
                    }
                });
            } else {
                draft.noteOnce(fault.field(), fault.value(), fault.message());
            }
        }
    }

    /// The id of the item at a place such as `treatments[2].phases[0]`; null for a place that is no item's.
    static @Nullable String id(Course course, String where) {
        Matcher place = PLACE.matcher(where);
        if (!place.matches()) {
            return null;
        }
        int index = Integer.parseInt(place.group(2));
        return switch (place.group(1)) {
            case "observations" -> course.observations().get(index).id();
            case "treatments" -> course.treatments().get(index).id();
            case "events" -> course.events().get(index).id();
            default -> course.adverseEvents().get(index).id();
        };
    }

    /// A course is dated as soon as one of its times is.
    private boolean dated() {
        Stream<TimePoint> starts = Stream.concat(draft.orders.stream().map(Order::period), Stream.concat(
                draft.events.stream().map(each -> each.period()), draft.harms.stream().map(each -> each.event().period())))
                .map(Period::start).filter(Start.At.class::isInstance).map(start -> ((Start.At) start).time());
        boolean[] seen = new boolean[2];
        Stream.concat(draft.observations.stream().map(each -> each.time()), starts).forEach(time -> {
            if (!(time instanceof TimePoint.Unknown)) {
                seen[relative(time) ? 1 : 0] = true;
            }
        });
        return seen[0] || !seen[1];
    }

    private static boolean relative(TimePoint time) {
        return switch (time) {
            case TimePoint.Calendar calendarTime -> false;
            case TimePoint.Relative count -> true;
            case TimePoint.Before before -> relative(before.limit());
            case TimePoint.After after -> relative(after.limit());
            case TimePoint.Between between -> relative(between.from());
            case TimePoint.Unknown unknown -> false;
        };
    }
}
