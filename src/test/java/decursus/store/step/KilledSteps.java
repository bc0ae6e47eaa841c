package decursus.store.step;

import decursus.store.Access;
import decursus.store.Batches;
import decursus.store.Store;
import java.nio.file.Path;

/// The program that [KilledStepsTest] kills: takes the last change back and does it again, over and over.
final class KilledSteps {

    private KilledSteps() {
    }

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]), Access.READ_WRITE)) {
            store.list();
            System.out.println("ready");
            while (true) {
                System.out.println(store.undo("child", Batches.WHEN).isPresent() ? "undone" : "nothing to undo");
                System.out.println(store.redo("child", Batches.WHEN).isPresent() ? "redone" : "nothing to redo");
            }
        }
    }
}
