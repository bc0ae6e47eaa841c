package decursus.exchange.casefile;

import decursus.domain.course.Course;
import decursus.domain.course.CourseDoubts;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseHead.Nature;
import decursus.domain.course.CourseRules;
import decursus.domain.course.CourseRules.Fault;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import decursus.exchange.json.Findings;
import decursus.exchange.json.Node;
import decursus.exchange.json.ObjectCursor;
import decursus.exchange.json.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Puts a course together from its parts and checks what must hold between them, even where some parts could not be
/// read, so that all problems of a file are told at once.
final class CourseAssembly {

    private static final Set<String> LINKS = Set.of("attributedTo", "treatedWith", "indexTreatment");

    private final ObjectCursor root;
    private final Node.Fields tree;
    private final Findings findings;
    private final @Nullable LocalDate today;
    /// For each list, where each of the items that could be read stands.
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private boolean treatmentsComplete;

    CourseAssembly(ObjectCursor root, Node.Fields tree, @Nullable LocalDate today) {
        this.root = root;
        this.tree = tree;
        this.findings = root.findings();
        this.today = today;
    }

    /// The course; null where something of it is faulty, which is then among the findings.
    @Nullable Course read(Context context) {
        CourseHead head = HeadReader.head(root);
        Subject subject = HeadReader.subject(root);
        List<Diagnosis> diagnoses = list("diagnoses", (node, spot) -> HeadReader.diagnosis(root, node, spot));
        Timeframe timeframe = HeadReader.timeframe(root);
        HappeningReader happenings = new HappeningReader(context);
        List<Observation> observations = list("observations", new ObservationReader(context)::read);
        int before = findings.errors();
        List<Treatment> treatments = list("treatments", new TreatmentReader(context)::read);
        treatmentsComplete = findings.errors() == before;
        List<Event> events = list("events", happenings::event);
        List<AdverseEvent> adverseEvents = list("adverseEvents", happenings::adverseEvent);
        List<OrganStatus> organs = list("organs", happenings::organ);
        root.close();
        if (timeframe == null) {
            return null;
        }
        CourseHead named = head != null ? head : new CourseHead("unread", "unread", Nature.CLINICAL, null, Map.of(), List.of());
        Patient patient = new Patient(subject != null ? subject : new Subject.Series(2), diagnoses);
        Course course = new Course(named, patient, timeframe, observations, treatments, events, adverseEvents, organs);
        CourseRules.faults(course).forEach(this::report);
        if (findings.refuses()) {
            return null;
        }
        CourseDoubts.of(course, today).forEach(doubt -> findings.warning(spot(doubt), doubt.field(), doubt.value(), doubt.message()));
        return course;
    }

    private <T> List<T> list(String name, BiFunction<Node, Spot, @Nullable T> reader) {
        List<Spot> read = new ArrayList<>();
        spots.put(name, read);
        return root.each(name, (node, spot) -> {
            T item = reader.apply(node, spot);
            if (item != null) {
                read.add(spot);
            }
            return item;
        });
    }

    /// A treatment that could not be read may be the one that a link or day 0 means: then only the other faults are told.
    private void report(Fault fault) {
        boolean uncertain = LINKS.contains(fault.field()) || fault.message().contains("counts from day 0");
        Spot spot = spot(fault);
        // start and end of a single point are one text in the file
        boolean told = !reported.add(spot + fault.message());
        if (!told && (treatmentsComplete || !uncertain)) {
            findings.error(spot, fault.field(), fault.value(), fault.message());
        }
    }

    private Spot spot(Fault fault) {
        String where = fault.where().equals("timeframe") ? "time" : fault.where();
        return FaultPlace.in(tree, where, fault.field(), spots);
    }
}
