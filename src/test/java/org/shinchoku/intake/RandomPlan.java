package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A made-up plan: what a person would read out of any sheet it is drawn on. */
final class RandomPlan {

    /** One item: its labels from the root, and what is written of it. */
    record Item(
            List<String> path,
            String number,
            String title,
            String department,
            String fixed,
            Map<Integer, List<String>> texts) {}

    /** Level names that offices stack, the outermost first. */
    private static final List<List<String>> LEVELS = List.of(
            List.of(),
            List.of("基本目標"),
            List.of("施策"),
            List.of("基本方針", "施策"),
            List.of("基本目標", "施策の方向"),
            List.of("環境目標", "基本施策"),
            List.of("重点項目", "推進項目"),
            List.of("区分"),
            List.of("柱", "施策"),
            List.of("大項目", "中項目"),
            List.of("政策", "施策"),
            List.of("分野"),
            List.of("基本理念", "基本目標", "施策"),
            List.of("主要課題", "施策の方向性"),
            List.of("施設類型", "施設区分"),
            List.of("計画の柱"),
            List.of("重点目標", "具体的施策"),
            List.of("章", "節"),
            List.of("目標", "方針"));

    private static final List<String> PLACES = List.of("砂浜", "公園", "駅前", "図書館", "商店街", "港", "川沿い", "団地", "広場", "坂道");
    private static final List<String> ACTS = List.of("の掃除", "の見回り", "での講座", "の花植え", "での相談会", "の案内板", "での体操", "の修繕");
    private static final List<String> AIMS = List.of("つながる", "まもる", "そだてる", "ひらく", "ささえる", "まなぶ");
    private static final List<String> UNITS = List.of("環境課", "福祉課", "くらし安全課", "商工観光課", "教育総務課", "環境課、福祉課");
    private static final List<String> DONE =
            List.of("4回開いた。", "広報に載せた。\n町会に頼んだ。", "12人が来た。", "雨のため中止した。", "50本を植えた。", "職員が回った。", "冊子を200部配った。");
    private static final List<String> OPEN = List.of("人が足りない。", "場所が狭い。", "若い人が少ない。", "道具が古い。", "特になし");
    private static final List<String> MARKS = List.of("A", "B", "C", "D");
    private static final List<String> OUTLINES = List.of("住民と行う。", "年に数回開く。", "職員が出向く。", "団体に委ねる。", "費用を助ける。");

    final List<String> levels;
    final List<Integer> years;
    final List<Item> items = new ArrayList<>();

    RandomPlan(Random random) {
        levels = pick(random, LEVELS);
        int from = 2017 + random.nextInt(6);
        years = IntStream.range(from, from + 1 + random.nextInt(3)).boxed().toList();
        boolean dotted = random.nextBoolean();
        List<String> titles = new ArrayList<>();
        PLACES.forEach(p -> ACTS.forEach(a -> titles.add(p + a)));
        Collections.shuffle(titles, random);
        int count = 4 + random.nextInt(9);
        List<String> path = List.of();
        int group = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || !levels.isEmpty() && random.nextInt(3) == 0 && i < count - 1) {
                path = path(random, ++group, path);
            }
            items.add(new Item(
                    path,
                    dotted ? "1-" + (i + 1) : String.valueOf(i + 1),
                    titles.get(i),
                    pick(random, UNITS),
                    pick(random, OUTLINES),
                    texts(random)));
        }
    }

    private List<String> path(Random random, int group, List<String> before) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            boolean stays = i == 0 && levels.size() > 1 && !before.isEmpty() && random.nextBoolean();
            path.add(
                    stays
                            ? before.get(0)
                            : (i == 0 ? "" : i == 1 ? "(" + group + ") " : (char) ('①' + group) + " ")
                                    + pick(random, AIMS)
                                    + (i == 0 ? "町" + group : "仕組み" + group));
        }
        return path;
    }

    private Map<Integer, List<String>> texts(Random random) {
        Map<Integer, List<String>> texts = new LinkedHashMap<>();
        for (int year : years) {
            texts.put(
                    year,
                    List.of(
                            random.nextInt(12) == 0 ? "" : pick(random, DONE),
                            random.nextInt(6) == 0 ? "" : pick(random, MARKS),
                            random.nextInt(6) == 0 ? "" : pick(random, OPEN)));
        }
        return texts;
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The facts in the lines of {@link Sketch#facts}, sorted. */
    List<String> facts(String outline, List<String> names) {
        Map<String, String> facts = new TreeMap<>();
        for (Item item : items) {
            String head = String.join(
                            " / ",
                            item.path().isEmpty() ? "-" : String.join(" > ", item.path()),
                            (item.number() + " " + item.title()).strip(),
                            item.department())
                    + " / ";
            if (!outline.isEmpty()) {
                facts.put(head + outline, item.fixed());
            }
            item.texts().forEach((year, texts) -> {
                for (int i = 0; i < names.size(); i++) {
                    if (!texts.get(i).isEmpty()) {
                        facts.put(head + names.get(i) + " " + year, texts.get(i).replace("\n", "⏎"));
                    }
                }
            });
        }
        return facts.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .toList();
    }
}
