package decursus.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Subject;
import decursus.domain.result.Comparator;
import decursus.domain.result.Flag;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Treatment;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The synthetic course: dense, with one of each awkward thing, and nobody's.
class DemoCaseTest {

    private static final LocalDate INFUSION = LocalDate.of(2024, 4, 15);

    private final Course demo = ShippedCases.course("demo-ck-over-therapies");
    private final List<Course> published = ShippedCases.files().stream().map(file -> file.getFileName().toString().replace(".json", ""))
            .filter(id -> !id.startsWith("demo")).map(ShippedCases::course).toList();

    @Test
    void sharesNothingWithAnyPublishedCase() {
        Set<BigDecimal> theirs = published.stream().flatMap(DemoCaseTest::numbers).collect(Collectors.toSet());
        // None of something is everybody's.
        theirs.remove(BigDecimal.ZERO);
        Set<BigDecimal> shared = numbers(demo).collect(Collectors.toCollection(HashSet::new));
        shared.retainAll(theirs);
        assertEquals(Set.of(), shared);
        for (Course course : published) {
            assertFalse(persons(course).anyMatch(age -> persons(demo).anyMatch(age::equals)), course.head().id());
            assertFalse(serotypes(course).anyMatch(each -> serotypes(demo).anyMatch(each::equals)), course.head().id());
            assertFalse(sequence(course).equals(sequence(demo)));
        }
    }

    @Test
    void isDense() {
        assertTrue(count(of("ck")) >= 80, "CK values");
        assertTrue(demo.observations().stream().map(each -> each.analyte().identity()).distinct().count() >= 12, "analytes and scores");
        assertTrue(demo.treatments().stream().filter(each -> each.role().isLine()).count() >= 15, "treatment lines");
        assertEquals(INFUSION, DayZero.of(demo).axis().origin());
    }

    @Test
    void holdsOneOfEachAwkwardThing() {
        assertEquals(1, count(each -> each.reading().result() instanceof Result.NotDone), "not done");
        assertEquals(1, count(each -> each.reading().result() instanceof Result.Words), "words");
        assertEquals(1, count(each -> each.status().settled() == ResultStatus.Settled.PRELIMINARY), "preliminary");
        assertTrue(count(each -> each.reading().result() instanceof Result.Numeric numeric && numeric.comparator() == Comparator.LESS) > 1);
        assertEquals(demo.observations().size() - 1L, demo.observations().stream()
                .map(each -> each.analyte().identity() + each.time()).distinct().count(), "one duplicate on one day");
        assertEquals(1, treatments(each -> periods(each).anyMatch(one -> one.end() instanceof Period.End.OngoingAsOf)), "ongoing");
        assertEquals(1, treatments(each -> periods(each).anyMatch(one -> one.start() instanceof Period.Start.RunningBefore)),
                "begin unknown");
        assertEquals(1, treatments(each -> each.administrations().isEmpty()
                && periods(each).allMatch(Period.undated()::equals)), "without dates");
    }

    @Test
    void changesTheLimitWithTheLaboratory() {
        assertEquals(Set.of("<180 Hospital laboratory", "<190 Central laboratory"), demo.observations().stream().filter(of("ck"))
                .map(each -> Objects.requireNonNull(each.limits().range()).text() + " " + each.lab()).collect(Collectors.toSet()));
    }

    @Test
    void runsAsItsStoryTells() {
        List<Observation> ck = demo.observations().stream().filter(of("ck")).toList();
        LocalDate last = LocalDate.MIN;
        long gaps = 0;
        for (Observation each : ck) {
            LocalDate day = date(each.time());
            assertFalse(day.isBefore(last), each.id());
            gaps += last.isBefore(day.minusDays(180)) && !last.equals(LocalDate.MIN) ? 1 : 0;
            last = day;
        }
        assertEquals(1, gaps, "gaps of more than six months");
        ck.forEach(each -> assertEquals(date(each.time()).isBefore(INFUSION.plusDays(80)) ? Flag.HIGH : Flag.NORMAL, each.flag(),
                each.id()));
        assertEquals(new BigDecimal("21374"), ck.stream().flatMap(DemoCaseTest::number).max(BigDecimal::compareTo).orElseThrow());
        assertEquals(new BigDecimal("112"), ck.stream().flatMap(DemoCaseTest::number).min(BigDecimal::compareTo).orElseThrow());
    }

    @Test
    void isWrittenOnWeekdays() {
        demo.observations().forEach(each -> {
            DayOfWeek day = date(each.time()).getDayOfWeek();
            assertTrue(day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY, each.id());
        });
    }

    private static Predicate<Observation> of(String key) {
        return each -> key.equals(each.analyte().key());
    }

    private long count(Predicate<Observation> which) {
        return demo.observations().stream().filter(which).count();
    }

    private long treatments(Predicate<Treatment> which) {
        return demo.treatments().stream().filter(which).count();
    }

    private static Stream<Period> periods(Treatment treatment) {
        return treatment.phases().stream().map(phase -> phase.period());
    }

    private static LocalDate date(TimePoint time) {
        return time instanceof TimePoint.OnDate date ? date.date() : LocalDate.MIN;
    }

    private static Stream<BigDecimal> numbers(Course course) {
        return course.observations().stream().flatMap(DemoCaseTest::number).map(BigDecimal::stripTrailingZeros);
    }

    private static Stream<BigDecimal> number(Observation observation) {
        return switch (observation.reading().result()) {
            case Result.Numeric numeric -> Stream.of(numeric.value());
            case Result.Span span -> Stream.of(span.low(), span.high());
            case Result.Titre titre -> Stream.of(BigDecimal.valueOf(titre.denominator()));
            case Result.Ordinal ordinal -> Stream.empty();
            case Result.Words words -> Stream.empty();
            case Result.NotDone notDone -> Stream.empty();
        };
    }

    private static Stream<Integer> persons(Course course) {
        return course.patient().subject() instanceof Subject.Person person ? Stream.ofNullable(person.ageYears()) : Stream.empty();
    }

    private static Stream<String> serotypes(Course course) {
        return course.patient().diagnoses().stream().map(Diagnosis::serotype).filter(Objects::nonNull);
    }

    private static List<String> sequence(Course course) {
        return course.treatments().stream().map(each -> each.agent().identity()).toList();
    }
}
