package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong on the way out is said in one sentence, and what was there before is there still. */
class SafeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = Files.writeString(Files.createDirectory(folder.resolve("資料")).resolve("前回.pdf"), "前回");
    }

    private static byte[] half() {
        return "途中".getBytes(StandardCharsets.UTF_8);
    }

    private void isAsBefore() throws IOException {
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("前回");
        try (Stream<Path> there = Files.list(file.getParent())) {
            assertThat(there).as("no half file is left").containsExactly(file);
        }
    }

    @Test
    void aFullDiskIsNotTakenForAFileThatIsOpen() throws IOException {
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(half());
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(Unwritable.class)
                .hasMessage("「前回.pdf」を保存できません。フォルダーに書き込めるか、空き容量があるかを確かめてください。");
        isAsBefore();
    }

    @Test
    void aReadOnlyFileStaysAsItIs() throws IOException {
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(file), "whoever may write everything has no files that are read-only");
        assertThatThrownBy(() -> SafeFile.write(file, out -> out.write(half())))
                .isInstanceOf(Unwritable.class)
                .hasMessageContaining("読み取り専用");
        isAsBefore();
    }

    /** As a memory stick that is taken out. */
    @Test
    void aFolderThatVanishesIsSaidToBeMissing() {
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(half());
                    try (Stream<Path> there = Files.list(file.getParent())) {
                        for (Path each : there.toList()) {
                            Files.delete(each);
                        }
                    }
                    Files.delete(file.getParent());
                }))
                .isInstanceOf(Unwritable.class)
                .hasMessageContaining("保存先のフォルダー")
                .hasMessageEndingWith("見つかりません。");
    }

    /** A folder of the name that comes meanwhile cannot be replaced, as a file cannot that Excel has open. */
    @Test
    void whatCannotBeReplacedIsPerhapsOpen() throws IOException {
        Path other = folder.resolve("開いた.xlsx");
        assertThatThrownBy(() -> SafeFile.write(other, out -> {
                    out.write(half());
                    Files.createDirectory(other);
                    Files.writeString(other.resolve("中"), "前回");
                }))
                .isInstanceOf(Unwritable.class)
                .hasMessageContaining("Excelなどで開いている場合は、閉じてから");
        assertThat(other.resolve("中")).content(StandardCharsets.UTF_8).isEqualTo("前回");
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactlyInAnyOrder(other, file.getParent());
        }
    }
}
