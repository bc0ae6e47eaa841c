package decursus.store;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.RelativeUnit;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Grade;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Courses of any content from a seed: every kind of value, every nullable field with and without one.
final class AnyCourse {

    private static final String[] WORDS = {"normal", "µkat/l ≤ 5", "über Łódź", "'; DROP TABLE course; --", "line\nbreak", "\u202Ertl",
        "𝔘nicode 🧬", "\"quoted\"", " spaced ", "0012", "NULL"};

    private final Random random;
    private final AnyTime times;

    private AnyCourse(long seed) {
        this.random = new Random(seed);
        this.times = new AnyTime(random);
    }

    /// A small course with some of everything.
    static Course of(long seed) {
        return new AnyCourse(seed).course("case-" + seed, 12);
    }

    /// A course with a number of observations.
    static Course of(String id, long seed, int observations) {
        return new AnyCourse(seed).course(id, observations);
    }

    private Course course(String id, int observations) {
        List<Treatment> treatments = list(1 + random.nextInt(5), i -> treatment("t" + i, i == 0));
        List<String> ids = treatments.stream().map(Treatment::id).toList();
        CourseHead.Nature nature = pick(CourseHead.Nature.values());
        CourseHead.Citation citation = nature == CourseHead.Nature.PUBLISHED || random.nextBoolean()
                ? new CourseHead.Citation(word(), word(), word(), 1990 + random.nextInt(40), maybe(this::word)) : null;
        return new Course(
                new CourseHead(id, "Case " + word(), nature, citation, Map.of("ck", word(), word() + "x", word()),
                        list(random.nextInt(4), i -> i + word())),
                new Patient(subject(), list(random.nextInt(3), i -> new Diagnosis(word(), maybe(this::word), times.point(),
                        list(random.nextInt(3), j -> word())))),
                new Timeframe(times.calendar, times.calendar || random.nextBoolean() ? "t0" : null, maybe(this::word),
                        maybe(times::definite)),
                list(observations, i -> observation("o" + i)), treatments, list(random.nextInt(5), i -> event("e" + i)),
                list(random.nextInt(4), i -> adverse("a" + i, ids)), list(random.nextInt(4), i -> organ("g" + i))).checked();
    }

    private Subject subject() {
        return random.nextInt(5) == 0 ? new Subject.Series(2 + random.nextInt(30))
                : new Subject.Person(maybe(this::word), maybe(() -> LocalDate.ofEpochDay(random.nextInt(2_000) - 60_000)),
                        pick(Subject.Sex.values()), age(),
                        new Subject.Body(maybe(this::size), maybe(this::size), maybe(this::word), maybe(this::word)));
    }

    private Subject.Age age() {
        return switch (random.nextInt(3)) {
            case 0 -> new Subject.Age.Years(random.nextInt(126));
            case 1 -> new Subject.Age.Band(pick("55–59", "≥90"));
            default -> new Subject.Age.NotStated();
        };
    }

    private BigDecimal size() {
        return number().abs().add(BigDecimal.ONE);
    }

    private Observation observation(String id) {
        return new Observation(id, concept(), times.point(), new Reading(result(), maybe(this::word), word()), limits(),
                pick(ResultStatus.values()), maybe(this::word), provenance());
    }

    private Result result() {
        BigDecimal one = number();
        BigDecimal other = number();
        return switch (random.nextInt(6)) {
            case 0 -> new Result.Span(one.min(other), one.max(other));
            case 1 -> new Result.Titre(pick(Comparator.values()), 1 + random.nextInt(5_000));
            case 2 -> new Result.Ordinal(word(), word(), one);
            case 3 -> new Result.Words(word());
            case 4 -> new Result.NotDone(word());
            default -> new Result.Numeric(pick(Comparator.values()), one);
        };
    }

    private Limits limits() {
        BigDecimal low = number();
        ReferenceRange range = random.nextBoolean() ? null : new ReferenceRange(
                random.nextBoolean() ? null : new ReferenceRange.Limit(low, random.nextBoolean()),
                random.nextBoolean() ? null : new ReferenceRange.Limit(low.add(BigDecimal.TEN), random.nextBoolean()), word());
        return new Limits(range, switch (random.nextInt(3)) {
            case 0 -> new Limits.InstrumentMaximum.Known(new BigDecimal(random.nextBoolean() ? "80" : "150.0"));
            case 1 -> new Limits.InstrumentMaximum.Unknown();
            default -> new Limits.InstrumentMaximum.NotAScore();
        });
    }

    private Treatment treatment(String id, boolean dated) {
        List<Phase> phases = list(random.nextInt(3), i -> new Phase(times.period(), maybe(this::dose), maybe(this::schedule),
                maybe(this::word), maybe(() -> 1 + random.nextInt(6)), maybe(this::word)));
        List<Administration> givings = list(dated || phases.isEmpty() ? 1 + random.nextInt(3) : random.nextInt(3), i ->
                new Administration(dated && i == 0 ? times.day() : times.point(), maybe(this::dose), maybe(() -> 1 + random.nextInt(6)),
                        maybe(this::word)));
        return new Treatment(id, concept(), pick(Role.values()), phases, givings, new Outcome(maybe(this::word),
                pick(Outcome.EndReason.values()), pick(Outcome.Adequacy.values()), pick(Outcome.Adequacy.values())),
                maybe(() -> random.nextInt(400)), provenance());
    }

    private Dose dose() {
        BigDecimal low = number().abs();
        return new Dose(low, random.nextBoolean() ? low : low.add(BigDecimal.ONE), word(), pick(Dose.Basis.values()), random.nextBoolean());
    }

    private Schedule schedule() {
        return switch (random.nextInt(5)) {
            case 0 -> new Schedule.Every(1 + random.nextInt(9), pick(RelativeUnit.values()));
            case 1 -> new Schedule.PerCycle(1 + random.nextInt(9));
            case 2 -> new Schedule.Once();
            case 3 -> new Schedule.AsWritten(word());
            default -> new Schedule.Continuous();
        };
    }

    private Event event(String id) {
        return new Event(id, pick(Event.Kind.values()), word(), times.period(), maybe(this::word), maybe(this::word), provenance());
    }

    private AdverseEvent adverse(String id, List<String> treatments) {
        Grade grade = random.nextBoolean() ? null : new Grade(maybe(this::word), maybe(() -> random.nextInt(6)), word());
        return new AdverseEvent(id, word(), grade, times.period(), some(treatments), some(treatments), maybe(this::word), provenance());
    }

    private OrganStatus organ(String id) {
        return new OrganStatus(id, pick(OrganStatus.Organ.values()), pick(OrganStatus.Activity.values()), random.nextBoolean(),
                times.period(), maybe(this::word), provenance());
    }

    private Concept concept() {
        return random.nextBoolean() ? Concept.known(pick("ck", "crp", "rituximab"), word()) : Concept.named(word());
    }

    private Provenance provenance() {
        Provenance.Source source = switch (random.nextInt(5)) {
            case 0 -> new Provenance.Source.Report(word());
            case 1 -> new Provenance.Source.File(word(), maybe(this::word), word());
            case 2 -> new Provenance.Source.Entered(word(), Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
            case 3 -> new Provenance.Source.Synthetic();
            default -> new Provenance.Source.NotStated();
        };
        return new Provenance(source, pick(Provenance.Basis.values()), maybe(this::word));
    }

    /// Numbers whose written form matters: 6.30, 1E+3, -0.0.
    private BigDecimal number() {
        return new BigDecimal(pick("6.30", "1E+3", "-0.0", "0.000001", "100", "123456789.123456789", "0E-7")).add(
                random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(1_000)));
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> List<T> some(List<T> from) {
        return from.stream().filter(each -> random.nextBoolean()).toList();
    }

    private <T> List<T> list(int size, IntFunction<T> item) {
        return IntStream.range(0, size).mapToObj(item).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? null : value.get();
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
