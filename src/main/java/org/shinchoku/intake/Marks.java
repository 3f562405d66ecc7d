package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns beside each other that are one choice: a mark stands below the heading that holds, as ○ under 順調 of 順調 | 遅れ.
 *
 * @param columns the columns, from left to right
 * @param options their headings, in the same order
 * @param heading the heading of the choice itself: that of their group
 */
record Marks(List<Integer> columns, List<String> options, Heading heading) {

    private static final Pattern MARK = Pattern.compile("[○◯〇●✓✔✅レ☑☒■★1１]");
    private static final Pattern NO_MARK = Pattern.compile("|[□☐▢◻]|[-－ー―—]");
    private static final Pattern COUNT = Pattern.compile("[1１]");
    private static final Pattern TAIL = Pattern.compile("(?:\\([^()]*\\)|(?<=^[A-ES])[.:].*)$");
    private static final Pattern LETTER = Pattern.compile("[A-ES1-5◎○△▲×]");
    private static final Ending OPTION = new Ending("(?:概ね|おおむね|ほぼ|やや|大幅な|大幅に|一部|計画|予定|より|どおり|通り|に)*"
            + "(?:順調(?:でない|である)?|遅れ(?:ている|気味|あり|た)?|遅延|停滞|(?:進|すす)(?:んだ|んでいる|まなかった|んでいない)"
            + "|未?(?:着手|実施|達成|完了)(?:済み?|中|した)?|検討中|中止|休止|廃止|継続|拡充|拡大|縮小|現状維持|維持|見直し|改善|終了|統合|新規"
            + "|どおり|通り|良好|不十分|十分|できた|できなかった)");
    private static final int LONGEST = 16;
    /** A longer text is none, unless it explains itself, as 順調（…） or A：…. */
    private static final int LONGEST_OPTION = 60;

    /** Whether a text is one that progress is commonly chosen from: 順調, 概ね順調, 未着手, A. */
    static boolean isOption(String text) {
        if (text.length() > LONGEST_OPTION && !explainsItself(text)) {
            return false;
        }
        String flat = Wording.flat(text);
        boolean tail = flat.endsWith(")") || flat.indexOf('.') == 1 || flat.indexOf(':') == 1;
        String bare = tail ? TAIL.matcher(flat).replaceAll("") : flat;
        return LETTER.matcher(bare).matches() || OPTION.matches(bare);
    }

    private static boolean explainsItself(String text) {
        return ")）".indexOf(text.charAt(text.length() - 1)) >= 0
                || ".:．：".indexOf(text.charAt(1)) >= 0
                || ".:．：".indexOf(text.charAt(2)) >= 0;
    }

    /** Whether texts beside each other are different options to choose from. */
    static boolean areOptions(List<String> texts) {
        return texts.size() >= 2
                && texts.stream().allMatch(Marks::isOption)
                && texts.stream().distinct().count() == texts.size();
    }

    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    static boolean isMarkOrNone(String text) {
        return isMark(text) || NO_MARK.matcher(text).matches();
    }

    /** The choices among the columns of a table. */
    static List<Marks> of(Grid grid, List<Heading> headings, List<Line> body) {
        List<Marks> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); ) {
            List<Heading> run = new ArrayList<>();
            while (i < headings.size() && goesOn(run, headings.get(i)) && holdsMarks(grid, headings.get(i), body)) {
                run.add(headings.get(i++));
            }
            if (isChoice(grid, headings, run, body)) {
                found.add(of(run));
            }
            i += run.isEmpty() ? 1 : 0;
        }
        return found;
    }

    private static Marks of(List<Heading> run) {
        Heading first = run.get(0);
        boolean letters = run.stream()
                .allMatch(h -> LETTER.matcher(Wording.flat(h.name())).matches());
        String group = first.group().isEmpty() ? letters ? "評価" : "進捗状況" : first.group();
        return new Marks(
                run.stream().map(Heading::column).toList(),
                run.stream().map(Heading::name).toList(),
                first.named(group));
    }

    private static boolean goesOn(List<Heading> run, Heading next) {
        Heading last = run.isEmpty() ? next : run.get(run.size() - 1);
        boolean together = next.group().equals(last.group())
                && Objects.equals(next.year(), last.year())
                && Objects.equals(next.shift(), last.shift());
        boolean option =
                isOption(next.name()) == isOption(last.name()) || !next.group().isEmpty();
        return !next.name().isEmpty()
                && next.name().length() <= LONGEST
                && together
                && option
                && run.stream().noneMatch(h -> h.name().equals(next.name()));
    }

    private static boolean holdsMarks(Grid grid, Heading heading, List<Line> body) {
        return body.stream().map(l -> grid.text(l.row(), heading.column())).allMatch(Marks::isMarkOrNone);
    }

    /** Whether some rows have a sign, as ◎, and none has more: where that is no mark, neither are those beside it. */
    private static boolean holdsSigns(Grid grid, Heading heading, List<Line> body) {
        List<String> texts = body.stream()
                .map(l -> grid.text(l.row(), heading.column()))
                .filter(t -> !t.isEmpty())
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(t -> t.length() == 1);
    }

    /**
     * Known options, or all columns of one group that hold signs: no row marks more than one of them, and more items mark one than
     * leave it out.
     */
    private static boolean isChoice(Grid grid, List<Heading> headings, List<Heading> run, List<Line> body) {
        if (run.size() < 2) {
            return false;
        }
        Set<Heading> marked = new HashSet<>();
        boolean single = true;
        boolean counts = false;
        int chosen = 0;
        for (Line line : body) {
            List<Heading> here = run.stream()
                    .filter(h -> isMark(grid.text(line.row(), h.column())))
                    .toList();
            single &= here.size() <= 1;
            chosen += here.size();
            counts |= here.stream()
                    .anyMatch(h ->
                            COUNT.matcher(grid.text(line.row(), h.column())).matches());
            marked.addAll(here);
        }
        boolean words = run.stream().anyMatch(h -> !h.words().isEmpty());
        boolean known = run.stream().allMatch(h -> isOption(h.name()));
        boolean grouped = !run.get(0).group().isEmpty()
                && headings.stream()
                        .allMatch(h -> run.contains(h)
                                || !h.group().equals(run.get(0).group())
                                || !Objects.equals(h.year(), run.get(0).year())
                                || !holdsSigns(grid, h, body));
        return known
                ? !words || !marked.isEmpty()
                : grouped
                        && single
                        && !words
                        && !counts
                        && marked.size() >= 2
                        && chosen > Unmarked.count(grid, headings, run, body);
    }
}
