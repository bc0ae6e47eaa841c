package decursus.privacy;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseItems.Kind;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Patient;
import decursus.domain.course.Timeframe;
import decursus.domain.days.DayCount;
import decursus.domain.result.Observation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.domain.treatment.Treatment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record of care without what tells whose it is. Ids are counted anew, since a source's own may be a case number.
final class ClinicalRelease {

    private static final Predicate<String> BODY = text -> Vocabulary.words(text)
            .anyMatch(List.of("weight", "height", "bmi", "gewicht", "größe", "körpergewicht", "körpergröße", "bsa")::contains);

    private final Course course;
    private final Profile profile;
    private final Texts texts;
    private final DayCount days;
    private final ClinicalParts parts;
    private final CountedIds ids = new CountedIds();

    ClinicalRelease(Course course, Profile profile) {
        this.course = course;
        this.profile = profile;
        this.texts = new Texts(profile, course.patient().subject());
        this.days = DayCount.of(course);
        this.parts = new ClinicalParts(texts, days);
        ids.count(Kind.OBSERVATION, "o", keptResults().map(Observation::id));
        ids.count(Kind.TREATMENT, "t", course.treatments().stream().map(Treatment::id));
        ids.count(Kind.EVENT, "e", keptEvents().map(Event::id));
        ids.count(Kind.ADVERSE_EVENT, "a", course.adverseEvents().stream().map(AdverseEvent::id));
        ids.count(Kind.ORGAN, "g", course.organs().stream().map(OrganStatus::id));
    }

    /// Which item is released under which id.
    CountedIds ids() {
        return ids;
    }

    Course course() {
        return new Course(head(), patient(), timeframe(), observations(), treatments(), events(), adverseEvents(), organs());
    }

    private CourseHead head() {
        String id = course.head().id();
        Map<String, String> abbreviations = new TreeMap<>();
        Stream.concat(course.treatments().stream().map(each -> new Concept[] {each.agent(), texts.concept(each.agent(), "agent")}),
                course.observations().stream().map(each -> new Concept[] {each.analyte(), texts.concept(each.analyte(), "analyte")}))
                .forEach(pair -> {
                    String given = course.head().abbreviations().get(pair[0].identity());
                    if (given != null && Abbreviation.of(given, pair[1].name()) && !texts.namesPatient(given)) {
                        abbreviations.put(pair[1].identity(), given);
                    }
                });
        return new CourseHead(profile.pseudonyms().id(id), profile.pseudonyms().label(id), course.head().nature(), null, abbreviations,
                texts.free(course.head().notes()));
    }

    private Patient patient() {
        List<Diagnosis> diagnoses = course.patient().diagnoses().stream()
                .map(each -> new Diagnosis(texts.term(each.name(), "diagnosis withheld"), texts.serotype(each.serotype()),
                        days.of(each.since()), texts.free(each.findings()))).toList();
        return new Patient(PersonFacts.of(course.patient().subject(), profile), diagnoses);
    }

    private Timeframe timeframe() {
        Timeframe frame = course.timeframe();
        TimePoint cutOff = frame.cutOff();
        String counted = days.label();
        String index = frame.indexTreatment();
        return new Timeframe(false, index == null || counted != null ? null : ids.released(Kind.TREATMENT, index).orElse(null),
                counted != null ? counted : dayZero(frame), cutOff == null ? null : days.of(cutOff));
    }

    /// What day 0 is called; a name that is withheld is replaced by that of the treatment it stands for.
    private @Nullable String dayZero(Timeframe frame) {
        String name = texts.termOrNull(frame.dayZeroLabel());
        return name != null || frame.dayZeroLabel() == null ? name
                : course.indexTreatment().map(each -> texts.concept(each.agent(), "agent").name()).orElse(null);
    }

    private Stream<Observation> keptResults() {
        return course.observations().stream().filter(each -> profile.keeps(Kept.BODY) || !bodily(each.analyte()));
    }

    private List<Observation> observations() {
        return keptResults().map(each -> new Observation(id(Kind.OBSERVATION, each.id()), texts.concept(each.analyte(), "analyte"),
                        days.of(each.time()), parts.reading(each.reading()), parts.limits(each.limits()), parts.status(each.status()),
                        texts.ifKept(Kept.SITE_NAMES, each.lab()), provenance(each.provenance()))).toList();
    }

    private static boolean bodily(Concept analyte) {
        return BODY.test(analyte.name()) || BODY.test(analyte.identity().replace('_', ' '));
    }

    private List<Treatment> treatments() {
        return course.treatments().stream().map(each -> new Treatment(id(Kind.TREATMENT, each.id()),
                texts.concept(each.agent(), "agent"), each.role(), each.phases().stream().map(parts::phase).toList(),
                each.administrations().stream().map(parts::administration).toList(),
                parts.outcome(each.outcome()), each.effectWindowDays(), provenance(each.provenance()))).toList();
    }

    private Stream<Event> keptEvents() {
        return course.events().stream().filter(each -> texts.keepsText() || !sentence(each.kind()));
    }

    private List<Event> events() {
        return keptEvents().map(each -> new Event(id(Kind.EVENT, each.id()), each.kind(),
                        texts.term(each.title(), words(each.kind())), days.of(each.period()),
                        texts.free(each.finding()), texts.termOrNull(each.grade()), provenance(each.provenance()))).toList();
    }

    /// Kinds of events that are nothing but their words.
    private static boolean sentence(Event.Kind kind) {
        return kind == Event.Kind.STATEMENT || kind == Event.Kind.NOTE;
    }

    private static String words(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<AdverseEvent> adverseEvents() {
        return course.adverseEvents().stream().map(each -> new AdverseEvent(id(Kind.ADVERSE_EVENT, each.id()),
                texts.term(each.name(), texts.placeholder("adverse event", each.name())), grade(each.grade()), days.of(each.period()),
                each.attributed().stream().map(this::treatment).toList(), each.treatedWith().stream().map(this::treatment).toList(),
                texts.termOrNull(each.outcome()), provenance(each.provenance()))).toList();
    }

    private @Nullable Grade grade(@Nullable Grade grade) {
        if (grade == null) {
            return null;
        }
        String instead = grade.value() == null ? "graded" : "grade " + grade.value();
        return new Grade(texts.termOrNull(grade.system()), grade.value(), texts.term(grade.text(), instead));
    }

    private List<OrganStatus> organs() {
        return course.organs().stream().map(each -> new OrganStatus(id(Kind.ORGAN, each.id()), each.organ(), each.activity(), each.damage(),
                days.of(each.period()), texts.free(each.note()), provenance(each.provenance()))).toList();
    }

    private String id(Kind kind, String kept) {
        return ids.released(kind, kept).orElseThrow();
    }

    private String treatment(String id) {
        return ids.released(Kind.TREATMENT, id).orElse("t0");
    }

    /// Files carry names of patients, hand entries carry names of staff: neither leaves.
    private Provenance provenance(Provenance provenance) {
        return new Provenance(new Provenance.Source.NotStated(), provenance.basis(), texts.free(provenance.note()));
    }
}
