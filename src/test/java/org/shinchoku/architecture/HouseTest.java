package org.shinchoku.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {

    private static final JavaClasses HOUSE = Plants.house();

    static List<ArchRule> rules() {
        return House.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    /** A rule that is shown no classes keeps itself. */
    @Test
    void theRulesAreShownEveryRoomOfTheSource() throws IOException {
        Set<String> shown = HOUSE.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(inhabited()).contains(Rooms.ROOT + ".plan", Rooms.ROOT + ".ui.window");
    }

    private static Set<String> inhabited() throws IOException {
        Path source = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> source.relativize(file.getParent())
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
