package org.shinchoku.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Sheet;

/**
 * Writes sheets as one web page that needs nothing beside it and that a screen reader can read: one table a sheet, its
 * headings as headings of columns, rows across as headings of what follows.
 */
public final class Html {

    private Html() {}

    /**
     * @param sheets at least one; hidden ones are left out unless all are
     * @throws Unwritable where the folder is missing or the file cannot be replaced
     */
    public static void write(List<Sheet> sheets, Path file) throws Unwritable {
        String page = page(sheets);
        SafeFile.write(file, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }

    static String page(List<Sheet> sheets) {
        List<Sheet> shown = sheets.stream().filter(s -> !s.hidden()).toList();
        List<Sheet> all = shown.isEmpty() ? sheets : shown;
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings(new OutputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false));
        page.selectFirst("html").attr("lang", Locale.JAPANESE.getLanguage());
        page.head().appendElement("meta").attr("charset", "UTF-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        String title = HtmlSheet.title(all.get(0));
        page.title(title);
        page.head()
                .appendElement("style")
                .appendChild(new DataNode(style() + paper(all.get(0).page())));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        for (Sheet sheet : all) {
            new HtmlSheet(sheet).add(main, title);
        }
        return page.outerHtml();
    }

    /** The paper on which a browser prints it. */
    private static String paper(PageSetup page) {
        PageSetup.Margins margins = page.margins();
        return String.format(
                Locale.ROOT,
                "@page { size: %s %s; margin: %.0fpt %.0fpt %.0fpt %.0fpt; }%n",
                page.paper(),
                page.landscape() ? "landscape" : "portrait",
                margins.top(),
                margins.right(),
                margins.bottom(),
                margins.left());
    }

    private static String style() {
        try (InputStream css = Html.class.getResourceAsStream("page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
