package decursus.exchange.fhir.course;

import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.Provenance.Source;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseHead.Nature;
import decursus.domain.course.Event;
import decursus.domain.course.Patient;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Phase;
import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.fhir.course.PersonReader.Described;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.fhir.value.Codes;
import decursus.exchange.fhir.value.Item;
import decursus.exchange.intake.Identifier;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.RowKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One patient while his resources are read: first his description and his encounters, then the rest. For one patient and
/// one thread.
public final class PatientFile {

    /// What all patients of an import share.
    ///
    /// @param medications finds a Medication by a reference to it; null where there is none
    public static final class Shared {
        private final Codes codes;
        private final Agents agents;
        private final LocalDate today;

        public Shared(Catalog catalog, LocalDate today, Function<String, @Nullable Tree> medications) {
            this.codes = new Codes(catalog);
            this.agents = new Agents(catalog, medications);
            this.today = today;
        }
    }

    /// A resource as it stands in the files.
    ///
    /// @param number  its number
    /// @param row     what it is counted as
    /// @param type    its type
    /// @param key     what tells it again in another file; null where nothing does
    /// @param fullUrl its address; null where it has none or nobody may ask for it
    /// @param source  where it stands
    public record Resource(int number, RowKind row, String type, @Nullable String key, @Nullable String fullUrl, Source.File source) {
    }

    private final Shared shared;
    private final Stays stays = new Stays();
    private final List<Identifier> named;
    private final Tally tally = new Tally();
    private final List<Problem> problems = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final Map<Integer, String> orderDoubts = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Item> harms = new ArrayList<>();
    private final Map<Item, RefusedRow> harmRows = new HashMap<>();
    private final ObservationReader results;
    private final OrderReader orderReader;
    private @Nullable Described described;
    private Source describedIn = new Source.NotStated();
    private @Nullable Guard guard;
    private @Nullable HappeningReader happenings;

    /// @param named what references call the patient where no Patient resource describes him; else empty
    public PatientFile(Shared shared, List<Identifier> named) {
        this.shared = shared;
        this.named = List.copyOf(named);
        shared.codes.begin();
        results = new ObservationReader(shared.codes, stays, this::newId);
        orderReader = new OrderReader(shared.agents, shared.today, this::newId);
    }

    /// Leaves a resource out.
    public void leave(Resource resource, String reason) {
        tally.add(resource.row, reason);
    }

    /// Refuses a resource.
    ///
    /// @param verbatim as it stands in the file
    public void refuse(Resource resource, String verbatim, Unreadable fault) {
        refused.add(refusal(resource, verbatim, fault));
    }

    /// A resource that is refused, with its reason.
    public static RefusedRow refusal(Resource resource, String verbatim, Unreadable fault) {
        return new RefusedRow(resource.row, 1, resource.source.file(), verbatim,
                new Problem(Severity.ERROR, resource.source.row(), fault.field(), fault.value(), fault.sentence()));
    }

    /// Takes in a resource.
    ///
    /// @param verbatim gives its text, for one that is refused later
    /// @throws Unreadable when it can not be taken in; then nothing of it is
    public void add(Resource resource, Tree tree, Function<Resource, String> verbatim) {
        Item item = new Item(resource.number, resource.type, resource.key, tree, resource.source);
        try {
            if (resource.type.equals("Patient")) {
                describe(resource, tree);
                return;
            }
            if (resource.type.equals("Encounter")) {
                stays.add(tree, resource.fullUrl);
            }
            String reason = reason(resource.type, tree);
            if (reason != null) {
                leave(resource, reason);
                return;
            }
            switch (resource.type) {
                case "Observation" -> observation(item);
                case "MedicationRequest", "MedicationStatement", "MedicationAdministration" -> order(item);
                case "AdverseEvent" -> {
                    harms.add(item);
                    harmRows.put(item, refusal(resource, verbatim.apply(resource), new Unreadable("", "", "it can not be read")));
                }
                default -> happening(item);
            }
        } catch (IllegalArgumentException e) {
            throw new Unreadable("", "", e.getMessage() + ": correct it in the system that wrote the file");
        }
    }

    private static @Nullable String reason(String type, Tree tree) {
        return switch (type) {
            case "Observation" -> ObservationReader.leftOut(tree);
            case "MedicationRequest", "MedicationStatement", "MedicationAdministration" -> OrderReader.leftOut(type, tree);
            case "AdverseEvent" -> HarmReader.leftOut(tree);
            default -> HappeningReader.leftOut(type, tree);
        };
    }

    private void describe(Resource resource, Tree tree) {
        Described read = PersonReader.read(tree, resource.fullUrl);
        if (described == null) {
            described = read;
            describedIn = resource.source;
        } else {
            leave(resource, "another copy of the patient's description");
        }
    }

    private Guard guard() {
        if (guard == null) {
            guard = new Guard(birth(), described == null ? null : described.died(), shared.today);
        }
        return guard;
    }

    private HappeningReader happenings() {
        if (happenings == null) {
            happenings = new HappeningReader(this::newId, birth());
        }
        return happenings;
    }

    private @Nullable LocalDate birth() {
        return described == null ? null : described.person().birthDate();
    }

    private void observation(Item item) {
        List<Observation> read = results.read(item);
        String doubt = guard().doubt(read.getFirst().time());
        take(read.size() == 1 ? List.of(read.getFirst().id()) : read.stream().map(Observation::id).toList());
        for (int i = 0; i < read.size(); i++) {
            if (i > 0) {
                rows.put(read.get(i).id(), 0);
            }
            doubt(read.get(i).id(), i == 0 ? item : null, doubt);
        }
        observations.addAll(read);
    }

    private void order(Item item) {
        Order order = orderReader.read(item);
        String doubt = order.administration() == null ? null : guard().doubt(order.administration().time());
        for (Phase phase : order.phases()) {
            String own = guard().doubt(phase.period());
            doubt = doubt == null ? own : doubt;
        }
        take(List.of(order.id()));
        if (doubt != null) {
            orderDoubts.put(order.number(), item.source().row());
            problems.add(new Problem(Severity.WARNING, item.source().row(), "", "", doubt));
        }
        orders.add(order);
    }

    private void happening(Item item) {
        Event event = happenings().read(item);
        List<Observation> within = new ArrayList<>();
        for (Tree result : contained(item)) {
            String id = result.code("id");
            String key = item.key() == null || id == null ? null : item.key() + "#" + id;
            within.addAll(results.read(new Item(item.number(), "Observation", key, result, item.source())));
        }
        String doubt = event == null ? null : guard().doubt(event.period());
        List<Optional<String>> doubts = within.stream().map(each -> Optional.ofNullable(guard().doubt(each.time()))).toList();
        List<String> made = new ArrayList<>(within.stream().map(Observation::id).toList());
        if (event != null) {
            made.addFirst(event.id());
        }
        take(made);
        made.stream().skip(1).forEach(id -> rows.put(id, 0));
        if (event != null) {
            doubt(event.id(), item, doubt);
            events.add(event);
        }
        for (int i = 0; i < within.size(); i++) {
            doubt(within.get(i).id(), item, doubts.get(i).orElse(null));
        }
        observations.addAll(within);
    }

    /// Results that stand within a report and nowhere else.
    private static List<Tree> contained(Item item) {
        return item.type().equals("DiagnosticReport") ? item.tree().trees("contained").stream()
                .filter(each -> "Observation".equals(each.code("resourceType")) && ObservationReader.leftOut(each) == null).toList()
                : List.of();
    }

    private void doubt(String id, @Nullable Item told, @Nullable String doubt) {
        if (doubt != null) {
            doubtful.add(id);
            if (told != null) {
                problems.add(new Problem(Severity.WARNING, told.source().row(), "", "", doubt));
            }
        }
    }

    /// Takes ids for the items of one resource: all of them or none.
    private void take(List<String> made) {
        for (String id : made) {
            if (ids.contains(id)) {
                throw new Unreadable("id", id, "the id \"" + Problem.shown(id) + "\" stands twice among the patient's resources: keep "
                        + "one of them");
            }
        }
        ids.addAll(made);
    }

    private String newId(String base) {
        String id = base;
        for (int i = 2; ids.contains(id); i++) {
            id = base + " " + i;
        }
        return id;
    }

    /// The patient with all that was taken in.
    public PatientIntake close() {
        OrderMerging.Merged merged = OrderMerging.of(orders);
        rows.putAll(merged.rows());
        merged.notes().forEach(problems::add);
        orderDoubts.keySet().forEach(order -> doubtful.add(merged.orders().getOrDefault(order, "")));
        doubtful.remove("");
        HarmReader reader = new HarmReader(this::newId, shared.agents);
        List<AdverseEvent> adverse = new ArrayList<>();
        for (Item harm : harms) {
            harm(harm, () -> reader.read(harm, merged.treatments(), merged.references()), adverse);
        }
        Described who = described == null ? new Described(PersonReader.nobody(), named, null) : described;
        TimePoint died = who.died();
        if (died != null) {
            String id = newId("deceased");
            ids.add(id);
            rows.put(id, 0);
            events.add(new Event(id, Event.Kind.NOTE, "deceased", Period.at(died), null, null, Provenance.reported(describedIn)));
        }
        if (described == null && !named.isEmpty()) {
            problems.addFirst(new Problem(Severity.WARNING, "the file", "Patient", named.getFirst().value(),
                    "no Patient resource describes "
                    + named.getFirst().value() + ": name, birth date and sex are not known, and the references alone tell whose the "
                    + "resources are"));
        }
        TimePoint cutOff = died == null || died instanceof TimePoint.Unknown ? null : died;
        Course course = new Course(Naming.head(who.identifiers(), Nature.CLINICAL), new Patient(who.person(), List.of()),
                new Timeframe(true, null, null, cutOff), distinct(), merged.treatments(), events, adverse, List.of());
        return new PatientIntake(who.identifiers(), course, doubtful, rows, problems, refused, tally.left(),
                described != null);
    }

    private void harm(Item item, Supplier<AdverseEvent> reader, List<AdverseEvent> adverse) {
        try {
            AdverseEvent read = reader.get();
            String doubt = guard().doubt(read.period());
            take(List.of(read.id()));
            doubt(read.id(), item, doubt);
            adverse.add(read);
        } catch (Unreadable e) {
            RefusedRow row = harmRows.get(item);
            if (row != null) {
                refused.add(new RefusedRow(row.kind(), row.entries(), row.file(), row.verbatim(),
                        new Problem(Severity.ERROR, row.problem().where(), e.field(), e.value(), e.sentence())));
            }
        }
    }

    /// Curves of one name and several codes are told apart by their codes.
    private List<Observation> distinct() {
        observations.replaceAll(each -> {
            Concept analyte = shared.codes.distinct(each.analyte());
            return analyte == each.analyte() ? each : new Observation(each.id(), analyte, each.time(), each.reading(), each.limits(),
                    each.status(), each.lab(), each.provenance());
        });
        return observations;
    }
}
