package decursus.exchange.fhir.scan;

import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.intake.Identifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whose every resource is. Two patients are never taken for one: the same id in two files is the same patient only where
/// birth date, sex and identifiers do not speak against it, and a reference that fits two patients fits none.
public final class People {

    /// No patient.
    public static final int NOBODY = -1;

    private final ResourceIndex index;
    private final Bytes bytes;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> byUrl = new HashMap<>();
    private final Map<String, List<Person>> byId = new HashMap<>();
    private final Map<Ref.Identified, List<Person>> byNumber = new HashMap<>();
    private final Map<String, Person> unseen = new LinkedHashMap<>();
    private final Map<Integer, Person> byResource = new HashMap<>();
    private final List<Whose> whose = new ArrayList<>();

    /// One patient.
    private static final class Person {
        private final int number;
        private final Set<Integer> files = new TreeSet<>();
        private final Set<String> hosts = new TreeSet<>();
        private final Map<String, Set<String>> numbers = new LinkedHashMap<>();
        private @Nullable String birth;
        private @Nullable String sex;

        private Person(int number) {
            this.number = number;
        }
    }

    /// Whose a reference says a resource is.
    ///
    /// @param person null where nobody can be told
    /// @param reason why nobody can be told, and what to do; empty otherwise
    private record Whose(@Nullable Person person, String reason) {
    }

    private People(ResourceIndex index, Bytes bytes) {
        this.index = index;
        this.bytes = bytes;
    }

    /// Finds out whose the resources are.
    public static People of(ResourceIndex index, Bytes bytes) throws IOException {
        People people = new People(index, bytes);
        int[] patients = index.all(Kind.PATIENT);
        for (int resource : patients) {
            people.add(resource);
        }
        for (Ref ref : index.refs()) {
            people.whose.add(people.resolve(ref, patients.length == 0));
        }
        return people;
    }

    /// How many patients there are.
    public int count() {
        return persons.size();
    }

    /// True where no Patient resource describes the patient and only references name him.
    public boolean onlyNamed(int patient) {
        return unseen.containsValue(persons.get(patient));
    }

    /// What references call a patient whom no Patient resource describes, as an identifier.
    public List<Identifier> named(int patient) {
        return unseen.entrySet().stream().filter(each -> each.getValue().number == patient).map(each -> {
            String[] parts = each.getKey().split("\n", 2);
            return new Identifier(parts[0], parts[1]);
        }).toList();
    }

    /// The patient of a resource, from 0; [#NOBODY] where it can not be told.
    public int of(int resource) throws IOException {
        if (index.kind(resource) == Kind.PATIENT) {
            return number(byResource.get(resource));
        }
        return number(find(resource).person);
    }

    /// Why the patient of a resource can not be told, as a sentence that says what to do.
    public String reason(int resource) throws IOException {
        return find(resource).reason;
    }

    private static int number(@Nullable Person person) {
        return person == null ? NOBODY : person.number;
    }

    private Whose find(int resource) throws IOException {
        Ref ref = index.refs().get(index.ref(resource));
        return ref.reference() != null && ref.reference().startsWith("#") ? contained(resource, ref.reference().substring(1))
                : whose.get(index.ref(resource));
    }

    private void add(int resource) throws IOException {
        Tree tree = bytes.tree(index, resource);
        ResourceIndex.Address address = index.address(resource);
        String id = address == null ? null : address.id();
        String url = address == null ? null : address.fullUrl();
        String host = url != null && url.startsWith("http") && id != null && url.endsWith("/Patient/" + id)
                ? url.substring(0, url.length() - id.length() - "Patient/".length()) : "";
        Person person = new Person(persons.size());
        person.birth = quietly(tree, "birthDate");
        person.sex = quietly(tree, "gender");
        List<Ref.Identified> numbers = numbers(tree);
        numbers.forEach(each -> person.numbers.computeIfAbsent(each.system(), system -> new TreeSet<>()).add(each.value()));
        Person same = same(person, url, id, host);
        same.files.add(index.file(resource));
        same.hosts.add(host);
        byResource.put(resource, same);
        if (same == person) {
            persons.add(person);
        } else {
            same.birth = same.birth == null ? person.birth : same.birth;
            same.sex = same.sex == null ? person.sex : same.sex;
            person.numbers.forEach((system, values) -> same.numbers.computeIfAbsent(system, each -> new TreeSet<>()).addAll(values));
        }
        if (url != null) {
            put(byUrl, url, same);
        }
        if (id != null) {
            put(byId, id, same);
        }
        numbers.forEach(each -> put(byNumber, each, same));
    }

    private Person same(Person person, @Nullable String url, @Nullable String id, String host) {
        List<Person> known = new ArrayList<>(url == null ? List.of() : byUrl.getOrDefault(url, List.of()));
        byId.getOrDefault(id == null ? "" : id, List.of()).stream()
                .filter(each -> host.isEmpty() || each.hosts.contains("") || each.hosts.contains(host)).forEach(known::add);
        return known.stream().filter(each -> !contradict(each, person)).findFirst().orElse(person);
    }

    private static boolean contradict(Person one, Person other) {
        boolean birth = one.birth != null && other.birth != null && !one.birth.startsWith(other.birth)
                && !other.birth.startsWith(one.birth);
        boolean sex = one.sex != null && other.sex != null && !one.sex.equals(other.sex);
        boolean number = one.numbers.entrySet().stream().anyMatch(each -> other.numbers.containsKey(each.getKey())
                && other.numbers.get(each.getKey()).stream().noneMatch(each.getValue()::contains));
        return birth || sex || number;
    }

    private static <K> void put(Map<K, List<Person>> map, K key, Person person) {
        List<Person> list = map.computeIfAbsent(key, each -> new ArrayList<>(1));
        if (!list.contains(person)) {
            list.add(person);
        }
    }

    private static @Nullable String quietly(@Nullable Tree tree, String field) {
        try {
            return tree == null ? null : tree.code(field);
        } catch (Unreadable e) {
            return null;
        }
    }

    private static List<Ref.Identified> numbers(@Nullable Tree tree) {
        try {
            List<Ref.Identified> numbers = new ArrayList<>();
            for (Tree each : tree == null ? List.<Tree>of() : tree.trees("identifier")) {
                String system = each.code("system");
                String value = each.code("value");
                if (system != null && value != null) {
                    numbers.add(new Ref.Identified(system, value));
                }
            }
            return numbers;
        } catch (Unreadable e) {
            return List.of();
        }
    }

    private Whose resolve(Ref ref, boolean nobodyDescribed) {
        String reference = ref.reference();
        if (reference == null) {
            return ref.identifier() != null ? numbered(ref.identifier(), nobodyDescribed)
                    : nobody(ref.named() ? "the patient is only named and not referred to, and a name is no proof of who it is: "
                            + "export the resource with a reference to its Patient" : "no patient is told: export the resource with a "
                            + "reference to its Patient");
        }
        int query = reference.indexOf("?identifier=");
        if (query >= 0) {
            String[] parts = reference.substring(query + "?identifier=".length()).split("\\|", 2);
            return parts.length == 2 ? numbered(new Ref.Identified(parts[0], parts[1]), nobodyDescribed) : unknown(reference);
        }
        String plain = reference.replaceFirst("/_history/.*$", "");
        List<Person> exact = byUrl.getOrDefault(plain, List.of());
        if (!exact.isEmpty()) {
            return one(exact, ref, reference);
        }
        boolean address = plain.startsWith("http:") || plain.startsWith("https:");
        String[] steps = plain.split("/");
        boolean typed = steps.length >= 2 && (address || steps.length == 2);
        if (typed && !steps[steps.length - 2].equals("Patient")) {
            return nobody("the subject \"" + reference + "\" is no patient: only what belongs to a patient is taken in");
        }
        String id = typed ? steps[steps.length - 1] : plain.startsWith("urn:uuid:") ? plain.substring("urn:uuid:".length()) : "";
        if (id.isEmpty()) {
            return unknown(reference);
        }
        if (nobodyDescribed) {
            String system = address ? plain.substring(0, plain.length() - id.length()) : typed ? "Patient" : "urn:uuid";
            return named(system, id);
        }
        String host = address ? plain.substring(0, plain.length() - id.length() - "Patient/".length()) : ref.base();
        List<Person> candidates = byId.getOrDefault(id, List.of());
        List<Person> here = candidates.stream().filter(each -> !host.isEmpty() && each.hosts.contains(host)).toList();
        if (!here.isEmpty()) {
            return one(here, ref, reference);
        }
        List<Person> anywhere = candidates.stream().filter(each -> host.isEmpty() || each.hosts.contains("")).toList();
        return anywhere.isEmpty() ? unknown(reference) : one(anywhere, ref, reference);
    }

    /// A patient of the same file is nearer than one of another.
    private static Whose one(List<Person> candidates, Ref ref, String reference) {
        List<Person> near = candidates.stream().filter(each -> each.files.contains(ref.file())).toList();
        List<Person> fit = near.isEmpty() ? candidates : near;
        return fit.size() == 1 ? new Whose(fit.getFirst(), "") : nobody("the reference \"" + reference + "\" fits " + fit.size()
                + " different patients: import their files one by one");
    }

    private Whose numbered(Ref.Identified identifier, boolean nobodyDescribed) {
        List<Person> fit = byNumber.getOrDefault(identifier, List.of());
        if (fit.size() == 1) {
            return new Whose(fit.getFirst(), "");
        }
        return nobodyDescribed ? named(identifier.system(), identifier.value()) : nobody("the identifier \"" + identifier.value()
                + "\" belongs to "
                + (fit.isEmpty() ? "no patient" : fit.size() + " patients") + " of these files: import it together with its Patient "
                + "resource");
    }

    private Whose named(String system, String value) {
        if (system.isBlank() || value.isBlank()) {
            return unknown(value);
        }
        return new Whose(unseen.computeIfAbsent(system + "\n" + value, key -> {
            Person person = new Person(persons.size());
            persons.add(person);
            return person;
        }), "");
    }

    private Whose contained(int resource, String id) throws IOException {
        Tree tree = bytes.tree(index, resource);
        try {
            for (Tree each : tree == null ? List.<Tree>of() : tree.trees("contained")) {
                if (id.equals(each.code("id"))) {
                    List<Person> fit = numbers(each).stream().flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
                            .distinct().toList();
                    return fit.size() == 1 ? new Whose(fit.getFirst(), "") : nobody("the patient stands within the resource and has no "
                            + "identifier of a patient of these files: export the resource with a reference to its Patient");
                }
            }
        } catch (Unreadable e) {
            return nobody(e.sentence());
        }
        return unknown("#" + id);
    }

    private static Whose unknown(String reference) {
        return nobody("the patient \"" + reference + "\" is not in these files: import the resource together with its Patient");
    }

    private static Whose nobody(String reason) {
        return new Whose(null, reason);
    }

    /// The resources of each patient together, in the order of the files, descriptions and stays before the rest.
    ///
    /// @return for patient p the resources from `starts[p]` to before `starts[p + 1]`; those of nobody stand behind the last
    public Shelves shelves() throws IOException {
        int size = index.size();
        int[] shelf = new int[size];
        int[] starts = new int[2 * count() + 3];
        for (int i = 0; i < size; i++) {
            int patient = index.kind(i) == Kind.MEDICATION ? NOBODY : of(i);
            boolean first = index.kind(i).ordinal() <= Kind.ENCOUNTER.ordinal();
            shelf[i] = patient == NOBODY ? 2 * count() : 2 * patient + (first ? 0 : 1);
            starts[shelf[i] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] at = Arrays.copyOf(starts, starts.length);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[at[shelf[i]]++] = i;
        }
        int[] bounds = new int[count() + 2];
        for (int p = 0; p <= count(); p++) {
            bounds[p] = starts[2 * p];
        }
        bounds[count() + 1] = size;
        return new Shelves(order, bounds);
    }

    /// Resources by patient.
    ///
    /// @param order  numbers of resources
    /// @param bounds where each patient begins; one more for those of nobody, and the end
    @SuppressWarnings("ArrayRecordComponent")
    public record Shelves(int[] order, int[] bounds) {
    }
}
