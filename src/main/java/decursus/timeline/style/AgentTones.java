package decursus.timeline.style;

import decursus.catalog.Catalog;
import decursus.catalog.TreatmentClass;
import decursus.catalog.TreatmentEntry;
import decursus.figure.Ink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tone of each agent: the hue of its class, a shade of its own, the same in every patient and wherever it is shown.
public final class AgentTones {

    private final ClassColours colours;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, TreatmentClass> classes = new HashMap<>();

    public AgentTones(ClassColours colours, Catalog catalog) {
        this.colours = colours;
        for (TreatmentClass group : TreatmentClass.values()) {
            List<TreatmentEntry> members = catalog.treatments().stream().filter(each -> each.treatmentClass() == group).toList();
            for (int i = 0; i < members.size(); i++) {
                places.put(members.get(i).key(), i);
                classes.put(members.get(i).key(), group);
            }
        }
    }

    /// The tone of an agent; that of other treatments for one that the catalogue does not know.
    ///
    /// @param identity key in the catalogue, or the name as reported
    public Ink of(String identity) {
        return colours.tone(classes.getOrDefault(identity, TreatmentClass.OTHER), places.getOrDefault(identity, 0));
    }
}
