package decursus.jobs.keeping;

import decursus.domain.course.Course;
import decursus.domain.course.CourseItems;
import decursus.domain.course.CourseItems.Place;
import decursus.domain.course.Event;
import decursus.domain.result.Observation;
import decursus.exchange.Problem;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.casefile.CaseFileReading;
import decursus.exchange.typed.CaseFileEdit;
import decursus.exchange.typed.Fragment;
import decursus.jobs.JobRefused;
import decursus.store.edit.Edit;
import decursus.store.step.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Changes of single items: each is read and judged as an import is, written as one transaction, and undone as one step.
/// Courses are named by id or pseudonym, items by their id.
///
/// Every method refuses with [JobRefused] or [decursus.store.StoreRefusedException], with a sentence for the user, and
/// nothing is changed then.
public final class Edits {

    private final Changes changes;
    private final CaseFileEdit reading;

    Edits(Changes changes, CaseFileReader reader) {
        this.changes = changes;
        this.reading = new CaseFileEdit(reader);
    }

    /// A patient who is new: a record of care by the calendar unless the fields say otherwise.
    ///
    /// @param fields `id` and `label` at least
    public static Course newPatient(CaseFileReader reader, Fragment fields) {
        Fragment usual = Fragment.typed(List.of("nature=clinical", "subject={}", "time.calendar=true"));
        return switch (new CaseFileEdit(reader).course(usual.and(fields))) {
            case CaseFileReading.Read read -> read.course();
            case CaseFileReading.Refused refused -> throw refused(refused);
        };
    }

    /// Adds a patient.
    ///
    /// @param course as by [#newPatient]
    public Done addPatient(Course course) {
        return done(new Edit(Step.Kind.ADD, Step.Item.PATIENT, List.of(new Edit.Version(null, course))), List.of());
    }

    /// Adds an item to a course.
    public Done add(String course, CourseItems.Kind kind, Fragment fields) {
        Course before = changes.course(course);
        return read(Step.Kind.ADD, before, reading.add(before, kind, fields, changes.stamp()), after -> {
            Place place = new Place(kind, CourseItems.ids(after, kind).size() - 1);
            return item(after, place);
        });
    }

    /// Changes fields of an item.
    public Done edit(String course, String item, Fragment fields) {
        Course before = changes.course(course);
        Place place = place(before, item);
        return read(Step.Kind.EDIT, before, reading.edit(before, place, fields, changes.stamp()), after -> item(after, place));
    }

    /// Changes fields of a patient: label, subject, diagnoses, time and notes.
    public Done editPatient(String course, Fragment fields) {
        Course before = changes.course(course);
        return read(Step.Kind.EDIT, before, reading.editHead(before, fields), after -> Step.Item.PATIENT);
    }

    /// Excludes a result: it stays in the course and in lists, and is neither drawn nor counted.
    ///
    /// @param reason why; not blank
    public Done exclude(String course, String item, String reason) {
        if (reason.isBlank()) {
            throw new JobRefused("A result is only excluded for a reason: say which.");
        }
        return status(course, item, reason);
    }

    /// Includes an excluded result again.
    public Done include(String course, String item) {
        return status(course, item, null);
    }

    private Done status(String course, String item, @Nullable String reason) {
        Course before = changes.course(course);
        Place place = place(before, item);
        if (place.kind() != CourseItems.Kind.OBSERVATION) {
            throw new JobRefused("Only a result can be excluded, and \"" + item + "\" is none: remove it instead.");
        }
        Observation old = before.observations().get(place.index());
        if (reason == null && !old.status().excluded()) {
            throw new JobRefused("The result \"" + item + "\" is not excluded.");
        }
        Course only = new Course(before.head(), before.patient(), before.timeframe(),
                List.of(old.with(old.status().excluding(reason))), List.of(), List.of(), List.of(), List.of());
        return done(new Edit(reason == null ? Step.Kind.INCLUDE : Step.Kind.EXCLUDE, Step.Item.RESULT,
                List.of(new Edit.Version(before, CourseItems.replacing(before, place, only)))), List.of());
    }

    /// Removes an item; an undo brings it back.
    public Done remove(String course, String item) {
        Course before = changes.course(course);
        Place place = place(before, item);
        return done(new Edit(Step.Kind.REMOVE, item(before, place),
                List.of(new Edit.Version(before, CourseItems.without(before, place)))), List.of());
    }

    /// Moves an item to another patient's course, where it stands last.
    public Done move(String course, String item, String other) {
        Course from = changes.course(course);
        Course to = changes.course(other);
        apart(from, to, "the item is there already");
        Place place = place(from, item);
        return done(new Edit(Step.Kind.MOVE, item(from, place), List.of(new Edit.Version(from, CourseItems.without(from, place)),
                new Edit.Version(to, Joining.gaining(to, from, place)))), List.of());
    }

    /// Merges a patient's two courses into one.
    ///
    /// @param goes  the course whose items come to the other one; it is gone then
    /// @param stays the course that stays
    public Done merge(String goes, String stays) {
        Course from = changes.course(goes);
        Course into = changes.course(stays);
        apart(from, into, "there is nothing to merge");
        return done(new Edit(Step.Kind.MERGE, Step.Item.PATIENT,
                List.of(new Edit.Version(from, null), new Edit.Version(into, Joining.merged(into, from)))), List.of());
    }

    private static void apart(Course one, Course other, String why) {
        if (one.head().id().equals(other.head().id())) {
            throw new JobRefused("The two courses are the same, " + why + ".");
        }
    }

    private static Place place(Course course, String item) {
        return CourseItems.find(course, item).orElseThrow(() -> new JobRefused("The course has no item \"" + Problem.shown(item)
                + "\": \"decursus show ID --identified\" names all of them."));
    }

    private static Step.Item item(Course course, Place place) {
        return switch (place.kind()) {
            case OBSERVATION -> Step.Item.RESULT;
            case TREATMENT -> Step.Item.TREATMENT;
            case EVENT -> course.events().get(place.index()).kind() == Event.Kind.NOTE ? Step.Item.NOTE : Step.Item.EVENT;
            case ADVERSE_EVENT -> Step.Item.ADVERSE_EVENT;
            case ORGAN -> Step.Item.ORGAN;
        };
    }

    private Done read(Step.Kind kind, Course before, CaseFileReading came, Function<Course, Step.Item> item) {
        return switch (came) {
            case CaseFileReading.Read read -> done(new Edit(kind, item.apply(read.course()),
                    List.of(new Edit.Version(before, read.course()))), read.warnings());
            case CaseFileReading.Refused refused -> throw refused(refused);
        };
    }

    private static JobRefused refused(CaseFileReading.Refused refused) {
        return new JobRefused(refused.problems().stream().filter(each -> each.severity() == Problem.Severity.ERROR)
                .map(Problem::message).distinct().collect(Collectors.joining("; ")));
    }

    private Done done(Edit edit, List<Problem> doubts) {
        return new Done(changes.write(edit), doubts);
    }
}
