package org.shinchoku.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.Aspect;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Reading.LineKind;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.YearText;

/** Reads a mapping from what its file holds; whatever is not as it should be is said with its place. */
final class MappingReader {

    private final String name;

    /** @param name what the file is called in sentences */
    MappingReader(String name) {
        this.name = name;
    }

    /** Reads one entry of a list. */
    private interface Entry<T> {
        T read(JsonNode node, String place) throws UnreadableMapping;
    }

    Mapping read(JsonNode root) throws UnreadableMapping {
        if (root == null
                || !MappingFile.FORMAT.equals(root.path(MappingWords.FORMAT).asText())) {
            throw new UnreadableMapping(name + "は読み方のファイルではありません。ファイルを選び直してください。", null);
        }
        JsonNode version = root.path(MappingWords.VERSION);
        if (!version.isInt() || version.asInt() < 1) {
            throw bad("「" + MappingWords.VERSION + "」", "数を書いてください");
        }
        if (version.asInt() > MappingFile.VERSION) {
            throw new UnreadableMapping(name + "は新しい版の進捗で作られています。このパソコンの進捗を新しくしてから使ってください。", null);
        }
        String source = text(root, MappingWords.SOURCE, "");
        return Mapping.of(new Reading(
                0,
                source == null ? "" : source,
                list(root, MappingWords.TABLES, "", this::table),
                list(root, MappingWords.LINES, "", this::line),
                list(root, MappingWords.TABS, "", this::tab)));
    }

    private Reading.Table table(JsonNode node, String place) throws UnreadableMapping {
        return new Reading.Table(
                texts(node, MappingWords.HEADINGS, place), list(node, MappingWords.COLUMNS, place, this::column));
    }

    /** What somebody writes who does not say what is corrected, is. */
    private Reading.Column column(JsonNode node, String place) throws UnreadableMapping {
        Reading.Column bare = Reading.Column.of(caption(node, place), year(node, MappingWords.HEADED, place));
        Role role = word(node, MappingWords.ROLE, place, Role.values(), r -> r.word);
        Reading.Caption level = node.has(MappingWords.LEVEL)
                ? caption(node.get(MappingWords.LEVEL), place + "「" + MappingWords.LEVEL + "」")
                : null;
        Integer depth = node.has(MappingWords.DEPTH) ? Integer.valueOf(number(node, MappingWords.DEPTH, place)) : null;
        String field = text(node, MappingWords.FIELD, place);
        Dating dating = dating(node, place);
        List<Aspect> said = new ArrayList<>();
        if (node.has(MappingWords.CORRECTED)) {
            said.addAll(
                    list(node, MappingWords.CORRECTED, place, (n, at) -> word(n, at, Aspect.values(), a -> a.word)));
        } else {
            add(said, role, Aspect.ROLE);
            add(said, level, Aspect.LEVEL);
            add(said, depth, Aspect.DEPTH);
            add(said, field, Aspect.FIELD);
            add(said, dating, Aspect.YEAR);
        }
        return new Reading.Column(
                bare.caption(),
                bare.headed(),
                role,
                level,
                depth,
                field,
                dating,
                dating == Dating.FIXED ? year(node, MappingWords.YEAR, place) : null,
                sound(said, role, level, depth, dating, place));
    }

    private static void add(List<Aspect> said, Object what, Aspect aspect) {
        if (what != null) {
            said.add(aspect);
        }
    }

    /** What is said to be corrected must be there. */
    private List<Aspect> sound(
            List<Aspect> said, Role role, Reading.Caption level, Integer depth, Dating dating, String place)
            throws UnreadableMapping {
        for (Aspect aspect : said) {
            Object what = switch (aspect) {
                case ROLE -> role;
                case LEVEL -> level;
                case DEPTH -> depth;
                case YEAR -> dating;
                case FIELD -> "";
            };
            if (what == null) {
                throw bad(place + "「" + MappingWords.CORRECTED + "」", "「" + aspect.word + "」に当たるものが書かれていません。書き足してください");
            }
        }
        return said;
    }

    private Dating dating(JsonNode node, String place) throws UnreadableMapping {
        String text = text(node, MappingWords.YEAR, place);
        if (text == null) {
            return null;
        }
        Dating dating = MappingWords.datings().get(text);
        if (dating == null && YearText.parse(text).isEmpty()) {
            throw bad(
                    place + "「" + MappingWords.YEAR + "」",
                    "「" + text + "」は使えません。「"
                            + String.join("」「", MappingWords.datings().keySet()) + "」か、令和4年度のような年度を書いてください");
        }
        return dating == null ? Dating.FIXED : dating;
    }

    private Reading.Caption caption(JsonNode node, String place) throws UnreadableMapping {
        int count = node.has(MappingWords.COUNT) ? number(node, MappingWords.COUNT, place) : 1;
        return new Reading.Caption(texts(node, MappingWords.HEADINGS, place), count);
    }

    private Reading.Line line(JsonNode node, String place) throws UnreadableMapping {
        LineKind kind = word(node, MappingWords.KIND, place, LineKind.values(), k -> k.word);
        if (kind == null) {
            throw bad(place + "「" + MappingWords.KIND + "」", "書かれていません。書き足してください");
        }
        String sheet = text(node, MappingWords.SHEET, place);
        return new Reading.Line(
                sheet == null ? "" : sheet,
                texts(node, MappingWords.TEXTS, place),
                node.has(MappingWords.COUNT) ? number(node, MappingWords.COUNT, place) : 0,
                kind);
    }

    private Reading.Tab tab(JsonNode node, String place) throws UnreadableMapping {
        JsonNode taken = node.path(MappingWords.TAKEN);
        if (!taken.isMissingNode() && !taken.isBoolean()) {
            throw bad(place + "「" + MappingWords.TAKEN + "」", "true か false を書いてください");
        }
        String sheet = text(node, MappingWords.SHEET, place);
        String source = text(node, MappingWords.FILE, place);
        return new Reading.Tab(
                sheet == null ? "" : sheet,
                taken.isBoolean() ? Boolean.valueOf(!taken.asBoolean()) : null,
                year(node, MappingWords.YEAR, place),
                source == null ? "" : source);
    }

    private <T> List<T> list(JsonNode node, String key, String place, Entry<T> entry) throws UnreadableMapping {
        JsonNode array = node.path(key);
        String at = place + "「" + key + "」";
        if (!array.isMissingNode() && !array.isArray()) {
            throw bad(at, "[ ] で囲んだ並びにしてください");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            all.add(entry.read(array.get(i), at + "の" + (i + 1) + "番目"));
        }
        return all;
    }

    private List<String> texts(JsonNode node, String key, String place) throws UnreadableMapping {
        return list(node, key, place, (n, at) -> {
            if (!n.isTextual()) {
                throw bad(at, "文字を \" \" で囲んで書いてください");
            }
            return n.asText();
        });
    }

    private String text(JsonNode node, String key, String place) throws UnreadableMapping {
        JsonNode text = node.path(key);
        if (!text.isMissingNode() && !text.isTextual()) {
            throw bad(place + "「" + key + "」", "文字を \" \" で囲んで書いてください");
        }
        return text.isMissingNode() ? null : text.asText();
    }

    private int number(JsonNode node, String key, String place) throws UnreadableMapping {
        JsonNode number = node.path(key);
        if (!number.isInt() || number.asInt() < 0) {
            throw bad(place + "「" + key + "」", "0以上の数を書いてください");
        }
        return number.asInt();
    }

    private FiscalYear year(JsonNode node, String key, String place) throws UnreadableMapping {
        String text = text(node, key, place);
        if (text == null) {
            return null;
        }
        return YearText.parse(text)
                .orElseThrow(() -> bad(place + "「" + key + "」", "「" + text + "」は年度として読めません。令和4年度のように書いてください"));
    }

    private <T> T word(JsonNode node, String key, String place, T[] all, Function<T, String> word)
            throws UnreadableMapping {
        return node.has(key) ? word(node.get(key), place + "「" + key + "」", all, word) : null;
    }

    private <T> T word(JsonNode node, String place, T[] all, Function<T, String> word) throws UnreadableMapping {
        Map<String, T> words = Arrays.stream(all).collect(Collectors.toMap(word, t -> t));
        T found = words.get(node.asText());
        if (found == null) {
            throw bad(
                    place,
                    "「" + node.asText() + "」は使えません。使える言葉は"
                            + Arrays.stream(all)
                                    .map(t -> "「" + word.apply(t) + "」")
                                    .collect(Collectors.joining())
                            + "です");
        }
        return found;
    }

    private UnreadableMapping bad(String place, String sentence) {
        return new UnreadableMapping(name + "の" + place + "： " + sentence + "。", null);
    }
}
