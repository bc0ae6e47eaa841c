package decursus.exchange.fhir.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.exchange.intake.IntakeRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The quick way through a bundle finds what the strict one finds, or gives up: it never takes what the other refuses.
class QuickScanTest {

    private static final Source FILE = new Source("a.json", Path.of("a.json"), 0, 0, true);
    private static final String BUNDLE = """
            { "resourceType":"Bundle", "id" : "b", "meta":{"tag":[1, -0.5e+3,[ ],{ }, true,false , null]},"entry":[
            {"fullUrl":"https://h.example/fhir/Patient/p","resource":{"resourceType":"Patient","id":"p",
             "name":[{"family":"Mül\\u00fcller €𝄞"}]}},
            {"fullUrl":"https://h.example/fhir/Observation/1","search":{"mode":"match"},"resource":{"id":"1","resourceType":"Observation",
             "text":{"div":"<a href=\\"x\\">\\n\\/</a>"},"subject":{"reference":"Patient/p","display":"Anna"},
             "valueQuantity":{"value":10.50}}},
            {"resource":{"resourceType":"Condition","id":"c","clinicalStatus":{"text":"active"},"subject":{"identifier":{"system":"urn:x",
             "value":"7","use":"usual"}}}},
            {"resource":{"resourceType":"Encounter","id":"e","class":{"code":"AMB"}}} , {"resource":{"resourceType":"Basic","code":{}}}
            ],"total":5}
            """;

    /// What a way through the file found; null where it gave up or refused.
    private static String found(byte[] bytes, boolean quick) {
        Scan scan = new Scan(() -> {
        });
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            if (!(quick ? scan.quickly(0, FILE, in) : scan.file(0, FILE, in))) {
                assertEquals(0, scan.index().size());
                return "";
            }
        } catch (IntakeRefused e) {
            assertFalse(quick, "the quick way refuses nothing");
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ResourceIndex index = scan.index();
        StringBuilder told = new StringBuilder(scan.left().toString());
        IntStream.range(0, index.size()).forEach(i -> told.append('\n').append(index.kind(i)).append(' ').append(index.place(i)).append(' ')
                .append(index.offset(i)).append('+').append(index.length(i)).append(' ').append(index.refs().get(index.ref(i))).append(' ')
                .append(index.address(i)));
        return told.toString();
    }

    private static boolean agreed(byte[] bytes) {
        String quick = found(bytes, true);
        if (!quick.isEmpty()) {
            assertEquals(found(bytes, false), quick, () -> new String(bytes, StandardCharsets.UTF_8));
        }
        return !quick.isEmpty();
    }

    @Test
    void anOrdinaryBundleIsGoneThroughQuickly() {
        assertTrue(agreed(BUNDLE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itGoesOnWhereItsBytesEnd() {
        for (int blank = QuickScan.FIRST - 200; blank < QuickScan.FIRST; blank++) {
            String shifted = BUNDLE.replace("\"total\":5", "\"x\":\"" + "y".repeat(blank - BUNDLE.length()) + "\",\"total\":5");
            assertTrue(agreed(shifted.getBytes(StandardCharsets.UTF_8)));
            assertTrue(agreed((" ".repeat(blank - BUNDLE.length() / 2) + BUNDLE).getBytes(StandardCharsets.UTF_8)));
        }
        String large = BUNDLE.replace("\"code\":{}", "\"code\":\"" + "y".repeat(1_000_000) + "\"");
        assertTrue(agreed(large.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"resourceType\":\"Bundle\",\"entry\":[{}]}", "{\"resourceType\":\"Patient\",\"id\":\"1\"}", "",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\",\"id\":\"2\"}}]}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Encounter\",\"class\":[]}}]}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"MedicationOrder\"}}]}",
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}}]} x"})
    void whatIsUnusualIsLeftToTheStrictWay(String json) {
        assertEquals("", found(json.getBytes(StandardCharsets.UTF_8), true));
    }

    @Test
    void aBundleAtFaultIsNeverTaken() {
        Random random = new Random(11);
        byte[] marks = "{}[]\",:\\ 0-.eE+u\u0000\n\u0080\u00ff tfn".getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = BUNDLE.getBytes(StandardCharsets.UTF_8);
        int taken = 0;
        for (int run = 0; run < 20_000; run++) {
            byte[] bytes = plain.clone();
            for (int change = 0; change <= run % 3; change++) {
                int at = random.nextInt(bytes.length);
                bytes[at] = random.nextBoolean() ? marks[random.nextInt(marks.length)] : bytes[random.nextInt(bytes.length)];
            }
            taken += agreed(bytes) ? 1 : 0;
        }
        for (int length = 0; length < plain.length - 2; length++) {
            assertFalse(agreed(java.util.Arrays.copyOf(plain, length)));
        }
        assertTrue(taken > 1_000, "many slips change nothing that is read: " + taken);
    }
}
