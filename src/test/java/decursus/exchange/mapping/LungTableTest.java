package decursus.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.mapping.propose.Proposal;
import decursus.testing.Shipped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Table 1 of the tocilizumab report, typed as it is printed, against the shipped course.
class LungTableTest {

    private static final String FIRST = """
            Lung function, % predicted:
            patient 1,Feb 2012,(start tocilizumab),May 2013,Dec 2014,Apr 2016,Jul 2018,Oct 2022
            TLC,52,,73,81,79,96,94
            FEV1,60,,69,74,79,85,80
            DLCO,38,,65,61,75,not done: technical problem,74
            """;
    private static final String SECOND = """
            Lung function, % predicted:
            patient 2,Oct 2011,Apr 2012,Oct 2012,Start tocilizumab,May 2013,Dec 2015,Aug 2019,Nov 2021
            TLC,121,87,86,,104,99,108,96
            FEV1,99,48,55,,56,82,89,94
            DLCO,97,50,51,,87,78,77,74
            """;

    @Test
    void theFirstPatientIsTheShippedOne() throws Exception {
        Course read = course(FIRST);
        assertEquals(lungs(Shipped.course("baumann-2023-1")), lungs(read));
        assertEquals(start(Shipped.course("baumann-2023-1")), start(read));
    }

    @Test
    void aCellOfItsOwnTellsWhyAValueIsMissing() throws Exception {
        assertEquals(lungs(Shipped.course("baumann-2023-1")), lungs(course(FIRST.replace("not done: technical problem",
                "Technical problem"))));
    }

    @Test
    void theSecondPatientIsTheShippedOne() throws Exception {
        Course read = course(SECOND);
        assertEquals(lungs(Shipped.course("baumann-2023-2")), lungs(read));
        // the report's text narrows the start to early 2013, the table alone does not
        assertEquals("between 2012-10 and 2013-05", start(read));
    }

    @Test
    void twoTablesInOnePasteAreTwoPatients() throws Exception {
        String both = FIRST + SECOND.replace("Lung function, % predicted:\n", "");
        TableSource source = TypedGrid.of("lung.csv", ',', both);
        Taken taken = Taken.by(Proposal.of(source.grid(), Catalog.bundled()).profile(), TypedGrid.of("lung.csv", ',', both));
        assertEquals(List.of("patient 1", "patient 2"), taken.patients.stream().map(each -> each.identifiers().getFirst().value())
                .toList());
        assertEquals(lungs(Shipped.course("baumann-2023-1")), lungs(taken.patients.get(0).course()));
        assertEquals(lungs(Shipped.course("baumann-2023-2")), lungs(taken.patients.get(1).course()));
    }

    private static Course course(String typed) throws Exception {
        TableSource source = TypedGrid.of("lung.csv", ',', typed);
        Taken taken = Taken.by(Proposal.of(source.grid(), Catalog.bundled()).profile(), TypedGrid.of("lung.csv", ',', typed));
        assertTrue(taken.only().doubtful().isEmpty(), () -> taken.told().toString());
        return taken.only().course();
    }

    private static Set<String> lungs(Course course) {
        return Set.copyOf(course.observations().stream().filter(each -> Set.of("tlc_pct", "fev1_pct", "dlco_pct").contains(each.analyte()
                .identity()))
                .map(LungTableTest::told).toList());
    }

    private static String told(Observation each) {
        String value = each.reading().result() instanceof Result.NotDone(String reason) ? "not done, " + reason.toLowerCase(Locale.ROOT)
                : each.reading().result().toString();
        return each.analyte().identity() + " " + TimeNotation.write(each.time()) + " " + value + " " + each.reading().unit();
    }

    private static String start(Course course) {
        Period period = course.indexTreatment().orElseThrow().phases().getFirst().period();
        assertTrue(period.end() instanceof Period.End.NotStated);
        return period.start() instanceof Period.Start.At(TimePoint time) ? TimeNotation.write(time) : "none";
    }
}
