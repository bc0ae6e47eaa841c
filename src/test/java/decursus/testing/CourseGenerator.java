package decursus.testing;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseHead.Citation;
import decursus.domain.course.CourseHead.Nature;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Subject.Age;
import decursus.domain.course.Subject.Body;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.domain.treatment.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes consistent courses of every kind by chance: dated and counted ones, every kind of result, time, limit,
/// treatment, schedule and source, texts that trip careless code. The same seed gives the same course.
public final class CourseGenerator {

    private static final int FIRST_DAY_ZERO_YEAR = 1930;
    private static final int LAST_DAY_ZERO_YEAR = 2040;

    private final Dice dice;
    private final @Nullable LocalDate dayZero;
    private final TimeGenerator times;
    private int made;

    private CourseGenerator(long seed) {
        dice = new Dice(seed);
        dayZero = dice.once(2) ? LocalDate.ofYearDay(dice.from(FIRST_DAY_ZERO_YEAR, LAST_DAY_ZERO_YEAR), dice.from(1, 365)) : null;
        times = new TimeGenerator(dice, dayZero);
    }

    /// A course of up to a few dozen items.
    public static Course course(long seed) {
        return new CourseGenerator(seed).make(12);
    }

    /// A course with up to as many items in each list.
    public static Course course(long seed, int most) {
        return new CourseGenerator(seed).make(most);
    }

    private Course make(int most) {
        ItemGenerator items = new ItemGenerator(dice, times);
        List<Treatment> treatments = new ArrayList<>(dice.list(most, () -> items.treatment(id("t"))));
        String index = null;
        if (dayZero != null) {
            Treatment first = items.indexTreatment(id("t"), dayZero);
            index = first.id();
            treatments.add(dice.from(0, treatments.size()), first);
        } else if (!treatments.isEmpty() && dice.once(2)) {
            index = dice.of(treatments).id();
        }
        List<Observation> observations = dice.list(most, () -> items.observation(id("o")));
        Timeframe timeframe = new Timeframe(dayZero != null, index, dice.maybe(dice::text), dice.maybe(times::time));
        CourseHead head = head();
        Patient patient = new Patient(dice.once(6) ? new Subject.Series(dice.from(2, 9)) : person(head.nature() == Nature.CLINICAL),
                dice.list(3, () -> new Diagnosis(dice.text(), dice.maybe(dice::text), times.time(), dice.list(3, dice::text))));
        return new Course(head, patient, timeframe, observations, treatments,
                dice.list(most, () -> event(id("e"))), dice.list(most, () -> adverseEvent(id("a"), treatments)),
                dice.list(most, () -> organ(id("g")))).checked();
    }

    private String id(String prefix) {
        made++;
        return dice.once(3) ? dice.text() + made : prefix + made;
    }

    private CourseHead head() {
        Nature nature = dice.of(Nature.class);
        boolean cited = nature == Nature.PUBLISHED || dice.once(5);
        Map<String, String> abbreviations = new HashMap<>();
        dice.list(3, dice::text).forEach(name -> abbreviations.put(name, dice.text()));
        return new CourseHead("case-" + dice.from(0, 99_999), dice.text(), nature, cited
                ? new Citation(dice.text(), dice.text(), dice.text(), dice.from(1950, 2050), dice.maybe(dice::text)) : null,
                abbreviations, dice.list(3, dice::text));
    }

    private Subject person(boolean named) {
        Age age = switch (dice.from(0, 2)) {
            case 0 -> new Age.Years(dice.from(0, 125));
            case 1 -> new Age.Band(dice.once(2) ? "55–59" : "≥90");
            default -> new Age.NotStated();
        };
        LocalDate born = dayZero == null ? LocalDate.of(1901, 2, 28) : dayZero.minusYears(dice.from(20, 60));
        Body body = new Body(dice.maybe(() -> new BigDecimal(dice.from(40, 210))), dice.maybe(() -> new BigDecimal("85.50")),
                dice.maybe(dice::text), dice.maybe(dice::text));
        return new Subject.Person(named ? dice.maybe(dice::text) : null, named ? dice.maybe(() -> born) : null,
                dice.of(Subject.Sex.class), age, body);
    }

    private Event event(String id) {
        return new Event(id, dice.of(Event.Kind.class), dice.text(), times.period(), dice.maybe(dice::text), dice.maybe(dice::text),
                dice.provenance());
    }

    private AdverseEvent adverseEvent(String id, List<Treatment> treatments) {
        Grade grade = dice.maybe(() -> new Grade(dice.maybe(dice::text), dice.maybe(() -> dice.from(0, 5)),
                dice.once(2) ? dice.text() : String.valueOf(dice.from(0, 5))));
        return new AdverseEvent(id, dice.text(), grade, times.period(), some(treatments), some(treatments), dice.maybe(dice::text),
                dice.provenance());
    }

    private List<String> some(List<Treatment> treatments) {
        return treatments.isEmpty() ? List.of() : dice.list(2, () -> dice.of(treatments).id());
    }

    private OrganStatus organ(String id) {
        return new OrganStatus(id, dice.of(OrganStatus.Organ.class), dice.of(OrganStatus.Activity.class), dice.once(2), times.period(),
                dice.maybe(dice::text), dice.provenance());
    }
}
