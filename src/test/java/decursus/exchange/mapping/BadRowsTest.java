package decursus.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Treatment;
import decursus.exchange.Problem;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.RowKind;
import decursus.exchange.intake.Watch;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.TableProfile;
import decursus.exchange.mapping.propose.Proposal;
import decursus.exchange.notation.ResultText;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows as real tables have them: what is refused, what is in and doubted, what is left out, and in which words.
class BadRowsTest {

    private static final String HEAD = "Patient;Geburtsdatum;Datum;Analyt;Wert;Einheit\n";

    private static Taken taken(String text) throws Exception {
        Profile profile = Proposal.of(TypedGrid.of("t.csv", ';', text).grid(), Catalog.bundled()).profile();
        return Taken.by(profile, TypedGrid.of("t.csv", ';', text));
    }

    private static String refusal(String row) throws Exception {
        Taken taken = taken(HEAD + "7;01.02.1960;01.03.2021;CK;99;U/l\n" + row);
        List<String> all = taken.told().stream().filter(each -> each.startsWith("refused")).toList();
        assertEquals(1, all.size(), all::toString);
        assertEquals(2, taken.rows(RowKind.OBSERVATION));
        return all.getFirst().substring("refused t.csv, row 3: ".length());
    }

    private static String doubt(String row) throws Exception {
        PatientIntake read = taken(HEAD + "7;01.02.1960;01.03.2021;CK;99;U/l\n" + row).only();
        assertEquals(2, read.course().observations().size());
        assertTrue(read.doubtful().contains(read.course().observations().getLast().id()), read.problems()::toString);
        return read.problems().getFirst().message();
    }

    @Test
    void countsEachValueOfAWideRow() throws Exception {
        Taken taken = taken("Patient;Datum;CK (U/l);FVC (%);DLCO (%)\n7;01.02.2020;1200;71;55\n7;01.03.2020;900;1e400;\n"
                + "7;31.04.2020;800;73;56\n7;01.02.2020;1200;71;55\n");
        assertEquals(4, taken.only().course().observations().size());
        assertEquals(List.of(1, 3), taken.only().refused().stream().map(RefusedRow::entries).sorted().toList());
        assertEquals(3, taken.only().left().getFirst().count());
        assertEquals(4 + 4 + 3, taken.rows(RowKind.OBSERVATION), "the file's filled cells");
    }

    @Test
    void refusesWhatCanNotBeRead() throws Exception {
        assertEquals("\"31.04.2021\" is no day of the calendar: correct it", refusal("7;01.02.1960;31.04.2021;CK;99;U/l"));
        assertEquals("the year of \"03.04.21\" has two digits and may mean two centuries: write all four",
                refusal("7;01.02.1960;03.04.21;CK;99;U/l"));
        assertEquals("the row has 5 cells under 6 columns: correct its delimiters or quotes", refusal("7;01.02.1960;01.03.2021;CK;99"));
        assertEquals("no patient number is given: fill it in", refusal(";01.02.1960;02.03.2021;CK;99;U/l"));
        assertEquals("the patient number \"1.2E+08\" was rounded by a spreadsheet: format its column as text and write the whole number",
                refusal("1.2E+08;01.02.1960;02.03.2021;CK;99;U/l"));
        assertEquals("another row of the same patient number gives the birth date 1960-02-01: two patients may be mixed here,"
                + " correct the number or the date", refusal("7;02.02.1960;02.03.2021;CK;99;U/l"));
        assertEquals("the time \"1959-03-01\" lies before the birth on 1960-02-01: correct one of them",
                refusal("7;01.02.1960;01.03.1959;CK;99;U/l"));
        assertEquals("the column \"Analyt\" names no analyte: fill it in", refusal("7;01.02.1960;02.03.2021;;99;U/l"));
        assertTrue(refusal("7;01.02.1960;02.03.2021;CK;1e400;U/l").contains("outside of any clinical range"));
    }

    @Test
    void saysThatNoColumnNamesTheAnalyte() throws Exception {
        String text = HEAD + "7;01.02.1960;01.03.2021;CK;99;U/l\n";
        Profile profile = Proposal.of(TypedGrid.of("t.csv", ';', text).grid(), Catalog.bundled()).profile();
        TableProfile table = profile.tables().getFirst();
        Profile without = new Profile(profile.name(), profile.format(), List.of(table.with(table.columns().stream()
                .map(each -> each.role() == ColumnRole.ANALYTE ? each.as(ColumnRole.IGNORED) : each).toList())), profile.gapDays(),
                profile.dayZero());
        Taken taken = Taken.by(without, TypedGrid.of("t.csv", ';', text));
        assertEquals("no column of the mapping names the analyte: say in the mapping which one does",
                taken.only().refused().getFirst().problem().message());
        assertFalse(taken.only().described());
    }

    @Test
    void aRowOfATableOfPatientsDescribesThePatient() throws Exception {
        assertTrue(taken("Patienten-ID;Patientenname;Geburtsdatum;Geschlecht\n7;Anna Muster;01.02.1960;w\n").only().described());
    }

    @Test
    void doubtsWhatAPersonShouldLookAt() throws Exception {
        assertEquals("no value of CK lies below zero: it may stand for a missing one, correct or remove it",
                doubt("7;01.02.1960;02.03.2021;CK;-1;U/l"));
        assertEquals("the time \"2031-03-02\" has not come yet on the day of this import: correct it if it is a slip",
                doubt("7;01.02.1960;02.03.2031;CK;98;U/l"));
        assertEquals("two results of CK bear the same time: both are kept, check which one counts",
                doubt("7;01.02.1960;01.03.2021;CK;98;U/l"));
        assertEquals("no date is given: the result stands among the undated ones", doubt("7;01.02.1960;;CK;98;U/l"));
        assertEquals("\"1OO,5\" can not be read as a number, as the other values of CK are: it is kept as words and not drawn on the "
                + "curve, correct it where it is a slip", doubt("7;01.02.1960;02.03.2021;CK;1OO,5;U/l"));
        assertTrue(doubt("7;01.02.1960;02.03.2021;CK;98;µg/l").startsWith("the unit \"µg/l\" is none that the catalogue can convert"));
        assertTrue(doubt("7;01.02.1960;02.03.2021;CK;98;").startsWith("no unit is given for Creatine kinase"));
    }

    @Test
    void keepsWhatIsNoNumberAndLeavesOutCopies() throws Exception {
        Taken taken = taken(HEAD + """
                7;01.02.1960;01.03.2021;CK;99;U/l
                7;01.02.1960;01.03.2021;CK;99;U/l
                7;01.02.1960;02.03.2021;Widgetase;LESS THAN 10;U/l
                7;01.02.1960;02.03.2021;ANA;1:640;
                7;01.02.1960;02.03.2021;CRP;5,66;mg/l
                7;01.02.1960;02.03.2021;RF;negativ;
                7;01.02.1960;03.03.2021;CRP;;mg/l
                """);
        PatientIntake read = taken.only();
        assertEquals(7, taken.rows(RowKind.OBSERVATION));
        assertEquals(List.of("a second copy of a row", "no result is given"), read.left().stream().map(each -> each.reason()).toList());
        assertEquals(List.of("99", "LESS THAN 10", "1:640", "5,66", "negativ"), read.course().observations().stream()
                .map(each -> each.reading().verbatim()).toList());
        Observation unknown = read.course().observations().get(1);
        assertEquals("Numeric[comparator=LESS, value=10]", unknown.reading().result().toString());
        assertEquals("Widgetase", unknown.analyte().identity());
        assertEquals("Words[text=negativ]", read.course().observations().get(4).reading().result().toString());
    }

    @Test
    void neverInventsAnEnd() throws Exception {
        PatientIntake read = taken("""
                Patient;Wirkstoff;Dosis;Einheit;Beginn;Ende;Laufend
                7;Rituximab;1000;mg;01.02.2020;15.02.2020;
                7;Methotrexat;15;mg;03.2019;;ja
                7;Azathioprin;100;mg;2018;;nein
                7;Tacrolimus;2;mg;01.02.2017;;
                7;Baricitinib;4;mg;01.02.2021;01.05.2021;ja
                """).only();
        List<String> ends = read.course().treatments().stream().map(each -> each.phases().getFirst().period().end())
                .map(end -> end instanceof Period.End.At(var time) ? TimeNotation.write(time) : end.getClass().getSimpleName()).toList();
        assertEquals(List.of("2020-02-15", "OngoingAsOf", "StoppedTimeUnknown", "NotStated", "2021-05-01"), ends);
        assertEquals(1, read.doubtful().size());
        assertEquals("the row says \"ongoing\" and gives an end: the end is kept, correct one of them", read.problems().getFirst()
                .message());
    }

    @Test
    void ordersMakeOneLineUpToTheGapAndSaySo() throws Exception {
        PatientIntake read = taken("""
                Patient;Wirkstoff;Dosis;Einheit;Beginn;Ende
                7;Prednisolon;20;mg;01.01.2020;31.01.2020
                7;Prednisolon;10;mg;20.02.2020;31.03.2020
                7;Prednisolon;5;mg;01.08.2020;
                """).only();
        assertEquals(List.of(2, 1), read.course().treatments().stream().map(each -> each.phases().size()).toList());
        Treatment first = read.course().treatments().getFirst();
        assertEquals(2, read.rowsOf().get(first.id()));
        assertEquals("2 orders make one line: no gap longer than 30 days lies between them", first.provenance().note());
        assertTrue(read.problems().getFirst().message().contains("no gap between them is longer than 30 days"));
    }

    @Test
    void countsDaysWithoutACalendar() throws Exception {
        PatientIntake read = taken("""
                Patient;Tag;Analyt;Wert;Einheit
                7;-13;CK;4298;U/l
                7;0;CK;3100;U/l
                7;150;CK;99;U/l
                """).only();
        assertEquals(List.of("day -13", "day 0", "day 150"), read.course().observations().stream()
                .map(each -> TimeNotation.write(each.time())).toList());
        assertTrue(!read.course().timeframe().calendar());
    }

    @Test
    void asksBeforeItReadsWhatCanMeanTwoThings() {
        IntakeRefused dates = assertThrows(IntakeRefused.class, () -> taken("Patient;Datum;Analyt;Wert;Einheit\n7;03/04/2021;CK;99;U/l\n"));
        assertTrue(dates.problems().getFirst().message().endsWith("say in the mapping whether the day or the month stands first"));
        IntakeRefused marks = assertThrows(IntakeRefused.class,
                () -> taken("Patient;Datum;Analyt;Wert;Einheit\n7;03.04.2021;CK;1,234;U/l\n"));
        assertTrue(marks.problems().getFirst().message().endsWith("say in the mapping whether a comma or a point is its decimal mark"));
    }

    private static final String VALUES = "Patient;Datum;Analyt;Wert;Einheit\n";

    private static List<String> read(Taken taken) {
        return taken.only().course().observations().stream().map(each -> ResultText.write(each.reading().result())).toList();
    }

    @Test
    void aPointThatMayPartThousandsIsAskedLikeAComma() {
        for (String cells : List.of("1.234 2.980 1.170", "1.234 980 170", "<1.234", "1,234 2.980", "1.234 5,5 6.5")) {
            StringBuilder table = new StringBuilder(VALUES);
            int day = 10;
            for (String cell : cells.split(" ")) {
                table.append("7;").append(day++).append(".04.2021;CK;").append(cell).append(";U/l\n");
            }
            IntakeRefused asked = assertThrows(IntakeRefused.class, () -> taken(table.toString()), cells);
            assertTrue(asked.problems().getFirst().message().endsWith("say in the mapping whether a comma or a point is its decimal mark"));
        }
        IntakeRefused wide = assertThrows(IntakeRefused.class,
                () -> taken("Patient;Datum;CK (U/l);CRP (mg/l);LDH (U/l)\n7;01.02.2020;1.200;7,1;255\n7;02.02.2020;900;7,3;260\n"));
        assertEquals(List.of("CK (U/l)"), wide.problems().stream().map(Problem::field).toList());
    }

    @Test
    void oneCellThatProvesThePointSettlesIt() throws Exception {
        assertEquals(List.of("1.234", "2.5"), read(taken(VALUES + "7;10.04.2021;CK;1.234;U/l\n7;11.04.2021;CK;2.5;U/l\n")));
        assertEquals(List.of("1.234", "0.980"), read(taken(VALUES + "7;10.04.2021;CK;1.234;U/l\n7;11.04.2021;CK;0.980;U/l\n")));
    }

    @Test
    void thousandsAreReadWhereACellProvesThem() throws Exception {
        assertEquals(List.of("2310", "5230.5", "95.5"), read(taken(VALUES
                + "7;10.04.2021;CK;2.310;U/l\n7;11.04.2021;CK;5.230,5;U/l\n7;12.04.2021;CK;95,5;U/l\n")));
        assertEquals(List.of("2310", "5230.5"), read(taken(VALUES + "7;10.04.2021;CK;2,310;U/l\n7;11.04.2021;CK;5,230.5;U/l\n")));
    }

    @Test
    void thousandsAreReadWhereSomebodySaidSoAndElseRefused() throws Exception {
        String text = VALUES + "7;10.04.2021;CK;2.310;U/l\n7;11.04.2021;CK;95,5;U/l\n";
        Taken unsaid = taken(text);
        assertEquals(List.of("95.5"), read(unsaid));
        assertEquals(1, unsaid.only().refused().size());
        Profile profile = Proposal.of(TypedGrid.of("t.csv", ';', text).grid(), Catalog.bundled()).profile();
        TableProfile table = profile.tables().getFirst();
        Profile said = new Profile(profile.name(), profile.format(), List.of(table.with(table.columns().stream()
                .map(each -> each.role() == ColumnRole.VALUE ? each.marked(DecimalMark.COMMA) : each).toList())), profile.gapDays(),
                profile.dayZero());
        assertEquals(List.of("2310", "95.5"), read(Taken.by(said, TypedGrid.of("t.csv", ';', text))));
        try (TableIntake intake = TableIntake.of(List.of(TypedGrid.of("t.csv", ';', text)), profile, Catalog.bundled(), Taken.TODAY)
                .saying(DecimalMark.COMMA)) {
            Taken taken = new Taken();
            intake.read(taken, Watch.NOBODY);
            assertEquals(List.of("2310", "95.5"), read(taken));
        }
    }
}
