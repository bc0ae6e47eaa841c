package decursus.house;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One package of the house, what it may see of the others and which libraries it may use beside java.base and JSpecify.
/// The table below is the whole plan; a package that stands in no row is itself a violation.
///
/// @param name      package below the root; painters and screens have a row each
/// @param sees      names of the rooms it may use
/// @param libraries libraries it may use
record Room(String name, Set<String> sees, Set<Library> libraries) {

    private static final List<String> SCREENS = List.of("cohort", "timeline", "flowsheet", "response", "importing",
            "exporting", "presenting", "editing");
    private static final String MEDIA = "paint.canvas paint.raster paint.svg paint.pdf paint.pptx paint.dump paint.print ";
    private static final String BELOW_JOBS = "domain catalog privacy assess store exchange figure timeline view work file "
            + "settings text " + MEDIA;

    /// All rooms by name.
    static final Map<String, Room> PLAN = plan();

    private static Map<String, Room> plan() {
        Map<String, Room> plan = new LinkedHashMap<>();
        add(plan, "domain", "");
        add(plan, "figure", "");
        add(plan, "work", "");
        add(plan, "text", "");
        add(plan, "file", "");
        add(plan, "settings", "file", Library.JACKSON);
        add(plan, "catalog", "domain", Library.CSV);
        add(plan, "privacy", "domain");
        add(plan, "assess", "domain catalog");
        add(plan, "view", "domain", Library.JACKSON);
        add(plan, "store", "domain view file", Library.SQL, Library.JACKSON);
        add(plan, "exchange", "domain view catalog file", Library.JACKSON, Library.CSV, Library.OFFICE, Library.XML);
        add(plan, "timeline", "domain view catalog assess figure text");
        add(plan, "paint.dump", "figure");
        add(plan, "paint.raster", "figure file", Library.AWT);
        add(plan, "paint.svg", "figure file", Library.XML, Library.FONT);
        add(plan, "paint.pdf", "figure file", Library.PDF, Library.FONT);
        add(plan, "paint.pptx", "figure file", Library.OFFICE, Library.AWT);
        add(plan, "paint.canvas", "figure", Library.FX);
        add(plan, "paint.print", "", Library.PDF, Library.AWT);
        add(plan, "jobs", BELOW_JOBS);
        add(plan, "cli", BELOW_JOBS + "jobs", Library.PICOCLI);
        add(plan, "ui.common", BELOW_JOBS + "jobs", Library.FX);
        for (String screen : SCREENS) {
            add(plan, "ui." + screen, BELOW_JOBS + "jobs ui.common", Library.FX);
        }
        add(plan, "ui.shell", BELOW_JOBS + "jobs ui.common ui." + String.join(" ui.", SCREENS), Library.FX);
        add(plan, "app", BELOW_JOBS + "jobs cli ui.shell ui.common ui." + String.join(" ui.", SCREENS),
                Library.FX, Library.PICOCLI, Library.LOGGING);
        return plan;
    }

    private static void add(Map<String, Room> plan, String name, String sees, Library... libraries) {
        Set<String> seen = new LinkedHashSet<>(List.of(sees.split(" ")));
        seen.remove("");
        plan.put(name, new Room(name, seen, Set.copyOf(Arrays.asList(libraries))));
    }

    /// The room a package belongs to: `planted.domain.time` is in `domain`, `planted.paint.svg` in `paint.svg`. The name
    /// is returned whether or not the plan has it.
    static String nameOf(String root, String pack) {
        if (pack.equals(root)) {
            return "";
        }
        String[] parts = pack.substring(root.length() + 1).split("\\.");
        boolean oneRowEach = parts[0].equals("paint") || parts[0].equals("ui");
        return oneRowEach && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    /// Whether a package belongs to this room.
    boolean holds(String root, String pack) {
        return (pack.equals(root) || pack.startsWith(root + ".")) && nameOf(root, pack).equals(name);
    }

    /// Rooms it must not use, itself left out.
    Set<String> unseen() {
        Set<String> unseen = new TreeSet<>(PLAN.keySet());
        unseen.removeAll(sees);
        unseen.remove(name);
        return unseen;
    }
}
