package decursus.bench.fhir;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A bundle of laboratory results in the manner of a hospital's export, of any size; the same one each time.
public final class BigBundle {

    private static final String[][] ANALYTES = {{"2157-6", "Creatine kinase [Enzymatic activity/volume] in Serum or Plasma", "U/L"},
        {"1988-5", "C reactive protein [Mass/volume] in Serum or Plasma", "mg/L"}, {"718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL"},
        {"777-3", "Platelets [#/volume] in Blood by Automated count", "10*3/uL"}, {"2160-0", "Creatinine [Mass/volume] in Serum or Plasma",
            "mg/dL"}, {"2823-3", "Potassium [Moles/volume] in Serum or Plasma", "mmol/L"}};
    private static final int A_PATIENT = 1_000;

    private BigBundle() {}

    /// Writes a bundle.
    ///
    /// @param bytes about how many
    /// @return how many observations it holds
    public static int write(Path file, long bytes) throws IOException {
        Random random = new Random(7);
        long written = 0;
        int count = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[".getBytes(StandardCharsets.UTF_8));
            while (written < bytes) {
                int patient = count / A_PATIENT;
                String entry = (count == 0 ? "" : ",\n") + (count % A_PATIENT == 0 ? patient(patient) + ",\n" : "") + observation(random,
                        patient, count++);
                byte[] text = entry.getBytes(StandardCharsets.UTF_8);
                out.write(text);
                written += text.length;
            }
            out.write("]}".getBytes(StandardCharsets.UTF_8));
        }
        return count;
    }

    private static String patient(int number) {
        return String.format(Locale.ROOT,
                "{\"fullUrl\":\"https://host.example/fhir/Patient/p%d\",\"resource\":{\"resourceType\":\"Patient\",\"id\":"
                + "\"p%d\",\"identifier\":[{\"system\":\"urn:mrn\",\"value\":\"%06d\"}],\"gender\":\"female\","
                + "\"birthDate\":\"1960-01-01\"}}", number,
                number, number);
    }

    private static String observation(Random random, int patient, int number) {
        String[] analyte = ANALYTES[random.nextInt(ANALYTES.length)];
        return String.format(Locale.ROOT,
                "{\"fullUrl\":\"https://host.example/fhir/Observation/o%d\",\"resource\":{\"resourceType\":\"Observation\","
                + "\"id\":\"o%d\",\"meta\":{\"profile\":[\"http://hl7.org/fhir/StructureDefinition/lab\"]},\"status\":\"final\","
                + "\"category\":[{"
                + "\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\",\"code\":\"laboratory\","
                + "\"display\":"
                + "\"Laboratory\"}]}],\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"%s\",\"display\":\"%s\"}],"
                + "\"text\":\"%s\"},"
                + "\"subject\":{\"reference\":\"Patient/p%d\"},\"effectiveDateTime\":\"20%02d-%02d-%02dT08:30:00+01:00\",\"issued\":"
                + "\"2024-01-01T10:00:00.000+01:00\",\"valueQuantity\":{\"value\":%d.%d,\"unit\":\"%s\","
                + "\"system\":\"http://unitsofmeasure.org\","
                + "\"code\":\"%s\"}}}", number, number, analyte[0], analyte[1], analyte[1], patient, 10 + random.nextInt(14),
                1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(500), random.nextInt(10), analyte[2], analyte[2]);
    }
}
