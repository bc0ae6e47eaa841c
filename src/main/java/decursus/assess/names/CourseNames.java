package decursus.assess.names;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.catalog.TreatmentEntry;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import java.util.ArrayList;
import java.util.List;

/// What the agents and analytes of one course are called: the course's own abbreviation, else the catalogue's, else the
/// name as reported.
public final class CourseNames {

    /// A short and a full name.
    public record Name(String shortName, String fullName) {
    }

    private final Course course;
    private final Catalog catalog;

    /// Names of a released course.
    public CourseNames(Course course, Catalog catalog) {
        this.course = course;
        this.catalog = catalog;
    }

    /// An agent's names.
    public Name agent(Concept agent) {
        TreatmentEntry entry = catalog.treatment(agent.identity()).orElse(null);
        return new Name(own(agent, entry == null ? agent.name() : entry.names().abbreviation()),
                entry == null ? agent.name() : entry.names().label());
    }

    /// An analyte's names.
    public Name analyte(Concept analyte) {
        AnalyteEntry entry = catalog.analyte(analyte.identity()).orElse(null);
        return new Name(own(analyte, entry == null ? analyte.name() : entry.names().abbreviation()),
                entry == null ? analyte.name() : entry.names().label());
    }

    /// The class of an agent, which gives it its place and hue.
    public TreatmentClass classOf(Concept agent) {
        return catalog.treatment(agent.identity()).map(TreatmentEntry::treatmentClass).orElse(TreatmentClass.OTHER);
    }

    /// The analytes of the course, each once: creatine kinase first, then in the catalogue's order, then in the course's own.
    public List<Concept> analytes() {
        List<Concept> inCourse = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        course.observations().forEach(each -> {
            if (!seen.contains(each.analyte().identity())) {
                seen.add(each.analyte().identity());
                inCourse.add(each.analyte());
            }
        });
        List<String> order = new ArrayList<>(List.of("ck"));
        catalog.analytes().forEach(entry -> order.add(entry.key()));
        List<Concept> ordered = new ArrayList<>();
        order.stream().distinct().filter(seen::contains).forEach(key -> ordered.add(inCourse.get(seen.indexOf(key))));
        inCourse.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
        return ordered;
    }

    private String own(Concept thing, String otherwise) {
        return course.head().abbreviations().getOrDefault(thing.identity(), otherwise);
    }
}
