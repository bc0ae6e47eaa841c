package decursus.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFaultsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheCatalogue() throws IOException {
        for (var name : List.of("analytes.csv", "treatments.csv", "units.csv", "conversions.csv")) {
            try (var in = Catalog.class.getResourceAsStream(name)) {
                Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
            }
        }
    }

    @Test
    void aCopyIsReadLikeTheOriginal() {
        assertEquals(Catalog.bundled().analytes(), Catalog.from(folder).analytes());
        assertEquals(Catalog.bundled().treatments(), Catalog.from(folder).treatments());
    }

    @Test
    void aCorrectedRowTakesEffect() throws IOException {
        change("analytes.csv", ",170,,190,yes,", ",145,,190,yes,");
        assertEquals("145", String.valueOf(Catalog.from(folder).analyte("ck").orElseThrow().limits().highFemale()));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        var file = folder.resolve("analytes.csv");
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        assertEquals(83, Catalog.from(folder).analytes().size());
    }

    @Test
    void allFaultsAreListedAtOnceWithFileRowColumnAndValue() throws IOException {
        change("analytes.csv", "ck,Creatine kinase", "ck,");
        change("analytes.csv", "2639-3", "2639-4");
        change("analytes.csv", ",log,higher_worse,,,180,", ",logg,higher_worse,,,180,");
        change("analytes.csv", "aldolase,Aldolase", "ck,Aldolase");
        change("analytes.csv", ",15,150,30,400,", ",150,15,30,\"4,00\",");
        change("treatments.csv", ",L01XC02,", ",rituximab?,");
        change("treatments.csv", "crp; esr; il6", "crp; nosuch");
        change("treatments.csv", ",disease-directed,H02AB07", ",directed,H02AB07");
        change("conversions.csv", "ck,ukat/L,60", "ck,ukat/L,0");
        change("conversions.csv", "weight,g,", "heavy,g,");
        change("units.csv", "IE,[IU],any", "IU,[IU],any");
        assertProblems(
                "analytes.csv:2 label, value \"\":",
                "analytes.csv:2 scale, value \"logg\": use one of linear, log,",
                "analytes.csv:3 loinc, value \"2639-4\": its check digit",
                "analytes.csv:6 key, value \"ck\": another row",
                "analytes.csv:14 high_female, value \"15\": must be above",
                "analytes.csv:14 high_male, value \"4,00\": write a number with a decimal point",
                "treatments.csv:7 atc_legacy, value \"rituximab?\"",
                "treatments.csv:39 suppresses, value \"nosuch\"",
                "treatments.csv:2 default_role, value \"directed\": use one of disease-directed,",
                "conversions.csv:3 factor, value \"0\"",
                "conversions.csv:81 analyte, value \"heavy\"",
                "units.csv:3 spelling, value \"IU\": another row");
    }

    @Test
    void aFileSavedWithSemicolonsSaysSo() throws IOException {
        var file = folder.resolve("treatments.csv");
        Files.writeString(file, Files.readString(file).replace(';', ' ').replace(',', ';'));
        assertProblems("treatments.csv:1 the header must be key,label,");
    }

    @Test
    void aFileOfAnotherEncodingOrAMissingOneSaysSo() throws IOException {
        var file = folder.resolve("analytes.csv");
        Files.write(file, "key,label\nä,µ".getBytes(Charset.forName("windows-1252")));
        Files.delete(folder.resolve("units.csv"));
        assertProblems("analytes.csv: the file is not UTF-8", "units.csv: the file is missing");
    }

    @Test
    void aRowWithAFieldTooManyAndAnOpenQuoteAreFaultsOfTheFile() throws IOException {
        change("treatments.csv", "prednisone,Prednisone,", "prednisone,Prednisone,,");
        Files.write(folder.resolve("units.csv"), "\n\"open,x,any,\n".getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);
        assertProblems("treatments.csv", "units.csv");
    }

    private void change(String name, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(name));
        assertTrue(text.contains(from), () -> name + " no longer holds " + from);
        var at = text.indexOf(from);
        Files.writeString(folder.resolve(name), text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private void assertProblems(String... beginnings) {
        var refusal = assertThrows(CatalogException.class, () -> Catalog.from(folder));
        for (var beginning : beginnings) {
            assertTrue(refusal.problems().stream().anyMatch(problem -> problem.startsWith(beginning)),
                    () -> beginning + " is missing in\n" + refusal.getMessage());
        }
    }
}
