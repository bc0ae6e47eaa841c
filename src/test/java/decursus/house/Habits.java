package decursus.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Rules about calls that make a program untestable, silent or different from machine to machine.
final class Habits {

    private static final Set<String> CLOCK_TYPES = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime",
            "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year",
            "java.time.YearMonth");
    private static final Set<String> THREAD_TYPES = Set.of("java.lang.Thread", "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoinPool", "java.util.Timer");

    static final List<HouseRule> RULES = List.of(
            new HouseRule("nobody sleeps",
                    root -> never(root, "sleep", Habits::sleeps),
                    List.of(Plant.in("planted.app", "Sleeper", "void a() throws Exception { Thread.sleep(1); }"),
                            Plant.in("planted.app", "UnitSleeper",
                                    "void a() throws Exception { java.util.concurrent.TimeUnit.DAYS.sleep(1); }")),
                    List.of(Plant.in("planted.app", "Awake", "void a() { Thread.currentThread(); }"))),
            new HouseRule("only cli and app write to the terminal",
                    except("write to the terminal", Habits::prints, "cli", "app"),
                    List.of(Plant.in("planted.store", "Printer", "void a() { System.out.println(); }"),
                            Plant.in("planted.store", "Complainer", "void a() { System.err.println(); }"),
                            Plant.in("planted.store", "Tracer", "void a() { new Exception().printStackTrace(); }")),
                    List.of(Plant.in("planted.cli", "Printer", "void a() { System.out.println(); }"))),
            new HouseRule("only cli and app end the program",
                    except("end the program", Habits::exits, "cli", "app"),
                    List.of(Plant.in("planted.jobs", "Leaver", "void a() { System.exit(1); }")),
                    List.of(Plant.in("planted.app", "Leaver", "void a() { System.exit(1); }"))),
            new HouseRule("only cli and app ask the machine for its clock and zone, others take a Clock",
                    except("ask the machine for its clock", Habits::asksClock, "cli", "app"),
                    List.of(Plant.in("planted.timeline", "Now", "Object a() { return java.time.Instant.now(); }"),
                            Plant.in("planted.jobs", "Today", "Object a() { return java.time.LocalDate.now(); }"),
                            Plant.in("planted.jobs", "TodayThere",
                                    "Object a() { return java.time.LocalDate.now(java.time.ZoneId.of(\"Z\")); }"),
                            Plant.in("planted.jobs", "Millis", "long a() { return System.currentTimeMillis(); }"),
                            Plant.in("planted.jobs", "Wall", "Object a() { return java.time.Clock.systemUTC(); }"),
                            Plant.in("planted.jobs", "OldDate", "Object a() { return new java.util.Date(); }"),
                            Plant.in("planted.jobs", "Zone", "Object a() { return java.time.ZoneId.systemDefault(); }")),
                    List.of(Plant.in("planted.jobs", "Given", "Object a(java.time.Clock c) { return java.time.Instant.now(c); }"),
                            Plant.in("planted.app", "Edge", "Object a() { return java.time.Instant.now(); }"))),
            new HouseRule("only cli and app ask for the default locale",
                    except("ask for the default locale", Habits::asksLocale, "cli", "app"),
                    List.of(Plant.in("planted.timeline", "Localised", "Object a() { return java.util.Locale.getDefault(); }")),
                    List.of(Plant.in("planted.timeline", "Rooted", "Object a() { return java.util.Locale.ROOT; }"))),
            new HouseRule("what is drawn is formatted by a named locale",
                    Habits::drawnTextNamesItsLocale,
                    List.of(Plant.in("planted.timeline", "Formatter", "String a() { return String.format(\"%d\", 1); }"),
                            Plant.in("planted.paint.dump", "Formatted", "String a() { return \"%.1f\".formatted(1.0); }"),
                            Plant.in("planted.figure", "Lower", "String a() { return \"I\".toLowerCase(); }"),
                            Plant.in("planted.figure", "Decimals", "Object a() { return new java.text.DecimalFormat(\"0\"); }")),
                    List.of(Plant.in("planted.timeline", "Named",
                            "String a() { return String.format(java.util.Locale.ROOT, \"%d\", 1); }"))),
            new HouseRule("only work and app start threads",
                    except("start threads", Habits::startsThreads, "work", "app"),
                    List.of(Plant.in("planted.jobs", "Raw", "void a() { new Thread().start(); }"),
                            Plant.in("planted.jobs", "Virtual", "void a() { Thread.startVirtualThread(() -> {}); }"),
                            Plant.in("planted.jobs", "Pooled", "void a() { java.util.concurrent.Executors.newCachedThreadPool(); }")),
                    List.of(Plant.in("planted.work", "Runner", "void a() { Thread.startVirtualThread(() -> {}); }"),
                            Plant.in("planted.jobs", "Current", "boolean a() { return Thread.currentThread().isInterrupted(); }"))));

    private Habits() {
    }

    private static Function<String, ArchRule> except(String what, Predicate<JavaAccess<?>> access, String... rooms) {
        return root -> {
            String[] allowed = new String[rooms.length];
            for (int i = 0; i < rooms.length; i++) {
                allowed[i] = root + "." + rooms[i] + "..";
            }
            return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(allowed)
                    .should().accessTargetWhere(DescribedPredicate.describe(what, access));
        };
    }

    private static ArchRule never(String root, String what, Predicate<JavaAccess<?>> access) {
        return noClasses().that().resideInAPackage(root + "..")
                .should().accessTargetWhere(DescribedPredicate.describe(what, access));
    }

    private static ArchRule drawnTextNamesItsLocale(String root) {
        return noClasses().that().resideInAnyPackage(root + ".timeline..", root + ".figure..", root + ".paint..")
                .should().accessTargetWhere(DescribedPredicate.describe("format by the default locale", Habits::formatsByDefault))
                .because("the same course and view must give the same figure on every machine");
    }

    private static boolean sleeps(JavaAccess<?> access) {
        return access.getName().equals("sleep")
                && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit").contains(ownerOf(access));
    }

    private static boolean prints(JavaAccess<?> access) {
        return isOn(access, "java.lang.System", "out", "err") || access.getName().equals("printStackTrace");
    }

    private static boolean exits(JavaAccess<?> access) {
        return isOn(access, "java.lang.System", "exit") || isOn(access, "java.lang.Runtime", "exit", "halt");
    }

    private static boolean asksClock(JavaAccess<?> access) {
        boolean now = access.getName().equals("now") && CLOCK_TYPES.contains(ownerOf(access)) && !takes(access, "java.time.Clock");
        boolean oldDate = isOn(access, "java.util.Date", "<init>") && argumentCount(access) == 0;
        return now || oldDate || isOn(access, "java.lang.System", "currentTimeMillis")
                || isOn(access, "java.time.ZoneId", "systemDefault") || isOn(access, "java.util.TimeZone", "getDefault")
                || (ownerOf(access).equals("java.time.Clock") && access.getName().startsWith("system"));
    }

    private static boolean asksLocale(JavaAccess<?> access) {
        return isOn(access, "java.util.Locale", "getDefault");
    }

    private static boolean formatsByDefault(JavaAccess<?> access) {
        boolean text = isOn(access, "java.lang.String", "format", "formatted", "toLowerCase", "toUpperCase")
                || (isOn(access, "java.text.DecimalFormat", "<init>") && argumentCount(access) < 2)
                || isOn(access, "java.time.format.DateTimeFormatter", "ofPattern");
        return text && !takes(access, "java.util.Locale");
    }

    private static boolean startsThreads(JavaAccess<?> access) {
        return THREAD_TYPES.contains(ownerOf(access))
                && (access.getName().equals("<init>") || access.getName().startsWith("new")
                || Set.of("startVirtualThread", "ofVirtual", "ofPlatform", "commonPool").contains(access.getName()));
    }

    private static boolean isOn(JavaAccess<?> access, String owner, String... names) {
        return ownerOf(access).equals(owner) && Set.of(names).contains(access.getName());
    }

    private static String ownerOf(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static boolean takes(JavaAccess<?> access, String type) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().map(HasName::getName).anyMatch(type::equals);
    }

    private static int argumentCount(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target ? target.getRawParameterTypes().size() : 0;
    }
}
