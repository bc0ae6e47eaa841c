package decursus.store.fault;

import decursus.domain.course.Course;
import decursus.domain.course.CourseItems;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.store.StoreBackups;
import decursus.store.backup.Backup;
import decursus.store.edit.Edit;
import decursus.store.step.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The program that [KilledWorkTest] kills: does one sort of work over and over, and says so each time.
final class KilledWork {

    /// A course and another version of it.
    static final Course FIRST = AnyCourse.of("case", 3, 400);
    static final Course SECOND = CourseItems.without(FIRST, new CourseItems.Place(CourseItems.Kind.OBSERVATION, 0));

    /// What is done over and over.
    enum Work { EDIT, BACKUP, RESTORE, MIGRATION }

    private KilledWork() {
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (Work.valueOf(arguments[0])) {
            case EDIT -> edit(file);
            case BACKUP -> backup(file);
            case RESTORE -> restore(file);
            case MIGRATION -> migrate(file);
        }
    }

    private static void edit(Path file) {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            Course now = store.course("case").orElseThrow();
            System.out.println("ready");
            while (true) {
                Course next = now.equals(FIRST) ? SECOND : FIRST;
                store.edit(new Edit(Step.Kind.EDIT, Step.Item.RESULT, List.of(new Edit.Version(now, next))), "child", Batches.WHEN);
                now = next;
                System.out.println("done");
            }
        }
    }

    private static void backup(Path file) {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            System.out.println("ready");
            for (long second = 0; true; second++) {
                store.backup(Batches.WHEN.plusSeconds(second));
                System.out.println("done");
            }
        }
    }

    private static void restore(Path file) {
        List<Path> backups = StoreBackups.list(file).stream().filter(each -> each.why() == Backup.Why.ASKED).map(Backup::file).toList();
        System.out.println("ready");
        for (int i = 0; true; i++) {
            StoreBackups.restore(file, backups.get(i % 2), Batches.WHEN.plusSeconds(i));
            System.out.println("done");
        }
    }

    private static void migrate(Path file) throws IOException {
        System.out.println("ready");
        Store.open(file, Access.READ_WRITE).close();
        System.out.println("done");
        System.in.read();
    }
}
