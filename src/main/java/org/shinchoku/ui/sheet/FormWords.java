package org.shinchoku.ui.sheet;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.FormFooter;
import org.shinchoku.plan.FormLevel;
import org.shinchoku.plan.FormManner;
import org.shinchoku.plan.FormPaper;
import org.shinchoku.plan.Spelling;

/** What forms are good for, and what can be chosen of them. */
final class FormWords {

    private FormWords() {}

    static String about(Form.Base base) {
        return switch (base) {
            case MATRIX -> "項目を縦に、年度を横に並べます。";
            case EVALUATION -> "一つの年度の指標と評価を並べ、評価ごとの件数を添えます。";
            case POLICY -> "施策ごとに頁を分け、委員会の意見の欄を付けます。";
            case CONFIRMATION -> "確認の回ごとに欄を並べ、記入時期を添えます。";
            case AS_IMPORTED -> "取り込んだ表と同じ形に、今の内容を入れます。";
            case TOTALS -> "評価ごとの件数を、年度、施策及び担当の別に図とともに示します。";
            case SET -> "いくつかの様式を一つにまとめ、通しの資料番号と目次を付けます。";
            case PUBLIC -> "公表する欄だけを選んで載せます。選ばない欄、意見、メモは、どこにも入りません。";
        };
    }

    static String of(FormLevel.Stand stand) {
        return switch (stand) {
            case USUAL -> "様式のとおり";
            case ACROSS -> "見出しの行にする";
            case SPANNED -> "セルをつなげる";
            case REPEATED -> "行ごとに書く";
        };
    }

    static String of(FormFooter.Counting counting) {
        return switch (counting) {
            case OF_ALL -> "1 / 12";
            case ALONE -> "1";
            case DASHED -> "- 1 -";
            case NONE -> "付けない";
        };
    }

    static String of(FormFooter.Below below) {
        return switch (below) {
            case TITLE -> "表題と資料番号";
            case WORDS -> "決めた文と資料番号";
            case NOTHING -> "何も入れない";
        };
    }

    static String of(FormManner.Naming names) {
        return switch (names) {
            case OF_THE_YEAR -> "その年度の名称";
            case AS_WRITTEN -> "記入のとおり";
        };
    }

    static String of(FormManner.Speaking opinions) {
        return switch (opinions) {
            case SHOWN -> "意見を載せる";
            case WITH_EARLIER -> "前年度の分も載せる";
            case LEFT_OUT -> "載せない";
        };
    }

    static String of(FormManner.Reposting reposts) {
        return switch (reposts) {
            case WHOLE -> "内容をすべて載せる";
            case POINTER -> "参照先だけを示す";
        };
    }

    static String of(FormPaper.Fitting fitting) {
        return switch (fitting) {
            case SHRUNK -> "全体を縮める";
            case SPREAD -> "次の頁に分ける";
        };
    }

    static String of(FormManner.Marking marking) {
        return switch (marking) {
            case NONE -> "示さない";
            case NEW -> "新しい所に下線を引く";
            case OLD_AND_NEW -> "前の文も取消線で残す";
        };
    }

    /** A day as an office writes it: 令和元年5月1日. */
    static String of(LocalDate day) {
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE)
                + (year == 1 ? "元" : Integer.toString(year))
                + "年"
                + day.getMonthValue()
                + "月"
                + day.getDayOfMonth()
                + "日";
    }

    /** As it writes 2019. */
    static String of(Spelling spelling) {
        return switch (spelling) {
            case ERA -> "令和元年度";
            case ERA_AT_START -> "平成31年度（令和元年度）";
            case LETTER -> "R1";
            case NUMBER -> "元（数字だけ）";
            case ERA_AND_WESTERN -> "令和元(2019)年度";
            case WESTERN -> "2019年度";
        };
    }
}
