package decursus.ui.shell.desk;

import decursus.assess.glance.Glance.Agent;
import decursus.assess.glance.Glance.Current;
import decursus.assess.glance.Glances;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.figure.Ink;
import decursus.jobs.Courses;
import decursus.jobs.JobRefused;
import decursus.jobs.viewing.GlanceWords;
import decursus.jobs.viewing.Wording;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.timeline.style.AgentTones;
import decursus.timeline.style.ClassColours;
import decursus.timeline.style.Style;
import decursus.ui.cohort.CohortRow;
import decursus.ui.cohort.Glance;
import decursus.ui.common.Workplace;
import decursus.view.Theme;
import decursus.work.Latest;
import decursus.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Glances at the courses whose rows are on the screen: read once, a few at a time, and kept while the store and the mode
/// stay the same.
public final class Glancing implements decursus.ui.cohort.Glances {

    private static final int MOST_AT_ONCE = 6;

    private final ShellModel model;
    private final Workplace place;
    private final ClassColours colours = new ClassColours(Style.of(Theme.LIGHT));
    private final AgentTones tones = new AgentTones(colours, Catalog.bundled());
    private final Map<String, Glance> known = new HashMap<>();
    private final Map<String, Consumer<Glance>> asked = new LinkedHashMap<>();
    private final Latest latest;

    public Glancing(ShellModel model, Workplace place) {
        this.model = model;
        this.place = place;
        this.latest = new Latest(place.work());
    }

    /// Forgets what was read: the store or the mode is another one now, or the store was changed.
    public void forget() {
        latest.stop();
        known.clear();
        asked.clear();
    }

    @Override
    public void ask(CohortRow row, Consumer<Glance> answer) {
        Glance glance = known.get(row.id());
        if (glance != null) {
            answer.accept(glance);
            return;
        }
        asked.put(row.id(), answer);
        read();
    }

    private void read() {
        Path store = model.store().get();
        if (store == null || asked.isEmpty()) {
            return;
        }
        Disclosure disclosure = model.disclosure().get();
        List<String> next = asked.keySet().stream().limit(MOST_AT_ONCE).toList();
        latest.ask("glance at courses", () -> read(store, disclosure, next), new Work.Answer<Map<String, Glance>>(read -> {
            known.putAll(read);
            next.forEach(id -> {
                Consumer<Glance> answer = asked.remove(id);
                Glance glance = read.get(id);
                if (answer != null && glance != null) {
                    answer.accept(glance);
                }
            });
            read();
        }, problem -> next.forEach(asked::remove)));
    }

    private Map<String, Glance> read(Path store, Disclosure disclosure, List<String> ids) {
        Map<String, Glance> read = new HashMap<>();
        try (Courses courses = Courses.open(store)) {
            for (String id : ids) {
                try {
                    read.put(id, glance(Gate.release(courses.find(id, disclosure), courses.profile(disclosure))));
                } catch (JobRefused unreadable) {
                    // the list says so already; its row stays without a glance
                    read.remove(id);
                }
            }
        }
        return read;
    }

    private Glance glance(Course course) {
        DayZero dayZero = DayZero.of(course);
        decursus.assess.glance.Glance glance = Glances.of(course, dayZero, Catalog.bundled());
        GlanceWords.Row words = new GlanceWords(new Wording(place.words().language(), dayZero)).of(glance);
        List<Glance.Chip> chips = new ArrayList<>();
        if (glance.current() instanceof Current.OngoingAsOf ongoing) {
            for (int i = 0; i < words.chips().size(); i++) {
                Agent agent = ongoing.treatments().get(i);
                Ink tone = tones.of(agent.agent().identity());
                chips.add(new Glance.Chip(words.chips().get(i), tone.hex(), colours.lettersOn(tone).hex()));
            }
        }
        decursus.assess.glance.Glance.Sparkline line = glance.sparkline();
        return new Glance(words.second(), line == null ? List.of() : SparkPath.lines(line),
                line == null ? Double.NaN : SparkPath.limit(line),
                chips, glance.current() instanceof Current.NotReported ? place.text("row.notReported") : words.asOf());
    }
}
