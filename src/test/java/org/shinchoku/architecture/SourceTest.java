package org.shinchoku.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What a reader finds in the source: a word at every door, a sentence on every type, and short files. */
class SourceTest {

    private static final Path SOURCE = Path.of("src/main/java");

    @Test
    void everyPackageSaysInTenLinesWhatLivesThere() {
        assertThat(sources().map(Path::getParent).distinct())
                .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                        .exists()
                        .satisfies(info -> assertThat(lines(info)).hasSizeLessThanOrEqualTo(10)));
    }

    @Test
    void everyTypeHasItsSentence() throws IOException {
        assertThat(typesWithoutSentence()).isEmpty();
    }

    @Test
    void filesAreShort() {
        List<Integer> lengths = sources()
                .map(file -> (int) lines(file).filter(SourceTest::isCode).count())
                .sorted()
                .toList();

        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(40);
        assertThat(lengths.get(lengths.size() * 95 / 100)).as("95th percentile").isLessThanOrEqualTo(160);
    }

    private static List<String> typesWithoutSentence() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> bare = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources().toList()));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        boolean named = !type.getSimpleName().isEmpty();
                        boolean open = !type.getModifiers().getFlags().contains(Modifier.PRIVATE);
                        if (named && open && comments.getDocComment(getCurrentPath()) == null) {
                            bare.add(unit.getSourceFile().getName() + ": " + type.getSimpleName());
                        }
                        return super.visitClass(type, nothing);
                    }
                }.scan(unit, null);
            }
        }
        return bare;
    }

    private static boolean isCode(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && Stream.of("//", "/*", "*", "import ", "package ").noneMatch(text::startsWith);
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
