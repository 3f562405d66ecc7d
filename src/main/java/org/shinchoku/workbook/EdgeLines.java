package org.shinchoku.workbook;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shinchoku.sheet.EdgeRoom;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.text.LineBreaker;

/** Breaks long texts above and below a table into lines: Excel lets them run over each other, and into the table. */
final class EdgeLines {

    /** In which they are written, in points. */
    static final int SIZE = 8;

    private static final double LEADING = SIZE * 1.3;
    /** White between the edge of the paper, these texts and the table together. */
    private static final double WHITE = 18;

    private EdgeLines() {}

    static Sheet broken(Sheet sheet) {
        PageSetup page = sheet.page();
        Edge header = broken(page, page.header());
        Edge footer = broken(page, page.footer());
        Margins m = page.margins();
        Margins room = new Margins(
                Math.max(m.top(), height(header)), m.right(), Math.max(m.bottom(), height(footer)), m.left());
        return sheet.withPage(new PageSetup(
                page.paper(),
                page.landscape(),
                room,
                page.headingFrom(),
                page.headingRows(),
                page.scale(),
                header,
                footer,
                page.namesFrom(),
                page.names()));
    }

    private static Edge broken(PageSetup page, Edge edge) {
        LineBreaker breaker = new LineBreaker(TypeSize.advances(SIZE));
        EdgeRoom room = new EdgeRoom(page, edge, breaker);
        return new Edge(
                broken(edge.left(), breaker, room.of(Across.LEFT)),
                broken(edge.center(), breaker, room.of(Across.CENTER)),
                broken(edge.right(), breaker, room.of(Across.RIGHT)));
    }

    private static String broken(String text, LineBreaker breaker, double width) {
        return text.isEmpty()
                ? ""
                : breaker.lines(text, width).stream().map(line -> line.of(text)).collect(Collectors.joining("\n"));
    }

    /** From the edge of the paper to the table; 0 where a single line finds room in any margin. */
    private static double height(Edge edge) {
        long lines = lines(edge);
        return lines < 2 ? 0 : WHITE + lines * LEADING;
    }

    private static long lines(Edge edge) {
        return Stream.of(edge.left(), edge.center(), edge.right())
                .mapToLong(text -> text.lines().count())
                .max()
                .orElse(0);
    }

    /** How far from the edge of the paper they begin, within a margin that has room for them. */
    static double distance(Edge edge, double margin, double usual) {
        return lines(edge) < 2
                ? Math.min(usual, margin / 2)
                : Math.min(usual, margin - WHITE / 3 - lines(edge) * LEADING);
    }
}
