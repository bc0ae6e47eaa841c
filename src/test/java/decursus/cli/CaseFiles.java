package decursus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Case files as somebody may bring them.
final class CaseFiles {

    /// A record of care whose every text names the patient.
    static final String NAME = "Zwetschgenbaum";

    private CaseFiles() {
    }

    /// A sound synthetic case with two results.
    static String sound(String id) {
        return synthetic(id, """
                {"id": "ck1", "analyte": "ck", "time": "before day 0", "value": 2140, "unit": "U/l", "range": "<190"},
                {"id": "ck2", "analyte": "ck", "time": "month 3", "value": "<170", "unit": "U/l", "range": "<190"}""");
    }

    /// One of its two results carries a unit that is not known for it.
    static String doubtful(String id) {
        return synthetic(id, """
                {"id": "ck1", "analyte": "ck", "time": "before day 0", "value": 2140, "unit": "furlongs"},
                {"id": "ck2", "analyte": "ck", "time": "month 3", "value": 160, "unit": "U/l"}""");
    }

    /// One of its two results can not be read.
    static String broken(String id) {
        return synthetic(id, """
                {"id": "ck1", "analyte": "ck", "time": "31.02.2021", "value": 2140, "unit": "U/l"},
                {"id": "ck2", "analyte": "ck", "time": "month 3", "value": 160, "unit": "U/l"}""");
    }

    static String synthetic(String id, String observations) {
        return """
                {"format": "decursus-case", "version": 1, "id": "%s", "label": "Made up", "nature": "synthetic",
                 "source": {"synthetic": true}, "subject": {"sex": "male", "age": 58},
                 "time": {"calendar": false, "indexTreatment": "rtx"},
                 "observations": [
                %s
                 ],
                 "treatments": [{"id": "rtx", "agent": "rituximab", "role": "disease-directed", "administrations": [{"time": "day 0"}]}],
                 "events": [{"kind": "imaging", "title": "MRI", "at": "month 3"}]}
                """.formatted(id, observations);
    }

    static String clinical(String id) {
        return """
                {"format": "decursus-case", "version": 1, "id": "%s", "label": "NN label", "nature": "clinical",
                 "source": {"file": "NN.csv", "row": 3},
                 "subject": {"name": "Anna NN", "birthDate": "1961-04-23", "sex": "female", "age": 62, "heightCm": 173, "country": "NN"},
                 "diagnoses": [{"name": "Myositis NN", "serotype": "anti-Jo-1 NN", "since": "2015", "findings": ["NN was seen"]}],
                 "time": {"calendar": true, "indexTreatment": "NN", "dayZero": "infusion for NN", "cutOff": "2021-12-24"},
                 "notes": ["A note on NN."],
                 "observations": [
                  {"id": "NN1", "analyte": "ck", "name": "CK of NN", "time": "2021-03-08", "value": 2140, "unit": "U/l", "lab": "Lab NN"},
                  {"id": "NN2", "name": "NN test", "time": "2021-03", "value": {"text": "NN says normal"}}
                 ],
                 "treatments": [{"id": "NN", "agent": "rituximab", "name": "Rituximab by NN", "role": "disease-directed",
                  "administrations": [{"time": "2021-03-01", "dose": "1000 mg", "verbatim": "for NN"}], "note": "NN"}],
                 "events": [{"kind": "imaging", "title": "MRI of NN", "at": "2021-04-01", "finding": "NN has oedema"}],
                 "adverseEvents": [{"name": "Fever of NN", "at": "2021-03-02", "attributedTo": "NN", "outcome": "NN is well"}]}
                """.formatted(id).replace("NN", NAME);
    }

    static Path zip(Path file, Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
