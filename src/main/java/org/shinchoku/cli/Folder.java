package org.shinchoku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that workbooks are put into. */
final class Folder {

    private Folder() {}

    /** Makes it where it is not there yet. */
    static void make(Path folder) throws Refused {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("フォルダー「" + folder + "」を作れません。同じ名前のファイルがないか、書き込める場所かを確かめてください。");
        }
    }
}
