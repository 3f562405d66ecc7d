package org.shinchoku.ui.kit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes that lie in one folder or jar. */
public final class Library {

    private static final String CLASS = ".class";

    private Library() {}

    /**
     * Loads all classes that lie beside this one; none of them is initialized.
     *
     * @return how many there are
     */
    public static int load(Class<?> one) throws IOException, URISyntaxException {
        Path at =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(at)) {
            return load(at, one.getClassLoader());
        }
        try (FileSystem jar = FileSystems.newFileSystem(at)) {
            return load(jar.getPath("/"), one.getClassLoader());
        }
    }

    private static int load(Path root, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return (int) files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(CLASS) && !name.endsWith("-info" + CLASS))
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replaceAll("[/\\\\]", "."))
                    .filter(name -> isThere(name, loader))
                    .count();
        }
    }

    private static boolean isThere(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader) != null;
        } catch (ClassNotFoundException | LinkageError e) {
            return false; // it goes with another library that is not there
        }
    }
}
