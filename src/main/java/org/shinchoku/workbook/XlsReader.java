package org.shinchoku.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Column;
import org.shinchoku.sheet.PageSetup;
import org.shinchoku.sheet.PageSetup.Edge;
import org.shinchoku.sheet.PageSetup.Margins;
import org.shinchoku.sheet.PageSetup.Paper;
import org.shinchoku.sheet.PageSetup.Scale;
import org.shinchoku.sheet.Row;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Stroke;
import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.sheet.Style.Down;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads an .xls workbook of Excel 97 to 2003 through POI. */
final class XlsReader {

    private static final Logger LOG = LoggerFactory.getLogger(XlsReader.class);
    private static final double INCH = 72;
    private static final double POINTS_PER_PIXEL = 0.75;

    private final HSSFWorkbook workbook;
    private final Budget budget;
    private final Faults faults = new Faults();
    private final Formats formats = new Formats();
    private final Map<Short, Look> looks = new HashMap<>();
    private final Values values;

    private XlsReader(HSSFWorkbook workbook, Budget budget) {
        this.workbook = workbook;
        this.budget = budget;
        this.values = new Values(faults, workbook.getInternalWorkbook().isUsing1904DateWindowing());
    }

    static Book read(Path file, POIFSFileSystem system, char[] password, Budget budget) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password.length == 0 ? null : new String(password));
        try (HSSFWorkbook workbook = new HSSFWorkbook(system, false)) {
            return new XlsReader(workbook, budget).read(file.getFileName().toString());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Book read(String name) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            faults.enter(workbook.getSheetName(i));
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(sheet(workbook.getSheetAt(i), hidden));
        }
        Map<String, String> names = new HashMap<>();
        workbook.getAllNames().stream()
                .filter(n -> !n.isFunctionName())
                .forEach(n -> names.put(n.getNameName(), cells(n)));
        DropDowns lists = new DropDowns(sheets, names, budget);
        List<Sheet> filled = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            filled.add(lists.fill(sheets.get(i), rules(workbook.getSheetAt(i))));
        }
        return new Book(name, filled, faults.list());
    }

    /** What a name stands for; some stand for what no longer exists. */
    private static String cells(HSSFName name) {
        try {
            return Objects.requireNonNullElse(name.getRefersToFormula(), "");
        } catch (RuntimeException e) {
            LOG.info("name {} without cells", name.getNameName(), e);
            return "";
        }
    }

    private List<DropDowns.Rule> rules(HSSFSheet source) {
        List<DropDowns.Rule> rules = new ArrayList<>();
        for (HSSFDataValidation validation : source.getDataValidations()) {
            DataValidationConstraint list = validation.getValidationConstraint();
            if (list.getValidationType() == DataValidationConstraint.ValidationType.LIST) {
                String areas = Arrays.stream(validation.getRegions().getCellRangeAddresses())
                        .map(CellRangeAddress::formatAsString)
                        .collect(Collectors.joining(" "));
                String[] texts = list.getExplicitListValues();
                String cells = Objects.requireNonNullElse(list.getFormula1(), "");
                rules.add(new DropDowns.Rule(areas, texts == null ? cells : '"' + String.join(",", texts) + '"'));
            }
        }
        return rules;
    }

    private Sheet sheet(HSSFSheet source, boolean hidden) {
        Grid grid = new Grid(budget);
        source.getCellComments()
                .forEach((at, comment) -> grid.note(
                        at.getRow(),
                        at.getColumn(),
                        RichText.of(comment.getString().getString()).text()));
        source.rowIterator().forEachRemaining(row -> {
            grid.begin(row.getRowNum(), row.getHeightInPoints(), row.getZeroHeight());
            row.cellIterator().forEachRemaining(cell -> put(grid, (HSSFCell) cell));
        });
        for (int last : source.getRowBreaks()) {
            grid.breakBefore(last + 1);
        }
        List<Row> rows = grid.rows();
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Column(source.getColumnWidthInPixels(i) * POINTS_PER_PIXEL, source.isColumnHidden(i)));
        }
        List<Area> merges =
                source.getMergedRegions().stream().map(XlsReader::area).toList();
        List<Area> spans = grid.spans(merges, rows.size(), width, faults);
        List<Row> framed = SpanLines.around(rows, spans);
        Sheet sheet = new Sheet(source.getSheetName(), columns, framed, spans, List.of(), page(source), hidden, false);
        return Widths.pressed(sheet, source.getPrintSetup().getScale());
    }

    private static Area area(CellRangeAddress range) {
        return new Area(
                range.getFirstRow(),
                range.getFirstColumn(),
                range.getLastRow() - range.getFirstRow() + 1,
                range.getLastColumn() - range.getFirstColumn() + 1);
    }

    private void put(Grid grid, HSSFCell source) {
        Look look = looks.computeIfAbsent(source.getCellStyle().getIndex(), i -> look(source.getCellStyle()));
        Cell cell = cell(source, look);
        if (cell.kind() != Cell.Kind.EMPTY) {
            budget.cell();
        }
        if (cell.kind() != Cell.Kind.EMPTY || look.isVisible()) {
            grid.put(source.getColumnIndex(), cell);
        }
    }

    private Cell cell(HSSFCell source, Look look) {
        int row = source.getRowIndex();
        int column = source.getColumnIndex();
        CellType type =
                source.getCellType() == CellType.FORMULA ? source.getCachedFormulaResultType() : source.getCellType();
        return switch (type) {
            case STRING -> values.text(row, column, rich(source.getRichStringCellValue()), look);
            case NUMERIC -> values.number(source.getNumericCellValue(), look);
            case BOOLEAN -> values.truth(source.getBooleanCellValue(), look);
            case ERROR -> values.error(row, column, error(source.getErrorCellValue()), look);
            default -> Cell.of("", look.style());
        };
    }

    /** The name of an error; Excel may have made one that nobody here knows. */
    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }

    /** A text whose runs may be struck through one by one; those before the first run look like the cell. */
    private RichText rich(HSSFRichTextString source) {
        String text = source.getString();
        boolean anyStruck = false;
        boolean anyPlain = source.numFormattingRuns() == 0
                || !text.substring(0, source.getIndexOfFormattingRun(0)).isBlank();
        for (int i = 0; i < source.numFormattingRuns(); i++) {
            int from = source.getIndexOfFormattingRun(i);
            int to = i + 1 < source.numFormattingRuns() ? source.getIndexOfFormattingRun(i + 1) : text.length();
            boolean struck =
                    workbook.getFontAt(source.getFontOfFormattingRun(i)).getStrikeout();
            boolean seen = from < to
                    && to <= text.length()
                    && !text.substring(from, to).isBlank();
            anyStruck |= seen && struck;
            anyPlain |= seen && !struck;
        }
        return new RichText(text, anyStruck && !anyPlain, anyStruck && anyPlain);
    }

    private Look look(HSSFCellStyle source) {
        HSSFFont font = source.getFont(workbook);
        String code = formats.code(source.getDataFormat());
        String own = source.getDataFormat() < 164 ? code : source.getDataFormatString();
        int fill = switch (source.getFillPattern()) {
            case NO_FILL -> Style.NO_FILL;
            case SOLID_FOREGROUND -> rgb(source.getFillForegroundColorColor(), Style.NO_FILL);
            default -> Style.HATCHED;
        };
        Sides borders = new Sides(
                stroke(source.getBorderTop(), source.getTopBorderColor()),
                stroke(source.getBorderRight(), source.getRightBorderColor()),
                stroke(source.getBorderBottom(), source.getBottomBorderColor()),
                stroke(source.getBorderLeft(), source.getLeftBorderColor()));
        ExtendedFormatRecord format = workbook.getInternalWorkbook().getExFormatAt(source.getIndex());
        borders = Lines.with(
                borders,
                Diagonals.way(format),
                s -> stroke(BorderStyle.valueOf(format.getAdtlDiagLineStyle()), format.getAdtlDiag()));
        Style style = Style.PLAIN
                .withSize(Math.max(1, font.getFontHeightInPoints()))
                .withBold(font.getBold())
                .withStrike(font.getStrikeout())
                .withColor(rgb(font.getHSSFColor(workbook), 0))
                .withFill(fill)
                .withAcross(across(source.getAlignment()))
                .withDown(down(source))
                .withBorders(borders)
                .withWrap(source.getWrapText())
                .withLocked(source.getLocked())
                .withFormat(own.equals("General") ? "" : own);
        return Look.of(style, source.getAlignment() == HorizontalAlignment.GENERAL, formats.format(own));
    }

    private Stroke stroke(BorderStyle style, short color) {
        return style == BorderStyle.NONE
                ? Stroke.NONE
                : new Stroke(Lines.kind(style), rgb(workbook.getCustomPalette().getColor(color), 0));
    }

    private static int rgb(HSSFColor color, int otherwise) {
        if (color == null || color.getIndex() == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            return otherwise;
        }
        short[] parts = color.getTriplet();
        return parts[0] << 16 | parts[1] << 8 | parts[2];
    }

    private static Across across(HorizontalAlignment alignment) {
        return switch (alignment) {
            case CENTER, CENTER_SELECTION, DISTRIBUTED -> Across.CENTER;
            case RIGHT -> Across.RIGHT;
            default -> Across.LEFT;
        };
    }

    private static Down down(HSSFCellStyle style) {
        return switch (style.getVerticalAlignment()) {
            case TOP -> Down.TOP;
            case BOTTOM -> Down.BOTTOM;
            default -> Down.MIDDLE;
        };
    }

    private static PageSetup page(HSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        Optional<CellRangeAddress> titles =
                Optional.ofNullable(sheet.getRepeatingRows()).filter(r -> r.getFirstRow() >= 0);
        return new PageSetup(
                print.getPaperSize() == PrintSetup.A3_PAPERSIZE ? Paper.A3 : Paper.A4,
                print.getLandscape(),
                new Margins(
                        sheet.getMargin(PageMargin.TOP) * INCH,
                        sheet.getMargin(PageMargin.RIGHT) * INCH,
                        sheet.getMargin(PageMargin.BOTTOM) * INCH,
                        sheet.getMargin(PageMargin.LEFT) * INCH),
                titles.map(CellRangeAddress::getFirstRow).orElse(0),
                titles.map(r -> r.getLastRow() - r.getFirstRow() + 1).orElse(0),
                sheet.getFitToPage() ? Scale.SHRINK : Scale.NONE,
                edge(sheet.getHeader()),
                edge(sheet.getFooter()));
    }

    private static Edge edge(HeaderFooter edge) {
        return EdgeCodes.read("&L" + edge.getLeft() + "&C" + edge.getCenter() + "&R" + edge.getRight());
    }
}
