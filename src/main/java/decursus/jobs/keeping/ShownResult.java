package decursus.jobs.keeping;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.exchange.casefile.CaseFileReader;
import decursus.jobs.Courses;
import decursus.jobs.JobRefused;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import java.nio.file.Path;
import java.util.List;

/// A result as it stands on a screen, and what can be done with the one in the store that it was released from. Where the
/// store holds another by now, nothing is done.
///
/// @param course     id of its course, as it was released
/// @param shown      the result as it was released
/// @param disclosure how it was released
public record ShownResult(String course, Observation shown, Disclosure disclosure) {

    /// Excludes it: it stays in the course, struck through, and is neither drawn nor counted.
    ///
    /// @param reason why; not blank
    /// @throws JobRefused in one sentence when it can not be
    public Done exclude(Changes changes, String reason) {
        return edits(changes).exclude(course, stored(changes.courses()), reason);
    }

    /// Includes it again.
    ///
    /// @throws JobRefused in one sentence when it can not be
    public Done include(Changes changes) {
        return edits(changes).include(course, stored(changes.courses()));
    }

    /// What happened to it, in its order. It names texts and dates as they were stored: a record of care has to be identified.
    ///
    /// @throws JobRefused when it can not be told
    public List<TellHistory.Told> history(Path store) {
        String id;
        try (Courses courses = Courses.open(store)) {
            id = stored(courses);
        }
        return TellHistory.of(store, course, disclosure == Disclosure.IDENTIFIED).stream()
                .filter(each -> each.entry().item().equals("observation") && each.entry().itemId().equals(id)).toList();
    }

    private static Edits edits(Changes changes) {
        return changes.edits(new CaseFileReader(Catalog.bundled()));
    }

    /// Ids of a record of care are places in a list: only a result that looks the same is the same.
    private String stored(Courses courses) {
        Profile profile = courses.profile(disclosure);
        Course now = courses.find(course, disclosure);
        if (Gate.release(now, profile).observations().stream().noneMatch(shown::equals)) {
            throw new JobRefused("The result was changed meanwhile: open the patient again.");
        }
        return Gate.origin(now, profile, shown.id()).map(Observation::id)
                .orElseThrow(() -> new JobRefused("The result is not in the store any more: open the patient again."));
    }
}
