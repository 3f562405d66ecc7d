package org.shinchoku.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.plan.Era;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Narrow;
import org.shinchoku.plan.Spelling;

/** 年号の誤り: years that an era never had, as 平成32年度, and years beside a western one that is another, as 令和2(2019)年度. */
final class EraSlips implements Check {

    private static final Pattern YEAR =
            Pattern.compile("(令和|平成|昭和)\\s*(元|[0-9]{1,3})\\s*(?:[(（]\\s*([12][0-9]{3})\\s*(?:年度?)?[)）])?\\s*年");

    @Override
    public void run(Subject subject, Consumer<Finding> found) {
        for (Item item : subject.items()) {
            if (!item.repost()) {
                subject.own(item, (field, year) -> look(item, field, year, subject.text(item, field, year), found));
            }
        }
    }

    private static void look(Item item, Field field, FiscalYear year, String text, Consumer<Finding> found) {
        if (text.indexOf('年') < 0) {
            return; // most texts name no year, and need no closer look
        }
        Matcher m = YEAR.matcher(Narrow.of(text));
        while (m.find()) {
            Era era = era(m.group(1));
            int count = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
            int western = era.western(count);
            String written = "「" + text.substring(m.start(), m.end()) + "」";
            boolean valid = count > 0 && western <= FiscalYear.LAST;
            if (!valid) {
                found.accept(slip(Severity.ERROR, item, field, year, written + "という年はありません。"));
            } else if (m.group(3) != null && Integer.parseInt(m.group(3)) != western) {
                found.accept(slip(Severity.ERROR, item, field, year, written + "は、元号の年と西暦の年が違います。"));
            } else if (western > last(era)) {
                String now = new FiscalYear(western).in(Spelling.ERA).replace("年度", "年");
                found.accept(slip(Severity.NOTE, item, field, year, written + "は、" + now + "のことと思われます。"));
            }
        }
    }

    private static Finding slip(Severity severity, Item item, Field field, FiscalYear year, String sentence) {
        return new Finding(severity, "era_slip", item, field, year, sentence);
    }

    private static Era era(String kanji) {
        for (Era era : Era.values()) {
            if (era.kanji.equals(kanji)) {
                return era;
            }
        }
        throw new IllegalArgumentException(kanji);
    }

    /** An era's last year; plans that were made in it look ahead to years that then bore another name. */
    private static int last(Era era) {
        return era == Era.REIWA ? FiscalYear.LAST : Era.values()[era.ordinal() + 1].first;
    }
}
