package decursus.cases;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.Event;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Treatment;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the shipped cases and writes their facts as short lines that a test can lay beside a source.
final class ShippedCases {

    static final Path FOLDER = Path.of("data", "cases");

    private ShippedCases() {
    }

    /// The file of every shipped case, by name.
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFileReading reading(Path file) {
        try {
            return new CaseFileReader(Catalog.bundled()).read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Course course(String id) {
        return switch (reading(FOLDER.resolve(id + ".json"))) {
            case CaseFileReading.Read read -> read.course();
            case CaseFileReading.Refused refused -> throw new AssertionError(id + " is refused: " + refused.problems());
        };
    }

    /// One line a result: `time | name | value unit (range) flag of maximum`, each left out where there is none.
    static String results(Course course) {
        return course.observations().stream().map(ShippedCases::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Observation observation) {
        StringBuilder line = new StringBuilder(TimeNotation.write(observation.time()));
        line.append(" | ").append(observation.analyte().name()).append(" | ").append(value(observation.reading().result()));
        if (observation.reading().unit() != null) {
            line.append(' ').append(observation.reading().unit());
        }
        if (observation.limits().range() != null) {
            line.append(" (").append(observation.limits().range().text()).append(") ").append(observation.flag());
        }
        return line.append(maximum(observation.limits().maximum())).toString();
    }

    private static String value(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> (numeric.comparator() == Comparator.EQUAL ? "" : numeric.comparator().sign())
                    + numeric.value().toPlainString();
            case Result.Span span -> span.low().toPlainString() + " to " + span.high().toPlainString();
            case Result.Titre titre -> "1:" + titre.denominator();
            case Result.Ordinal ordinal -> ordinal.scale() + " " + ordinal.grade() + " rank " + ordinal.rank().toPlainString();
            case Result.Words words -> "'" + words.text() + "'";
            case Result.NotDone notDone -> "not done: " + notDone.reason();
        };
    }

    private static String maximum(Limits.InstrumentMaximum maximum) {
        return switch (maximum) {
            case Limits.InstrumentMaximum.Known known -> " of " + known.value().toPlainString();
            case Limits.InstrumentMaximum.Unknown unknown -> " of unknown";
            case Limits.InstrumentMaximum.NotAScore none -> "";
        };
    }

    /// One line a treatment: `role | name | phases and givings | response`.
    static String treatments(Course course) {
        return course.treatments().stream().map(ShippedCases::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Treatment treatment) {
        String given = Stream.concat(treatment.phases().stream().map(ShippedCases::phase),
                treatment.administrations().stream().map(each -> TimeNotation.write(each.time()) + dose(each.dose())))
                .collect(Collectors.joining("; "));
        String response = treatment.outcome().response();
        return treatment.role() + " | " + treatment.agent().name() + " | " + given + (response == null ? "" : " | " + response);
    }

    private static String phase(Phase phase) {
        return period(phase.period()) + dose(phase.dose());
    }

    private static String dose(@Nullable Dose dose) {
        return dose == null ? "" : " " + dose.low().toPlainString() + (dose.isRange() ? "-" + dose.high().toPlainString() : "")
                + " " + dose.unit() + dose.basis().suffix();
    }

    /// A period as `from … to …`; a point as itself.
    static String period(Period period) {
        if (period.isPoint() && period.start() instanceof Period.Start.At at) {
            return "at " + TimeNotation.write(at.time());
        }
        String start = switch (period.start()) {
            case Period.Start.At at -> "from " + TimeNotation.write(at.time());
            case Period.Start.RunningBefore before -> "running before " + TimeNotation.write(before.limit());
            case Period.Start.Unknown unknown -> "undated";
        };
        return start + switch (period.end()) {
            case Period.End.At at -> " to " + TimeNotation.write(at.time());
            case Period.End.OngoingAsOf ongoing -> " ongoing" + (ongoing.asOf() == null ? "" : " at " + TimeNotation.write(ongoing.asOf()));
            case Period.End.StoppedTimeUnknown stopped -> " stopped";
            case Period.End.NotStated notStated -> "";
        };
    }

    /// One line an event: `kind | title | period | finding`.
    static String events(Course course) {
        return course.events().stream().map(ShippedCases::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Event event) {
        return event.kind() + " | " + event.title() + " | " + period(event.period())
                + (event.finding() == null ? "" : " | " + event.finding());
    }
}
