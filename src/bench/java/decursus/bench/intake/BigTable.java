package decursus.bench.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/// A table in the manner of a laboratory's export, one row a result, of any size; the same one each time.
public final class BigTable {

    /// Name, unit, range, typical value.
    private static final String[][] ANALYTES = {{"CK", "U/l", "<170", "400"}, {"CRP", "mg/l", "<5", "20"}, {"Haemoglobin", "g/dl",
        "12.0-15.5", "12"}, {"Platelets", "10^9/l", "150-400", "250"}, {"Creatinine", "mg/dl", "0.5-0.9", "1"}, {"Potassium", "mmol/l",
            "3.5-5.1", "4"}, {"LDH", "U/l", "<250", "300"}, {"ALT", "U/l", "<35", "40"}};
    private static final LocalDateTime FIRST = LocalDateTime.of(2005, 1, 3, 7, 30);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private BigTable() {}

    /// How a table's rows stand.
    ///
    /// @param mixed false for each patient's rows together; true for rows by time, the patients mixed
    public record Shape(int patients, int results, boolean mixed) {

        @Override
        public String toString() {
            return String.format("%,d × %,d%s", patients, results, mixed ? ", mixed" : "");
        }

        public int rows() {
            return patients * results;
        }
    }

    /// Writes a table.
    public static void write(Path file, Shape shape) throws IOException {
        Random random = new Random(11);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("PatientID,Sampled,Test,Result,Unit,Reference,Status\n");
            for (int i = 0; i < shape.rows(); i++) {
                int patient = shape.mixed ? i % shape.patients : i / shape.results;
                int number = shape.mixed ? i / shape.patients : i % shape.results;
                out.write(row(random, patient, number, shape.results));
            }
        }
    }

    private static String row(Random random, int patient, int number, int results) {
        String[] analyte = ANALYTES[number % ANALYTES.length];
        int draws = (results + ANALYTES.length - 1) / ANALYTES.length;
        long minutes = 20L * 365 * 24 * 60 / draws * (number / ANALYTES.length);
        double value = Double.parseDouble(analyte[3]) * (0.5 + random.nextDouble());
        String written = value > 100 ? String.valueOf(Math.round(value)) : String.valueOf(Math.round(value * 10) / 10.0);
        return "P%07d,%s,%s,%s%s,%s,%s,final%n".formatted(patient, TIME.format(FIRST.plusMinutes(minutes)), analyte[0],
                random.nextInt(50) == 0 ? "<" : "", written, analyte[1], analyte[2]);
    }
}
