package org.shinchoku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void theLatestLedgerComesFirstAndAllAreThereAtTheNextStart() {
        Settings settings = new Settings(file());
        Path one = folder.resolve("一.shinchoku");
        Path two = folder.resolve("二.shinchoku");
        settings.opened(one);
        settings.opened(two);
        settings.opened(one);
        settings.set("window.width", "1234.5");

        Settings again = new Settings(file());
        assertThat(again.recent()).isEqualTo(List.of(one, two));
        assertThat(again.number("window.width", 0)).isEqualTo(1234.5);
        again.forget(one);
        assertThat(new Settings(file()).recent()).containsExactly(two);
    }

    @Test
    void eightLedgersAreRemembered() {
        Settings settings = new Settings(file());
        for (int i = 0; i < 12; i++) {
            settings.opened(folder.resolve(i + ".shinchoku"));
        }
        assertThat(settings.recent()).hasSize(8).first().isEqualTo(folder.resolve("11.shinchoku"));
    }

    @Test
    void aGarbledFileIsNoReasonToStop() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, 0, '\\', 'u', 'z'});

        Settings settings = new Settings(file());
        assertThat(settings.recent()).isEmpty();
        settings.set("plan", "7");
        assertThat(new Settings(file()).number("plan", 0)).isEqualTo(7);
    }

    private Path file() {
        return folder.resolve("home").resolve("settings.properties");
    }
}
