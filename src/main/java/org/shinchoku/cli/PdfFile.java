package org.shinchoku.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.shinchoku.paper.Fonts;
import org.shinchoku.paper.Pages;
import org.shinchoku.paper.Pdf;
import org.shinchoku.sheet.Sheet;

/** Writes a sheet as a PDF file, which bears its name only when it is complete. */
final class PdfFile {

    private PdfFile() {}

    static void write(Sheet sheet, Path file) throws Refused {
        Fonts fonts = new Fonts();
        Pages pages = Pages.of(sheet, fonts);
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path unfinished = Files.createTempFile(folder, "shinchoku", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(unfinished)) {
                    Pdf.write(pages, fonts, out);
                }
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new Refused("「" + file + "」を保存できません。保存先のフォルダーと、ほかの画面で開いていないかを確かめてください。", e);
        }
    }
}
