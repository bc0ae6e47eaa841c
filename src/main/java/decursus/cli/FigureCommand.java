package decursus.cli;

import decursus.domain.course.Course;
import decursus.jobs.Courses;
import decursus.jobs.JobRefused;
import decursus.jobs.drawing.DrawFigure;
import decursus.jobs.drawing.Medium;
import decursus.jobs.drawing.SheetSize;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Release;
import decursus.view.AxisChoice;
import decursus.view.Furniture;
import decursus.view.Panel.Treatments.Dose;
import decursus.view.Theme;
import decursus.view.TimeChoice;
import decursus.view.ValueScaleChoice;
import decursus.view.ValueUnitChoice;
import decursus.view.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `decursus figure`: draws courses into files.
@Command(name = "figure")
final class FigureCommand implements Callable<Integer> {

    private static final String ID = "{id}";
    private static final int PERCENT = 100;

    @Parameters(paramLabel = "ID", descriptionKey = "ids", arity = "1..*")
    List<String> ids = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    String out = "";

    @Option(names = "--data", paramLabel = "FILE")
    @Nullable String data;

    @Option(names = "--view", paramLabel = "VIEW")
    String view = View.CK_OVER_THERAPIES;

    @Mixin
    SizeOptions sizes = new SizeOptions();

    @Option(names = "--theme", paramLabel = "THEME")
    @Nullable Theme theme;

    @Option(names = "--scale", paramLabel = "SCALE")
    ValueScaleChoice scale = ValueScaleChoice.AUTO;

    @Option(names = "--unit", paramLabel = "UNIT", converter = ChoiceConverters.Unit.class)
    ValueUnitChoice unit = ValueUnitChoice.OWN;

    @Option(names = "--doses", paramLabel = "DOSES", converter = ChoiceConverters.Doses.class)
    Dose doses = Dose.AS_REPORTED;

    @Option(names = "--analyte", paramLabel = "NAME")
    @Nullable String analyte;

    @Option(names = "--axis", paramLabel = "AXIS", converter = ChoiceConverters.Axis.class)
    AxisChoice axis = AxisChoice.AUTO;

    @Option(names = "--both-lines")
    boolean both;

    @Option(names = "--collapse")
    boolean collapse;

    @Option(names = "--with", paramLabel = "PART", split = ",")
    Set<Surrounding> with = EnumSet.noneOf(Surrounding.class);

    @Option(names = "--without", paramLabel = "PART", split = ",")
    Set<Surrounding> without = EnumSet.noneOf(Surrounding.class);

    @Option(names = "--identified")
    boolean identified;

    @Option(names = "--force")
    boolean force;

    private final RootCommand root;

    FigureCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        View preset = View.preset(view).withTheme(theme()).withScale(scale).withUnit(unit).withDose(doses)
                .withTime(new TimeChoice(axis, null, both, collapse)).withFurniture(furniture());
        View chosen = analyte == null ? preset : preset.withAnalyte(analyte);
        SheetSize size = sizes.size(root);
        Medium.of(Path.of(out));
        List<String> wanted = List.copyOf(new LinkedHashSet<>(ids));
        boolean named = hasId(out) && (data == null || hasId(data));
        if (wanted.size() > 1 && !named) {
            throw new JobRefused(root.text("figure.needs-id", wanted.size()));
        }
        Disclosure disclosure = identified ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED;
        List<DrawFigure.Drawn> drawn = new ArrayList<>();
        try (Courses courses = Courses.open(root.storeToRead())) {
            DrawFigure draw = new DrawFigure(chosen, size, courses.profile(disclosure), force);
            int count = 0;
            for (String id : wanted) {
                if (wanted.size() > 1) {
                    root.progress(root.text("figure.progress", ++count, wanted.size(), id));
                }
                try {
                    drawn.add(draw(courses, draw, id));
                } catch (JobRefused refused) {
                    root.warn("decursus: " + refused.getMessage());
                }
            }
        }
        print(drawn);
        return drawn.size() == wanted.size() ? ExitCode.DONE : drawn.isEmpty() ? ExitCode.NOTHING : ExitCode.PARTLY;
    }

    private DrawFigure.Drawn draw(Courses courses, DrawFigure draw, String id) {
        Course course = courses.find(id, draw.profile().disclosure());
        Course released = Gate.release(course, draw.profile());
        if ((axis == AxisChoice.CALENDAR || both) && !released.timeframe().calendar()) {
            throw new JobRefused(root.text("figure.no-calendar", id, axis == AxisChoice.CALENDAR ? "--axis" : "--both-lines"));
        }
        String stem = Release.fileStem(released);
        String table = data;
        DrawFigure.Drawn done = draw.write(course, Path.of(out.replace(ID, stem)), table == null ? null : Path.of(table.replace(ID, stem)));
        if (done.letters() < 1) {
            root.warn(root.text("figure.small-letters", id, Math.round(done.letters() * PERCENT)));
        }
        return done;
    }

    private Theme theme() {
        Theme asked = theme;
        return asked != null ? asked : sizes.slide() ? Theme.PROJECTOR : Theme.LIGHT;
    }

    /// What was asked for, on top of what is usual for the size.
    private Furniture furniture() {
        Set<Surrounding> contradicted = EnumSet.copyOf(with);
        contradicted.retainAll(without);
        if (!contradicted.isEmpty()) {
            throw new JobRefused(root.text("figure.with-and-without", contradicted.iterator().next().name().toLowerCase(Locale.ROOT)));
        }
        Set<Surrounding> shown = Surrounding.of(sizes.furniture());
        shown.addAll(with);
        shown.removeAll(without);
        return Surrounding.furniture(shown);
    }

    private static boolean hasId(String file) {
        return Path.of(file).getFileName().toString().contains(ID);
    }

    private void print(List<DrawFigure.Drawn> drawn) {
        Drawings drawings = new Drawings(root);
        drawings.print(drawn);
    }

    /// What stands around the panels and can be left out, as it is typed.
    enum Surrounding {
        /// Title and subtitle.
        CAPTION,
        KEY, FOOTNOTES, SOURCE, DISCLAIMER;

        /// The parts that a figure has.
        static Set<Surrounding> of(Furniture furniture) {
            Set<Surrounding> parts = EnumSet.noneOf(Surrounding.class);
            Map.of(CAPTION, furniture.header(), KEY, furniture.key(), FOOTNOTES, furniture.footnotes(), SOURCE, furniture.source(),
                    DISCLAIMER, furniture.disclaimer()).forEach((part, there) -> {
                        if (there) {
                            parts.add(part);
                        }
                    });
            return parts;
        }

        /// These and no others. That a course is invented is said in any case.
        static Furniture furniture(Set<Surrounding> parts) {
            return new Furniture(null, parts.contains(CAPTION), parts.contains(KEY), parts.contains(FOOTNOTES), parts.contains(SOURCE),
                    parts.contains(DISCLAIMER));
        }
    }
}
