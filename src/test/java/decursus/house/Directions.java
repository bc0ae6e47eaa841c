package decursus.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Who may see whom, and with which library: the table of [Room] as one rule per room.
final class Directions {

    private Directions() {
    }

    /// The rule of one room: it sees only the rooms and the libraries of its row.
    static ArchRule of(Room room, String root) {
        return classes().that(DescribedPredicate.describe("live in " + room.name(),
                        item -> room.holds(root, item.getPackageName())))
                .should(new StayWithin(room, root))
                .because("the plan gives " + room.name() + " only " + room.sees() + " and " + room.libraries());
    }

    /// The rule that every class lives in a room of the plan.
    static ArchRule everyPackageIsOnThePlan(String root) {
        return classes().that().resideInAPackage(root + "..")
                .should(new ArchCondition<JavaClass>("live in a package of the plan") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        String room = Room.nameOf(root, item.getPackageName());
                        if (!Room.PLAN.containsKey(room)) {
                            events.add(SimpleConditionEvent.violated(item,
                                    item.getName() + " lives in " + item.getPackageName() + ", which is not on the plan"));
                        }
                    }
                });
    }

    private static final class StayWithin extends ArchCondition<JavaClass> {
        private final Room room;
        private final String root;

        StayWithin(Room room, String root) {
            super("stay within the plan");
            this.room = room;
            this.root = root;
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && !allows(target.getPackageName())) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }

        private boolean allows(String pack) {
            if (pack.equals(root) || pack.startsWith(root + ".")) {
                String other = Room.nameOf(root, pack);
                return other.equals(room.name()) || room.sees().contains(other);
            }
            return Library.isCommon(pack) || Library.of(pack).filter(room.libraries()::contains).isPresent();
        }
    }
}
