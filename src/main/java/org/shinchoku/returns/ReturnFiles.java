package org.shinchoku.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shinchoku.workbook.Unreadable;

/** 回答のファイル: those that were chosen, and those in the folders that were chosen. */
public final class ReturnFiles {

    /** What Excel puts beside a book that is open. */
    private static final String LOCK = "~$";

    private ReturnFiles() {}

    /**
     * In the order in which they were chosen, those of a folder in the order of their names.
     *
     * @throws Unreadable where there are none, or a folder cannot be looked into
     */
    public static List<Path> in(Collection<Path> chosen) throws Unreadable {
        Set<Path> files = new LinkedHashSet<>();
        for (Path source : chosen) {
            if (!Files.isDirectory(source)) {
                files.add(source);
                continue;
            }
            try (Stream<Path> inside = Files.walk(source)) {
                inside.filter(Files::isRegularFile)
                        .filter(f -> !f.getFileName().toString().startsWith(LOCK))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                throw new Unreadable("フォルダー「" + source + "」の中を読めません。開けるフォルダーかどうかを確かめてください。", e);
            }
        }
        if (files.isEmpty()) {
            throw new Unreadable("回答のファイルが一つもありません。");
        }
        return List.copyOf(files);
    }
}
