package decursus.assess.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Timeframe;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.testing.Courses;
import decursus.testing.Shipped;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlucocorticoidFreeTest {

    /// Treatments such as `prednisone day 0>day 10 5; dexamethasone day 20`: phases with a dose in mg, and givings.
    private static Course course(String text) {
        List<Treatment> treatments = new ArrayList<>();
        for (String each : text.split("; ")) {
            String agent = each.substring(0, each.indexOf(' '));
            String rest = each.substring(each.indexOf(' ') + 1);
            boolean phase = rest.contains(">");
            treatments.add(new Treatment("t" + treatments.size(), Concept.known(agent, agent), Role.DISEASE_DIRECTED,
                    phase ? List.of(phase(rest)) : List.of(), phase ? List.of() : List.of(new Administration(TimeNotation.read(rest),
                    Dose.of("8", "mg"), null, null)), Outcome.notStated(), null, Courses.SYNTHETIC));
        }
        return Courses.of(List.of(), treatments, List.of(), new Timeframe(false, null, null, TimeNotation.read("day 300")));
    }

    private static Phase phase(String text) {
        String[] parts = text.split(">");
        String end = parts[1].substring(0, parts[1].lastIndexOf(' '));
        String dose = parts[1].substring(parts[1].lastIndexOf(' ') + 1);
        return new Phase(new Period(new Period.Start.At(TimeNotation.read(parts[0])), switch (end) {
            case "?" -> new Period.End.NotStated();
            case "stopped" -> new Period.End.StoppedTimeUnknown();
            default -> new Period.End.At(TimeNotation.read(end));
        }), Dose.of(dose, "mg"), null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "prednisone day 0>day 10 5, 10.5~300.0",
        "prednisone day 0>day 10 5; prednisone day 40>day 60 5, 10.5-39.5 60.5~300.0",
        "prednisone day 0>day 10 5; prednisone day 10>day 60 0, 10.5-60.0 60.0~300.0",
        "prednisone day 10>day 60 0, 10.0-60.0 60.0~300.0",
        "prednisone day 0>day 10 5; methylprednisolone day 5>day 20 5, 20.5~300.0",
        "prednisone day 0>day 10 5; prednisone day 250>day 260 5, 10.5~249.5 260.5~300.0",
        "prednisone day 0>day 10 5; prednisone day 40>day 60 5; outside-taper day 20>day 30 5, 10.5~39.5 60.5~300.0",
        "prednisone day 0>? 5, ''",
        "prednisone day 0>stopped 5, ''",
        "prednisone day 0>between day 10 and day 40 5, 40.5~300.0",
        "prednisone day 0>day 10 5; dexamethasone after day 0, ''",
        "prednisone day 0>day 10 5; dexamethasone day 50, 10.5-49.5",
        "dexamethasone day 50, ''",
        "rituximab day 50, ''"})
    void aFreeTimeComesFromARecordedStop(String treatments, String expected) {
        Course course = course(treatments);
        assertEquals(expected, String.join(" ", GlucocorticoidFree.of(course, DayZero.of(course), Catalog.bundled()).stream()
                .map(each -> each.from() + (each.confirmed() ? "-" : "~") + each.to()).toList()));
    }

    @Test
    void theReportedCourseHasNone() {
        Course course = Shipped.course("taubmann-2023");
        assertEquals(List.of(), GlucocorticoidFree.of(course, DayZero.of(course), Catalog.bundled()));
    }
}
