package org.shinchoku.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Said;
import org.shinchoku.sheet.Said.Part;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.workbook.Book;

/**
 * 進捗で書き出した表: a book whose cells know what of a plan they say. Nothing about it is guessed; what was added to it elsewhere is
 * told.
 */
final class WrittenHere {

    /** What a text is about, whichever cell it stands in. */
    private record About(Part part, long item, long field, int year) {}

    private record Told(String text, String place) {}

    private final Book book;
    private final SeenHere seen;
    private final Map<About, Told> told = new HashMap<>();
    private final Regrown plan;

    private WrittenHere(Book book, Plan first) {
        this.book = book;
        this.plan = new Regrown(first);
        this.seen = new SeenHere(book);
    }

    /** What a book holds that was written by this program; nothing where it is another's. */
    static Optional<Proposal> propose(Book book, List<Sheet> sheets) {
        List<Sheet> known = sheets.stream().filter(s -> s.basis() != null).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        WrittenHere own = new WrittenHere(book, known.get(0).basis().plan());
        sheets.forEach(own::read);
        Plan plan = own.plan.plan();
        Proposal proposal = new Proposal(
                plan,
                List.of(new Reason("「" + book.name() + "」", "このソフトで書き出した表のため、書き出したときの項目と欄のとおりに読みました。")),
                own.seen.doubts(),
                Mapping.none(),
                own.seen,
                p -> p);
        return plan.items().size() == 0 ? Optional.empty() : Optional.of(proposal);
    }

    private void read(Sheet sheet) {
        if (sheet.basis() == null) {
            if (sheet.rows().stream().anyMatch(r -> r.cells().stream().anyMatch(c -> !c.isEmpty()))) {
                seen.doubt(sheet, 0, 0, "このソフトで書き出した表ではないため、このシートは取り込んでいません。");
            }
            return;
        }
        if (!plan.takes(sheet.basis().plan())) {
            seen.doubt(sheet, 0, 0, "ほかの計画の表のため、このシートは取り込んでいません。");
            return;
        }
        seen.read(sheet);
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<Cell> cells = sheet.rows().get(r).cells();
            boolean added = cells.stream().allMatch(c -> c.said() == null);
            for (int c = 0; c < cells.size(); c++) {
                if (isKnown(cells.get(c).said())) {
                    read(sheet, r, c, cells.get(c));
                } else if (!cells.get(c).isEmpty()) {
                    seen.doubt(
                            sheet,
                            r,
                            c,
                            added ? "書き出した後に加えられた行のため、取り込んでいません。" : "書き出した後に書き加えられ、どの欄か分からないため、取り込んでいません。");
                    c = added ? cells.size() : c;
                }
            }
        }
    }

    private boolean isKnown(Said said) {
        return said != null
                && (said.item() == 0 || plan.has(said.item()))
                && (said.field() == 0 || plan.field(said.field()) != null);
    }

    private void read(Sheet sheet, int r, int c, Cell cell) {
        Said said = cell.said();
        String text = cell.current();
        switch (said.part()) {
            case NOTHING -> seen.use(sheet, r, c, cell, Use.HEADING);
            case MORE -> {
                if (!text.isEmpty()) {
                    seen.doubt(sheet, r, c, "長い文の続きですが、その初めのセルが見つからないため、取り込んでいません。");
                }
            }
            case OPINION -> {
                if (!text.isEmpty()) {
                    seen.doubt(sheet, r, c, "会議ごとの意見や対応のため、取り込んでいません。会議の記録に入れてください。");
                }
            }
            case TICK -> {
                seen.use(sheet, r, c, cell, Use.MARK);
                if (!said.ticked(text).isEmpty()) {
                    value(sheet, r, c, said, said.ticked(text));
                } else if (!text.isBlank() && !said.isOpen(text)) {
                    seen.doubt(sheet, r, c, "選んだ印かどうか分からないため、取り込んでいません。");
                }
            }
            case VALUE -> {
                boolean sections = plan.field(said.field()).kind() == Field.Kind.DEPARTMENT;
                seen.use(sheet, r, c, cell, sections ? Use.DEPARTMENT : Use.VALUE);
                value(sheet, r, c, said, said.meant(text));
            }
            case NUMBER, LABEL, NAMED, REPOST -> {
                seen.use(sheet, r, c, cell, said.part() == Part.NUMBER ? Use.NUMBER : Use.LABEL);
                seen.made(sheet, r, c, plan.id(said.item()));
                String name = plan.bare(said, text);
                if (isNew(sheet, r, c, new About(said.part(), said.item(), 0, 0), name)) {
                    plan.name(said, name);
                }
            }
        }
    }

    private void value(Sheet sheet, int r, int c, Said said, String text) {
        seen.made(sheet, r, c, plan.id(said.item()));
        if (isNew(sheet, r, c, new About(Part.VALUE, said.item(), said.field(), said.year()), text)) {
            plan.put(said, text, book.name() + "!" + SeenHere.place(sheet, r, c));
        }
    }

    /** Whether something is told for the first time; where it was told otherwise before, that is doubted. */
    private boolean isNew(Sheet sheet, int r, int c, About about, String text) {
        Told before = told.putIfAbsent(about, new Told(text, SeenHere.place(sheet, r, c)));
        if (before != null && !before.text.equals(text)) {
            seen.doubt(sheet, r, c, "同じ項目の同じ欄が「" + before.place + "」では違うため、そちらを取り込みました。");
        }
        return before == null;
    }
}
