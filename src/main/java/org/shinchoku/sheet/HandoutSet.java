package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Form.Base;
import org.shinchoku.plan.FormHeader;
import org.shinchoku.plan.Handout;
import org.shinchoku.plan.Plan;

/** The form 資料一式: the forms of a set one after the other, each with its number, and their contents in front. */
final class HandoutSet {

    /** A number of handouts as it stands in its box, and nothing besides. */
    private static final Pattern NUMBER =
            Pattern.compile("[\\s　]*資[\\s　]*料[\\s　]*[0-9０-９]+(?:[\\s　]*[-－ー‐―のノ][\\s　]*[0-9０-９]+)*[\\s　]*");

    /** It stands in one of the first rows. */
    private static final int HEAD = 8;

    private final Plan plan;
    private final Plan counted;
    private final Form set;
    private final Plan before;
    private final List<Front.Chapter> chapters = new ArrayList<>();
    /** What the form of each is called, or nothing where the office called the handout otherwise. */
    private final List<String> names = new ArrayList<>();

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private HandoutSet(Plan plan, Plan counted, Form set, Plan before) {
        this.plan = plan;
        this.counted = counted;
        this.set = set;
        this.before = before;
    }

    /** @param before the plan as it was when the set was handed out, or null where nothing is to be marked */
    static Filled of(Plan plan, Form set, Plan before) {
        return new HandoutSet(plan, plan, set, before).filled(true);
    }

    /**
     * The beginning of a set, whose contents cannot say yet where all begins.
     *
     * @param first the plan with its first items alone
     * @param counted the whole plan
     */
    static Filled begin(Plan first, Plan counted, Form set) {
        return new HandoutSet(first, counted, set, null).filled(false);
    }

    private Filled filled(boolean whole) {
        List<String> numbers = Handout.numbers(set.handouts());
        for (int i = 0; i < numbers.size(); i++) {
            Handout handout = set.handouts().get(i);
            String number = numbers.get(i);
            handout.in(plan)
                    .ifPresentOrElse(
                            form -> add(number, handout, form), () -> missing.add(number + "の様式は、削除されたため載せていません。"));
        }
        Front front = new Front(plan, set, toldApart(), whole);
        return new Filled(front.title(), sheets, missing, front);
    }

    private void add(String number, Handout handout, Form form) {
        Form headed = form.with(header(number, handout, form.header()))
                .with(form.manner().with(set.manner().marking()));
        Filled filled = Forms.lay(form.base() == Form.Base.TOTALS ? counted : plan, headed, before);
        List<Sheet> printed = filled.sheets().isEmpty() ? List.of() : filled.printed();
        missing.addAll(filled.missing());
        if (printed.isEmpty()) {
            missing.add(number + "には、載せる項目がありません。");
            return;
        }
        String title = !handout.title().isEmpty()
                ? handout.title()
                : form.base() == Base.AS_IMPORTED ? Titles.of(plan, form) : title(printed.get(0));
        chapters.add(new Front.Chapter(number, title, printed.size()));
        names.add(handout.title().isEmpty() ? FormNames.of(form) : "");
        for (Sheet sheet : printed) {
            Sheet named = sheet.withName(printed.size() == 1 ? number : number + "　" + sheet.name());
            sheets.add(form.base() == Base.AS_IMPORTED ? numbered(named, number) : named);
        }
    }

    /** Handouts of one title are told apart by what their forms are called, where these differ. */
    private List<Front.Chapter> toldApart() {
        Map<String, Set<String>> called = new HashMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            called.computeIfAbsent(chapters.get(i).title(), t -> new HashSet<>())
                    .add(names.get(i));
        }
        List<Front.Chapter> apart = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Front.Chapter chapter = chapters.get(i);
            boolean alone =
                    called.get(chapter.title()).size() == 1 || names.get(i).isEmpty();
            apart.add(alone ? chapter : chapter.titled(chapter.title() + "（" + names.get(i) + "）"));
        }
        return apart;
    }

    /** What the handout itself leaves open is that of the set. */
    private FormHeader header(String number, Handout handout, FormHeader own) {
        return new FormHeader(
                handout.title().isEmpty() ? own.title() : handout.title(),
                number,
                own.meeting().isEmpty() ? set.header().meeting() : own.meeting(),
                own.held().isEmpty() ? set.header().held() : own.held(),
                own.asOf().isEmpty() ? set.header().asOf() : own.asOf());
    }

    /** On the office's own sheet the number stands where one stood, else above the page. */
    private static Sheet numbered(Sheet sheet, String number) {
        for (int r = 0; r < Math.min(HEAD, sheet.rows().size()); r++) {
            List<Cell> cells = new ArrayList<>(sheet.rows().get(r).cells());
            for (int c = 0; c < cells.size(); c++) {
                if (NUMBER.matcher(cells.get(c).text()).matches()) {
                    cells.set(c, Cell.of(number, cells.get(c).style()));
                    List<Row> rows = new ArrayList<>(sheet.rows());
                    rows.set(r, rows.get(r).withCells(cells));
                    return sheet.withRows(rows);
                }
            }
        }
        PageSetup page = sheet.page();
        PageSetup.Edge header = page.header();
        return header.right().isEmpty()
                ? sheet.withPage(page.withHeader(new PageSetup.Edge(header.left(), header.center(), number)))
                : sheet;
    }

    /** What stands first on a sheet. */
    private static String title(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(sheet.name());
    }
}
