package org.shinchoku.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.shinchoku.Main;

/** Classes that are compiled into the house for one test, to see a rule turn red. */
final class Plants {

    private final Path directory;
    private final List<Path> sources = new ArrayList<>();

    Plants(Path directory) {
        this.directory = directory;
    }

    /** The house as it is, without the schema, which is generated. */
    static JavaClasses house() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/store/schema/"))
                .importPath(classes());
    }

    /** Plants a class under the house's root; {@code in} is a room, or empty for the root itself. */
    Plants add(String in, String name, String body) {
        String home = in.isEmpty() ? Rooms.ROOT : Rooms.ROOT + "." + in;
        Path source = directory.resolve(home.replace('.', '/')).resolve(name + ".java");
        try {
            Files.createDirectories(source.getParent());
            Files.writeString(source, "package " + home + "; public class " + name + " {" + body + "}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.add(source);
        return this;
    }

    JavaClasses grown() {
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-cp", classPath(), "-d", directory + ""));
        sources.forEach(source -> arguments.add(source.toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("a plant does not compile");
        }
        return new ClassFileImporter().importPath(directory);
    }

    /** What this test was loaded from: some launchers load it with a loader of their own. */
    private static String classPath() {
        return Plants.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> path(url).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static Path classes() {
        return path(Main.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
