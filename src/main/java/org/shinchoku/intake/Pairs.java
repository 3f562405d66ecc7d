package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shinchoku.sheet.Area;

/**
 * The lines 基本方針 | (1)… above tables: which of their headings are levels, in which order; the others are fields of the
 * level above them.
 */
final class Pairs {

    private static final int LONGEST_LABEL = 80;

    private static final Pattern PAIR = Pattern.compile(
            "(?:[【\\[]?([^:：\\n]{2,12}?)[】\\]]?\\s*[:：]|[【\\[]([^:：【】\\n]{2,12})[】\\]])\\s*(\\S[^\\n]*)");

    /** Where a further heading with its colon begins behind a text in the same cell. */
    private static final Pattern FURTHER = Pattern.compile("[\\s\\u3000]+(?=[^:：\\s\\u3000]{2,12}[:：])");

    private static final Pattern NUMBER = Pattern.compile("(?:番号|no\\.?|№|コード)$");
    private static final String OF_NUMBERS = "番号";
    /** 施策1, 第2節: a number with the word that it counts. */
    private static final Pattern COUNTED =
            Pattern.compile("[一-龠]{1,4}(?:[0-9０-９]{1,3}|[Ⅰ-Ⅻ]|[①-⑳])(?:[-－.][0-9０-９]{1,3}){0,2}[章節編部項]?");

    private final List<String> levels = new ArrayList<>();
    /** The numbers that stand beside labels, as 施策番号 | 1-2 beside 施策名 | …, by the lines of the labels. */
    private final Map<Line, String> numbers = new IdentityHashMap<>();

    private final Set<String> fields = new HashSet<>();

    /** Reads the headings of all pairs of a book together, so that one long text makes a field of all. */
    Pairs(List<Page> pages) {
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (line.kind() == Line.Kind.PAIR) {
                    learn(line);
                }
            }
        }
        levels.removeAll(fields);
        pages.forEach(p -> count(p.lines()));
    }

    /** Sets each number beside the label that it counts: the one of its name, else the nearest of the lines around it. */
    private void count(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.PAIR && isNumber(line.blocks())) {
                String name = NUMBER.matcher(heading(line).key()).replaceAll("");
                Stream.of(i + 1, i - 1, i + 2, i - 2)
                        .filter(n -> n >= 0 && n < lines.size())
                        .map(lines::get)
                        .filter(l -> l.kind() == Line.Kind.PAIR && depth(heading(l)) >= 0)
                        .filter(l -> Math.abs(l.row() - line.row()) <= 1)
                        .filter(l -> heading(l).key().startsWith(name))
                        .findFirst()
                        .ifPresent(l -> numbers.put(l, line.blocks().get(1).text()));
            }
        }
    }

    /** Whether two texts are a heading of numbers and a number. */
    static boolean isNumber(List<Grid.Block> pair) {
        return pair.size() == 2
                && pair.get(0).sense().words().contains(Word.NUMBER)
                && (Recogniser.CODE.matcher(pair.get(1).text()).matches()
                        || COUNTED.matcher(pair.get(1).text()).matches());
    }

    /** 施策 | 施策2 | 道をつくる is 施策番号 | 施策2 | 施策 | 道をつくる. */
    private static List<Grid.Block> numbered(List<Grid.Block> row) {
        Grid.Block head = row.get(0);
        boolean counted = head.sense().words().equals(Set.of(Word.LEVEL))
                && COUNTED.matcher(row.get(1).text()).matches()
                && row.get(1).column() == head.area().lastColumn() + 1
                && row.get(2).column() == row.get(1).area().lastColumn() + 1;
        return counted
                ? List.of(new Grid.Block(head.area(), head.text() + OF_NUMBERS), row.get(1), head, row.get(2))
                : row;
    }

    /** The number of the label in a line, or empty. */
    String number(Line line) {
        return numbers.getOrDefault(line, "");
    }

    /** Whether a line says the number of a label. */
    boolean isNumber(Line line) {
        return isNumber(line.blocks())
                && numbers.containsValue(line.blocks().get(1).text());
    }

    private void learn(Line line) {
        Heading heading = heading(line);
        String text = line.blocks().get(1).text();
        boolean label =
                heading.is(Word.LEVEL) && text.length() <= LONGEST_LABEL && !text.contains("\n") && !text.endsWith("。");
        if (!label) {
            fields.add(heading.key());
        } else if (!levels.contains(heading.key())) {
            levels.add(heading.key());
        }
    }

    /** 担当課：環境課 in one cell is a heading and its text as if they stood beside each other, and another pair may follow. */
    static List<Grid.Block> split(List<Grid.Block> row) {
        if (row.size() != 1) {
            return row.size() == 3 ? numbered(row) : row;
        }
        List<Grid.Block> pairs = new ArrayList<>();
        for (String part : FURTHER.split(row.get(0).text())) {
            Matcher pair = PAIR.matcher(part.strip());
            String head = !pair.matches() ? "" : pair.group(1) == null ? pair.group(2) : pair.group(1);
            if (!isKnown(Word.of(head))) {
                return row;
            }
            Area area = row.get(0).area();
            pairs.add(new Grid.Block(area, head));
            pairs.add(new Grid.Block(area, pair.group(3)));
        }
        return pairs;
    }

    private static boolean isKnown(Set<Word> words) {
        return words.contains(Word.SECTION)
                || words.contains(Word.BUREAU)
                || words.contains(Word.YEAR)
                || words.contains(Word.LEVEL) && !words.contains(Word.PROGRESS);
    }

    /** Whether a heading and its text were parted that stand in one cell. */
    static boolean isSplit(List<Grid.Block> row) {
        return row.size() >= 2 && row.get(0).area().equals(row.get(1).area());
    }

    static Heading heading(Line line) {
        Grid.Block first = line.blocks().get(0);
        return Heading.of(first.column(), List.of(first.text()));
    }

    /** Whether any of them is a level. */
    boolean hasLevels() {
        return !levels.isEmpty();
    }

    /** The depth of a pair among those that are levels, or -1 where it is a field. */
    int depth(Heading heading) {
        return levels.indexOf(heading.key());
    }
}
