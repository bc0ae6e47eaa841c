package decursus.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.course.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The courses under blinatumomab and tocilizumab, typed a second time from their sources.
class AntibodyCasesTest {

    private static final String SAID_OF_ALL_THREE = """
            after day 0 | Vaccination titres | 'not lower'
            after day 0 | CD19+ B cells in blood | 'complete depletion'
            after day 0 | CD19+ B cells in muscle | 'complete depletion'
            after day 0 | Muscle enzymes | 'normal'
            """;
    private static final String JO1 = "after day 0 | Anti-Jo-1 | 'much lower'\n";

    @Test
    void duesingPatient1() {
        Course course = ShippedCases.course("duesing-2025-1");
        assertEquals("""
                before day 0 | MMT8 | 59 of unknown
                after day 0 | MMT8 | 72 of unknown
                before day 0 | 6-minute walk | 200 m
                after day 0 | 6-minute walk | 344 m
                before day 0 | hs-troponin T | 423 ng/l
                after day 0 | hs-troponin T | 183 ng/l
                before day 0 | NYHA class | NYHA III rank 3
                after day 0 | NYHA class | NYHA I rank 1
                before day 0 | FVC | 65 %
                month 3 | FVC | 78 %
                after day 0 | CK | 'normal'
                """ + JO1 + SAID_OF_ALL_THREE, ShippedCases.results(course));
        assertTrue(course.head().notes().getFirst().contains("Day 0"), course.head().notes().toString());
        assertTrue(course.head().notes().stream().anyMatch(each -> each.contains("His mechanic hands")), course.head().notes().toString());
    }

    @Test
    void duesingPatient2() {
        Course course = ShippedCases.course("duesing-2025-2");
        assertEquals("""
                before day 0 | MMT8 | 70 of unknown
                after day 0 | MMT8 | 80 of unknown
                before day 0 | 6-minute walk | not done: dyspnoea
                after day 0 | 6-minute walk | 398 m
                before day 0 | hs-troponin T | 240 ng/l
                after day 0 | hs-troponin T | 30 ng/l
                before day 0 | NYHA class | NYHA IV rank 4
                after day 0 | NYHA class | NYHA II rank 2
                before day 0 | FVC | 38 %
                after day 0 | FVC | 42 %
                before day 0 | DLCO | 27 %
                after day 0 | DLCO | 38 %
                after day 0 | CK | 'normal'
                after day 0 | CRP | 'normal'
                """ + JO1 + SAID_OF_ALL_THREE, ShippedCases.results(course));
        assertEquals("Respiratory infection", course.adverseEvents().getFirst().name());
    }

    @Test
    void duesingPatient3() {
        Course course = ShippedCases.course("duesing-2025-3");
        assertEquals("""
                before day 0 | 6-minute walk | 440 m
                after day 0 | 6-minute walk | 650 m
                before day 0 | hs-troponin T | 258 ng/l
                week 8 | hs-troponin T | 107 ng/l
                week 8 | CK | 'normal'
                """ + JO1 + SAID_OF_ALL_THREE, ShippedCases.results(course));
    }

    /// The cytokine release syndrome of the series belongs to no patient; what came before has no dates.
    @Test
    void duesingSeriesFactsStayWithTheSeries() {
        for (int patient = 1; patient <= 3; patient++) {
            Course course = ShippedCases.course("duesing-2025-" + patient);
            assertTrue(course.adverseEvents().stream().noneMatch(each -> each.name().contains("ytokine")));
            assertTrue(course.head().notes().getLast().contains("CRS grade 3"), course.head().notes().toString());
            assertEquals("""
                    DISEASE_DIRECTED | Prednisone | running before day 0
                    DISEASE_DIRECTED | Immunoglobulins | running before day 0
                    DISEASE_DIRECTED | Rituximab | running before day 0
                    DISEASE_DIRECTED | Blinatumomab | from day 0 |""",
                    ShippedCases.treatments(course).substring(0, ShippedCases.treatments(course).lastIndexOf('|') + 1));
        }
        assertEquals(List.of(67, 36, 47), List.of(age("duesing-2025-1"), age("duesing-2025-2"), age("duesing-2025-3")));
    }

    @Test
    void baumannPatient1() {
        Course course = ShippedCases.course("baumann-2023-1");
        String start = "between 2012-02 and 2013-05";
        assertEquals("""
                unknown | Anti-Jo-1 | 150 U (<20) HIGH
                unknown | Anti-Ro52 | 38 U (<20) HIGH
                unknown | ANA | 1:640
                unknown | RF | 'negative'
                START | ESR | 13 mm/h
                START | CRP | 8 mg/l (<5) HIGH
                START | CK | ~20000 IU/l (<170) HIGH
                after 2012-02 | CK | 'normalised'
                START | MRC grade | MRC M3-M4 rank 3.5
                after 2012-02 | MRC grade | MRC M5 rank 5
                """.replace("START", start) + table("TLC", "2012-02 52, 2013-05 73, 2014-12 81, 2016-04 79, 2018-07 96, 2022-10 94")
                + table("FEV1", "2012-02 60, 2013-05 69, 2014-12 74, 2016-04 79, 2018-07 85, 2022-10 80")
                + table("DLCO", "2012-02 38, 2013-05 65, 2014-12 61, 2016-04 75, 2018-07 not done: technical problem, 2022-10 74"),
                ShippedCases.results(course));
        assertEquals("""
                DISEASE_DIRECTED | Prednisone | running before START 10-20 mg | unsuccessful
                DISEASE_DIRECTED | Hydroxychloroquine | running before START | unsuccessful
                DISEASE_DIRECTED | Methotrexate | running before START | unsuccessful
                DISEASE_DIRECTED | Sulfasalazine | running before START | unsuccessful
                DISEASE_DIRECTED | Ciclosporin | running before START | unsuccessful
                DISEASE_DIRECTED | Azathioprine | running before START | unsuccessful
                DISEASE_DIRECTED | Intravenous Ig | running before START | unsuccessful
                DISEASE_DIRECTED | Rituximab | from 2008 1 g
                DISEASE_DIRECTED | Tocilizumab | from START 8 mg/kg | no relapse since
                DISEASE_DIRECTED | Leflunomide | undated 10 mg
                """.replace("START", start), ShippedCases.treatments(course));
        assertFalse(DayZero.of(course).known(), "the report gives no exact start");
    }

    @Test
    void baumannPatient2() {
        Course course = ShippedCases.course("baumann-2023-2");
        assertEquals("""
                unknown | Anti-PL-12 | 50 IU (<7) HIGH
                unknown | Anti-SSA | 31 IU (<20) HIGH
                unknown | ANA | 1:160
                2011 | ESR | 60 mm/h
                2011 | CRP | 98 mg/l (<5) HIGH
                2011 | Leucocytes | 14.3 G/l (4.0-10.0) HIGH
                2011 | Lymphocytes | 1.144 G/l
                2011 | Thrombocytes | 325 G/l (150-300) HIGH
                2011 | CK | 29 IU/l (<170) NORMAL
                2011 | RF | 14 IU/ml (<10) HIGH
                unknown | Aldolase | 28 IU/l (<7.6) HIGH
                """ + table("TLC", "2011-10 121, 2012-04 87, 2012-10 86, 2013-05 104, 2015-12 99, 2019-08 108, 2021-11 96")
                + table("FEV1", "2011-10 99, 2012-04 48, 2012-10 55, 2013-05 56, 2015-12 82, 2019-08 89, 2021-11 94")
                + table("DLCO", "2011-10 97, 2012-04 50, 2012-10 51, 2013-05 87, 2015-12 78, 2019-08 77, 2021-11 74"),
                ShippedCases.results(course));
        String treatments = ShippedCases.treatments(course);
        assertEquals(12, course.treatments().size());
        assertTrue(treatments.endsWith("DISEASE_DIRECTED | Rituximab | undated 2 g; undated 2 g\n"
                + "DISEASE_DIRECTED | Tocilizumab | from between 2013-01 and 2013-05 to ~2019 8 mg/kg | remission\n"
                + "DISEASE_DIRECTED | Tocilizumab | from ~2020 stopped | quick response\n"), treatments);
    }

    @Test
    void gebhardtIsASeriesOfWords() {
        Course course = ShippedCases.course("gebhardt-2025");
        assertEquals(new Subject.Series(4), course.patient().subject());
        assertEquals(List.of(), course.observations());
        assertTrue(course.events().stream().allMatch(each -> each.kind() == Event.Kind.STATEMENT));
        assertTrue(course.events().stream().anyMatch(each -> each.title().contains("\"from (range) 20 to 5 at last follow-up\"")));
        assertEquals("DISEASE_DIRECTED | Blinatumomab | undated\n", ShippedCases.treatments(course));
    }

    private static String table(String name, String cells) {
        StringBuilder lines = new StringBuilder();
        for (String cell : cells.split(", ")) {
            int space = cell.indexOf(' ');
            lines.append(cell, 0, space).append(" | ").append(name).append(" | ").append(cell.substring(space + 1))
                    .append(" % predicted\n");
        }
        return lines.toString();
    }

    private static int age(String id) {
        return ShippedCases.course(id).patient().subject() instanceof Subject.Person person && person.ageYears() != null
                ? person.ageYears() : -1;
    }
}
