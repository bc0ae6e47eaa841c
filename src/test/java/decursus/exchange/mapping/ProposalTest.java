package decursus.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.exchange.mapping.Exports.Export;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.ProfileJson;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.propose.Confidence;
import decursus.exchange.mapping.propose.Proposal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is proposed for tables that nobody has mapped before, against what a person says of them.
class ProposalTest {

    @Test
    void twelveExportsAreProposedRight() throws Exception {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        List<String> sureAndWrong = new ArrayList<>();
        for (Export export : Exports.all()) {
            Proposal.Table table = proposed(export);
            if (table.profile().kind() != export.kind()) {
                wrong.add(export.name() + " is " + table.profile().kind());
            }
            for (int i = 0; i < export.roles().size(); i++) {
                Proposal.Column column = table.columns().get(i);
                boolean hit = column.profile().role() == export.roles().get(i);
                right += hit ? 1 : 0;
                all++;
                if (!hit) {
                    wrong.add(export.name() + " " + column.profile().header() + " is " + column.profile().role() + " "
                            + column.confidence());
                    if (column.confidence() == Confidence.HIGH) {
                        sureAndWrong.add(wrong.getLast());
                    }
                }
            }
        }
        assertTrue(sureAndWrong.isEmpty(), sureAndWrong::toString);
        assertTrue(right >= 0.95 * all, right + " of " + all + " columns are right: " + wrong);
        assertEquals("[]", wrong.toString(), right + " of " + all);
    }

    @Test
    void whatIsProposedReadsItsOwnFileAndIsKnownAgainWhenSaved() throws Exception {
        for (Export export : Exports.all()) {
            Proposal proposal = Proposal.of(source(export).grid(), Catalog.bundled());
            String saved = ProfileJson.write(proposal.profile());
            assertEquals(proposal.profile(), ProfileJson.read(saved));
            Taken taken = Taken.by(ProfileJson.read(saved), source(export));
            assertTrue(taken.rest().refused().isEmpty() && taken.patients.stream().allMatch(each -> each.refused().isEmpty()),
                    () -> export.name() + taken.told());
            assertTrue(!taken.patients.isEmpty(), export.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Obere Norm", "Oberer Normwert", "Normobergrenze", "Obere Grenze", "Upper limit", "ULN"})
    void knowsTheUpperLimitByManyNames(String header) throws Exception {
        Proposal.Table table = Proposal.of(TypedGrid.of("x.csv", ';', "Patient;Datum;Parameter;Wert;Einheit;" + header
                + "\n7;13.02.2020;CK;1200;U/l;170\n").grid(), Catalog.bundled()).tables().getFirst();
        assertEquals(ColumnRole.RANGE_HIGH, table.columns().getLast().profile().role());
    }

    @ParameterizedTest
    @CsvSource({"'Müller, Anna','Meier, Eva-Maria',NAME", "Anna Müller,Eva Meier,NAME", "7,8,PATIENT_ID", "P-001,P-002,PATIENT_ID",
            "anna,eva,PATIENT_ID", "Patient A,Patient B,PATIENT_ID"})
    void aColumnOfNamesIsNoPatientNumber(String first, String second, ColumnRole role) throws Exception {
        assertEquals(role, firstColumn("Patient", first, second));
    }

    /// Else the rows of several patients would become one course.
    @Test
    void pseudonymsOfTwoWordsStayNumbersOfPatients() throws Exception {
        assertEquals(ColumnRole.PATIENT_ID, firstColumn("Pseudonym", "Blauer Wal", "Roter Fuchs"));
    }

    private static ColumnRole firstColumn(String header, String first, String second) throws Exception {
        Proposal.Table table = Proposal.of(TypedGrid.of("x.csv", ';', header + ";Datum;Parameter;Wert;Einheit\n" + first
                + ";13.02.2020;CK;1200;U/l\n" + second + ";14.02.2020;CK;99;U/l\n").grid(), Catalog.bundled()).tables().getFirst();
        return table.columns().getFirst().profile().role();
    }

    @Test
    void asksWhatCanNotBeTold() throws Exception {
        Proposal.Table table = Proposal.of(TypedGrid.of("x.csv", ';', """
                Date;Test;Result
                03/04/2021;CK;1,234
                05/06/2021;CK;2,345
                """).grid(), Catalog.bundled()).tables().getFirst();
        assertEquals(List.of(new Proposal.Question(Proposal.Subject.DATE_ORDER, "Date", "05/06/2021"),
                new Proposal.Question(Proposal.Subject.DECIMAL_MARK, "Result", "2,345"),
                new Proposal.Question(Proposal.Subject.PATIENT, "", ""), new Proposal.Question(Proposal.Subject.UNIT, "", "")),
                        table.questions());
        assertEquals(ColumnRole.VALUE, table.columns().get(2).profile().role());
    }

    @Test
    void asksForAPointBeforeThreeDigitsAndTellsWhatAnotherColumnSuggests() throws Exception {
        Proposal.Table table = Proposal.of(TypedGrid.of("x.csv", ';', """
                Patient;Datum;CK (U/l);CRP (mg/l);LDH (U/l)
                7;03.04.2021;1.234;12,5;255
                7;05.06.2021;980;3,1;261
                """).grid(), Catalog.bundled()).tables().getFirst();
        assertEquals(List.of(new Proposal.Question(Proposal.Subject.DECIMAL_MARK, "CK (U/l)", "1.234",
                "the column \"CRP (mg/l)\" has a decimal comma")), table.questions());
    }

    @Test
    void aHeaderIsNotBelievedAgainstItsContent() throws Exception {
        for (String header : List.of("Patient;Datum;Messwert;Ergebnis;Einheit", "Patient;Datum;Ergebnis;Messwert;Einheit")) {
            Proposal.Table table = Proposal.of(TypedGrid.of("x.csv", ';', header + """

                    7;03.04.2021;CK;980;U/l
                    7;05.06.2021;CRP;12,5;mg/l
                    7;05.06.2021;ANA;1:640;
                    """).grid(), Catalog.bundled()).tables().getFirst();
            assertEquals(List.of(ColumnRole.PATIENT_ID, ColumnRole.DATE, ColumnRole.ANALYTE, ColumnRole.VALUE, ColumnRole.UNIT),
                    table.columns().stream().map(each -> each.profile().role()).toList());
            assertEquals(Confidence.GUESS, table.columns().get(2).confidence());
            assertEquals(Confidence.LIKELY, table.columns().get(3).confidence());
            assertEquals(TableKind.RESULTS, table.profile().kind());
        }
    }

    @Test
    void aColumnNamedLikeAValueIsNotCertainWithoutOne() throws Exception {
        Proposal.Table table = Proposal.of(TypedGrid.of("x.csv", ';', """
                Patient;Datum;Parameter;Ergebnis
                7;03.04.2021;Myositis-Antikörper;Jo-1
                7;05.06.2021;ANA;negativ
                """).grid(), Catalog.bundled()).tables().getFirst();
        assertEquals(ColumnRole.VALUE, table.columns().get(3).profile().role());
        assertEquals(Confidence.LIKELY, table.columns().get(3).confidence());
    }

    private static Proposal.Table proposed(Export export) throws Exception {
        return Proposal.of(source(export).grid(), Catalog.bundled()).tables().getFirst();
    }

    static TableSource source(Export export) {
        return TypedGrid.of(export.name(), export.delimiter(), export.text());
    }
}
