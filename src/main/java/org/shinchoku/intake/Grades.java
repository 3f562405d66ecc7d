package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The order of marks, best first, by what offices commonly mean by them. */
final class Grades {

    private static final List<List<String>> KNOWN = List.of(
            List.of("◎", "○", "△", "×"),
            List.of("◎", "○", "△", "▲", "×"),
            List.of("A", "B", "C", "D"),
            List.of("A", "B", "C", "D", "E"),
            List.of("S", "A", "B", "C", "D"),
            List.of("S", "A", "B", "C", "D", "E"),
            List.of("a", "b", "c", "d", "e"),
            List.of("優", "良", "可", "不可"));

    private static final Pattern POINTS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern NOTHING = Pattern.compile("[-ー―—‐–]|なし|該当なし|評価対象外|対象外");

    /** What words say of progress, best first. */
    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("(?:計画|予定|目標|期待)(?:以上|を上回).*|前倒し.*|大きく.*|大いに.*|大幅に(?:進|改善|達成).*"),
            Pattern.compile("完了.*|終了|達成(?:した|済み?)?|順調(?:である)?|(?:計画|予定|目標)?(?:どおり|通り).*|実施(?:した|済み?)?"
                    + "|良好|十分.*|(?:進|すす)んだ|進んでいる|できた|改善(?:した|している)?|拡充|拡大|新規"),
            Pattern.compile("(?:概ね|おおむね|ほぼ|比較的).*|継続|維持|現状維持|変わらない"),
            Pattern.compile("(?:一部|やや|多少|若干|あまり).*|縮小|見直し"),
            Pattern.compile("(?:大幅な|大幅に)?(?:遅れ|遅延|停滞).*|不十分.*|未達成.*|達成でき.*|進まなかった|進んでいない|できなかった|悪化.*|順調でない"),
            Pattern.compile("未着手|未実施|未了|中止|休止|廃止|実施(?:しなかった|していない)|着手していない"));

    private Grades() {}

    /** All marks of the scale that these texts are taken from, best first; empty where their order is not evident. */
    static List<String> ordered(List<String> texts) {
        Map<String, String> written = new LinkedHashMap<>();
        texts.stream()
                .filter(t -> !NOTHING.matcher(Wording.flat(t)).matches())
                .forEach(t -> written.putIfAbsent(canonical(t), t));
        if (written.isEmpty()) {
            return List.of();
        }
        if (written.keySet().stream().allMatch(m -> POINTS.matcher(m).matches())) {
            return written.keySet().stream()
                    .sorted(Comparator.<String>comparingInt(Integer::parseInt).reversed())
                    .map(written::get)
                    .toList();
        }
        return KNOWN.stream()
                .filter(k -> k.containsAll(written.keySet()))
                .findFirst()
                .map(k -> k.stream().map(m -> written.getOrDefault(m, m)).toList())
                .orElseGet(() -> byWords(written));
    }

    /** Whether these are signs or letters of which everybody knows the order. */
    static boolean isCommon(List<String> marks) {
        List<String> written = marks.stream().map(Grades::canonical).toList();
        return KNOWN.stream().anyMatch(k -> k.containsAll(written));
    }

    private static String canonical(String text) {
        return Wording.flat(text).replace('〇', '○').replace('◯', '○').replace('✕', '×');
    }

    private static List<String> byWords(Map<String, String> written) {
        List<String> ordered = new ArrayList<>();
        for (Pattern grade : WORDS) {
            List<String> here =
                    written.keySet().stream().filter(m -> grade(m) == grade).toList();
            if (here.size() > 1) {
                return List.of();
            }
            here.forEach(m -> ordered.add(written.get(m)));
        }
        return ordered.size() == written.size() ? ordered : List.of();
    }

    private static Pattern grade(String mark) {
        return WORDS.stream().filter(w -> w.matcher(mark).matches()).findFirst().orElse(null);
    }
}
