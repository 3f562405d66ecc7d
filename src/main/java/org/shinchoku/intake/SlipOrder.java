package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels of slips in the order of a table: those that stand above the items before those of the items. */
final class SlipOrder {

    private static final Pattern ABOVE =
            Pattern.compile("[一-龠]{0,4}(?:(?:基本|重点|主要|施策の|計画の|政策の|プランの)(?:目標|方針|方向性?|課題|視点|理念|体系|柱)"
                    + "|(?:取組|事業)の柱|行動方針|施策|政策|柱|分野|(?:施設|用途)?(?:分類|類型)|施設区分|(?:重点|推進|基本|主要|大|中)項目)(?:名称?|区分|項目)?");

    private static final Pattern NAME = Pattern.compile("名称?$");

    private static final Pattern NUMBER = Pattern.compile("(?i)(?:番号|コード|no\\.?)$");

    private SlipOrder() {}

    /** On a slip the labels above an item may stand behind it: 事業名 before 基本方針 | 施策; a table has them before it. */
    static Map<String, SlipPair> levelsFirst(Map<String, SlipPair> heads, List<Map<String, SlipPair>> slips) {
        Map<String, SlipPair> ordered = new LinkedHashMap<>();
        Map<String, SlipPair> before = new LinkedHashMap<>();
        heads.forEach((k, p) -> {
            if (isAbove(p) || isShared(p, slips)) {
                ordered.putAll(before);
                ordered.put(k, p);
            } else if (p.words().equals(Set.of(Word.LEVEL))
                    && !Titles.isDone(p.label())
                    && !Ticks.isBox(p.text().text())
                    && !NAME.matcher(Wording.flat(p.label())).find()) {
                // what stands before a label above the items, and names none itself, stands above that
                before.put(k, p);
            }
        });
        List<String> levels = new ArrayList<>(ordered.keySet());
        new SlipRanks(slips).order(levels);
        for (String level : levels) {
            String number = number(heads.get(level), heads);
            if (number != null && !ordered.containsKey(number)) {
                ordered.put(number, heads.get(number));
            }
            ordered.put(level, ordered.remove(level));
        }
        boolean titled = heads.values().stream()
                .filter(p -> !ordered.containsKey(SlipTexts.key(p)))
                .anyMatch(p -> p.words().equals(Set.of(Word.LEVEL)) || Titles.isDone(p.label()));
        String own = titled ? null : own(ordered, slips);
        ordered.remove(own);
        if (titled || own != null) {
            heads.forEach(ordered::putIfAbsent);
            return ordered;
        }
        return heads;
    }

    /** What counts a label, 施策番号 for 施策名, which stands before it in a table; or null. */
    private static String number(SlipPair level, Map<String, SlipPair> heads) {
        String name = NAME.matcher(Wording.flat(level.label())).replaceAll("");
        return heads.entrySet().stream()
                .filter(e -> NUMBER.matcher(Wording.flat(e.getValue().label()))
                        .replaceFirst("")
                        .equals(name))
                .filter(e -> e.getValue().words().contains(Word.NUMBER))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Where all that may name an item may as well stand above one, as 施策名 beside 基本方針: the one that differs on every slip. */
    private static String own(Map<String, SlipPair> above, List<Map<String, SlipPair>> slips) {
        List<String> own = above.keySet().stream()
                .filter(k -> slips.size() > 1
                        && above.size() > 1
                        && texts(k, slips).stream().distinct().count() == slips.size())
                .toList();
        return own.isEmpty() ? null : own.get(own.size() - 1);
    }

    /** What stands beside a label on each slip. */
    private static List<String> texts(String key, List<Map<String, SlipPair>> slips) {
        return slips.stream()
                .map(s -> s.get(key))
                .filter(p -> p != null && !p.text().text().isEmpty())
                .map(p -> p.text().text())
                .toList();
    }

    /** By what it is called, or because its text is counted by a word: 環境目標 | 環境目標1 …. */
    private static boolean isAbove(SlipPair pair) {
        Ordinal ordinal = pair.text().sense().ordinal();
        boolean counted =
                ordinal != null && !ordinal.word().isEmpty() && pair.words().contains(Word.LEVEL);
        return counted || standsAbove(pair.label());
    }

    /** Whether a label is by its words one of what stands above items. */
    static boolean standsAbove(String label) {
        return ABOVE.matcher(Wording.flat(label)).matches();
    }

    /** Whether a 目標, or a label that is counted, is that of several slips, so that it stands above their items rather than being one's own. */
    private static boolean isShared(SlipPair pair, List<Map<String, SlipPair>> slips) {
        List<String> texts = texts(SlipTexts.key(pair), slips);
        boolean goal = pair.words().equals(Set.of(Word.LEVEL, Word.TARGET));
        boolean counted =
                pair.words().equals(Set.of(Word.LEVEL)) && texts.stream().allMatch(t -> Ordinal.of(t) != null);
        return (goal || counted)
                && texts.size() == slips.size()
                && texts.stream().distinct().count() * 2 <= texts.size() + (counted ? 1 : 0);
    }
}
