package decursus.exchange.fhir.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The quick tree of a resource is the strict one, or there is none.
class QuickTreeTest {

    private static final String RESOURCE = """
            {"resourceType":"Observation","id":" o1 ","meta":{"profile":["x"],"versionId":"2"},"text":{"div":"<p>\\u00e4</p>"},
             "x":null,"status":"final","category":[{"coding":[{"code":"laboratory"}]}],"code":{"coding":[{"system":"http://loinc.org",
             "code":"1988-5","display":"C  reactive\\u200bprotein"},{"code":"CRP"},null],"text":"CRP «é»"},
             "valueQuantity":{"value":-10.50e+1,"unit":"mg/L"},
             "effectiveDateTime":"2024-05-01","valueBoolean":true,"note":[{"text":""},{"text":"mg/L"},{"text":"mg/L"},{"text":"mg/L"}],
             "component":[],"referenceRange":[{"low":{"value":0},"high":{"value":5.0},"appliesTo":[ ]}],"interpretation":{}, "name":[[1]]}
            """.strip();

    private final QuickTree quick = new QuickTree();

    /// All that can be asked of a tree.
    private static String told(Tree tree) {
        StringBuilder told = new StringBuilder("{");
        for (String field : new TreeSet<>(TreeReader.WANTED)) {
            if (tree.has(field)) {
                told.append(tree.path(field)).append('=');
                for (Supplier<@Nullable Object> ask : List.<Supplier<@Nullable Object>>of(() -> tree.text(field), () -> tree.code(field),
                        () -> tree.figure(field), () -> tree.truth(field), () -> tree.texts(field),
                        () -> tree.trees(field).stream().map(QuickTreeTest::told).toList())) {
                    told.append(answer(ask)).append(';');
                }
            }
        }
        return told.append('}').toString();
    }

    private static String answer(Supplier<@Nullable Object> ask) {
        try {
            return String.valueOf(ask.get());
        } catch (Unreadable e) {
            return e.sentence();
        }
    }

    private static @Nullable String strict(byte[] bytes) {
        try (JsonParser parser = FhirJson.factory().createParser(bytes)) {
            Tree tree = new TreeReader(parser).next();
            return tree == null ? null : told(tree);
        } catch (Unreadable | JsonProcessingException | IllegalStateException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String quick(byte[] bytes) {
        Tree tree = quick.read(Arrays.copyOf(bytes, bytes.length + Cursor.SLACK), 0, bytes.length);
        return tree == null ? null : told(tree);
    }

    @Test
    void anOrdinaryResourceBecomesTheSameTreeEachTime() {
        byte[] bytes = RESOURCE.getBytes(StandardCharsets.UTF_8);
        assertNull(quick(bytes), "an escape in what is read is left to the strict way");
        byte[] plain = RESOURCE.replace("\\u200b", " ").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4; i++) {
            assertEquals(strict(plain), quick(plain));
        }
    }

    @Test
    void whatIsAtFaultBecomesNone() {
        Random random = new Random(5);
        byte[] marks = "{}[]\",:\\ 0-.eE+\u0000\n\u0080\u00ff tfn".getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = RESOURCE.replace("\\u200b", " ").getBytes(StandardCharsets.UTF_8);
        int same = 0;
        for (int run = 0; run < 10_000; run++) {
            byte[] bytes = plain.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextBoolean() ? marks[random.nextInt(marks.length)] : bytes[random.nextInt(bytes.length)];
            String read = quick(bytes);
            if (read != null) {
                assertEquals(strict(bytes), read, () -> new String(bytes, StandardCharsets.UTF_8));
                same++;
            }
        }
        assertTrue(same > 1_000, "many slips leave a resource: " + same);
    }
}
