package decursus.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// Rules about the form of types and packages: no cycles, closed and immutable data, null marked everywhere.
final class Shapes {

    /// Interfaces of domain and figure that others implement; each is a port and stands here with its reason.
    private static final Set<String> PORTS = Set.of(
            ".figure.font.OutlineSink" /* every painter receives glyph outlines in its own medium */,
            ".figure.shape.BoxOutline$Pen" /* and the outlines of boxes */);

    static final List<HouseRule> RULES = List.of(
            new HouseRule("packages form no cycle, sub-packages included", Shapes::noCycles,
                    List.of(Plant.in("planted.domain.ring.left", "Left", "planted.domain.ring.right.Right right;"),
                            Plant.in("planted.domain.ring.right", "Right", "planted.domain.ring.left.Left left;")),
                    List.of(Plant.in("planted.domain.ring", "Outside", "planted.domain.ring.left.Left left;"))),
            new HouseRule("types of domain and figure are records, enums, sealed or final", Shapes::closedTypes,
                    List.of(Plant.in("planted.domain", "OpenClass", ""),
                            Plant.declared("planted.figure", "OpenPort", "public interface OpenPort { void a(); void b(); }")),
                    List.of(Plant.declared("planted.domain", "ClosedRecord", "public record ClosedRecord(int a) {}"),
                            Plant.declared("planted.domain", "ClosedEnum", "public enum ClosedEnum { A { }, B }"),
                            Plant.declared("planted.domain", "ClosedFinal", "public final class ClosedFinal {}"),
                            Plant.declared("planted.figure", "ClosedPort",
                                    "@FunctionalInterface public interface ClosedPort { void a(); }"),
                            Plant.declared("planted.figure", "ClosedSealed",
                                    "public sealed interface ClosedSealed { record One(int a) implements ClosedSealed {} }"))),
            new HouseRule("domain and figure have no setters", Shapes::noSetters,
                    List.of(Plant.in("planted.figure", "Settable", "public void setInk(int ink) {}")),
                    List.of(Plant.in("planted.figure", "Settled", "public int settle(int a) { return a; }"))),
            new HouseRule("fields of domain are final", Shapes::finalFields,
                    List.of(Plant.in("planted.domain", "Changing", "int count;")),
                    List.of(Plant.in("planted.domain", "Lasting", "final int count = 1;"))),
            new HouseRule("every package is null marked", Shapes::nullMarked,
                    List.of(Plant.in("planted.unmarked", "Unmarked", "")),
                    List.of(Plant.in("planted.marked", "Marked", ""),
                            Plant.packageInfo("planted.marked", "org.jspecify.annotations.NullMarked"))));

    private Shapes() {
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule closedTypes(String root) {
        return classes().that().resideInAnyPackage(data(root)).and(areDeclared()).and(areNoPorts(root))
                .should(new ArchCondition<JavaClass>("be a record, an enum, sealed, final or a functional interface") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!isClosed(item)) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " is open to extension"));
                        }
                    }
                });
    }

    private static boolean isClosed(JavaClass item) {
        return item.isRecord() || item.isEnum() || item.isAnnotation() || item.getModifiers().contains(JavaModifier.FINAL)
                || item.isAnnotatedWith(FunctionalInterface.class) || isSealed(item);
    }

    /// Read off the class file: planted classes cannot be loaded by name.
    private static boolean isSealed(JavaClass item) {
        return item.getSource().map(source -> ClassFiles.isSealed(source.getUri())).orElse(false);
    }

    private static ArchRule noSetters(String root) {
        return methods().that().areDeclaredInClassesThat().resideInAnyPackage(data(root))
                .should().haveNameNotMatching("set[A-Z].*").because("data is made whole and never changed");
    }

    private static ArchRule finalFields(String root) {
        return fields().that().areDeclaredInClassesThat().resideInAPackage(root + ".domain..").should().beFinal();
    }

    private static ArchRule nullMarked(String root) {
        return classes().that().resideInAPackage(root + "..").and(areDeclared())
                .should(new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(item,
                                    item.getName() + ": " + item.getPackageName() + " has no @NullMarked package-info"));
                        }
                    }
                });
    }

    private static String[] data(String root) {
        return new String[] {root + ".domain..", root + ".figure.."};
    }

    private static DescribedPredicate<JavaClass> areNoPorts(String root) {
        return DescribedPredicate.describe("are no named ports",
                item -> PORTS.stream().noneMatch(port -> item.getName().equals(root + port)));
    }

    private static DescribedPredicate<JavaClass> areDeclared() {
        return DescribedPredicate.describe("are declared types",
                item -> !item.isAnonymousClass() && !item.getSimpleName().equals("package-info"));
    }
}
