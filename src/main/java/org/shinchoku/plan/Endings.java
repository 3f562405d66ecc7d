package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 終了・隔年: what the items' own texts say of the years in which they are reported on. */
final class Endings {

    /** A whole cell that says that the item has come to its end. */
    private static final Pattern ENDED = Pattern.compile(
            "[（(【\\[]?(?:本?(?:事業|取組み?|取り組み|計画)は?)?(?:終了|完了|廃止)(?:済み?|した|しました|となった|となりました)?[）)】\\]]?[。.]?");

    /** A sentence that says so with its year: 令和5年度をもって終了した. */
    private static final Pattern WITH_YEAR =
            Pattern.compile("(?:で|をもって|末で|限りで|に)[、,]?(?:本?(?:事業|取組み?)[はをが])?(?:終了|廃止)(?:し(?!な)|済|と[なし]|[。、)）]|\\s|$)");

    private static final Pattern TURNS = Pattern.compile(
            "隔年|(?<![成和HR0-9])([2-9二三四五])\\s*(?:年|か年|ヶ年|カ年|箇年)(?:\\s*(?:に|毎に)\\s*[1一]\\s*[回度](?!目)|ごと|毎(?!月|週|日)|おき)");

    private static final Pattern NOTHING = Pattern.compile(
            "[\\s　－―ー—–‐\\-・…=＝/／]*|.*(?:実施なし|実施せず|未実施|非実施|休止|対象外|実施年度ではな|実施年ではな|実施しない年|予定なし).*", Pattern.DOTALL);

    private final Plan plan;
    private final FiscalYear year;
    private final List<Field> results;

    /** What holds for good and what was said in the year before, by item. */
    private final Map<Long, List<Value>> texts = new HashMap<>();

    private Endings(Plan plan, FiscalYear year) {
        this.plan = plan;
        this.year = year;
        this.results = plan.fields().stream().filter(this::isResult).toList();
        FiscalYear last = year.plus(-1);
        for (Value value : plan.values()) {
            boolean near = value.year() == null || value.year().equals(last);
            if (near && speaks(value.text()) && plan.field(value.field()) != null) {
                texts.computeIfAbsent(value.item(), i -> new ArrayList<>()).add(value);
            }
        }
    }

    /** Most texts say nothing of the kind, and to look closely costs more. */
    private static boolean speaks(String text) {
        return text.indexOf('年') >= 0 || text.contains("終了") || text.contains("廃止") || text.contains("完了");
    }

    /** What is found for a year that is opened, of items for which nothing is settled yet. */
    static Map<Long, Schedule> of(Plan plan, FiscalYear year) {
        Endings endings = new Endings(plan, year);
        Map<Long, Schedule> found = new TreeMap<>();
        for (Item item : plan.items()) {
            if (!item.repost() && !plan.schedules().contains(Key.of(Kind.SCHEDULE, item.id()))) {
                endings.ended(item).or(() -> endings.turns(item)).ifPresent(s -> found.put(item.id(), s));
            }
        }
        return found;
    }

    private List<Value> texts(Item item) {
        return texts.getOrDefault(item.id(), List.of());
    }

    private Optional<Schedule> ended(Item item) {
        FiscalYear last = year.plus(-1);
        return texts(item).stream()
                .filter(v -> last.equals(v.year()) && saysEnded(v.text(), last))
                .findFirst()
                .map(v -> Schedule.until(item.id(), last, reason(v)));
    }

    private static boolean saysEnded(String text, FiscalYear last) {
        if (ENDED.matcher(text.strip()).matches()) {
            return true;
        }
        for (YearText.Found found : YearText.find(text)) {
            Matcher ending = WITH_YEAR.matcher(text).region(found.end(), text.length());
            if (found.year().equals(last) && ending.lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Every so many years, counted from the last one in which anything was done. */
    private Optional<Schedule> turns(Item item) {
        Optional<Value> said = texts(item).stream()
                .filter(v -> TURNS.matcher(Narrow.of(v.text())).find())
                .findFirst();
        Matcher label = TURNS.matcher(Narrow.of(item.label()));
        if (said.isEmpty() && !label.find()) {
            return Optional.empty();
        }
        String words = said.map(Value::text).orElse(item.label());
        int every = every(words);
        return lastDone(item, every)
                .map(from -> Schedule.every(
                        item.id(), every, from, said.map(this::reason).orElse("名称に「" + found(words) + "」")));
    }

    private static int every(String text) {
        Matcher turns = TURNS.matcher(Narrow.of(text));
        turns.find();
        String count = turns.group(1);
        return count == null ? 2 : "二三四五".contains(count) ? "二三四五".indexOf(count) + 2 : Integer.parseInt(count);
    }

    private static String found(String text) {
        Matcher turns = TURNS.matcher(Narrow.of(text));
        return turns.find() ? text.substring(turns.start(), turns.end()) : "";
    }

    private Optional<FiscalYear> lastDone(Item item, int every) {
        for (int back = 1; back <= every; back++) {
            FiscalYear then = year.plus(-back);
            boolean done = results.stream()
                    .filter(f -> f.level() == item.level())
                    .flatMap(f -> plan.answers(item.id(), f.id(), then).stream())
                    .anyMatch(v -> !NOTHING.matcher(v.text()).matches());
            if (done) {
                return Optional.of(then);
            }
        }
        return Optional.empty();
    }

    private boolean isResult(Field field) {
        boolean told = field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.ACTUAL;
        return told
                && !Opening.looksAhead(field)
                && Opening.usual(field, year, true).source() == 0;
    }

    private String reason(Value value) {
        String said = TURNS.matcher(Narrow.of(value.text())).find()
                ? found(value.text())
                : value.text().strip();
        String brief = said.length() > 24 ? said.substring(0, 24) + "…" : said;
        return "「" + plan.field(value.field()).name() + "」に「" + brief.replace('\n', ' ') + "」";
    }
}
