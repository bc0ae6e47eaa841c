package decursus.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.Subject;
import decursus.domain.result.Flag;
import decursus.domain.time.TimeNotation;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The three courses under CD19 CAR-T cells, typed a second time from their sources.
class CellTherapyCasesTest {

    private final Course taubmann = ShippedCases.course("taubmann-2023");

    @Test
    void taubmannHoldsEveryResultAndNoOther() {
        assertEquals("""
                ~year -6 | CK | 29133 U/l
                before day 0 | CK | 4298 U/l (<170) HIGH
                day 150 | CK | 99 U/l (<170) NORMAL
                before day 0 | Myoglobin | 2945 µg/l (<70) HIGH
                day 150 | Myoglobin | 53 µg/l (<70) NORMAL
                before day 0 | ALT | 317 U/l (<35) HIGH
                day 150 | ALT | 37 U/l (<35) HIGH
                before day 0 | CRP | 39.9 mg/l (<5) HIGH
                before day 0 | MMT8 | 103 of 150
                day 150 | MMT8 | 150 of 150
                day 90 | TIS | 82.5 of 100
                day 150 | TIS | 97.5 of 100
                before day 0 | 1.3 kg bottle held | 10 s
                day 150 | 1.3 kg bottle held | 61 s
                before day 0 | 30-s sit-to-stand | 0
                day 150 | 30-s sit-to-stand | 13
                before day 0 | Longest walk | 50 m
                day 150 | Longest walk | 2000 m
                before day 0 | Tender joints | 23
                before day 0 | Swollen joints | 8
                day 4 | CAR-T cells | 0.8 cells/µl
                day 7 | CAR-T cells | 456.2 cells/µl
                day 10 | CAR-T cells | 1524.2 cells/µl
                unknown | Anti-Jo-1 | 'high titre'
                unknown | PM-Scl-100 | 'positive'
                unknown | ANA | 1:10000
                unknown | RF IgG | 156 IE/ml
                """, ShippedCases.results(taubmann));
    }

    @Test
    void taubmannHoldsEveryTreatmentInTheOrderOfTheReport() {
        assertEquals("""
                DISEASE_DIRECTED | Glucocorticoids | running before day -13 to day -13; \
                from day -13 to between day -13 and day 150 10 mg | ineffective
                DISEASE_DIRECTED | Cyclophosphamide | running before day 0 | ineffective
                DISEASE_DIRECTED | Mycophenolate | running before ~day -41 to ~day -41 | ineffective
                DISEASE_DIRECTED | Tacrolimus | running before day 0 | ineffective
                DISEASE_DIRECTED | Tofacitinib | running before day 0 | ineffective
                DISEASE_DIRECTED | Tocilizumab | running before day 0 | ineffective
                DISEASE_DIRECTED | Intravenous immunoglobulin | running before day 0 | ineffective
                DISEASE_DIRECTED | Rituximab | running before day 0 | failed
                DISEASE_DIRECTED | Ocrelizumab | running before day 0 | failed
                DISEASE_DIRECTED | Lenabasum | running before day 0 | slight improvement
                DISEASE_DIRECTED | Baricitinib | running before day 0
                PROCEDURE | Leukapheresis | day -13
                CONDITIONING | Cyclophosphamide | before day 0 1 g/m²
                CONDITIONING | Fludarabine | before day 0 25 mg; before day 0 25 mg; before day 0 25 mg
                DISEASE_DIRECTED | CD19 CAR-T cells | day 0 1000000 cells/kg | drug-free remission at day 150
                TOXICITY_RESCUE | Tocilizumab | after day 0
                TOXICITY_RESCUE | Dexamethasone | at after day 0
                """, ShippedCases.treatments(taubmann));
    }

    @Test
    void taubmannHoldsEveryEvent() {
        assertEquals("""
                IMAGING | MRI | at ~year -6 | positive
                IMAGING | Thigh MRI | at before day 0 | oedema
                IMAGING | Thigh MRI | at month 3 | complete resolution
                IMAGING | Chest CT | at before day 0 | bullae and poorly ventilated areas
                CLINICAL_FINDING | Incipient diffusion disorder | at before day 0
                IMAGING | FAPI-PET-CT | at before day 0
                IMAGING | FAPI-PET-CT | at after day 0 | significant reduction in muscles and joints
                IMAGING | Knee ultrasound | at after day 0 | resolution of arthritis
                REMISSION | Drug-free remission | at day 150 | glucocorticoids included
                STATEMENT | CAR-T cells expanded over 12 days between leukapheresis and infusion | undated
                STATEMENT | More than 1000-fold expansion of CAR-T cells in blood | undated
                STATEMENT | Complete depletion of circulating B cells over a period of 58 days | undated
                STATEMENT | FACS plots of days 4, 7, 14 and 30 | undated | values not in the text
                STATEMENT | All IMACS core set measures improved | undated | no numbers for physician and patient global
                """, ShippedCases.events(taubmann));
    }

    @Test
    void taubmannIsTheWomanOfTheReport() {
        assertTrue(taubmann.patient().subject() instanceof Subject.Person person && person.sex() == Subject.Sex.FEMALE
                && Integer.valueOf(44).equals(person.ageYears()) && "160".equals(String.valueOf(person.body().heightCm()))
                && "85".equals(String.valueOf(person.body().weightKg())), taubmann.patient().toString());
        assertEquals("anti-Jo-1", taubmann.patient().diagnoses().getFirst().serotype());
        assertEquals("day 150", TimeNotation.write(Objects.requireNonNull(taubmann.timeframe().cutOff())));
        assertEquals(Map.of("baricitinib", "BA", "cart_cd19", "CAR", "lenabasum", "LEN", "ocrelizumab", "OC", "rituximab", "RTX",
                "tacrolimus", "TAC", "tofacitinib", "TO", "tocilizumab", "TOC"), taubmann.head().abbreviations());
    }

    @Test
    void taubmannToxicityKeepsItsWords() {
        assertEquals("grade 1; potential ICANS grade 1", taubmann.adverseEvents().stream()
                .map(each -> Objects.requireNonNull(each.grade()).text()).collect(Collectors.joining("; ")));
        assertEquals("at after day 0; from week 1 stopped", taubmann.adverseEvents().stream()
                .map(each -> ShippedCases.period(each.period())).collect(Collectors.joining("; ")));
        assertEquals(Flag.HIGH, taubmann.observations().stream().filter(each -> each.id().equals("alt-d150"))
                .findFirst().orElseThrow().flag());
    }

    @Test
    void muellerHoldsTheDigest() {
        Course mueller = ShippedCases.course("mueller-2023");
        assertEquals("""
                after day 0 | CK | 13600 U/l
                month 6 | MMT | 149 of 150
                month 6 | Walking distance | >5000 m
                before day 0 | IgG | 'low'
                after day 0 | IgG | 'slowly falling'
                """, ShippedCases.results(mueller));
        assertEquals("""
                SUPPORTIVE | Oxygen | undated to between day 0 and month 3
                DISEASE_DIRECTED | CD19 CAR-T cells | day 0
                IG_REPLACEMENT | Intravenous IgG | undated
                """, ShippedCases.treatments(mueller));
        assertEquals("""
                CLINICAL_FINDING | Transient worsening, myalgia | at after day 0
                IMAGING | Thigh MRI | at month 3 | lesions gone
                CLINICAL_FINDING | Oxygen weaning complete | at month 3
                IMAGING | Lung CT | at month 3 | alveolar lesions fully regressed
                """, ShippedCases.events(mueller));
        assertEquals("Fever for 3 days", mueller.adverseEvents().getFirst().name());
        assertNull(mueller.adverseEvents().getFirst().grade());
    }

    @Test
    void pecherHoldsTheDigest() {
        Course pecher = ShippedCases.course("pecher-2023");
        assertEquals("""
                month 8 | MMT8 | 'virtually normal' of unknown
                month 8 | Lung function | 'virtually normal'
                month 8 | CK | 'normal'
                month 8 | CD8+ T-cell subpopulations | 'normal'
                month 8 | IFN-γ secretion | 'normal'
                month 8 | IL-1 secretion | 'normal'
                month 8 | IL-6 secretion | 'normal'
                month 8 | IL-13 secretion | 'normal'
                month 8 | Anti-Jo-1 | 'divided by four'
                """, ShippedCases.results(pecher));
        assertEquals("""
                DISEASE_DIRECTED | CD19 CAR-T cells | day 0 | rapid clinical improvement
                DISEASE_DIRECTED | Mycophenolate mofetil | from day 35 2 g
                """, ShippedCases.treatments(pecher));
    }
}
