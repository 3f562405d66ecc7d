package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.FormSheet;
import org.shinchoku.plan.Plan;

/** Pours the plan into a learnt sheet: rows and columns as they are needed now, as a sheet. */
final class MouldSheet {

    private final Plan plan;
    private final Mould mould;
    private final List<MouldRow> rows;
    private final List<MouldColumn> columns;
    private final MouldYears years;
    private final MouldTexts texts;

    /**
     * @param chosen the years that are shown, or empty for all
     * @param own years from the sheet's own year of then
     */
    MouldSheet(Plan plan, Mould mould, List<MouldRow> rows, List<FiscalYear> chosen, int own, MouldTexts texts) {
        MouldColumns all = new MouldColumns(plan, mould, chosen);
        this.plan = plan;
        this.mould = mould;
        this.rows = rows;
        this.columns = all.placed();
        this.years = new MouldYears(mould, all, columns, own);
        this.texts = texts;
    }

    /** What stands in the cells, however tall the rows must be for it. */
    List<List<Cell>> cells() {
        return new MouldCells(mould, rows, columns, texts, years).cells();
    }

    Sheet sheet() {
        MouldCells cells = new MouldCells(mould, rows, columns, texts, years);
        List<List<Cell>> grid = cells.cells();
        List<Row> plain = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            MouldRow row = rows.get(r);
            boolean other = row.fresh() && row.item() != row.source().item();
            double height = other ? lowest(row) : row.source().kept().height();
            plain.add(Row.of(grid.get(r)).withHeight(height).withItem(row.item()));
        }
        Sheet sheet = sheet(plain, cells.spans());
        List<Row> grown = new MouldHeights(sheet).grown();
        List<Row.Flow> flows = new MouldFlows(plan, rows, sheet.withRows(grown)).flows();
        for (int r = 0; r < rows.size(); r++) {
            boolean hidden =
                    rows.get(r).source().kept().hidden() && !rows.get(r).fresh();
            plain.set(r, grown.get(r).withHidden(hidden).withFlow(flows.get(r)));
        }
        return sheet(plain, cells.spans());
    }

    private Sheet sheet(List<Row> filled, List<Area> spans) {
        FormSheet learnt = mould.sheet();
        return new Sheet(
                years.name(),
                widths(),
                filled,
                spans,
                new MouldChoices(mould, rows, columns).all(),
                page(MouldPrint.page(learnt.print())),
                learnt.hidden(),
                false);
    }

    /** The height of the lowest row of its kind: that of a new one before it is filled. */
    private double lowest(MouldRow row) {
        return mould.lines().stream()
                .filter(l -> l.item() != 0 && l.places().equals(row.source().places()))
                .mapToDouble(l -> l.kept().height())
                .min()
                .orElse(Row.AS_TEXT);
    }

    private List<Column> widths() {
        List<FormSheet.Column> learnt = mould.sheet().columns();
        return columns.stream()
                .filter(c -> c.source() < learnt.size())
                .map(c -> new Column(
                        learnt.get(c.source()).width(), learnt.get(c.source()).hidden()))
                .toList();
    }

    /** The rows repeated on each page are those of then, wherever they stand now; further columns make the type smaller. */
    private PageSetup page(PageSetup then) {
        int from = 0;
        while (from < rows.size() && rows.get(from).source().index() < then.headingFrom()) {
            from++;
        }
        boolean wider = columns.stream().anyMatch(c -> c.shift() != 0) && then.scale() == PageSetup.Scale.NONE;
        return new PageSetup(
                then.paper(),
                then.landscape(),
                then.margins(),
                from,
                Math.min(then.headingRows(), rows.size() - from),
                wider ? PageSetup.Scale.SHRINK : then.scale(),
                edge(then.header()),
                edge(then.footer()));
    }

    private PageSetup.Edge edge(PageSetup.Edge then) {
        return new PageSetup.Edge(edge(then.left()), edge(then.center()), edge(then.right()));
    }

    /** What stands above or below the pages, with the plan's name and the sheet's year of now. */
    private String edge(String then) {
        String title = mould.sheet().print().title();
        return years.titled(MouldRenaming.renamed(then, title, plan.head().title()));
    }
}
