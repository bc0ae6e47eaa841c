package decursus.jobs.intake.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file is stands in it.
class RecognitionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.json|{\"format\": \"decursus-case\"}|CASEFILE", "a.json|not json|CASEFILE",
        "a.txt|{\"resourceType\": \"Bundle\"}|FHIR", "a.json|\uFEFF [{\"resourceType\": \"Patient\"}]|FHIR",
        "a.ndjson|{\"resourceType\": \"Patient\"}|FHIR", "a.csv|Patient;Datum;CK|TABLE", "a.dat|Patient;Datum;CK|TABLE",
        "lb.csv|STUDYID,DOMAIN,USUBJID|SDTM", "a.csv|''|TABLE"})
    void aFileIsToldByWhatItHolds(String name, String content, Format format) throws IOException {
        assertEquals(format, Recognition.of(Files.writeString(folder.resolve(name), content)));
    }

    @Test
    void aFolderAndAnArchiveAreWhatTheirFilesAre() throws IOException {
        Path archive = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.md"));
            zip.putNextEntry(new ZipEntry("a/b.json"));
            zip.write("{\"resourceType\": \"Bundle\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Format.FHIR, Recognition.of(archive));
        Path study = Files.createDirectory(folder.resolve("study"));
        Files.writeString(study.resolve("dm.csv"), "STUDYID,DOMAIN,USUBJID");
        assertEquals(Format.SDTM, Recognition.of(study));
        assertEquals(Format.CASEFILE, Recognition.of(folder.resolve("nothing")));
    }
}
