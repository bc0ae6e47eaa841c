package decursus.jobs.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.store.Access;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.engine.Header;
import decursus.testing.Victim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it takes a foreign file in has taken in all of it or nothing, and nothing that it said was
/// in is lost. `-Dkills=500` kills more often.
class KilledIntakeTest {

    private static final int ROUNDS = Integer.getInteger("kills", 12);
    private static final int LONGEST_MILLIS = 600;
    /// For a store that is yet to be made.
    private static final int LONGEST_MILLIS_FRESH = 1_500;
    /// Every so many rounds begin without a store.
    private static final int FRESH = 4;

    @TempDir
    Path folder;
    private final Random random = new Random(17);

    /// Runs the program and kills it some time after it is ready.
    ///
    /// @return how often it said that the file was in
    private int killed(Path file, int version) throws IOException, InterruptedException {
        int longest = Files.exists(file) ? LONGEST_MILLIS : LONGEST_MILLIS_FRESH;
        return Victim.killed(KilledIntake.class, random.nextInt(longest), file.toString(), Integer.toString(version));
    }

    @Test
    void allOfAFileOrNothing() throws IOException, InterruptedException, SQLException {
        Path real = folder.toRealPath();
        Path file = real.resolve("0.db");
        int steps = 0;
        int underWay = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % FRESH == 0) {
                file = Files.createDirectory(real.resolve("round" + round)).resolve("store.db");
                steps = 0;
            }
            int said = killed(file, 1 + steps % 2);
            if (!Files.exists(file)) {
                assertEquals(0, said, "round " + round);
                continue;
            }
            if (Files.exists(Header.journalOf(file))) {
                underWay++;
            }
            int made = made(file, "round " + round);
            assertTrue(made - steps == said || made - steps == said + 1,
                    made - steps + " imports are in, " + said + " were said to be, round " + round);
            steps = made;
        }
        assertTrue(underWay >= ROUNDS / 12, underWay + " of " + ROUNDS + " kills left a journal behind");
    }

    /// How many imports a store holds; each of them wholly.
    private static int made(Path file, String round) throws SQLException {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(List.of(), store.check().findings(), round);
            int made = store.steps().done().size();
            assertEquals(made == 0 ? 0 : KilledIntake.PATIENTS, store.list().size(), round);
            TreeSet<String> firsts = new TreeSet<>();
            store.list().forEach(each -> {
                assertEquals(KilledIntake.VALUES, each.observations(), round);
                firsts.add(store.course(each.id()).orElseThrow().observations().getFirst().reading().verbatim());
            });
            assertEquals(made == 0 ? List.of() : List.of(made % 2 == 1 ? "101" : "102"), List.copyOf(firsts), round);
            assertEquals(List.of(Integer.toString(made)), Raw.rows(file, "SELECT count(*) FROM refused"), round);
            return made;
        }
    }
}
