package decursus.jobs.drawing;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Match;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.jobs.JobRefused;
import decursus.view.AxisChoice;
import decursus.view.View;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Fits a view to a course: the analyte that was asked for by any of its names, and the axis that the course can have.
final class ViewFit {

    private final Course course;
    private final Catalog catalog;

    /// @param course as released for whoever will see it
    ViewFit(Course course, Catalog catalog) {
        this.course = course;
        this.catalog = catalog;
    }

    /// The view with the analyte's identity in place of its name. Of a course without a calendar, as a record of care is that is
    /// released without identity, it asks for no calendar.
    ///
    /// @throws JobRefused when the course has no such analyte, or a name fits several
    View fit(View wanted) {
        boolean odd = wanted.axis() == AxisChoice.CALENDAR && !course.timeframe().calendar();
        View view = odd ? wanted.withAxis(AxisChoice.AUTO) : wanted;
        String asked = view.analyte();
        // what a preset names is shown as far as the course has it; only what a person names must be there
        boolean own = View.presets().contains(view.name()) && Objects.equals(asked, View.preset(view.name()).analyte());
        return asked == null || own ? view : view.withAnalyte(identity(asked));
    }

    private String identity(String asked) {
        Set<String> own = new LinkedHashSet<>();
        course.observations().forEach(each -> own.add(each.analyte().identity()));
        if (own.contains(asked)) {
            return asked;
        }
        return switch (catalog.findAnalyte(asked)) {
            case Match.One<AnalyteEntry> one when own.contains(one.entry().key()) -> one.entry().key();
            case Match.One<AnalyteEntry> one -> throw missing(asked);
            case Match.None<AnalyteEntry> none -> throw missing(asked);
            case Match.Several<AnalyteEntry> several -> oneOf(asked, several, own);
        };
    }

    /// Of several analytes of a name, the only one that the course has.
    private String oneOf(String asked, Match.Several<AnalyteEntry> several, Set<String> own) {
        Set<String> here = new TreeSet<>();
        several.candidates().stream().map(AnalyteEntry::key).filter(own::contains).forEach(here::add);
        if (here.isEmpty()) {
            throw missing(asked);
        }
        if (here.size() > 1) {
            throw new JobRefused("\"" + asked + "\" can mean " + String.join(" or ", here) + ": name one of them.");
        }
        return here.iterator().next();
    }

    private JobRefused missing(String asked) {
        Set<String> names = new TreeSet<>();
        course.observations().stream().map(each -> each.analyte()).map(Concept::identity).forEach(names::add);
        return new JobRefused(course.head().id() + " has no values of \"" + asked + "\": "
                + (names.isEmpty() ? "it has none at all." : "it has " + String.join(", ", names) + "."));
    }
}
