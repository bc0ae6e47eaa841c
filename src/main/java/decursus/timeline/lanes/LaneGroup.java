package decursus.timeline.lanes;

import decursus.catalog.TreatmentClass;
import decursus.domain.treatment.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bars that share a name at the left: a class of disease-directed treatments, or a role of all others.
///
/// @param nameKey key of the name in the figure's words
/// @param stepped true when its doses are drawn as steps
/// @param bars    in the course's order
/// @param line    doses of all bars as one line, null where each bar has its own
public record LaneGroup(String nameKey, boolean stepped, List<Bar> bars, @Nullable DoseLine line) {
    public LaneGroup {
        bars = List.copyOf(bars);
    }

    /// Groups bars: classes of disease-directed treatments first in the catalogue's order, then bridging, conditioning,
    /// rescue, replacement, prophylaxis, supportive treatment and procedures.
    public static List<LaneGroup> group(List<Bar> bars) {
        Map<TreatmentClass, List<Bar>> steps = new EnumMap<>(TreatmentClass.class);
        Map<TreatmentClass, List<Bar>> classes = new EnumMap<>(TreatmentClass.class);
        Map<Role, List<Bar>> roles = new EnumMap<>(Role.class);
        for (Bar bar : bars) {
            Role role = bar.treatment().role();
            if (role != Role.DISEASE_DIRECTED) {
                roles.computeIfAbsent(role, key -> new ArrayList<>()).add(bar);
            } else {
                (bar.stepped() ? steps : classes).computeIfAbsent(bar.group(), key -> new ArrayList<>()).add(bar);
            }
        }
        List<LaneGroup> groups = new ArrayList<>();
        for (TreatmentClass each : TreatmentClass.values()) {
            addGroup(groups, "class." + each.name(), true, steps.get(each));
            addGroup(groups, "class." + each.name(), false, classes.get(each));
        }
        roles.forEach((role, members) -> addGroup(groups, "role." + role.name(), false, members));
        return groups;
    }

    private static void addGroup(List<LaneGroup> groups, String nameKey, boolean stepped, @Nullable List<Bar> bars) {
        if (bars != null) {
            groups.add(new LaneGroup(nameKey, stepped, bars, null));
        }
    }
}
