package org.shinchoku.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;

/** Print set-ups as they are kept in the plan, and as sheets have them. */
final class MouldPrint {

    private MouldPrint() {}

    static PageSetup page(FormSheet.Print print) {
        List<Double> m = print.margins();
        List<String> e = print.edges();
        return new PageSetup(
                print.a3() ? Paper.A3 : Paper.A4,
                print.landscape(),
                new Margins(m.get(0), m.get(1), m.get(2), m.get(3)),
                print.headingFrom(),
                print.headingRows(),
                Scale.valueOf(print.scale()),
                new Edge(e.get(0), e.get(1), e.get(2)),
                new Edge(e.get(3), e.get(4), e.get(5)));
    }

    /** @param title what the plan is called */
    static FormSheet.Print print(PageSetup page, String title) {
        Margins m = page.margins();
        List<String> edges = Stream.of(page.header(), page.footer())
                .flatMap(e -> Stream.of(e.left(), e.center(), e.right()))
                .toList();
        boolean titled = edges.stream().anyMatch(e -> MouldNames.isTitled(e, title));
        return new FormSheet.Print(
                page.paper() == Paper.A3,
                page.landscape(),
                List.of(m.top(), m.right(), m.bottom(), m.left()),
                page.headingFrom(),
                page.headingRows(),
                page.scale().name(),
                edges,
                titled ? title : "");
    }
}
