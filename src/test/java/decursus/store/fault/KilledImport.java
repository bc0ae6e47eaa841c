package decursus.store.fault;

import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// The program that [KillTest] kills: says that it is ready, waits for a line, imports one big batch,
/// at once or patient by patient.
final class KilledImport {

    static final int COURSES = 6;
    static final String ONE_BY_ONE = "one by one";
    static final String AT_ONCE = "at once";
    private static final int OBSERVATIONS = 2_500;

    private KilledImport() {
    }

    public static void main(String[] arguments) throws IOException {
        Course[] courses = IntStream.range(0, COURSES).mapToObj(KilledImport::bigCourse).toArray(Course[]::new);
        boolean oneByOne = arguments[1].equals(ONE_BY_ONE);
        try (Store store = Store.open(Path.of(arguments[0]), Access.READ_WRITE)) {
            store.list();
            System.out.println("ready");
            if (System.in.read() < 0) {
                return;
            }
            System.out.println("begin");
            if (oneByOne) {
                Batches.oneByOne(store, courses);
            } else {
                store.importCourses(Batches.of(courses));
            }
            System.out.println("done");
        }
    }

    /// The same few results again and again, as a laboratory reports them, each with a remark that is long enough for
    /// the transaction to outgrow SQLite's cache and to reach the file before its end.
    private static Course bigCourse(int number) {
        Course course = AnyCourse.of("big-" + number, number, OBSERVATIONS);
        Provenance remarked = new Provenance(new Provenance.Source.Synthetic(), Provenance.Basis.REPORTED, "remark ".repeat(60));
        return AnyCourse.with(course, course.observations().stream().map(each -> new Observation(each.id(), each.analyte(), each.time(),
                each.reading(), each.limits(), each.status(), each.lab(), remarked)).toList());
    }
}
