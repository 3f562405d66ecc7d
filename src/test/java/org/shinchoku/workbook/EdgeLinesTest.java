package org.shinchoku.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.sheet.EdgeRoom;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.text.LineBreaker;

/** Texts below a table stand neither on each other nor on the table, however long they are. */
class EdgeLinesTest {

    private static final LineBreaker EIGHT = new LineBreaker(TypeSize.advances(EdgeLines.SIZE));

    @TempDir
    Path folder;

    private static PageSetup page(String title) {
        PageSetup plain = PageSetup.PLAIN;
        Edge footer = new Edge(title, Edge.PAGE + " / " + Edge.PAGES, "資料１");
        return new PageSetup(plain.paper(), true, plain.margins(), 0, 0, Scale.NONE, Edge.NONE, footer);
    }

    private PageSetup written(String title) throws Exception {
        Path file = folder.resolve("様式.xlsx");
        Sheet sheet = Sheet.of("表", List.of(), List.of(Row.texts(List.of("文"))), List.of(), page(title));
        Workbooks.write(List.of(sheet), file);
        return Workbooks.read(file).sheets().get(0).page();
    }

    @Test
    void aTitleThatReachesThePagesNumberGoesOnInAFurtherLine() throws Exception {
        String title = "第５次みどりとみずのまちづくり推進基本計画の進捗状況一覧".repeat(3);
        PageSetup page = written(title);
        double room = new EdgeRoom(page, page.footer(), EIGHT).of(Across.LEFT);
        assertThat(page.footer().left().replace("\n", "")).isEqualTo(title);
        assertThat(page.footer().left().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> EIGHT.width(line, 0, line.length()) <= room);
        assertThat(page.margins().bottom())
                .isGreaterThan(PageSetup.PLAIN.margins().bottom());
    }

    @Test
    void aTitleThatEndsBeforeItStaysInItsLine() throws Exception {
        String title = "第５次みどりとみずのまちづくり推進基本計画の進捗状況一覧";
        PageSetup page = written(title);
        assertThat(page.footer().left()).isEqualTo(title);
        assertThat(page.margins().bottom()).isEqualTo(PageSetup.PLAIN.margins().bottom());
    }
}
