package org.shinchoku.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Turns;

/** Writes sheets as an xlsx workbook, row by row, so that a long one needs no more memory than a short one. */
final class XlsxWriter {

    private static final double PIXELS_PER_POINT = 96 / 72.0;
    /** Width of a digit of the normal font in pixels, in which Excel counts the widths of columns. */
    private static final double DIGIT = 8;

    /** A comment's box in pixels: how wide it is, how many letters fit into that, and how high a line is. */
    private static final int NOTE_WIDTH = 200;

    private static final int NOTE_LETTERS = 14;
    private static final int NOTE_LINE = 18;

    private static final int WINDOW = 50;
    private static final String MAKER = "進捗";
    private static final String AGAIN = "&\"" + Turns.CONTINUED + "\"";
    private static final String FORMULA = "=+-@";
    /** What no tab can show. */
    private static final Pattern BREAKS = Pattern.compile("\\p{Cntrl}+");

    private final SXSSFWorkbook workbook;
    private final CellStyles styles;
    private final Choices choices;

    /** @param marked whether texts are marked in part: only texts of the whole book can be, which are kept until its end */
    private XlsxWriter(boolean marked) {
        workbook = new SXSSFWorkbook(null, WINDOW, false, marked);
        styles = new CellStyles(workbook.getXSSFWorkbook());
        choices = new Choices(workbook);
    }

    /** @param turns where the pages of a sheet begin on paper, or null where that is not known */
    static void write(List<Sheet> sheets, Function<Sheet, Turns> turns, OutputStream out) throws IOException {
        boolean marked = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.marks().isEmpty());
        XlsxWriter writer = new XlsxWriter(marked);
        try (SXSSFWorkbook workbook = writer.workbook) {
            for (Sheet sheet : sheets) {
                writer.add(Written.of(sheet, turns.apply(sheet)));
            }
            writer.describe(sheets);
            workbook.write(out);
        }
    }

    private void describe(List<Sheet> sheets) {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(sheets.get(0).name());
        core.setCreator(MAKER);
    }

    private void add(Written written) {
        Sheet sheet = Rim.around(Charts.cleared(written.sheet()));
        SXSSFSheet target = workbook.createSheet(freeName(sheet.name()));
        for (int c = 0; c < sheet.columns().size(); c++) {
            double digits = sheet.columns().get(c).width() * PIXELS_PER_POINT / DIGIT;
            target.setColumnWidth(c, (int) Math.min(255 * 256, Math.round(digits * 256)));
            target.setColumnHidden(c, sheet.columns().get(c).hidden());
        }
        Map<Long, Area> spans = new HashMap<>();
        for (Area span : sheet.spans()) {
            target.addMergedRegionUnsafe(
                    new CellRangeAddress(span.row(), span.lastRow(), span.column(), span.lastColumn()));
            cover(span, spans);
        }
        XlsxPage.set(sheet.page(), written.scale(), target);
        sheet.choices().forEach(choice -> choices.write(choice, target));
        int width = sheet.width();
        for (int r = 0; r < sheet.rows().size(); r++) {
            row(sheet, r, width, spans, written.sources(), target);
        }
        if (sheet.guarded()) {
            guard(target);
        }
        Charts charts = new Charts(sheet, workbook.getXSSFWorkbook().getSheet(target.getSheetName()));
        sheet.charts().forEach(charts::add);
        written.rows().forEach(r -> target.setRowBreak(r - 1));
        written.columns().forEach(c -> target.setColumnBreak(c - 1));
        workbook.setSheetHidden(workbook.getSheetIndex(target), sheet.hidden());
    }

    /** Without a password: whoever must may lift it. Rows and columns may be made wider, hidden, sorted and filtered. */
    private static void guard(SXSSFSheet target) {
        target.enableLocking();
        target.lockFormatRows(false);
        target.lockFormatColumns(false);
        target.lockFormatCells(false);
        target.lockAutoFilter(false);
    }

    private String freeName(String name) {
        String safe = WorkbookUtil.createSafeSheetName(
                name.isBlank() ? "表" : BREAKS.matcher(name).replaceAll(" "));
        String free = safe;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            String mark = "(" + i + ")";
            free = safe.substring(0, Math.min(safe.length(), 31 - mark.length())) + mark;
        }
        return free;
    }

    private static void cover(Area span, Map<Long, Area> spans) {
        for (int r = span.row(); r <= span.lastRow(); r++) {
            for (int c = span.column(); c <= span.lastColumn(); c++) {
                spans.put(place(r, c), span);
            }
        }
    }

    private static long place(int row, int column) {
        return (long) row * Address.COLUMNS + column;
    }

    private void row(Sheet sheet, int r, int width, Map<Long, Area> spans, Map<Area, Area> sources, SXSSFSheet target) {
        Row row = sheet.rows().get(r);
        SXSSFRow written = target.createRow(r);
        written.setHeightInPoints((float) row.height());
        written.setZeroHeight(row.hidden());
        for (int c = 0; c < width; c++) {
            Area span = spans.get(place(r, c));
            boolean covered = span != null && (span.row() != r || span.column() != c);
            // Excel draws the borders of a span from all its cells.
            Cell cell =
                    covered ? Cell.of("", sheet.cell(span.row(), span.column()).style()) : row.cell(c);
            if (!cell.isEmpty()
                    || !cell.style().equals(Style.PLAIN)
                    || !cell.note().isEmpty()) {
                fill(written.createCell(c), cell, target);
                Area source = sources.get(Area.cell(r, c));
                if (source != null) {
                    written.getCell(c).setCellFormula(Area.address(source.row(), source.column()) + AGAIN);
                    written.getCell(c).setCellValue(cell.text());
                }
            }
        }
    }

    private void fill(SXSSFCell target, Cell cell, SXSSFSheet sheet) {
        Style style = cell.style();
        boolean number = cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DATE;
        Optional<String> code = number ? NumberCode.of(cell) : Optional.empty();
        if (code.isPresent()) {
            // A number is marked as a whole: Excel marks no part of it.
            boolean bold = style.bold() || !cell.marks().isEmpty();
            target.setCellStyle(styles.of(style.withBold(bold).withFormat(code.get()), false));
            target.setCellValue(cell.number());
        } else if (cell.isEmpty()) {
            target.setCellStyle(styles.of(style.withFormat(""), false));
        } else if (cell.kind() == Cell.Kind.BOOLEAN) {
            target.setCellStyle(styles.of(style.withFormat(""), false));
            target.setCellValue(cell.text().equals("TRUE"));
        } else {
            boolean quoted = FORMULA.indexOf(cell.text().charAt(0)) >= 0;
            Style wrapped = cell.text().indexOf('\n') >= 0 ? style.withWrap(true) : style;
            target.setCellStyle(styles.of(wrapped.withFormat(""), quoted));
            if (cell.marks().isEmpty()) {
                target.setCellValue(RichText.escape(cell.text()));
            } else {
                target.setCellValue(styles.marked(cell));
            }
        }
        if (!cell.note().isEmpty()) {
            note(target, cell.note(), sheet);
        }
    }

    private void note(SXSSFCell target, String text, SXSSFSheet sheet) {
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        int column = target.getColumnIndex() + 1;
        anchor.setCol1(column);
        float left = NOTE_WIDTH;
        while (left > sheet.getColumnWidthInPixels(column)) {
            left -= sheet.getColumnWidthInPixels(column);
            column++;
        }
        anchor.setCol2(column);
        anchor.setDx2(Math.round(left) * Units.EMU_PER_PIXEL);
        // The rows below are not written yet, and are taken to be as high as this one.
        int height = NOTE_LINE
                * (int) (1
                        + text.lines()
                                .mapToLong(l -> 1 + l.length() / NOTE_LETTERS)
                                .sum());
        int row = Math.max(1, Math.round(target.getRow().getHeightInPoints() * (float) PIXELS_PER_POINT));
        anchor.setRow1(target.getRowIndex());
        anchor.setRow2(target.getRowIndex() + height / row);
        anchor.setDy2(height % row * Units.EMU_PER_PIXEL);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAddress(target.getRowIndex(), target.getColumnIndex());
    }
}
