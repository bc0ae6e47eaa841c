package decursus.exchange.mapping;

import static decursus.exchange.mapping.profile.ColumnRole.AGENT;
import static decursus.exchange.mapping.profile.ColumnRole.ANALYTE;
import static decursus.exchange.mapping.profile.ColumnRole.ANALYTE_COLUMN;
import static decursus.exchange.mapping.profile.ColumnRole.BIRTH_DATE;
import static decursus.exchange.mapping.profile.ColumnRole.CODE;
import static decursus.exchange.mapping.profile.ColumnRole.COMMENT;
import static decursus.exchange.mapping.profile.ColumnRole.COMPARATOR;
import static decursus.exchange.mapping.profile.ColumnRole.DATE;
import static decursus.exchange.mapping.profile.ColumnRole.DAY;
import static decursus.exchange.mapping.profile.ColumnRole.DIAGNOSIS;
import static decursus.exchange.mapping.profile.ColumnRole.DOSE;
import static decursus.exchange.mapping.profile.ColumnRole.DOSE_UNIT;
import static decursus.exchange.mapping.profile.ColumnRole.END_DATE;
import static decursus.exchange.mapping.profile.ColumnRole.END_REASON;
import static decursus.exchange.mapping.profile.ColumnRole.EVENT_KIND;
import static decursus.exchange.mapping.profile.ColumnRole.FINDING;
import static decursus.exchange.mapping.profile.ColumnRole.FREQUENCY;
import static decursus.exchange.mapping.profile.ColumnRole.GRADE;
import static decursus.exchange.mapping.profile.ColumnRole.IGNORED;
import static decursus.exchange.mapping.profile.ColumnRole.INDICATION;
import static decursus.exchange.mapping.profile.ColumnRole.LAB;
import static decursus.exchange.mapping.profile.ColumnRole.NAME;
import static decursus.exchange.mapping.profile.ColumnRole.ONGOING;
import static decursus.exchange.mapping.profile.ColumnRole.OUTCOME;
import static decursus.exchange.mapping.profile.ColumnRole.PATIENT_ID;
import static decursus.exchange.mapping.profile.ColumnRole.RANGE_HIGH;
import static decursus.exchange.mapping.profile.ColumnRole.RANGE_LOW;
import static decursus.exchange.mapping.profile.ColumnRole.RANGE_TEXT;
import static decursus.exchange.mapping.profile.ColumnRole.RELATION;
import static decursus.exchange.mapping.profile.ColumnRole.ROUTE;
import static decursus.exchange.mapping.profile.ColumnRole.SERIOUS;
import static decursus.exchange.mapping.profile.ColumnRole.SEX;
import static decursus.exchange.mapping.profile.ColumnRole.START_COLUMN;
import static decursus.exchange.mapping.profile.ColumnRole.STATUS;
import static decursus.exchange.mapping.profile.ColumnRole.TIME;
import static decursus.exchange.mapping.profile.ColumnRole.TIME_COLUMN;
import static decursus.exchange.mapping.profile.ColumnRole.TITLE;
import static decursus.exchange.mapping.profile.ColumnRole.UNIT;
import static decursus.exchange.mapping.profile.ColumnRole.VALUE;

import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.TableKind;
import java.util.List;
import java.util.stream.Stream;

/// Exports as hospitals and registries hand them out, made up.
final class Exports {

    /// @param roles what its columns mean, as a person would say
    record Export(String name, char delimiter, TableKind kind, List<ColumnRole> roles, String text) {
    }

    private Exports() {
    }

    static List<Export> all() {
        return Stream.of(longOnes(), wide(), treatments(), happenings()).flatMap(List::stream).toList();
    }

    private static List<Export> longOnes() {
        return List.of(
                new Export("labor-lang.csv", ';', TableKind.RESULTS,
                        List.of(PATIENT_ID, DATE, TIME, ANALYTE, VALUE, UNIT, RANGE_TEXT, LAB, COMMENT), """
                        Patientennummer;Abnahmedatum;Uhrzeit;Parameter;Ergebnis;Einheit;Referenzbereich;Labor;Kommentar
                        00471;03.02.2021;08:15;Kreatinkinase;4298;U/l;<170;Zentrallabor;
                        00471;03.02.2021;08:15;CRP quant.;39,9;mg/l;<5;Zentrallabor;
                        00471;17.02.2021;07:50;Kreatinkinase;2110;U/l;<170;Zentrallabor;leicht hämolytisch
                        00471;17.02.2021;07:50;Leukozyten;9,8;Gpt/l;4,0-10,0;Zentrallabor;
                        00472;01.03.2021;09:00;Hämoglobin;7,9;mmol/l;7,4-9,9;Zentrallabor;
                        """),
                new Export("labs-long.csv", ',', TableKind.RESULTS,
                        List.of(PATIENT_ID, DATE, ANALYTE, CODE, VALUE, UNIT, RANGE_LOW, RANGE_HIGH, STATUS), """
                        MRN,Collection Date,Test Name,LOINC,Result,Units,Ref Low,Ref High,Result Status
                        A1003,2020-03-14,Creatine kinase,2157-6,812,U/L,30,170,Final
                        A1003,2020-03-14,C reactive protein,1988-5,12.5,mg/L,0,5,Final
                        A1003,2020-04-02,Creatine kinase,2157-6,<20,U/L,30,170,Corrected
                        A1004,2020-04-02,ALT,1742-6,61,U/L,0,35,Final
                        """));
    }

    private static List<Export> wide() {
        return List.of(
                new Export("verlauf-breit.csv", ';', TableKind.RESULTS_BY_ANALYTE,
                        List.of(DATE, ANALYTE_COLUMN, ANALYTE_COLUMN, ANALYTE_COLUMN, ANALYTE_COLUMN, ANALYTE_COLUMN, COMMENT), """
                        Datum;CK (U/l);CRP (mg/l);LDH (U/l);Myoglobin (µg/l);FVC (% Soll);Bemerkung
                        12.01.2022;1203;8,4;412;310;71;vor Rituximab
                        15.02.2022;890;5,1;388;201;;
                        19.03.2022;410;<5;301;;76;
                        """),
                new Export("course-wide.tsv", '\t', TableKind.RESULTS_BY_ANALYTE,
                        List.of(PATIENT_ID, DATE, ANALYTE_COLUMN, ANALYTE_COLUMN, ANALYTE_COLUMN, ANALYTE_COLUMN), """
                        Patient ID\tVisit Date\tCK [U/L]\tALT [U/L]\tMMT8 150\tFerritin [ng/mL]
                        S-01\t2019-05-20\t5200\t210\t98\t410
                        S-01\t2019-08-21\t1800\t95\t120\t288.5
                        S-02\t2019-05-22\t640\t44\t141\t120.25
                        """),
                new Export("lungenfunktion.csv", ';', TableKind.RESULTS_BY_TIME,
                        List.of(ANALYTE, UNIT, TIME_COLUMN, TIME_COLUMN, TIME_COLUMN, START_COLUMN, TIME_COLUMN), """
                        Messgröße;Einheit;Okt 2018;März 2019;Dezember 2019;Beginn Rituximab;Mai 2020
                        FVC;% Soll;62;58;55;;66
                        DLCO;% Soll;41;38;nicht durchgeführt;;45
                        """),
                new Export("labs-by-date.csv", ',', TableKind.RESULTS_BY_TIME,
                        List.of(ANALYTE, UNIT, RANGE_TEXT, TIME_COLUMN, TIME_COLUMN, TIME_COLUMN), """
                        Test,Unit,Normal range,2021-01-12,2021-02-09,2021-03-15
                        CK,U/L,<170,2210,1430,350
                        Aldolase,U/L,<7.6,28,19.5,8.1
                        ESR,mm/h,0-20,60,41,18
                        """));
    }

    private static List<Export> treatments() {
        return List.of(
                new Export("medikation.csv", ';', TableKind.TREATMENTS,
                        List.of(PATIENT_ID, AGENT, CODE, DOSE, DOSE_UNIT, FREQUENCY, ROUTE, DATE, END_DATE, ONGOING, END_REASON), """
                        Pat-Nr;Wirkstoff;ATC;Dosis;Einheit;Frequenz;Applikation;Beginn;Ende;Laufend;Absetzgrund
                        00471;Prednisolon;H02AB06;20;mg;täglich;oral;01.02.2020;;ja;
                        00471;Methotrexat;L04AX03;15;mg;wöchentlich;s.c.;01.03.2020;14.09.2020;nein;Unverträglichkeit
                        00471;MabThera;L01XC02;1000;mg;alle 6 Monate;i.v.;12.10.2020;;;
                        """),
                new Export("medications.csv", ',', TableKind.TREATMENTS,
                        List.of(PATIENT_ID, AGENT, DOSE, ROUTE, FREQUENCY, INDICATION, DATE, END_DATE), """
                        Subject ID,Drug Name,Dose,Route,Frequency,Indication,Start Date,Stop Date
                        S-01,Tacrolimus,2 mg,oral,daily,myositis,03/14/2019,09/30/2019
                        S-01,Baricitinib,4 mg,oral,daily,myositis,10/05/2019,
                        S-02,Mycophenolate mofetil,1-2 g,oral,daily,ILD,2017,ongoing
                        """));
    }

    private static List<Export> happenings() {
        return List.of(
                new Export("ereignisse.csv", ';', TableKind.EVENTS,
                        List.of(PATIENT_ID, DATE, EVENT_KIND, TITLE, FINDING), """
                        Fallnummer;Datum;Art;Ereignis;Befund
                        F77;04.05.2021;Bildgebung;MRT Oberschenkel;Ödem beidseits
                        F77;11.05.2021;Biopsie;Muskelbiopsie M. deltoideus;nekrotische Fasern
                        F77;20.06.2021;Schub;Schub;
                        """),
                new Export("adverse-events.csv", ',', TableKind.ADVERSE_EVENTS,
                        List.of(PATIENT_ID, TITLE, GRADE, SERIOUS, RELATION, DATE, END_DATE, OUTCOME), """
                        Patient No,Adverse Event,CTCAE Grade,Serious,Causality,Onset,Resolved,Outcome
                        11,Cytokine release syndrome,1,N,Probable,2023-02-14,2023-02-16,Recovered
                        11,Headache,2,N,Possible,2023-02-20,,Not recovered
                        12,Febrile neutropenia,3,Y,Related,2023-03-01,2023-03-09,Recovered
                        """),
                new Export("patienten.csv", ';', TableKind.PATIENTS,
                        List.of(PATIENT_ID, NAME, BIRTH_DATE, SEX, DIAGNOSIS), """
                        Patienten-ID;Patientenname;Geburtsdatum;Geschlecht;Diagnose
                        00471;Muster, Erika;14.03.1966;w;Antisynthetase-Syndrom
                        00472;Beispiel, Max;02.11.1981;m;Dermatomyositis
                        """),
                new Export("cart-days.csv", ',', TableKind.RESULTS,
                        List.of(PATIENT_ID, DAY, ANALYTE, COMPARATOR, VALUE, UNIT, IGNORED), """
                        Subject,Study Day,Analyte,Operator,Value,Unit,Batch
                        P1,-13,CK,=,4298,U/L,7
                        P1,4,CAR T cells,=,0.8,/µl,7
                        P1,150,CK,=,99,U/L,9
                        P1,150,CRP,<,5,mg/L,9
                        """));
    }
}
