package decursus.jobs.intake;

import decursus.domain.course.CourseItems;
import decursus.domain.course.Subject;
import decursus.exchange.intake.Identifier;
import decursus.exchange.intake.PatientIntake;
import decursus.store.intake.ImportSession;
import decursus.store.intake.Namesake;
import decursus.store.intake.PatientNumber;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds whose course each patient of an import is: by a number that is equal, or by what a person said. Never by a name:
/// somebody of the same name and birth date is asked about.
final class Matching {

    private static final int LONGEST_ID = 64;

    /// Whose course it is.
    sealed interface Decision {

        /// One that the store has.
        record Known(String course) implements Decision {
        }

        /// A new one.
        record Fresh(String course) implements Decision {
        }

        /// A person has to say.
        record Asked(MatchQuestion question, String sentence) implements Decision {
        }

        /// None: something speaks against it.
        record Refused(String sentence) implements Decision {
        }
    }

    private final ImportSession session;
    private final Answers answers;
    private final Map<PatientNumber, String> seen = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    Matching(ImportSession session, Answers answers) {
        this.session = session;
        this.answers = answers;
    }

    static List<PatientNumber> numbers(PatientIntake patient) {
        return patient.identifiers().stream().map(Matching::number).distinct().toList();
    }

    private static PatientNumber number(Identifier identifier) {
        return new PatientNumber(identifier.system(), identifier.value());
    }

    /// Whose course a patient's data are. A course that is found is kept for that patient alone.
    Decision decide(PatientIntake patient) {
        Decision decision = found(patient);
        if ((decision instanceof Decision.Fresh || decision instanceof Decision.Asked) && nothingOf(patient)) {
            return new Decision.Refused("none of its rows can be read, so the patient is not made: correct the rows");
        }
        String course = switch (decision) {
            case Decision.Known known -> known.course;
            case Decision.Fresh fresh -> fresh.course;
            case Decision.Asked asked -> "";
            case Decision.Refused refused -> "";
        };
        if (!course.isEmpty()) {
            if (!given.add(course)) {
                return new Decision.Refused("the course \"" + course + "\" is already that of another patient of this import: two patients"
                        + " are never put into one course, correct the numbers in the file");
            }
            numbers(patient).forEach(number -> seen.put(number, course));
        }
        return decision;
    }

    /// Whether rows of a patient were refused and none was read.
    private static boolean nothingOf(PatientIntake patient) {
        return !patient.refused().isEmpty() && !patient.described()
                && Arrays.stream(CourseItems.Kind.values()).allMatch(kind -> CourseItems.ids(patient.course(), kind).isEmpty());
    }

    private Decision found(PatientIntake patient) {
        List<PatientNumber> numbers = numbers(patient);
        if (numbers.stream().anyMatch(seen::containsKey)) {
            return new Decision.Refused("another patient of this import has the same number: two patients are never put into one course,"
                    + " correct the numbers in the file");
        }
        Set<String> courses = new TreeSet<>(session.matching(numbers));
        if (courses.size() > 1) {
            return new Decision.Refused("the numbers of this patient lead to several courses, " + String.join(", ", courses)
                    + ": merge them first, or correct the numbers in the file");
        }
        String proposed = patient.course().head().id();
        Optional<Answers.Whose> said = answers.of(proposed);
        if (courses.size() == 1) {
            String course = courses.iterator().next();
            return said.isPresent() && said.get() instanceof Answers.Whose.Known known && !known.course().equals(course)
                    ? new Decision.Refused("the numbers of this patient lead to the course \"" + course
                            + "\" and not to \"" + known.course()
                            + "\": name that one, or correct the numbers in the file") : new Decision.Known(course);
        }
        return said.map(whose -> asSaid(whose, proposed)).orElseGet(() -> unknown(patient, numbers.isEmpty()));
    }

    private Decision asSaid(Answers.Whose whose, String proposed) {
        return switch (whose) {
            case Answers.Whose.Known known when session.has(known.course()) -> new Decision.Known(known.course());
            case Answers.Whose.Known known -> new Decision.Refused("the store has no course \"" + known.course()
                    + "\": \"decursus list\" names all of them");
            case Answers.Whose.Fresh fresh -> new Decision.Fresh(free(proposed));
        };
    }

    private Decision unknown(PatientIntake patient, boolean nameless) {
        String proposed = patient.course().head().id();
        List<String> alike = namesakes(patient);
        if (!alike.isEmpty()) {
            return new Decision.Asked(new MatchQuestion(proposed, alike), "the store has a course of somebody of the same name and birth"
                    + " date, " + String.join(", ", alike) + ", and no number in common: say whose it is, or"
                    + " that it is somebody else");
        }
        return nameless ? new Decision.Asked(new MatchQuestion(proposed, List.of()), "the file gives no number of its patient: say whose"
                + " it is, or that it is a new patient") : new Decision.Fresh(free(proposed));
    }

    private List<String> namesakes(PatientIntake patient) {
        if (!(patient.course().patient().subject() instanceof Subject.Person person) || person.name() == null
                || person.birthDate() == null) {
            return List.of();
        }
        Set<String> words = words(person.name());
        return session.bornOn(person.birthDate()).stream().filter(each -> words(each.name()).equals(words)).map(Namesake::course)
                .filter(course -> !given.contains(course)).toList();
    }

    /// A name without what differs between two ways of writing it: order, case, marks and signs between words.
    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /// The id, or with a number behind it where it is taken.
    private String free(String proposed) {
        String id = proposed;
        for (int number = 2; given.contains(id) || session.has(id); number++) {
            String end = "-" + number;
            id = proposed.substring(0, Math.min(proposed.length(), LONGEST_ID - end.length())) + end;
        }
        return id;
    }
}
