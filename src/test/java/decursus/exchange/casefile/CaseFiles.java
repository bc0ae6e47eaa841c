package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.exchange.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What the tests of the case file share.
final class CaseFiles {

    private CaseFiles() {
    }

    /// Reads a text as `case.json`.
    static CaseFileReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static CaseFileReading read(byte[] content) {
        return new CaseFileReader(Catalog.bundled()).read("case.json", content);
    }

    /// The course of a file that must be read.
    static Course course(String text) {
        return switch (read(text)) {
            case CaseFileReading.Read read -> read.course();
            case CaseFileReading.Refused refused -> fail(sentences(refused.problems()));
        };
    }

    /// The problems of a file that must be refused, each as place and sentence.
    static List<String> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> refused(byte[] content) {
        return assertInstanceOf(CaseFileReading.Refused.class, read(content)).problems().stream().map(Problem::sentence).toList();
    }

    static String sentences(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file that shows every field of the format.
    static String full() {
        return text(Path.of("src/test/resources/decursus/exchange/casefile/full.json"));
    }

    /// The example in `data/README.md`.
    static String readmeExample() {
        String page = text(Path.of("data/README.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }

    /// The cases that the program ships.
    static List<Path> shipped() {
        try (var files = Files.list(Path.of("data/cases"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
