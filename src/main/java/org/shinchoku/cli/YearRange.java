package org.shinchoku.cli;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.YearText;

/** Reads which years are meant by R1-R5, 令和元年度～令和5年度, or R1,R3. */
final class YearRange {

    private YearRange() {}

    static List<FiscalYear> of(String text, List<FiscalYear> all) throws Refused {
        List<FiscalYear> years = new ArrayList<>();
        for (String part : text.split("[,、，]")) {
            String[] ends = part.split("[-－～〜~]|\\.\\.", -1);
            FiscalYear from = year(ends[0], text);
            FiscalYear to = ends.length == 1 ? from : year(ends[1], text);
            if (ends.length > 2) {
                throw new Refused("年度の指定「" + text + "」が読み取れません。R1-R5 のように書いてください。");
            }
            all.stream()
                    .filter(y -> from.compareTo(y) <= 0 && y.compareTo(to) <= 0)
                    .forEach(years::add);
        }
        if (years.isEmpty()) {
            throw new Refused("年度の指定「" + text + "」に当たる年度が、計画にありません。");
        }
        return years.stream().distinct().sorted().toList();
    }

    private static FiscalYear year(String text, String whole) throws Refused {
        return YearText.parse(text.strip())
                .orElseThrow(() -> new Refused("年度の指定「" + whole + "」が読み取れません。R1-R5 のように書いてください。"));
    }
}
