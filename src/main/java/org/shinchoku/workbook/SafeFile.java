package org.shinchoku.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** Writes a file beside its place and moves it there when it is complete: no half file ever bears the name. */
public final class SafeFile {

    private SafeFile() {}

    /** Writes what the file shall hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or leaves the one that is there as it is.
     *
     * @throws Unwritable where the folder is missing or full, or the file cannot be replaced, as when another program has it open
     */
    public static void write(Path file, Content content) throws Unwritable {
        String name = "「" + Objects.requireNonNullElse(file.getFileName(), file) + "」";
        if (Files.isDirectory(file)) {
            throw new Unwritable(name + "という名前のフォルダーがあるため保存できません。別の名前にしてください。", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new Unwritable(name + "の保存先のフォルダー「" + folder + "」が見つかりません。", null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new Unwritable(name + "は読み取り専用のため書き換えられません。別の名前で保存してください。", null);
        }
        Path unfinished = null;
        boolean written = false;
        try {
            // not createTempFile, whose files nobody else may read: the file lies where colleagues look for it
            unfinished = folder.resolve("shinchoku" + UUID.randomUUID() + ".tmp");
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            written = true;
            move(unfinished, file);
        } catch (NoSuchFileException e) {
            throw new Unwritable(name + "の保存先のフォルダー「" + folder + "」が見つかりません。", e);
        } catch (IOException e) {
            String advice = written
                    ? "を書き換えられません。Excelなどで開いている場合は、閉じてからもう一度行ってください。"
                    : "を保存できません。フォルダーに書き込めるか、空き容量があるかを確かめてください。";
            throw new Unwritable(name + advice, e);
        } finally {
            discard(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path unfinished) {
        if (unfinished != null) {
            unfinished.toFile().delete();
        }
    }
}
