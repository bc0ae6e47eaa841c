package decursus.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RowKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The domains of a public pilot study, where they are at hand.
class SdtmRealTest {

    @Test
    void everyRowOfThePilotStudyIsAccountedFor() throws Exception {
        Path folder = Path.of(System.getProperty("realdata", "nowhere"), "sdtm-cdisc-pilot");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no real data here");
        List<TableSource> sources = new ArrayList<>();
        Map<String, Long> lines = new TreeMap<>();
        for (String domain : List.of("dm", "lb", "cm", "ex", "ae")) {
            String text = Files.readString(folder.resolve(domain + ".csv"));
            sources.add(TypedGrid.of(domain + ".csv", ',', text));
            lines.put(domain, text.lines().filter(line -> !line.isBlank()).count() - 1);
        }
        Taken taken = Taken.by(Sdtm.profile(), sources.toArray(TableSource[]::new));
        Map<String, Integer> told = new TreeMap<>();
        taken.told().forEach(each -> told.merge(each.replaceAll("row \\d+", "row n").replaceAll("[\\d-]{7,}(T[\\d:]+)?", "d"), 1, Integer::sum));
        if (Boolean.getBoolean("told")) {
            Files.writeString(Path.of("target/told.txt"), String.join("\n", told.entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).toList()));
        }
        assertEquals(lines.get("dm"), taken.patients.size());
        assertEquals(lines.get("lb"), taken.rows(RowKind.OBSERVATION));
        assertEquals(lines.get("cm") + lines.get("ex"), taken.rows(RowKind.TREATMENT));
        assertEquals(lines.get("ae"), taken.rows(RowKind.EVENT));
        assertTrue(taken.rest().refused().isEmpty());
        for (PatientIntake each : taken.patients) {
            each.course().checked();
        }
    }

    static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
