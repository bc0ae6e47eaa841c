package decursus.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseItems;
import decursus.domain.course.CourseItems.Kind;
import decursus.testing.CountedAnew;
import decursus.testing.CourseGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An item's id leads from the store to what is released and back, in every list.
class CountedIdsTest {

    private static final Profile PROFILE = Profile.deidentified(
            Pseudonyms.keyed("sixteen bytes or more".getBytes(StandardCharsets.UTF_8)), Vocabulary.clinical(Map.of(), List.of()));

    @ParameterizedTest
    @CsvSource({"TREATMENT,t2,t1", "TREATMENT,t1,t2", "EVENT,e2,e1", "ADVERSE_EVENT,a7,a1"})
    void anIdLeadsToTheReleasedOneAndBack(Kind kind, String stored, String released) {
        Course course = CountedAnew.course();
        assertEquals(Optional.of(released), Gate.released(course, PROFILE, kind, stored));
        assertEquals(Optional.of(stored), Gate.stored(course, PROFILE, kind, released));
        Profile identified = PROFILE.with(Disclosure.IDENTIFIED);
        assertEquals(Optional.of(stored), Gate.released(course, identified, kind, stored));
        assertEquals(Optional.of(stored), Gate.stored(course, identified, kind, stored));
    }

    @Test
    void whatIsWithheldHasNoReleasedId() {
        Course course = CountedAnew.course();
        assertEquals(Optional.empty(), Gate.released(course, PROFILE, Kind.EVENT, "e1"));
        assertEquals(Optional.of("e1"), Gate.released(course, PROFILE.keeping(Set.of(Kept.FREE_TEXT)), Kind.EVENT, "e1"));
        assertEquals(Optional.empty(), Gate.stored(course, PROFILE, Kind.EVENT, "e2"));
        assertEquals(Optional.empty(), Gate.released(course, PROFILE, Kind.EVENT, "t1"));
    }

    /// Whatever the course: the released items are those that have a released id, in the same order, and no two share one.
    @Property(tries = 200)
    void theMapIsThatOfTheRelease(@ForAll long seed) {
        Course any = CourseGenerator.course(seed, 12);
        CourseHead head = any.head();
        Course course = new Course(new CourseHead(head.id(), head.label(), CourseHead.Nature.CLINICAL, null, Map.of(), List.of()),
                any.patient(), any.timeframe(), any.observations(), any.treatments(), any.events(), any.adverseEvents(), any.organs());
        Course released = Gate.release(course, PROFILE);
        for (Kind kind : Kind.values()) {
            List<String> ids = CourseItems.ids(course, kind).stream().flatMap(id -> Gate.released(course, PROFILE, kind, id).stream())
                    .toList();
            assertEquals(CourseItems.ids(released, kind), ids);
            for (String id : CourseItems.ids(released, kind)) {
                assertEquals(Optional.of(id), Gate.stored(course, PROFILE, kind, id).flatMap(stored -> Gate.released(course, PROFILE, kind,
                        stored)));
            }
        }
        released.treatments().forEach(each -> {
            String stored = Gate.stored(course, PROFILE, Kind.TREATMENT, each.id()).orElseThrow();
            assertEquals(each.role(), course.treatments().stream().filter(one -> one.id().equals(stored)).findFirst().orElseThrow().role());
        });
    }
}
