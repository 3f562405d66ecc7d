package org.shinchoku.paper;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;

/** The elements of one sheet: rows with lines around their cells are tables, the texts between them are paragraphs. */
final class TaggedSheet {

    private final Sheet sheet;
    private final Set<Integer> leading;
    private final Spans spans;
    private final int width;
    private final BitSet columns = new BitSet();
    private final BitSet ruled = new BitSet();
    private final PDStructureElement[][] elements;

    /** @param leading the rows whose texts lead to another page */
    TaggedSheet(Sheet sheet, PDStructureElement part, Set<Integer> leading) {
        this.sheet = sheet;
        this.leading = leading;
        this.spans = new Spans(sheet);
        this.width = sheet.width();
        this.elements = new PDStructureElement[sheet.rows().size()][];
        for (int c = 0; c < width; c++) {
            columns.set(c, Frame.widthOf(sheet, c) > 0);
        }
        for (int r = 0; r < elements.length; r++) {
            ruled.set(r, spans.isShown(r) && isRuled(r));
        }
        for (int before = -1; before < ruled.cardinality(); ) {
            before = ruled.cardinality();
            sheet.spans().forEach(this::joinRows);
        }
        PDStructureElement table = null;
        for (int r = 0; r < elements.length; r++) {
            if (!ruled.get(r) && spans.isShown(r)) {
                table = null;
                paragraphs(r, part);
            } else if (ruled.get(r)) {
                table = table == null ? child(part, StandardStructureTypes.TABLE) : table;
                cells(r, child(table, StandardStructureTypes.TR));
            }
        }
    }

    /** The element of the text that begins at a place. */
    PDStructureElement element(int row, int column) {
        return elements[row][column];
    }

    private boolean isRuled(int row) {
        return columns.stream()
                .mapToObj(c -> spans.at(row, c))
                .anyMatch(area ->
                        sheet.cell(area.row(), area.column()).style().borders().any());
    }

    /** A span cannot lie half in a table. */
    private void joinRows(Area span) {
        int next = ruled.nextSetBit(span.row());
        if (next >= 0 && next <= span.lastRow()) {
            for (int r = spans.firstShown(span); r <= spans.lastShown(span); r++) {
                ruled.set(r, spans.isShown(r));
            }
        }
    }

    private void paragraphs(int row, PDStructureElement part) {
        for (int c = 0; c < width; c++) {
            Area area = spans.at(row, c);
            if (begins(area, row, c) && !sheet.cell(area.row(), area.column()).isEmpty()) {
                put(area, child(part, StandardStructureTypes.P));
            }
        }
    }

    private void cells(int row, PDStructureElement line) {
        PageSetup page = sheet.page();
        boolean heads = row >= page.headingFrom() && row < page.headingFrom() + page.headingRows()
                || sheet.rows().get(row).flow() == Row.Flow.HEADING;
        for (int c = 0; c < width; c++) {
            Area area = spans.at(row, c);
            if (begins(area, row, c)) {
                PDStructureElement cell = child(line, heads ? StandardStructureTypes.TH : StandardStructureTypes.TD);
                describe(cell, area, heads);
                boolean leads = leading.contains(row)
                        && !sheet.cell(area.row(), area.column()).isEmpty();
                put(area, leads ? child(cell, StandardStructureTypes.LINK) : figure(area, cell));
            }
        }
    }

    private void describe(PDStructureElement cell, Area area, boolean heads) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        int rows = ruled.get(area.row(), spans.lastShown(area) + 1).cardinality();
        int across = columns.get(area.column(), area.lastColumn() + 1).cardinality();
        if (heads) {
            attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        }
        if (rows > 1) {
            attributes.setRowSpan(rows);
        }
        if (across > 1) {
            attributes.setColSpan(across);
        }
        if (heads || rows > 1 || across > 1) {
            cell.addAttribute(attributes);
        }
    }

    /** A bar is heard as what it says; any other cell is itself what is heard. */
    private PDStructureElement figure(Area area, PDStructureElement cell) {
        Optional<String> said = sheet.charts().stream()
                .filter(c -> c.area().contains(area.row(), area.column()) && c.sum(sheet, area.row()) > 0)
                .map(c -> c.says(sheet, area.row()))
                .findFirst();
        if (said.isEmpty()) {
            return cell;
        }
        PDStructureElement figure = child(cell, StandardStructureTypes.Figure);
        figure.setAlternateDescription(said.get());
        return figure;
    }

    private boolean begins(Area area, int row, int column) {
        return row == spans.firstShown(area) && column == columns.nextSetBit(area.column());
    }

    private void put(Area area, PDStructureElement element) {
        if (elements[area.row()] == null) {
            elements[area.row()] = new PDStructureElement[width];
        }
        elements[area.row()][area.column()] = element;
    }

    private static PDStructureElement child(PDStructureElement parent, String type) {
        PDStructureElement child = new PDStructureElement(type, parent);
        parent.appendKid(child);
        return child;
    }
}
