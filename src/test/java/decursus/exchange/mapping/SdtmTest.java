package decursus.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.Subject;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Treatment;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RowKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Domains of SDTM: a study made up with the habits of a real one, and a public pilot study where it is at hand.
class SdtmTest {

    private static final Map<String, String> STUDY = new TreeMap<>(Map.of(
            "dm", """
            STUDYID,DOMAIN,USUBJID,RFSTDTC,RFPENDTC,DTHDTC,BRTHDTC,AGE,SEX,ETHNIC,COUNTRY
            MADEUP,DM,9-01,2021-05-01,2021-12-01T10:00,NA,1960-02-03,61,F,NA,AUT
            MADEUP,DM,9-02,2021-06-01,2021-09-30,2021-10-02,1951,70,M,NA,AUT
            """,
            "lb", """
            STUDYID,DOMAIN,USUBJID,LBSEQ,LBTESTCD,LBTEST,LBCAT,LBORRES,LBORRESU,LBORNRLO,LBORNRHI,LBNRIND,VISIT,LBDTC,LBDY
            MADEUP,LB,9-01,1,CK,Creatine Kinase,CHEMISTRY,412,U/L,21,169,HIGH,SCREENING,2021-04-20T08:15,-11
            MADEUP,LB,9-01,2,CK,Creatine Kinase,CHEMISTRY,<3.42,U/L,21,169,LOW,WEEK 2,2021-05-15T09:00,15
            MADEUP,LB,9-01,3,CK,Creatine Kinase,CHEMISTRY,<3.42,U/L,21,169,LOW,WEEK 2,2021-05-15T09:00,15
            MADEUP,LB,9-01,3,CK,Creatine Kinase,CHEMISTRY,<3.42,U/L,21,169,LOW,WEEK 2,2021-05-15T09:00,15
            MADEUP,LB,9-01,4,KETONES,Ketones,URINALYSIS,N,NO UNITS,NA,NA,NORMAL,WEEK 2,2021-05,NA
            MADEUP,LB,9-02,1,WIDGET,Widgetase,CHEMISTRY,7,U/L,NA,NA,NA,WEEK 2,2021-06-15,15
            MADEUP,LB,9-02,2,ALT,Alanine Aminotransferase,CHEMISTRY,NA,U/L,NA,NA,NA,WEEK 2,2021-06-15,15
            MADEUP,LB,9-02,3,ALT,Alanine Aminotransferase,CHEMISTRY,31,U/L,6,34,NORMAL,WEEK 4,2021-06-31,30
            """,
            "cm", """
            STUDYID,DOMAIN,USUBJID,CMSEQ,CMTRT,CMDECOD,CMINDC,CMDOSE,CMDOSU,CMDOSFRQ,CMROUTE,VISIT,CMDTC,CMSTDTC,CMENDTC,CMENRTPT
            MADEUP,CM,9-01,1,MULTIVITAMIN,UNCODED,NA,1,TABLET,QD,ORAL,SCREENING,2021-04-20,2003,NA,ONGOING
            MADEUP,CM,9-01,2,MULTIVITAMIN,UNCODED,NA,1,TABLET,QD,ORAL,WEEK 2,2021-05-15,2003,NA,ONGOING
            MADEUP,CM,9-01,3,MULTIVITAMIN,UNCODED,NA,1,TABLET,QD,ORAL,WEEK 4,2021-05-29,2003,NA,ONGOING
            MADEUP,CM,9-01,4,DECORTIN,PREDNISONE,FLARE,10,mg,QD,ORAL,WEEK 4,2021-05-29,2021-05,2021-06-10,NA
            MADEUP,CM,9-02,1,TYLENOL,UNCODED,NA,500,mg,PRN,ORAL,WEEK 2,2021-06-15,2021-06-10,2021-06-08,NA
            """,
            "ex", """
            STUDYID,DOMAIN,USUBJID,EXSEQ,EXTRT,EXDOSE,EXDOSU,EXDOSFRQ,EXROUTE,EXSTDTC,EXENDTC
            MADEUP,EX,9-01,1,NOVELMAB,54,mg,QD,ORAL,2021-05-01,2021-05-14
            MADEUP,EX,9-01,2,NOVELMAB,81,mg,QD,ORAL,2021-05-15,2021-11-30
            MADEUP,EX,9-02,1,PLACEBO,0,mg,QD,ORAL,2021-06-01,2021-09-01
            """,
            "ae", """
            STUDYID,DOMAIN,USUBJID,AESEQ,AETERM,AEDECOD,AESEV,AESER,AEREL,AEOUT,AEDTC,AESTDTC,AEENDTC
            MADEUP,AE,9-01,1,itching,PRURITUS,MILD,N,PROBABLE,NOT RECOVERED/NOT RESOLVED,2021-05-20,2021-05-10,NA
            MADEUP,AE,9-01,2,cold,COLD,MILD,N,NONE,RECOVERED/RESOLVED,2021-05-20,2021-04,2021-05-02
            MADEUP,AE,9-02,1,death,SUDDEN DEATH,SEVERE,Y,REMOTE,FATAL,2021-10-02,2021-10-02,2021-10-02
            """));

    private static Taken study() throws Exception {
        return Taken.by(Sdtm.profile(), STUDY.entrySet().stream().map(each -> TypedGrid.of(each.getKey() + ".csv", ',', each.getValue()))
                .toArray(TableSource[]::new));
    }

    private static PatientIntake patient(Taken taken, String id) {
        return taken.patients.stream().filter(each -> each.identifiers().getFirst().value().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyRowIsAccountedFor() throws Exception {
        Taken taken = study();
        assertEquals(2, taken.patients.size());
        assertEquals(8, taken.rows(RowKind.OBSERVATION));
        assertEquals(8, taken.rows(RowKind.TREATMENT));
        assertEquals(3, taken.rows(RowKind.EVENT));
        assertEquals(List.of("lb.csv, row 9: \"2021-06-31\" is no day of the calendar: correct it",
                "cm.csv, row 6: the end 2021-06-08 lies before the start 2021-06-10: correct one of them"),
                patient(taken, "9-02").refused().stream().map(each -> each.problem().sentence())
                        .sorted(java.util.Comparator.reverseOrder()).toList());
        assertTrue(patient(taken, "9-02").refused().getLast().verbatim().startsWith("MADEUP\tLB\t9-02\t3")
                || patient(taken, "9-02").refused().getFirst().verbatim().startsWith("MADEUP\tLB\t9-02\t3"));
    }

    @Test
    void resultsKeepTheirRangeTheirSignAndTheirSpecimen() throws Exception {
        List<Observation> read = patient(study(), "9-01").course().observations();
        assertEquals(List.of("obs:ck@2021-04-20T08:15", "obs:ck@2021-05-15T09:00", "obs:ck@2021-05-15T09:00.2",
                "obs:Ketones (URINALYSIS)@2021-05"),
                read.stream().map(Observation::id).toList());
        assertEquals("<3.42", read.get(1).reading().verbatim());
        assertEquals("21-169", java.util.Objects.requireNonNull(read.get(1).limits().range()).text());
        assertNull(read.get(3).reading().unit());
        Observation unknown = patient(study(), "9-02").course().observations().getFirst();
        assertNull(unknown.analyte().key());
        assertEquals("Widgetase", unknown.analyte().name());
    }

    @Test
    void aDrugToldAtEveryVisitIsOneAndOngoingAsOfTheLast() throws Exception {
        PatientIntake read = patient(study(), "9-01");
        Treatment vitamin = line(read.course(), "MULTIVITAMIN");
        assertEquals(3, read.rowsOf().get(vitamin.id()));
        assertEquals(1, vitamin.phases().size());
        assertEquals("2021-05-29", vitamin.phases().getFirst().period().end() instanceof Period.End.OngoingAsOf(var asOf) && asOf != null
                ? TimeNotation.write(asOf) : "");
        assertEquals("prednisone", line(read.course(), "DECORTIN").agent().key());
    }

    @Test
    void theStudiedTreatmentIsDayZeroAndCarriesItsHarm() throws Exception {
        Course course = patient(study(), "9-01").course();
        Treatment studied = line(course, "NOVELMAB");
        assertEquals(studied.id(), course.timeframe().indexTreatment());
        assertEquals(2, studied.phases().size());
        assertEquals(List.of(studied.id()), course.adverseEvents().getFirst().attributed());
        assertEquals(List.of(), course.adverseEvents().get(1).attributed());
        assertTrue(course.adverseEvents().getFirst().period().end() instanceof Period.End.OngoingAsOf);
        assertTrue(course.patient().subject() instanceof Subject.Person person && person.birthDate() != null
                && person.sex() == Subject.Sex.FEMALE);
        assertEquals(List.of("Death"), patient(study(), "9-02").course().events().stream().map(each -> each.title()).toList());
    }

    @Test
    void everyRowOfThePilotStudyIsAccountedFor() throws Exception {
        Path folder = Path.of(System.getProperty("realdata", "nowhere"), "sdtm-cdisc-pilot");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no real data here");
        List<TableSource> sources = new ArrayList<>();
        Map<String, Integer> lines = new TreeMap<>();
        for (String domain : STUDY.keySet()) {
            String text = Files.readString(folder.resolve(domain + ".csv"));
            sources.add(TypedGrid.of(domain + ".csv", ',', text));
            lines.put(domain, (int) text.lines().filter(line -> !line.isBlank()).count() - 1);
        }
        Taken taken = Taken.by(Sdtm.profile(), sources.toArray(TableSource[]::new));
        assertEquals(lines.get("dm"), taken.patients.size());
        assertEquals(lines.get("lb"), taken.rows(RowKind.OBSERVATION));
        assertEquals(lines.getOrDefault("cm", 0) + lines.getOrDefault("ex", 0), taken.rows(RowKind.TREATMENT));
        assertEquals(lines.get("ae"), taken.rows(RowKind.EVENT) - taken.patients.stream().mapToInt(each -> each.course().events().stream()
                .mapToInt(event -> each.rowsOf().getOrDefault(event.id(), 1)).sum()).sum());
        assertTrue(taken.rest().refused().isEmpty());
        taken.patients.forEach(each -> each.course().checked());
        assertEquals(10_443, taken.patients.stream().mapToInt(each -> each.course().observations().size()).sum());
    }

    private static Treatment line(Course course, String agent) {
        return course.treatments().stream().filter(each -> each.agent().name().equals(agent)).findFirst().orElseThrow();
    }
}
