package decursus.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.exchange.grid.GridSource;
import decursus.exchange.grid.open.Grids;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.Profile;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.profile.TableProfile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many patients in one file, one below the other or mixed.
class ManyPatientsTest {

    static final Profile PROFILE = Profile.of("registry", TableProfile.of("", TableKind.RESULTS, List.of(
            ColumnProfile.of("id", ColumnRole.PATIENT_ID), ColumnProfile.of("date", ColumnRole.DATE), ColumnProfile.of("test",
                    ColumnRole.ANALYTE),
            ColumnProfile.of("value", ColumnRole.VALUE), ColumnProfile.of("unit", ColumnRole.UNIT), ColumnProfile.of("range",
                    ColumnRole.RANGE_TEXT))));
    private static final String[][] TESTS = {{"CK", "U/L", "<170"}, {"CRP", "mg/L", "<5"}, {"ALT", "U/L", "<35"}, {"LDH", "U/L", "135-225"},
            {"Hemoglobin", "g/dL", "12.0-15.5"}};

    @Test
    void theOrderOfTheRowsChangesNoCourse(@TempDir Path folder) throws Exception {
        List<String> lines = lines(60, 40);
        List<PatientIntake> together = read(write(folder.resolve("a.csv"), lines));
        List<String> mixed = new ArrayList<>(lines);
        mixed.sort(Comparator.comparing(line -> line.substring(line.indexOf(',') + 1)));
        List<PatientIntake> apart = read(write(folder.resolve("a.csv"), mixed));
        assertEquals(60, together.size());
        for (PatientIntake each : together) {
            PatientIntake other = apart.stream().filter(two -> two.identifiers().equals(each.identifiers())).findFirst().orElseThrow();
            assertEquals(each.course().observations().stream().map(item -> item.id() + item.reading()).sorted().toList(),
                    other.course().observations().stream().map(item -> item.id() + item.reading()).sorted().toList());
        }
    }

    @Test
    void stopsWhenItIsCancelled(@TempDir Path folder) throws Exception {
        Path file = write(folder.resolve("a.csv"), lines(200, 40));
        Watch impatient = new Watch() {
            @Override
            public void at(double fraction) {
                assertTrue(fraction >= 0 && fraction <= 1);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Assertions.assertThrows(CancellationException.class, () -> read(file, impatient));
    }

    @Test
    void everyResultOfManyPatientsArrivesInWhateverOrder(@TempDir Path folder) throws Exception {
        List<String> lines = lines(1_000, 100);
        Path together = write(folder.resolve("together.csv"), lines);
        Collections.shuffle(lines, new Random(3));
        for (Path file : List.of(together, write(folder.resolve("mixed.csv"), lines))) {
            Map<Integer, Integer> patients = new TreeMap<>();
            run(file, Watch.NOBODY, patient -> patients.merge(patient.course().observations().size(), 1, Integer::sum));
            assertEquals(Map.of(100, 1_000), patients, file::toString);
        }
    }

    private static List<String> lines(int patients, int each) {
        Random dice = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int p = 0; p < patients; p++) {
            for (int i = 0; i < each; i++) {
                String[] test = TESTS[i % TESTS.length];
                int month = i / 28 % 12 + 1;
                lines.add("P%05d,20%02d-%02d-%02d,%s,%d.%d,%s,%s".formatted(p, 10 + i / 336, month, i % 28 + 1, test[0], dice.nextInt(900),
                        dice.nextInt(10), test[1], test[2]));
            }
        }
        return lines;
    }

    private static Path write(Path file, List<String> lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,date,test,value,unit,range\n");
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        return file;
    }

    private static List<PatientIntake> read(Path file) throws Exception {
        return read(file, Watch.NOBODY);
    }

    private static List<PatientIntake> read(Path file, Watch watch) throws Exception {
        List<PatientIntake> all = new ArrayList<>();
        run(file, watch, all::add);
        return all;
    }

    private static void run(Path file, Watch watch, java.util.function.Consumer<PatientIntake> sink) throws Exception {
        TableSource source = new TableSource(Grids.open(GridSource.of(file)), new OriginFile(file.getFileName().toString(),
                "0".repeat(64), 1));
        try (TableIntake intake = TableIntake.of(List.of(source), PROFILE, Catalog.bundled(), Taken.TODAY)) {
            intake.read(new IntakeSink() {
                @Override
                public void patient(PatientIntake patient) {
                    sink.accept(patient);
                }

                @Override
                public void rest(Rest rest) {
                    assertTrue(rest.refused().isEmpty(), () -> rest.refused().getFirst().problem().sentence());
                }
            }, watch);
        }
    }
}
