package org.shinchoku.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.shinchoku.sheet.Sheet;

/**
 * Writes sheets as one web page that needs nothing beside it and that a screen reader can read: one table a sheet, its
 * headings as headings of columns, rows across as headings of what follows.
 */
public final class Html {

    private static final String STYLE = """
            body { font-family: "BIZ UDPGothic", "Yu Gothic", Meiryo, sans-serif; margin: 1.5em; color: #1a1a1a; }
            h1 { font-size: 1.4em; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; margin: 0 0 2em; font-size: 0.9em; }
            caption { text-align: left; font-weight: bold; padding: 0.4em 0; }
            th, td { border: 1px solid #767676; padding: 0.3em 0.5em; vertical-align: top; text-align: left; }
            thead th { background: #dde7f1; text-align: center; vertical-align: middle; }
            th { background: #f3ebd3; }
            td.bare { border: none; }
            td.mark { text-align: center; vertical-align: middle; }
            @media print { thead { display: table-header-group; } tr { break-inside: avoid; } }
            """;

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
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        for (Sheet sheet : all) {
            new HtmlSheet(sheet).add(main);
        }
        return page.outerHtml();
    }
}
