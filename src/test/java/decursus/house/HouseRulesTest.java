package decursus.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule holds in the program, names each of its plants, and leaves their innocent neighbours alone.
class HouseRulesTest {

    private static final JavaClasses PROGRAM = Program.classes();

    static List<HouseRule> rules() {
        return Stream.concat(Shapes.RULES.stream(), Habits.RULES.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheProgram(HouseRule rule) {
        rule.rule().apply("decursus").allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesItsPlants(HouseRule rule, @TempDir Path folder) {
        List<Plant> plants = Stream.concat(rule.guilty().stream(), rule.innocent().stream()).toList();
        List<String> named = rule.rule().apply("planted").evaluate(PlantedCode.grow(folder, plants))
                .getFailureReport().getDetails();
        for (Plant plant : rule.guilty()) {
            assertTrue(mentions(named, plant), () -> plant.className() + " went unnoticed; named were " + named);
        }
        for (Plant plant : rule.innocent()) {
            assertFalse(mentions(named, plant), () -> plant.className() + " was wrongly named in " + named);
        }
    }

    private static boolean mentions(List<String> named, Plant plant) {
        return named.stream().anyMatch(line -> line.matches("(?s).*\\b" + plant.className() + "\\b.*"));
    }
}
