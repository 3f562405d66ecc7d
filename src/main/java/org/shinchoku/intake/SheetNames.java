package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sheets of one shape whose names alone say what their items are about, as 1-1 緑を増やす and 1-2 水を守る: counted, each with a
 * name of its own that stands nowhere on the sheet, where nothing else does so.
 */
final class SheetNames {

    /** What a sheet is rather than what it is about. */
    private static final Pattern NO_LABEL = Pattern.compile("(?:一覧|個票|調書|様式|シート|表|集計|年度|版|案|その[0-9]+|[0-9]+枚目?)$");

    private static final Pattern NAME =
            Pattern.compile("[^0-9０-９①-⑳Ⅰ-Ⅻ]*[0-9０-９①-⑳Ⅰ-Ⅻ()（）.．・_－‐-]+[\\s\\u3000_]*(\\S{2,})");

    /** 目標1 before what the sheet 目標1_しごと is about. */
    private static final Pattern COUNTED = Pattern.compile("[^0-9]{2,}[0-9]+");

    private final Set<Page> named = new HashSet<>();

    /** @param layouts of all tables that are read */
    SheetNames(List<Page> pages, Map<Table, Layout> layouts, Pairs pairs) {
        Map<Layout, List<Page>> alike = pages.stream()
                .filter(p -> p.tables().stream().map(layouts::get).anyMatch(Objects::nonNull))
                .collect(Collectors.groupingBy(p -> p.tables().stream()
                        .map(layouts::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()));
        alike.values().stream()
                .filter(same -> same.size() > 1 && same.stream().allMatch(p -> isLabel(p, pairs)))
                .forEach(named::addAll);
    }

    private static boolean isLabel(Page page, Pairs pairs) {
        String name = page.grid().name();
        return Ordinal.of(name) != null
                && NAME.matcher(name).matches()
                && !NO_LABEL.matcher(Wording.flat(name)).find()
                && YearPhrase.of(name).year() == null
                && page.lines().stream().noneMatch(l -> saysItself(page, l, pairs));
    }

    /** Whether a line says what the items are about, be it by the same name, beside a heading or above them. */
    private static boolean saysItself(Page page, Line line, Pairs pairs) {
        String key = Wording.key(page.grid().name());
        List<String> texts = new ArrayList<>();
        line.blocks().forEach(b -> texts.add(Wording.key(b.text())));
        boolean level = line.kind() == Line.Kind.PAIR && pairs.depth(Pairs.heading(line)) >= 0;
        boolean alone = (line.kind() == Line.Kind.LONE || line.kind() == Line.Kind.TITLE)
                && line.blocks().get(0).sense().ordinal() != null;
        return level
                || alone
                || texts.stream().anyMatch(t -> t.contains(key) || t.length() > 1 && key.endsWith(t))
                || line.blocks().stream()
                        .anyMatch(b -> isCountedAs(Wording.flat(page.grid().name()), b));
    }

    /** Whether a text is counted as the sheet is, as 基本目標1 … on the sheet 目標1_しごと. */
    private static boolean isCountedAs(String name, Grid.Block block) {
        Matcher counted = COUNTED.matcher(name);
        String text = counted.lookingAt() && block.sense().ordinal() != null ? Wording.flat(block.text()) : "";
        int at = text.isEmpty() ? -1 : text.indexOf(counted.group());
        int end = at < 0 ? -1 : at + counted.group().length();
        return at >= 0 && (end == text.length() || !Character.isDigit(text.charAt(end)));
    }

    /** Whether the name of a sheet says what its items are about. */
    boolean has(Page page) {
        return named.contains(page);
    }
}
