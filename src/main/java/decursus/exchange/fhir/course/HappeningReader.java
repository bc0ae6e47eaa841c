package decursus.exchange.fhir.course;

import decursus.domain.course.Event;
import decursus.domain.course.Event.Kind;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.fhir.value.Item;
import decursus.exchange.fhir.value.Times;
import decursus.exchange.fhir.value.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads Condition, Procedure, Encounter, DiagnosticReport and ImagingStudy as events.
final class HappeningReader {

    private static final Set<String> STAYS = Set.of("IMP", "ACUTE", "NONAC", "EMER", "OBSENC", "SS");
    private static final Pattern BIOPSY = Pattern.compile("(?i).*biops.*");
    private static final Set<String> IMAGING = Set.of("RAD", "RX", "CT", "NMR", "CUS", "NMS", "LP29684-5", "18748-4");

    private final Function<String, String> newId;
    private final @Nullable LocalDate birth;

    /// @param birth null where it is not known to the day
    HappeningReader(Function<String, String> newId, @Nullable LocalDate birth) {
        this.newId = newId;
        this.birth = birth;
    }

    /// Why a resource is left out on purpose; null where it is not.
    static @Nullable String leftOut(String type, Tree tree) {
        String status = type.equals("Condition") ? null : tree.code("status");
        if (status != null) {
            String reason = switch (status) {
                case "entered-in-error" -> "entered in error";
                case "cancelled" -> "cancelled";
                case "not-done" -> "not done";
                case "planned", "preparation" -> "only planned";
                default -> null;
            };
            if (reason != null) {
                return reason;
            }
        }
        return switch (type) {
            case "Condition" -> Codes.has(tree.tree("verificationStatus"), "entered-in-error") ? "entered in error"
                    : Codes.has(tree.tree("verificationStatus"), "refuted") ? "refuted" : null;
            case "Encounter" -> stays(tree) ? null : "a visit that is no stay in hospital";
            case "DiagnosticReport" -> finding(tree) == null && !holdsResults(tree) ? "a report whose results stand on their own" : null;
            default -> null;
        };
    }

    private static boolean stays(Tree encounter) {
        Tree code = encounter.tree("class");
        String word = code == null ? null : code.code("code");
        return word != null && STAYS.contains(word);
    }

    private static boolean holdsResults(Tree report) {
        return report.trees("result").stream().map(result -> result.code("reference")).anyMatch(each -> each != null
                && each.startsWith("#"));
    }

    private static @Nullable String finding(Tree report) {
        String words = Stream.concat(Stream.ofNullable(report.text("conclusion")), Codes.words(report.trees("conclusionCode")).stream())
                .distinct().collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    /// The event; null for a report that only holds results.
    ///
    /// @throws Unreadable when it can not be read
    @Nullable Event read(Item item) {
        Tree tree = item.tree();
        return switch (item.type()) {
            case "Condition" -> condition(item, tree);
            case "Procedure" -> procedure(item, tree);
            case "Encounter" -> stay(item, tree);
            case "ImagingStudy" -> imaging(item, tree);
            default -> report(item, tree);
        };
    }

    private Event condition(Item item, Tree tree) {
        List<String> notes = notes(tree);
        Tree verified = tree.tree("verificationStatus");
        String doubt = verified == null || Codes.has(verified, "confirmed") ? null : Codes.words(verified);
        Period.Start start = start(tree, "onset");
        TimePoint recorded = Times.point(tree, "recordedDate");
        if (start instanceof Period.Start.Unknown && recorded != null) {
            start = new Period.Start.At(recorded);
            notes.add("the time is that of its record; when it began is not told");
        }
        Tree clinical = tree.tree("clinicalStatus");
        Period.End open = Codes.has(clinical, "active") || Codes.has(clinical, "recurrence") || Codes.has(clinical, "relapse")
                ? new Period.End.OngoingAsOf(null)
                : Codes.has(clinical, "resolved") || Codes.has(clinical, "inactive") || Codes.has(clinical, "remission")
                ? new Period.End.StoppedTimeUnknown() : new Period.End.NotStated();
        Period.End end = end(tree, open);
        if (start instanceof Period.Start.At(TimePoint from) && end instanceof Period.End.At(TimePoint to) && Times.precedes(to, from)) {
            throw new Unreadable("abatement[x]", TimeNotation.write(to), "the end " + TimeNotation.write(to) + " lies before the start "
                    + TimeNotation.write(from) + ": correct one of them");
        }
        String said = Stream.of(tree.text("onsetString"), tree.text("abatementString"), doubt).filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return event(item, Kind.DIAGNOSIS, title(tree.tree("code"), notes, item), new Period(start, end), said.isEmpty() ? null : said,
                notes)
                .graded(Codes.words(tree.tree("severity")));
    }

    private Event procedure(Item item, Tree tree) {
        List<String> notes = notes(tree);
        String title = title(tree.tree("code"), notes, item);
        Tree span = tree.tree("performedPeriod");
        Period.End open = "in-progress".equals(tree.code("status")) ? new Period.End.OngoingAsOf(null) : new Period.End.NotStated();
        TimePoint at = Times.point(tree, "performedDateTime");
        Period period = span != null ? Times.period(span, open) : at != null ? Period.at(at)
                : new Period(aged(tree, "performedAge") instanceof TimePoint age ? new Period.Start.At(age) : new Period.Start.Unknown(),
                open);
        String outcome = Codes.words(tree.tree("outcome"));
        String said = Stream.of(tree.text("performedString"), outcome).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return event(item, BIOPSY.matcher(title).matches() ? Kind.BIOPSY : Kind.PROCEDURE, title, period, said.isEmpty() ? null : said,
                notes).plain();
    }

    private Event stay(Item item, Tree tree) {
        List<String> notes = notes(tree);
        Tree span = tree.tree("period");
        Tree code = tree.tree("class");
        Period.End open = "in-progress".equals(tree.code("status")) ? new Period.End.OngoingAsOf(null) : new Period.End.NotStated();
        String title = Stream.of(Codes.words(tree.trees("type")).stream().findFirst().orElse(null), Codes.words(tree.tree("serviceType")),
                code == null ? null : code.text("display"), code == null ? null : code.text("code")).filter(Objects::nonNull).findFirst()
                .orElse(item.type());
        String reason = String.join("; ", Codes.words(tree.trees("reasonCode")));
        return event(item, Kind.HOSPITAL_STAY, title, span == null ? Period.undated() : Times.period(span, open),
                reason.isEmpty() ? null : reason, notes).plain();
    }

    private Event imaging(Item item, Tree tree) {
        List<String> notes = notes(tree);
        String description = tree.text("description");
        List<String> modalities = tree.trees("modality").stream().map(each -> each.text("display") != null ? each.text("display")
                : each.text("code"))
                .filter(Objects::nonNull).toList();
        List<String> procedures = Codes.words(tree.trees("procedureCode"));
        String title = !procedures.isEmpty() ? procedures.getFirst() : description != null ? description
                : modalities.isEmpty() ? item.type() : String.join(", ", modalities);
        TimePoint at = Times.point(tree, "started");
        return event(item, Kind.IMAGING, title, at == null ? Period.undated() : Period.at(at),
                title.equals(description) ? null : description, notes).plain();
    }

    private @Nullable Event report(Item item, Tree tree) {
        String finding = finding(tree);
        if (finding == null) {
            return null;
        }
        List<String> notes = notes(tree);
        TimePoint at = Times.point(tree, "effectiveDateTime");
        at = at != null ? at : Times.within(tree.tree("effectivePeriod"));
        if (at == null) {
            at = Times.point(tree, "issued");
            if (at != null) {
                notes.add("the time is that of its issue; when it was taken is not told");
            }
        }
        boolean imaging = tree.trees("category").stream().anyMatch(each -> IMAGING.stream().anyMatch(code -> Codes.has(each, code)));
        return event(item, imaging ? Kind.IMAGING : Kind.CLINICAL_FINDING, title(tree.tree("code"), notes, item),
                at == null ? Period.undated() : Period.at(at), finding, notes).plain();
    }

    private Period.Start start(Tree tree, String field) {
        TimePoint at = Times.point(tree, field + "DateTime");
        Tree span = tree.tree(field + "Period");
        at = at == null && span != null ? Times.within(span) : at;
        at = at == null ? aged(tree, field + "Age") : at;
        return at == null ? new Period.Start.Unknown() : new Period.Start.At(at);
    }

    private Period.End end(Tree tree, Period.End open) {
        Period.Start at = start(tree, "abatement");
        return at instanceof Period.Start.At known ? new Period.End.At(known.time()) : open;
    }

    /// An age in years is some day of that year of life.
    private @Nullable TimePoint aged(Tree tree, String field) {
        Tree age = tree.tree(field);
        String figure = age == null ? null : age.figure("value");
        if (age == null || figure == null || birth == null || !Set.of("a", "year", "years", "yr").contains(unit(age))) {
            return null;
        }
        BigDecimal years = Values.number(age, "value", figure);
        if (years.signum() < 0 || years.compareTo(BigDecimal.valueOf(150)) > 0) {
            throw new Unreadable(age.path("value"), figure, "the age " + figure + " is none: correct it");
        }
        LocalDate from = birth.plusYears(years.longValue());
        return new TimePoint.Between(new TimePoint.OnDate(from, false), new TimePoint.OnDate(from.plusYears(1).minusDays(1), false));
    }

    private static String unit(Tree age) {
        String unit = Values.unit(age);
        return unit == null ? "" : unit.toLowerCase(Locale.ROOT);
    }

    private static List<String> notes(Tree tree) {
        return tree.trees("note").stream().map(note -> note.text("text")).filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// What happened, in words; the note beside it where the source gives only a code.
    private static String title(@Nullable Tree code, List<String> notes, Item item) {
        String words = Codes.words(code);
        boolean bare = code == null || code.text("text") == null && Codes.code(code).equals(words);
        if (words != null && (!bare || notes.isEmpty())) {
            return Codes.cut(words);
        }
        return notes.isEmpty() ? item.type() : Codes.cut(notes.getFirst()) + (words == null ? "" : " (" + words + ")");
    }

    private record Told(Item item, String id, Kind kind, String title, Period period, @Nullable String finding, List<String> notes) {
        private Event plain() {
            return graded(null);
        }

        private Event graded(@Nullable String grade) {
            return new Event(id, kind, title, period, finding, grade, item.provenance(notes));
        }
    }

    private Told event(Item item, Kind kind, String title, Period period, @Nullable String finding, List<String> notes) {
        String when = period.start() instanceof Period.Start.At at ? TimeNotation.write(at.time()) : "unknown";
        String id = item.key() != null ? item.key() : newId.apply(item.type() + " " + title + " " + when);
        return new Told(item, id, kind, Codes.cut(title), period, finding, notes);
    }
}
