package org.shinchoku.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers of the clerk on this PC: the last ledgers and where the window stood.
 *
 * <p>Kept in one small file in the clerk's own folder. It is comfort, not the office's data: where it cannot be read or
 * written the program goes on without.
 */
public final class Settings {

    private static final int REMEMBERED = 8;

    private final Path file;
    private final Properties properties = new Properties();

    /** @param file where they are kept; it need not exist yet */
    public Settings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(Settings.class).warn("settings cannot be read", e);
            }
        }
    }

    /** The ledgers opened last, the latest first. */
    public List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < REMEMBERED; i++) {
            get("recent." + i).map(Path::of).ifPresent(recent::add);
        }
        return recent;
    }

    /** Remembers a ledger as the one opened last. */
    public void opened(Path ledger) {
        List<Path> recent = new ArrayList<>(recent());
        recent.remove(ledger);
        recent.add(0, ledger);
        keep(recent);
    }

    /** Forgets a ledger that is no longer there. */
    public void forget(Path ledger) {
        List<Path> recent = new ArrayList<>(recent());
        if (recent.remove(ledger)) {
            keep(recent);
        }
    }

    private void keep(List<Path> recent) {
        for (int i = 0; i < REMEMBERED; i++) {
            if (i < recent.size()) {
                properties.setProperty("recent." + i, recent.get(i).toString());
            } else {
                properties.remove("recent." + i);
            }
        }
        write();
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(properties.getProperty(name));
    }

    /** A number that was set, or another where there is none. */
    public double number(String name, double otherwise) {
        try {
            return get(name).map(Double::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public void set(String name, String text) {
        if (!text.equals(properties.setProperty(name, text))) {
            write();
        }
    }

    /** Written beside the file and moved over it, so that it is never half there. */
    private void write() {
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                properties.store(out, null);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LoggerFactory.getLogger(Settings.class).warn("settings cannot be written", e);
        }
    }
}
