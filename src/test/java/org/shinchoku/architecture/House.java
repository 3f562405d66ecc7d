package org.shinchoku.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.shinchoku.architecture.Rooms.DRAWERS;
import static org.shinchoku.architecture.Rooms.LIBRARIES;
import static org.shinchoku.architecture.Rooms.OPEN;
import static org.shinchoku.architecture.Rooms.ROOT;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of the house, each with its reason; a room that is still empty breaks none. */
final class House {

    private House() {}

    static List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(everyPackageIsARoom());
        OPEN.keySet().forEach(room -> rules.add(looksOnlyWhereItMay(room)));
        rules.add(mainOpensTwoDoors());
        DRAWERS.forEach(drawer -> rules.add(knowsNoOtherScreen(drawer)));
        LIBRARIES.keySet().forEach(room -> rules.add(keepsItsLibraries(room)));
        rules.add(textAndPlanKnowJavaAlone());
        rules.add(noCycles());
        rules.add(viewModelsSeeNoScene());
        rules.add(theTimeIsHandedIn());
        rules.add(clocksComeInAtTheDoors());
        rules.add(onlyTheCommandLinePrints());
        rules.add(noMutableStatics());
        return rules.stream().map(rule -> rule.allowEmptyShould(true)).toList();
    }

    static ArchRule everyPackageIsARoom() {
        return classes()
                .should()
                .resideInAnyPackage(Rooms.packages().toArray(String[]::new))
                .as("every package is a room or a drawer of the house")
                .because("a new room is a decision: it is named in Rooms, with the rooms it may look into");
    }

    static ArchRule looksOnlyWhereItMay(String room) {
        String[] open = Stream.concat(Stream.of(room), OPEN.get(room).stream())
                .map(House::in)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(open)))
                .as(room + " looks only into " + OPEN.get(room))
                .because("knowledge runs one way, from the screens to the words of the plan");
    }

    static ArchRule mainOpensTwoDoors() {
        return classes()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(ROOT, ROOT + ".cli", ROOT + ".ui")))
                .as("Main looks only into cli and ui")
                .because("it decides between desktop and command line, and nothing else");
    }

    static ArchRule knowsNoOtherScreen(String drawer) {
        Set<String> known = drawer.equals("window") ? DRAWERS : new TreeSet<>(List.of(drawer, "kit"));
        String[] open = known.stream().map(other -> in("ui." + other)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(in("ui." + drawer))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(in("ui")).or(resideInAnyPackage(open)))
                .as("ui." + drawer + " knows of the screens only " + known)
                .because("a screen can be changed or removed without reading the others");
    }

    static ArchRule keepsItsLibraries(String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LIBRARIES.get(room).toArray(String[]::new))
                .as("only " + room + " knows " + LIBRARIES.get(room))
                .because("a library that one room knows can be replaced in one room");
    }

    static ArchRule textAndPlanKnowJavaAlone() {
        return classes()
                .that()
                .resideInAnyPackage(in("text"), in("plan"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", in("text"), in("plan"))
                .as("text and plan know the Java platform alone")
                .because("what the office writes down outlives every library");
    }

    static ArchRule noCycles() {
        // (**) makes every package a slice; with (*) a knot within one room would pass unseen
        return slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule viewModelsSeeNoScene() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .as("a ViewModel sees no scene, stage or control")
                .because("what a screen does is tested without opening it");
    }

    static ArchRule theTimeIsHandedIn() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("the time without a Clock", House::readsTheTime))
                .as("nobody reads the time but from a Clock")
                .because("what a clerk did last year must be replayed to the same result");
    }

    static ArchRule clocksComeInAtTheDoors() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("cli"), ROOT + ".ui")
                .should()
                .callMethodWhere(describe(
                        "the system's Clock",
                        call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")))
                .as("only cli and ui.App take the system's Clock, and hand it on")
                .because("a Clock that is fetched is not handed in");
    }

    static ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that(not(resideInAPackage(in("cli"))))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .as("only cli prints")
                .because("a clerk reads windows, and scripts read what cli promised them");
    }

    static ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("that changes", House::changes))
                .as("no mutable statics")
                .because("two ledgers in one program, or two tests, must not meet in a static");
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case JavaConstructor.CONSTRUCTOR_NAME ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    /** Tables in arrays and unmodifiable collections may be static; what says by its type that it changes may not. */
    private static boolean changes(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return collection && !type.isInterface()
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class)
                || Stream.of("java.util.concurrent", "javafx.beans.property", "javafx.collections")
                        .anyMatch(type.getPackageName()::startsWith);
    }

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }
}
