package decursus.exchange.fhir.course;

import decursus.domain.course.Subject.Age;
import decursus.domain.course.Subject.Body;
import decursus.domain.course.Subject.Person;
import decursus.domain.course.Subject.Sex;
import decursus.domain.time.TimePoint;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.fhir.value.Times;
import decursus.exchange.intake.Identifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a Patient.
final class PersonReader {

    /// @param identifiers most telling first, the resource's own id last
    /// @param died        when; unknown where it is only told that; null where it is not told
    record Described(Person person, List<Identifier> identifiers, @Nullable TimePoint died) {
    }

    private PersonReader() {
    }

    /// A person of whom nothing is told.
    static Person nobody() {
        return new Person(null, null, Sex.UNKNOWN, new Age.NotStated(), Body.unknown());
    }

    /// @throws decursus.exchange.fhir.tree.Unreadable when it can not be read
    static Described read(Tree tree, @Nullable String fullUrl) {
        LocalDate birth = Times.point(tree, "birthDate") instanceof TimePoint.OnDate date ? date.date() : null;
        Sex sex = switch (tree.code("gender")) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            case "other" -> Sex.OTHER;
            case null, default -> Sex.UNKNOWN;
        };
        TimePoint died = Times.point(tree, "deceasedDateTime");
        if (died == null && Boolean.TRUE.equals(tree.truth("deceasedBoolean"))) {
            died = new TimePoint.Unknown();
        }
        return new Described(new Person(name(tree), birth, sex, new Age.NotStated(), Body.unknown()), identifiers(tree, fullUrl), died);
    }

    private static List<Identifier> identifiers(Tree tree, @Nullable String fullUrl) {
        List<Identifier> found = new ArrayList<>();
        List<Tree> given = tree.trees("identifier").stream().filter(each -> !"old".equals(each.code("use"))).toList();
        // a record number of the house tells more than that of an insurance
        for (int pass = 0; pass < 2; pass++) {
            for (Tree each : given) {
                String system = each.text("system");
                String value = each.text("value");
                boolean record = Codes.has(each.tree("type"), "MR");
                if (system != null && value != null && record == (pass == 0)) {
                    found.add(new Identifier(system, value));
                }
            }
        }
        String id = tree.text("id");
        if (id != null) {
            int at = fullUrl == null ? -1 : fullUrl.lastIndexOf("/Patient/");
            found.add(new Identifier(at > 0 && fullUrl != null ? fullUrl.substring(0, at + "/Patient".length()) : "Patient", id));
        } else if (fullUrl != null) {
            found.add(new Identifier("fullUrl", fullUrl));
        }
        return found.stream().distinct().toList();
    }

    private static @Nullable String name(Tree tree) {
        List<Tree> names = tree.trees("name");
        Tree name = names.stream().filter(each -> "official".equals(each.code("use"))).findFirst()
                .orElseGet(() -> names.stream().filter(each -> !"old".equals(each.code("use"))).findFirst().orElse(null));
        if (name == null) {
            return null;
        }
        String text = name.text("text");
        String parts = Stream.concat(name.texts("given").stream().map(decursus.exchange.fhir.tree.PlainText::of),
                Stream.ofNullable(name.text("family"))).filter(Objects::nonNull).collect(Collectors.joining(" "));
        String whole = parts.isEmpty() ? text : parts;
        return whole == null ? null : Codes.cut(whole);
    }
}
