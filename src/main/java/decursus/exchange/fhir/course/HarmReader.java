package decursus.exchange.fhir.course;

import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.domain.treatment.Treatment;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.fhir.value.Item;
import decursus.exchange.fhir.value.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads AdverseEvent. Its grade may stand in the seriousness, the severity, an extension or the words of the event.
final class HarmReader {

    private static final Pattern GRADED = Pattern.compile("(?i).*\\b(?:grade|grad)\\s*([0-5])\\b.*");
    private static final Pattern DIGIT = Pattern.compile("[0-5]");
    private static final Pattern SYSTEM = Pattern.compile("(?i).*\\b(ctcae|astct|licats)\\b.*");

    private final Function<String, String> newId;
    private final Agents agents;

    HarmReader(Function<String, String> newId, Agents agents) {
        this.newId = newId;
        this.agents = agents;
    }

    /// Why a resource is left out on purpose; null where it is not.
    static @Nullable String leftOut(Tree tree) {
        return "potential".equals(tree.code("actuality")) ? "what might have happened and did not" : null;
    }

    /// @param references the treatment by what others call an order
    /// @throws Unreadable when it can not be read
    AdverseEvent read(Item item, List<Treatment> treatments, Map<String, String> references) {
        Tree tree = item.tree();
        String name = Codes.words(tree.tree("event"));
        if (name == null) {
            throw new Unreadable("event", "", "the field \"event\" does not say what happened: add it");
        }
        TimePoint at = Times.point(tree, "date");
        at = at == null ? Times.point(tree, "detected") : at;
        List<String> notes = new ArrayList<>();
        if (at == null) {
            at = Times.point(tree, "recordedDate");
            notes.add(at == null ? "the time is not told" : "the time is that of its record; when it began is not told");
        }
        Period period = at == null ? Period.undated() : new Period(new Period.Start.At(at), new Period.End.NotStated());
        String id = item.key() != null ? item.key()
                : newId.apply(item.type() + " " + name + " " + (at == null ? "unknown" : TimeNotation.write(at)));
        List<String> attributed = tree.trees("suspectEntity").stream().map(each -> each.tree("instance")).filter(Objects::nonNull)
                .map(each -> each.code("reference")).filter(Objects::nonNull).flatMap(each -> treatment(each, treatments, references)
                .stream())
                .distinct().toList();
        return new AdverseEvent(id, Codes.cut(name), grade(tree, name, notes), period, attributed, List.of(),
                Codes.words(tree.tree("outcome")),
                item.provenance(notes));
    }

    private List<String> treatment(String reference, List<Treatment> treatments, Map<String, String> references) {
        int slash = reference.lastIndexOf('/', Math.max(0, reference.lastIndexOf('/') - 1));
        String order = references.get(slash < 0 ? reference : reference.substring(slash + 1));
        if (order != null) {
            return List.of(order);
        }
        Agents.Agent agent = agents.byReference(reference);
        if (agent == null) {
            return List.of();
        }
        List<String> given = treatments.stream().filter(each -> each.agent().identity().equals(agent.agent().identity()))
                .map(Treatment::id).toList();
        return given.size() == 1 ? given : List.of();
    }

    private static @Nullable Grade grade(Tree tree, String name, List<String> notes) {
        Tree seriousness = tree.tree("seriousness");
        Tree severity = tree.tree("severity");
        Grade found = Stream.of(seriousness, severity).filter(Objects::nonNull).map(HarmReader::numbered).filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> extension(tree));
        Matcher said = GRADED.matcher(name);
        if (found == null && said.matches()) {
            found = new Grade(system(name), Integer.valueOf(said.group(1)), "grade " + said.group(1));
        }
        String words = Codes.words(severity);
        String serious = Codes.words(seriousness);
        if (found == null && words != null) {
            found = new Grade(null, null, words);
            words = null;
        }
        String graded = found == null ? "" : found.text();
        Stream.of(words, serious).filter(Objects::nonNull).filter(each -> !each.equals(graded)).forEach(notes::add);
        return found;
    }

    private static @Nullable Grade numbered(Tree concept) {
        String words = Codes.words(concept);
        for (Tree coding : concept.trees("coding")) {
            String code = coding.code("code");
            String system = coding.code("system");
            if (code != null && DIGIT.matcher(code).matches()) {
                return new Grade(system(system + " " + words), Integer.valueOf(code), words == null ? code : words);
            }
        }
        Matcher said = GRADED.matcher(words == null ? "" : words);
        return words != null && said.matches() ? new Grade(system(words), Integer.valueOf(said.group(1)), words) : null;
    }

    private static @Nullable Grade extension(Tree tree) {
        for (Tree extension : tree.trees("extension")) {
            String url = String.valueOf(extension.code("url")).toLowerCase(Locale.ROOT);
            if (!url.contains("grade") && !url.contains("ctcae")) {
                continue;
            }
            Tree coding = extension.tree("valueCoding");
            Tree concept = extension.tree("valueCodeableConcept");
            String value = extension.figure("valueInteger");
            value = value == null ? extension.code("valueCode") : value;
            value = value == null ? extension.code("valueString") : value;
            value = value == null && coding != null ? coding.code("code") : value;
            value = value == null && concept != null ? Codes.code(concept) : value;
            if (value != null && DIGIT.matcher(value).matches()) {
                return new Grade(system(url.replaceAll("[^a-z]", " ")), Integer.valueOf(value), value);
            }
        }
        return null;
    }

    private static @Nullable String system(String text) {
        Matcher found = SYSTEM.matcher(text);
        return found.matches() ? found.group(1).toUpperCase(Locale.ROOT) : null;
    }
}
