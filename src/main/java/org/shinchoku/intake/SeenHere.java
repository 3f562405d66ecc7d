package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/** What was seen in a book that was written by this program. */
final class SeenHere implements Insight {

    private final Book book;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, Map<Area, Use>> uses = new HashMap<>();
    private final Map<String, Map<Area, Key>> made = new HashMap<>();

    SeenHere(Book book) {
        this.book = book;
    }

    /** Begins to look at a sheet. */
    void read(Sheet sheet) {
        uses.put(sheet.name(), new HashMap<>());
        made.put(sheet.name(), new HashMap<>());
    }

    void use(Sheet sheet, int r, int c, Cell cell, Use use) {
        if (!cell.isEmpty()) {
            uses.get(sheet.name()).put(Area.cell(r, c), use);
        }
    }

    void made(Sheet sheet, int r, int c, long item) {
        made.get(sheet.name()).put(Area.cell(r, c), Key.of(Kind.ITEM, item));
    }

    void doubt(Sheet sheet, int r, int c, String sentence) {
        if (uses.containsKey(sheet.name())) {
            use(sheet, r, c, sheet.cell(r, c), Use.DOUBT);
        }
        String text = Leftovers.quote(sheet.cell(r, c).text());
        doubts.add(new Doubt(sheet.name(), Area.address(r, c), text, sentence, Sureness.DOUBTFUL));
    }

    List<Doubt> doubts() {
        return doubts;
    }

    static String place(Sheet sheet, int r, int c) {
        return sheet.name() + "!" + Area.address(r, c);
    }

    @Override
    public long asked() {
        return 0;
    }

    @Override
    public List<SeenTable> tables() {
        return List.of();
    }

    @Override
    public Seen at(String sheet, int row, int column) {
        if (!uses.containsKey(sheet)) {
            return null;
        }
        Area area = book.sheets().stream()
                .filter(s -> s.name().equals(sheet))
                .flatMap(s -> s.spans().stream())
                .filter(s -> s.contains(row, column))
                .findFirst()
                .orElse(Area.cell(row, column));
        Area first = Area.cell(area.row(), area.column());
        Key item = made.get(sheet).get(first);
        List<Doubt> here = doubts.stream()
                .filter(d -> d.sheet().equals(sheet) && d.address().equals(first.address()))
                .toList();
        return new Seen(
                sheet,
                area,
                uses.get(sheet).get(first),
                null,
                null,
                List.of(),
                item == null ? List.of() : List.of(item),
                here);
    }

    @Override
    public Map<String, Map<Area, Use>> uses() {
        return uses;
    }
}
