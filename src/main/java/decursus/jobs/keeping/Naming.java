package decursus.jobs.keeping;

import decursus.catalog.Catalog;
import decursus.domain.course.CourseHead;
import decursus.jobs.JobRefused;
import decursus.jobs.Privacy;
import decursus.privacy.Pseudonyms;
import decursus.store.CourseSummary;
import decursus.store.Store;
import decursus.store.step.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Ids of courses as they are typed and as they are shown, those that were removed included.
final class Naming {

    private final Map<String, CourseHead.Nature> natures = new HashMap<>();
    private final Pseudonyms pseudonyms;

    Naming(Store store) {
        this.pseudonyms = Privacy.of(store.secret(), Catalog.bundled()).pseudonyms();
        know(store);
    }

    /// Learns which courses the store holds now.
    void know(Store store) {
        store.list().forEach(each -> natures.put(each.id(), each.nature()));
    }

    /// A course that is gone was no record of care.
    void learnPublic(String id) {
        natures.putIfAbsent(id, CourseHead.Nature.PUBLISHED);
    }

    /// The id of a course that the store holds, typed as it is or as its pseudonym.
    ///
    /// @throws JobRefused when it holds none
    String held(Store store, String typed) {
        Set<String> ids = new TreeSet<>(store.list().stream().map(CourseSummary::id).toList());
        return match(typed, ids);
    }

    /// The id of a course that the store holds or once held.
    ///
    /// @throws JobRefused when it never held one
    String known(Store store, String typed) {
        Set<String> ids = new TreeSet<>(store.list().stream().map(CourseSummary::id).toList());
        store.steps().done().forEach(step -> ids.addAll(step.courses()));
        store.steps().undone().forEach(step -> ids.addAll(step.courses()));
        return match(typed, ids);
    }

    private String match(String typed, Set<String> ids) {
        return ids.contains(typed) ? typed : ids.stream().filter(id -> pseudonyms.id(id).equals(typed)).findFirst()
                .orElseThrow(() -> new JobRefused("The store has no course \"" + typed + "\": \"decursus list\" names all."));
    }

    /// True for a record of care, and for a course that is gone and may have been one.
    boolean secret(String id) {
        CourseHead.Nature nature = natures.get(id);
        return nature == null || nature == CourseHead.Nature.CLINICAL;
    }

    NamedStep named(Step step) {
        return new NamedStep(step.kind(), step.file(), step.courses().stream().map(this::shown).toList(), step.at(), step.who(),
                step.item(), named(step, step.about()));
    }

    private @Nullable NamedStep named(Step step, @Nullable Step about) {
        return about == null || about.id() >= step.id() ? null : named(about);
    }

    String shown(String id) {
        return secret(id) ? pseudonyms.id(id) : id;
    }
}
