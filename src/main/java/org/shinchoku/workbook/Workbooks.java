package org.shinchoku.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads an office's files (xlsx, xlsm, xls, csv and tsv) and writes xlsx.
 *
 * <p>Every file that is read ends in a book or in one sentence, within the {@link Budget}, whatever it really is.
 */
public final class Workbooks {

    private static final Logger LOG = LoggerFactory.getLogger(Workbooks.class);
    private static final int HEAD = 4096;
    /** Name of the book that was pasted. */
    private static final String PASTED = "貼り付けた表";

    private static final String SAVE_AGAIN = "Excelで開いて「Excelブック（.xlsx）」として保存し直してください。";

    private Workbooks() {}

    /** Reads a file that needs no password. */
    public static Book read(Path file) throws Unreadable {
        return read(file, new char[0]);
    }

    /** Reads a file, locked or not. */
    public static Book read(Path file, char[] password) throws Unreadable {
        String name = "「" + Objects.requireNonNullElse(file.getFileName(), file) + "」";
        try {
            return open(file, name, password);
        } catch (TooLarge e) {
            throw new Unreadable(name + "は大きすぎるため読み込めません。不要なシートや行を除いて保存し直してください。", e);
        } catch (NoSuchFileException e) {
            throw new Unreadable(name + "が見つかりません。", e);
        } catch (java.nio.file.FileSystemException e) {
            throw new Unreadable(name + "を開けません。ほかの画面で開いている場合は、閉じてからもう一度行ってください。", e);
        } catch (EncryptedDocumentException e) {
            throw Unreadable.locked(passwordSentence(name, password), e);
        } catch (OldFileFormatException e) {
            throw new Unreadable(name + "は、とても古い形式のExcelファイルです。" + SAVE_AGAIN, e);
        } catch (IOException | XMLStreamException | GeneralSecurityException | RuntimeException e) {
            LOG.info("unreadable workbook {}", file, e);
            throw new Unreadable(name + "は壊れているため読み込めません。" + SAVE_AGAIN, e);
        }
    }

    /**
     * Reads a table that was copied elsewhere: as a web page, which knows merged cells, else as text divided by tabs.
     *
     * @param html what the clipboard holds as a web page, or empty
     * @param text what it holds as text, or empty
     */
    public static Book pasted(String html, String text) throws Unreadable {
        try {
            if (text.length() > Budget.WHOLE_BYTES) {
                throw new TooLarge("text");
            }
            Book book = WebPage.hasTable(html)
                    ? WebPage.read(PASTED, html, new Budget())
                    : new TextFile(new Budget()).read(PASTED, text);
            if (book.sheets().get(0).rows().stream()
                    .allMatch(r -> r.cells().stream().allMatch(c -> c.text().isBlank()))) {
                throw new Unreadable("貼り付ける表がありません。Excelなどで表の範囲を選んでコピーしてから、もう一度行ってください。");
            }
            return book;
        } catch (TooLarge e) {
            throw new Unreadable("コピーした表は大きすぎるため読み込めません。範囲を分けてコピーするか、ファイルから取り込んでください。", e);
        } catch (RuntimeException e) {
            LOG.info("unreadable clipboard", e);
            throw new Unreadable("コピーした表を読み取れません。Excelのファイルに保存して取り込んでください。", e);
        }
    }

    /**
     * Writes sheets as an xlsx workbook.
     *
     * @throws Unwritable where the folder is missing or the file cannot be replaced, as when Excel has it open
     */
    public static void write(List<Sheet> sheets, Path file) throws Unwritable {
        write(sheets, sheet -> null, file);
    }

    /**
     * Writes sheets that are printed on the same pages as on paper.
     *
     * @param turns where the pages of a sheet begin there, or null of a sheet that is not printed
     */
    public static void write(List<Sheet> sheets, Function<Sheet, Turns> turns, Path file) throws Unwritable {
        SafeFile.write(file, out -> XlsxWriter.write(sheets, turns, out));
    }

    private static Book open(Path file, String name, char[] password)
            throws IOException, XMLStreamException, GeneralSecurityException, Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable(name + "はフォルダーです。ファイルを選んでください。");
        }
        if (file.getFileName().toString().startsWith("~$")) {
            throw new Unreadable(name + "は、Excelが開いている間だけ作る作業用のファイルです。元のファイルを選んでください。");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Unreadable(name + "は空のファイルです。");
        }
        if (size > Budget.FILE_BYTES) {
            throw new TooLarge("file");
        }
        FileType type = FileType.of(head(file));
        return switch (type) {
            case ZIP -> zip(file, file.getFileName().toString());
            case OLE -> ole(file, name, password, size);
            case TEXT -> text(file, name, size);
            case WEB_PAGE -> page(file, name, size);
            default -> throw new Unreadable(name + "は" + type.words + "。" + SAVE_AGAIN);
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static Book zip(Path file, String name) throws IOException, XMLStreamException, Unreadable {
        Budget budget = new Budget();
        try (Parts parts = new Parts(file, budget)) {
            if (!parts.has(XlsxReader.workbook(parts))) {
                throw new Unreadable("「" + name + "」は" + other(parts) + SAVE_AGAIN);
            }
            return new XlsxReader(name, parts, budget).read();
        }
    }

    private static String other(Parts parts) {
        if (parts.has("xl/workbook.bin")) {
            return "バイナリ形式（.xlsb）のブックです。";
        }
        if (parts.has("content.xml")) {
            return "OpenDocument形式（.ods）の表です。";
        }
        if (parts.has("word/document.xml")) {
            return "Wordの文書です。";
        }
        return parts.has("ppt/presentation.xml") ? "PowerPointの資料です。" : "Excelのブックではない圧縮ファイルです。";
    }

    private static Book ole(Path file, String name, char[] password, long size)
            throws IOException, XMLStreamException, GeneralSecurityException, Unreadable {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            if (Locked.isLocked(system)) {
                return locked(system, file, name, password);
            }
            if (!system.getRoot().hasEntry("Workbook") && !system.getRoot().hasEntry("Book")) {
                throw new Unreadable(name + "は、Excelではないほかのソフトの文書です。" + SAVE_AGAIN);
            }
            if (size > Budget.WHOLE_BYTES) {
                throw new TooLarge("xls");
            }
            return XlsReader.read(file, system, password, new Budget());
        }
    }

    private static Book locked(POIFSFileSystem system, Path file, String name, char[] password)
            throws IOException, XMLStreamException, GeneralSecurityException, Unreadable {
        Path plain = Files.createTempFile("shinchoku", ".xlsx");
        try {
            if (!Locked.unlock(system, password, plain)) {
                throw Unreadable.locked(passwordSentence(name, password), null);
            }
            return zip(plain, file.getFileName().toString());
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private static Book text(Path file, String name, long size) throws IOException, Unreadable {
        String lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\.(xls[xmb]?|ods|docx?|pptx?|pdf)")) {
            throw new Unreadable(name + "の中身はExcelのブックではありません。" + SAVE_AGAIN);
        }
        if (size > Budget.WHOLE_BYTES) {
            throw new TooLarge("text");
        }
        String text = Encoding.decode(Files.readAllBytes(file));
        return new TextFile(new Budget()).read(file.getFileName().toString(), text);
    }

    /** A web page that old systems hand out as a table; Excel itself opens one named .xls and refuses one named .xlsx. */
    private static Book page(Path file, String name, long size) throws IOException, Unreadable {
        if (size > WebPage.MOST) {
            throw new TooLarge("page");
        }
        String html = Encoding.decode(Files.readAllBytes(file));
        boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]");
        if (named || !WebPage.hasTable(html)) {
            String rename = named ? "名前の末尾を「.xls」に変えてから、" : "";
            throw new Unreadable(name + "は" + FileType.WEB_PAGE.words + "。" + rename + SAVE_AGAIN);
        }
        return WebPage.read(file.getFileName().toString(), html, new Budget());
    }

    private static String passwordSentence(String name, char[] password) {
        return password.length == 0 ? name + "はパスワードで保護されています。パスワードを入力するか、保護を解いたファイルを選んでください。" : name + "のパスワードが違います。";
    }
}
