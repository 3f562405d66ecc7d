package org.shinchoku.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail proves nothing: each is shown a class that breaks it. */
class PlantedViolationTest {

    @TempDir
    Path directory;

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(House.everyPackageIsARoom(), "util", ""),
                arguments(House.everyPackageIsARoom(), "plan.model", ""),
                arguments(House.everyPackageIsARoom(), "ui.dialogs", ""),
                arguments(House.textAndPlanKnowJavaAlone(), "plan", "org.slf4j.Logger logger;"),
                arguments(House.textAndPlanKnowJavaAlone(), "text", "org.apache.commons.csv.CSVFormat format;"),
                arguments(House.keepsItsLibraries("ui"), "summary", "javafx.scene.Node node;"),
                arguments(House.keepsItsLibraries("ui"), "cli", "org.controlsfx.control.StatusBar bar;"),
                arguments(House.keepsItsLibraries("store"), "edit", "java.sql.Connection connection;"),
                arguments(House.keepsItsLibraries("store"), "ui", "org.jooq.DSLContext sql;"),
                arguments(House.keepsItsLibraries("store"), "cli", "org.h2.Driver driver;"),
                arguments(House.keepsItsLibraries("workbook"), "intake", "org.apache.poi.ss.usermodel.Cell cell;"),
                arguments(House.keepsItsLibraries("workbook"), "returns", "org.dhatim.fastexcel.Workbook book;"),
                arguments(House.keepsItsLibraries("paper"), "ui.sheet", "org.apache.pdfbox.pdmodel.PDPage page;"),
                arguments(House.keepsItsLibraries("cli"), "store", "picocli.CommandLine line;"),
                arguments(House.theTimeIsHandedIn(), "edit", "Object o = java.time.Instant.now();"),
                arguments(House.theTimeIsHandedIn(), "ui", "long l = System.currentTimeMillis();"),
                arguments(House.theTimeIsHandedIn(), "store", "Object o = new java.util.Date();"),
                arguments(
                        House.theTimeIsHandedIn(),
                        "cli",
                        "Object o = java.time.LocalDate.now(java.time.ZoneOffset.UTC);"),
                arguments(
                        House.clocksComeInAtTheDoors(), "ui.window", "Object o = java.time.Clock.systemDefaultZone();"),
                arguments(House.onlyTheCommandLinePrints(), "store", "{ System.out.println(); }"),
                arguments(House.onlyTheCommandLinePrints(), "ui.kit", "{ new Exception().printStackTrace(); }"),
                arguments(House.noMutableStatics(), "plan", "static int count;"),
                arguments(
                        House.noMutableStatics(),
                        "text",
                        "static final java.util.HashMap<String, String> CACHE = new java.util.HashMap<>();"),
                arguments(
                        House.noMutableStatics(),
                        "edit",
                        "static final Object LOCK = 1; static final java.util.concurrent.atomic.AtomicLong NEXT = null;"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void theRuleTurnsRed(ArchRule rule, String room, String body) {
        JavaClasses planted = new Plants(directory).add(room, "Plant", body).grown();

        assertThat(broken(rule, planted)).contains("Plant");
    }

    @Test
    void aViewModelThatSeesItsControlsTurnsTheRuleRed() {
        JavaClasses planted = new Plants(directory)
                .add("ui.check", "CheckViewModel", "javafx.scene.control.Label label;")
                .grown();

        assertThat(broken(House.viewModelsSeeNoScene(), planted)).contains("CheckViewModel");
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
}
