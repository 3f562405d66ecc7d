package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.sheet.Style.Across;

/** 目次: what stands in front of a set of handouts, once it is known on which page each of them begins. */
public final class Front {

    /**
     * One handout.
     *
     * @param number as "資料２－１"
     * @param sheets how many sheets it has
     */
    public record Chapter(String number, String title, int sheets) {

        Chapter titled(String other) {
            return new Chapter(number, other, sheets);
        }

        /** What it is called among others. */
        public String name() {
            return number + "　" + title;
        }
    }

    private static final String NAME = "目次";
    /** Where a page is not known yet. */
    private static final String OPEN = "…";

    private static final String[] HEADINGS = {"番号", "資料名", "頁"};
    /** Widths in ems: of the numbers, of the pages. */
    private static final double NUMBER = 8;

    private static final double PAGE = 4;
    /** Letters and lines are larger than in a table. */
    private static final double LARGE = 1.2;

    private static final double HIGH = 2.4;
    /** Contents that grow with the numbers in them settle at once; more tries than this would be a fault. */
    private static final int TRIES = 5;

    private final Plan plan;
    private final Form form;
    private final List<Chapter> chapters;
    private final boolean whole;

    /** @param whole whether all of the handouts stands behind it, so that their pages can be named */
    Front(Plan plan, Form form, List<Chapter> chapters, boolean whole) {
        this.plan = plan;
        this.form = form;
        this.chapters = List.copyOf(chapters);
        this.whole = whole;
    }

    /** The handouts in their order, together all the sheets behind it. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** What the set is called. */
    public String title() {
        return Titles.of(plan, form);
    }

    /**
     * The contents of handouts that are put on paper behind them.
     *
     * @param counts how many pages each sheet of the handouts has
     * @param count how many pages the contents would have
     */
    public Sheet before(List<Integer> counts, ToIntFunction<Sheet> count) {
        Sheet sheet = of(starts(counts, 1));
        for (int tries = 0, own = 1; count.applyAsInt(sheet) != own && tries < TRIES; tries++) {
            own = count.applyAsInt(sheet);
            sheet = of(starts(counts, own));
        }
        return sheet;
    }

    /** The page on which each handout begins, from 1. */
    private List<Integer> starts(List<Integer> counts, int own) {
        List<Integer> starts = new ArrayList<>();
        int page = own + 1;
        int sheet = 0;
        for (Chapter chapter : chapters) {
            starts.add(page);
            for (int end = sheet + chapter.sheets(); sheet < end; sheet++) {
                page += counts.get(sheet);
            }
        }
        return starts;
    }

    private Sheet of(List<Integer> pages) {
        double size = form.paper().size() * LARGE;
        FormLook look = new FormLook(size);
        double room = FormPage.room(form);
        double[] widths = {NUMBER * size, room - (NUMBER + PAGE) * size, PAGE * size};
        Lining lining = new Lining(widths.length);
        new FormTop(plan, form, look).add(lining, title(), widths);
        lining.add(Row.EMPTY.withHeight(size));
        lining.across(0, widths.length);
        lining.add(Row.of(filled(lining, look.caption().withAcross(Across.CENTER), NAME)));
        int heading = lining.next();
        lining.add(Row.of(filled(lining, look.heading(), HEADINGS)));
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            List<Cell> cells = lining.blank(look.tick());
            cells.set(0, Cell.of(chapter.number(), look.tick()));
            cells.set(1, Cell.of(chapter.title(), look.tick()));
            cells.set(2, page(pages.get(i), look.mark()));
            lining.add(Row.of(cells).withHeight(size * HIGH));
        }
        return lining.sheet(NAME, widths, FormPage.of(form, title(), heading, 1))
                .withBasis(new Basis(plan));
    }

    private Cell page(int number, Style style) {
        return whole ? Cell.of(number, Integer.toString(number), style.withFormat("0")) : Cell.of(OPEN, style);
    }

    private static List<Cell> filled(Lining lining, Style style, String... texts) {
        List<Cell> cells = new ArrayList<>(lining.blank(style));
        for (int i = 0; i < texts.length; i++) {
            cells.set(i, Cell.of(texts[i], style));
        }
        return cells;
    }
}
