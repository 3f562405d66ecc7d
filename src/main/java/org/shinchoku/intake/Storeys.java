package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above and below in each cell, where a sheet says so in words: 上段：計画、下段：実績.
 *
 * @param names from above to below; none where nothing is said
 */
record Storeys(List<String> names) {

    static final Storeys NONE = new Storeys(List.of());

    private static final int LONGEST = 80;
    private static final Pattern STOREY =
            Pattern.compile("[上中下]段\\s*(?:[:：=＝…]+|・・・|は|が)?\\s*[「『]?([^\\s\\u3000、，,。:：/／・（）()「」『』上中下]{1,12})");

    /** The first that is said outside the rows of items. */
    static Storeys of(List<Line> lines) {
        return lines.stream()
                .filter(l -> l.kind() != Line.Kind.BODY)
                .flatMap(l -> l.blocks().stream())
                .map(b -> of(b.text()))
                .filter(s -> s.names().size() > 1)
                .findFirst()
                .orElse(NONE);
    }

    private static Storeys of(String text) {
        List<String> names = new ArrayList<>();
        if (text.length() <= LONGEST && text.contains("下段")) {
            Matcher storey = STOREY.matcher(text);
            while (storey.find()) {
                names.add(storey.group(1));
            }
        }
        return new Storeys(names);
    }

    /** What is said in a line of an item, counted from 1; empty where nothing is said of it. */
    String name(int line) {
        return line <= names.size() ? names.get(line - 1) : "";
    }
}
