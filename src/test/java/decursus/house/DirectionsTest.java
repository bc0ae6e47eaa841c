package decursus.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The whole matrix: in the plants every room reaches for every other room and every library, and the rule must name
/// exactly those its row does not list.
class DirectionsTest {

    private static final JavaClasses PROGRAM = Program.classes();
    private static JavaClasses planted = PROGRAM;

    @BeforeAll
    static void plant(@TempDir Path folder) {
        List<Plant> plants = new ArrayList<>();
        plants.add(Plant.declared("javafx.stage", "Stage", "public class Stage {}"));
        plants.add(Plant.declared("org.apache.poi.ss.usermodel", "Workbook", "public class Workbook {}"));
        plants.add(Plant.in("planted.cellar", "Unplanned", ""));
        for (Room room : Room.PLAN.values()) {
            plants.add(Plant.in(innerOf(room.name()), "Here", ""));
            plants.add(Plant.in("planted." + room.name(), "Reaching", String.join("\n", reachForAll())));
        }
        planted = PlantedCode.grow(folder, plants);
    }

    private static List<String> reachForAll() {
        Stream<String> rooms = Room.PLAN.keySet().stream()
                .map(name -> innerOf(name) + ".Here to_" + name.replace('.', '_') + ";");
        Stream<String> libraries = Arrays.stream(Library.values())
                .map(library -> library.example() + " lib_" + library.name().toLowerCase(Locale.ROOT) + ";");
        return Stream.concat(rooms, libraries).toList();
    }

    /// A sub-package of a room belongs to it; only those of paint are rooms of their own.
    private static String innerOf(String room) {
        return room.equals("paint") ? "planted.paint" : "planted." + room + ".inner";
    }

    static Collection<Room> rooms() {
        return Room.PLAN.values();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void programKeepsToThePlan(Room room) {
        Directions.of(room, "decursus").allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void reachingOutsideTheRowIsNamed(Room room) {
        Set<String> expected = new TreeSet<>();
        room.unseen().forEach(other -> expected.add("to_" + other.replace('.', '_')));
        for (Library library : Library.values()) {
            if (!room.libraries().contains(library)) {
                expected.add("lib_" + library.name().toLowerCase(Locale.ROOT));
            }
        }
        Set<String> named = new TreeSet<>();
        for (String line : Directions.of(room, "planted").evaluate(planted).getFailureReport().getDetails()) {
            assertTrue(line.contains("planted." + room.name() + ".Reaching."), line);
            named.add(line.replaceAll("(?s).*\\.Reaching\\.(\\w+)>.*", "$1"));
        }
        assertEquals(expected, named);
    }

    @Test
    void everyPackageIsOnThePlan() {
        Directions.everyPackageIsOnThePlan("decursus").allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void unplannedPackageIsNamed() {
        EvaluationResult result = Directions.everyPackageIsOnThePlan("planted").evaluate(planted);
        assertEquals(1, result.getFailureReport().getDetails().size());
        assertTrue(result.getFailureReport().toString().contains("planted.cellar.Unplanned"));
    }

    @Test
    void aRoomSeesNoRoomThatIsMissing() {
        for (Room room : Room.PLAN.values()) {
            assertTrue(Room.PLAN.keySet().containsAll(room.sees()), room.toString());
            assertFalse(room.sees().contains(room.name()), room.toString());
        }
    }
}
