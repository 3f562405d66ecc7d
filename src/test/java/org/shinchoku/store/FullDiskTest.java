package org.shinchoku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Editor;
import org.shinchoku.plan.Plan;

/** A full disk refuses an edit in one sentence; nothing of it is kept, and work goes on when there is room again. */
class FullDiskTest {

    private static final int SIZE = 24 << 20;

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()), "may not mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command on this system
        }
    }

    /** Fills the disk but for some bytes. */
    private Path fill(int left) throws IOException {
        Path ballast = disk.resolve("ballast");
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(ballast, new byte[(int) Math.max(0, free - left)]);
        return ballast;
    }

    @Test
    void refusesTheEditAndGoesOnWhenThereIsRoom() throws Exception {
        for (int left : new int[] {0, 4096, 40_000, 400_000}) {
            Path file = disk.resolve("台帳" + left);
            try (Ledger ledger = Ledger.create(file, Samples.CLOCK)) {
                Editor editor = Samples.fill(ledger, Samples.everyKind());
                Path ballast = fill(left);
                Plan kept = editUntilItIsFull(editor);
                assertThat(editor.plan()).isEqualTo(kept);
                Files.delete(ballast);
                assertThat(ledger.plan(7)).isEqualTo(kept);
                editor.edit("記入", plan -> plan.with(Samples.answers(99)));
            }
            try (Ledger ledger = Ledger.open(file, Samples.CLOCK)) {
                assertThat(ledger.plan(7)).isEqualTo(Samples.everyKind().with(Samples.answers(99)));
            }
        }
    }

    private static Plan editUntilItIsFull(Editor editor) {
        for (int i = 0; ; i++) {
            long number = i;
            Plan before = editor.plan();
            try {
                editor.edit("記入", plan -> plan.with(Samples.answers(number)));
            } catch (UncheckedIOException full) {
                assertThat(full.getMessage()).contains("保存できませんでした").endsWith("。");
                assertThatThrownBy(() -> editor.edit("記入", plan -> plan.with(Samples.answers(number))))
                        .isInstanceOf(UncheckedIOException.class);
                return before;
            }
        }
    }
}
