package org.shinchoku.ui.find;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Since;
import org.shinchoku.plan.Spelling;
import org.shinchoku.ui.kit.LayerName;

/** Conditions in the clerk's words. */
final class ConditionWords {

    static final String NO_MARK = "（評価なし）";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm", Locale.JAPAN);

    private final FilterViewModel model;

    ConditionWords(FilterViewModel model) {
        this.model = model;
    }

    String of(Condition condition) {
        Plan plan = model.open().plan();
        if (condition instanceof Condition.Words words) {
            return "「" + words.words() + "」を含む";
        } else if (condition instanceof Condition.Section section) {
            return "担当：" + some(section.names());
        } else if (condition instanceof Condition.Rated rated) {
            Field field = plan.field(rated.field());
            String who = rated.layer() == null ? "" : "・" + LayerName.of(rated.layer());
            String marks = some(rated.marks().stream().map(ConditionWords::mark).toList());
            return (field == null ? "評価" : name(field)) + when(rated.year(), who) + "：" + marks;
        } else if (condition instanceof Condition.Missing missing) {
            return "未記入" + when(missing.year(), "");
        } else if (condition instanceof Condition.Changed changed) {
            return "変更：" + of(changed.since());
        } else if (condition instanceof Condition.OnLevel on) {
            return "階層：" + some(on.levels().stream().map(id -> level(plan, id)).toList());
        } else if (condition instanceof Condition.Among among) {
            return "集計：" + among.words();
        }
        return ((Condition.Repost) condition).is() ? "再掲だけ" : "再掲を除く";
    }

    private static String some(List<String> all) {
        return all.size() <= 3
                ? String.join("、", all)
                : all.stream().limit(2).collect(Collectors.joining("、")) + "ほか" + (all.size() - 2);
    }

    private static String when(FiscalYear year, String who) {
        String text = (year == null ? "" : year(year)) + who;
        return text.isEmpty() ? "" : "（" + (year == null ? text.substring(1) : text) + "）";
    }

    static String year(FiscalYear year) {
        return year.in(Spelling.ERA);
    }

    static String name(Field field) {
        return field.name().replace('\n', ' ');
    }

    static String level(Plan plan, long id) {
        Level level = plan.level(id);
        return level == null ? "（なし）" : level.name().replace('\n', ' ');
    }

    static String mark(String mark) {
        return mark.isEmpty() ? NO_MARK : mark;
    }

    String of(Since since) {
        return switch (since.sort()) {
            case DAY -> DAY.format(LocalDate.ofEpochDay(since.value())) + "から";
            case MEETING ->
                since.value() == 0
                        ? "前回の会議から"
                        : model.meeting(since.value()).map(this::meeting).orElse("会議") + "から";
            case ENTRY ->
                model.open().journal().stream()
                        .filter(mark -> mark.number() == since.value())
                        .findFirst()
                        .map(mark -> entry(mark) + "の後")
                        .orElse("履歴の一件の後");
        };
    }

    private String meeting(Meeting meeting) {
        String committee = model.open().plan().row(Key.of(Kind.COMMITTEE, meeting.committee())) instanceof Committee c
                ? c.name() + " "
                : "";
        return committee + meeting.name() + "（" + DAY.format(meeting.day()) + "）";
    }

    private String entry(Entry.Mark mark) {
        return TIME.format(mark.at().atZone(model.clock().getZone())) + "「" + mark.what() + "」";
    }
}
