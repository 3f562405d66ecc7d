package org.shinchoku.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.shinchoku.plan.Correction;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Departments;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Responsible;
import org.shinchoku.plan.Return;
import org.shinchoku.plan.Spelling;
import org.shinchoku.sheet.Sheet;
import org.shinchoku.text.Fold;

/** 照会: making one, its workbooks, and what they are called. */
public final class Inquiries {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST = 60;

    private Inquiries() {}

    /**
     * The plan with an inquiry and a line for each section that it goes to.
     *
     * @param sent when it is sent, or null where that is still to be done
     */
    static Plan open(Plan plan, Inquiry inquiry, LocalDate sent) {
        Plan known = withUnits(plan, inquiry.year());
        List<Return> returns = Asked.of(known, inquiry).addressees(false).stream()
                .map(to -> Return.asked(inquiry.id(), to.section().id(), sent, ""))
                .toList();
        return known.with(inquiry).with(returns);
    }

    /** The plan with a unit for every section that an item names and nobody knows yet. */
    private static Plan withUnits(Plan plan, FiscalYear year) {
        Responsible responsible = Responsible.in(plan, year);
        Set<String> met = new TreeSet<>();
        List<Department> fresh = new ArrayList<>();
        long order =
                plan.departments().stream().mapToLong(Department::order).max().orElse(0);
        for (Item item : Outline.of(plan).items()) {
            for (String name : responsible.of(item)) {
                if (met.add(Fold.key(name))
                        && Departments.named(plan, name, year).isEmpty()) {
                    order += Item.GAP;
                    fresh.add(new Department(Plan.newId(), 0, order, name, null, null, List.of(), List.of()));
                }
            }
        }
        return plan.with(fresh);
    }

    /** What an inquiry is called where nobody says otherwise. */
    static String title(Plan plan, FiscalYear year) {
        return "「" + plan.head().title() + "」の進捗状況について（" + year.in(Spelling.ERA) + "照会）";
    }

    /** The sheets of an addressee's workbook. */
    static List<Sheet> workbook(Asked asked, Addressee to) {
        return workbook(asked, to, Marks.NONE);
    }

    /** The sheets of an addressee's workbook, with what stands in it and what is to be corrected. */
    static List<Sheet> workbook(Asked asked, Addressee to, Marks marks) {
        return List.of(GuideSheet.of(asked, to, marks), RequestSheet.of(asked, to, marks));
    }

    /** A name that sorts as the sections do: 12_健康推進課_令和4年度照会.xlsx. */
    static String fileName(int index, int count, Addressee to, FiscalYear year) {
        int digits = Math.max(2, Integer.toString(count).length());
        String name = to.name().replaceAll(FORBIDDEN, "_").strip();
        String number = String.format(Locale.ROOT, "%0" + digits + "d", index);
        return number + "_" + name.substring(0, Math.min(LONGEST, name.length())) + "_" + year.in(Spelling.ERA)
                + "照会.xlsx";
    }

    /** A text to be pasted into the mail that a workbook goes out with. */
    static String letter(Asked asked, Addressee to, String file) {
        Inquiry inquiry = asked.inquiry();
        StringBuilder letter = new StringBuilder();
        letter.append(to.name()).append("　御中\n\n").append(inquiry.title()).append("\n\n");
        letter.append(
                inquiry.letter().isBlank()
                        ? "「" + asked.plan().head().title() + "」の進捗状況を取りまとめますので、添付のファイルに記入の上、返送してください。"
                        : inquiry.letter());
        letter.append("\n\n");
        letter.append(due("回答期限", inquiry.due()));
        letter.append("添付　　　").append(file).append('\n');
        letter.append("項目の数　").append(to.items()).append("件\n");
        return letter.toString();
    }

    /** A text to be pasted into the mail to a section. */
    public static String letter(Plan plan, Inquiry inquiry, Standing to) {
        Asked asked = Asked.of(plan, inquiry);
        if (to.isSentBack()) {
            return corrections(plan, inquiry, to);
        }
        return asked.addressees(false).stream()
                .filter(a -> a.section().equals(to.section()))
                .findFirst()
                .map(a -> letter(asked, a, to.answer().file()))
                .orElse("");
    }

    /** 差戻し: a text for the mail that a workbook goes back with. */
    private static String corrections(Plan plan, Inquiry inquiry, Standing to) {
        StringBuilder letter = new StringBuilder();
        letter.append(to.section().name())
                .append("　御中\n\n")
                .append(inquiry.title())
                .append("\n\n");
        letter.append("回答をいただき、ありがとうございました。次の欄について、記入の確認をお願いします。添付のファイルの色の付いた欄を直して、返送してください。\n\n");
        for (Correction c : to.answer().corrections()) {
            Item item = plan.item(c.item());
            Field field = plan.field(c.field());
            if (item != null && field != null) {
                letter.append("・")
                        .append(item.name())
                        .append("「")
                        .append(field.name())
                        .append("」　");
                letter.append(c.remark()).append('\n');
            }
        }
        String due = due("再提出期限", to.due());
        letter.append(due.isEmpty() ? "" : "\n" + due);
        return letter.toString();
    }

    private static String due(String name, LocalDate until) {
        return until == null ? "" : name + "　" + GuideSheet.day(until) + "\n";
    }

    /** 督促: a text to be pasted into one mail to all whose answer is waited for. */
    public static String reminder(Inquiry inquiry, List<Standing> sections) {
        StringBuilder text =
                new StringBuilder("各課　御中\n\n").append(inquiry.title()).append("\n\n");
        String due = due("回答期限", inquiry.due());
        text.append(due.isEmpty() ? "" : due + "\n");
        text.append("次の課の回答が、まだ届いていません。お忙しいところ恐れ入りますが、回答をお願いします。行き違いの場合は御容赦ください。\n\n");
        sections.stream()
                .filter(s -> s.stage().isOpen())
                .forEach(s -> text.append("・")
                        .append(s.section().name())
                        .append(note(s))
                        .append('\n'));
        return text.toString();
    }

    private static String note(Standing waited) {
        List<LocalDate> reminded = waited.answer().reminded();
        String before = reminded.isEmpty()
                ? ""
                : "　※" + GuideSheet.day(reminded.get(reminded.size() - 1)) + "にもお願いしました"
                        + (reminded.size() > 1 ? "（" + reminded.size() + "回）" : "");
        int places = waited.answer().corrections().size();
        boolean sentBack = waited.isSentBack();
        String much = sentBack && places > 0 ? "（" + places + "か所）" : "（" + waited.items() + "件）";
        String until = waited.due() == null ? "" : "（再提出期限　" + GuideSheet.day(waited.due()) + "）";
        return much + (sentBack ? "　※確認をお願いしたもの" + until : "") + before;
    }
}
