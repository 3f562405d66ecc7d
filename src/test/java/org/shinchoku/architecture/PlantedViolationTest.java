package org.shinchoku.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail proves nothing: each is shown a class that breaks it. */
class PlantedViolationTest {

    private static final List<Violation> VIOLATIONS = List.of(
            new Violation(House.everyPackageIsARoom(), "util", "Util", ""),
            new Violation(House.everyPackageIsARoom(), "plan.model", "Model", ""),
            new Violation(House.everyPackageIsARoom(), "ui.dialogs", "Dialog", ""),
            new Violation(House.textAndPlanKnowJavaAlone(), "plan", "LoggingPlan", "org.slf4j.Logger logger;"),
            new Violation(House.textAndPlanKnowJavaAlone(), "text", "Csv", "org.apache.commons.csv.CSVFormat format;"),
            new Violation(House.keepsItsLibraries("ui"), "summary", "Chart", "javafx.scene.Node node;"),
            new Violation(House.keepsItsLibraries("ui"), "cli", "Bar", "org.controlsfx.control.StatusBar bar;"),
            new Violation(House.keepsItsLibraries("store"), "edit", "Saver", "java.sql.Connection connection;"),
            new Violation(House.keepsItsLibraries("store"), "ui", "Query", "org.jooq.DSLContext sql;"),
            new Violation(House.keepsItsLibraries("store"), "cli", "Opener", "org.h2.Driver driver;"),
            new Violation(House.keepsItsLibraries("workbook"), "intake", "Peek", "org.apache.poi.ss.usermodel.Cell c;"),
            new Violation(
                    House.keepsItsLibraries("workbook"),
                    "returns",
                    "Sender",
                    "com.fasterxml.aalto.AsyncXMLInputFactory f;"),
            new Violation(
                    House.keepsItsLibraries("paper"), "ui.sheet", "Printer", "org.apache.pdfbox.pdmodel.PDPage p;"),
            new Violation(House.keepsItsLibraries("cli"), "store", "Command", "picocli.CommandLine line;"),
            new Violation(
                    House.viewModelsSeeNoScene(), "ui.check", "CheckViewModel", "javafx.scene.control.Label label;"),
            new Violation(House.theTimeIsHandedIn(), "edit", "Hasty", "Object o = java.time.Instant.now();"),
            new Violation(House.theTimeIsHandedIn(), "ui", "Hurried", "long l = System.currentTimeMillis();"),
            new Violation(House.theTimeIsHandedIn(), "store", "Dated", "Object o = new java.util.Date();"),
            new Violation(
                    House.theTimeIsHandedIn(),
                    "cli",
                    "Zoned",
                    "Object o = java.time.LocalDate.now(java.time.ZoneOffset.UTC);"),
            new Violation(
                    House.clocksComeInAtTheDoors(), "ui.window", "Winder", "Object o = java.time.Clock.systemUTC();"),
            new Violation(House.onlyTheCommandLinePrints(), "store", "Talker", "{ System.out.println(); }"),
            new Violation(
                    House.onlyTheCommandLinePrints(), "ui.kit", "Tracer", "{ new Exception().printStackTrace(); }"),
            new Violation(House.noMutableStatics(), "plan", "Counter", "static int count;"),
            new Violation(
                    House.noMutableStatics(), "text", "Cache", "static final java.util.HashMap<?, ?> CACHE = null;"),
            new Violation(
                    House.noMutableStatics(),
                    "edit",
                    "Numbers",
                    "static final java.util.concurrent.atomic.AtomicLong NEXT = null;"));

    @TempDir
    static Path garden;

    private static JavaClasses planted;

    @TempDir
    Path directory;

    @BeforeAll
    static void plant() {
        Plants plants = new Plants(garden);
        VIOLATIONS.forEach(violation -> plants.add(violation.room, violation.name, violation.body));
        planted = plants.grown();
    }

    static List<Violation> violations() {
        return VIOLATIONS;
    }

    @ParameterizedTest
    @MethodSource("violations")
    void theRuleTurnsRed(Violation violation) {
        assertThat(broken(violation.rule, planted)).contains(Rooms.ROOT + "." + violation.room + "." + violation.name);
    }

    @Test
    void everyKindOfRuleIsBrokenHereOnce() {
        Set<String> broken = new TreeSet<>();
        VIOLATIONS.forEach(violation -> broken.add(violation.rule.getDescription()));
        List<String> proved =
                House.rules().stream().map(ArchRule::getDescription).toList();

        assertThat(proved).containsAll(broken);
        // one for each room, one for each drawer, Main's and the cycles' are proved below
        assertThat(proved).hasSize(broken.size() + Rooms.OPEN.size() + Rooms.DRAWERS.size() + 2);
    }

    @Test
    void aKnotWithinOneRoomTurnsTheRuleRed() {
        JavaClasses planted = new Plants(directory)
                .add("ui.grid", "Plant", "org.shinchoku.ui.outline.Plant other;")
                .add("ui.outline", "Plant", "org.shinchoku.ui.grid.Plant other;")
                .grown();

        assertThat(broken(House.noCycles(), planted)).contains("ui.grid", "ui.outline");
    }

    @Test
    void everyForbiddenLookFromRoomToRoomIsSeenAndNoOther() {
        Plants plants = new Plants(directory);
        Rooms.OPEN.keySet().forEach(room -> plants.add(room, "Target", ""));
        Set<String> forbidden = new TreeSet<>();
        Rooms.OPEN.forEach((room, open) -> Rooms.OPEN.keySet().forEach(other -> {
            String look = looking(plants, room, other);
            if (!room.equals(other) && !open.contains(other)) {
                forbidden.add(look);
            }
        }));
        JavaClasses planted = plants.grown();

        String broken = Rooms.OPEN.keySet().stream()
                .map(House::looksOnlyWhereItMay)
                .map(rule -> broken(rule, planted))
                .reduce("", String::concat);
        assertThat(named(broken)).isEqualTo(forbidden).hasSizeGreaterThan(100);
    }

    @Test
    void mainMayNotLookPastItsTwoDoors() {
        Plants plants = new Plants(directory);
        Set<String> forbidden = new TreeSet<>();
        for (String room : new TreeSet<>(Set.of("plan", "store", "ui.window", "cli", "ui"))) {
            plants.add(room, "Target", "");
            String look = looking(plants, "", room);
            if (!room.equals("cli") && !room.equals("ui")) {
                forbidden.add(look);
            }
        }

        assertThat(named(broken(House.mainOpensTwoDoors(), plants.grown()))).isEqualTo(forbidden);
    }

    @Test
    void everyLookFromScreenToScreenIsSeenExceptTheWindowsAndThoseAtTheKit() {
        Plants plants = new Plants(directory);
        Rooms.DRAWERS.forEach(drawer -> plants.add("ui." + drawer, "Target", ""));
        Set<String> forbidden = new TreeSet<>();
        Rooms.DRAWERS.forEach(drawer -> Rooms.DRAWERS.forEach(other -> {
            String look = looking(plants, "ui." + drawer, "ui." + other);
            if (!drawer.equals(other) && !drawer.equals("window") && !other.equals("kit")) {
                forbidden.add(look);
            }
        }));
        JavaClasses planted = plants.grown();

        String broken = Rooms.DRAWERS.stream()
                .map(House::knowsNoOtherScreen)
                .map(rule -> broken(rule, planted))
                .reduce("", String::concat);
        assertThat(named(broken)).isEqualTo(forbidden).hasSizeGreaterThan(100);
    }

    /** Plants a class whose name tells who looks into whom. */
    private static String looking(Plants plants, String room, String other) {
        String name = "Look_" + room.replace('.', '_') + "_into_" + other.replace('.', '_') + "_";
        plants.add(room, name, Rooms.ROOT + "." + other + ".Target target;");
        return name;
    }

    private static Set<String> named(String report) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("Look_\\w*_into_\\w*_").matcher(report).results().forEach(match -> names.add(match.group()));
        return names;
    }

    private static String broken(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return String.join("\n", result.getFailureReport().getDetails());
    }

    /** A class that breaks one rule in one room. */
    private record Violation(ArchRule rule, String room, String name, String body) {

        @Override
        public String toString() {
            return rule.getDescription() + ": " + room + "." + name;
        }
    }
}
