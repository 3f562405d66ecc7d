package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.shinchoku.plan.Answer;
import org.shinchoku.plan.Answers;
import org.shinchoku.text.Fold;

/**
 * The cells in which several sections answer: each answer is kept apart, but only where joining them gives back what was
 * written.
 */
final class Shares {

    private static final Pattern SURELY = Pattern.compile(".+(?:課|係|局|部|室)");
    private static final Pattern GAP = Pattern.compile("[\\s　]");

    private final Trace trace;
    private final Units units;
    private final Map<Node.Entry, List<Answer>> shares = new LinkedHashMap<>();

    /**
     * @param nodes the items whose cells may hold several answers
     * @param units the sections known so far; those that answer without being responsible join them
     */
    Shares(Trace trace, List<Node> nodes, Units units) {
        this.trace = trace;
        this.units = units;
        for (Node node : nodes) {
            List<String> responsible = node.entries().stream()
                    .filter(e -> e.sort().isDepartment())
                    .flatMap(e -> Units.names(e.text()).stream())
                    .toList();
            node.entries().stream()
                    .filter(e -> e.section().isEmpty() && !namesSections(e.sort()))
                    .forEach(e -> look(e, responsible));
        }
        order();
    }

    private static boolean namesSections(Sort sort) {
        return sort.isDepartment()
                || sort.heading().is(Word.SECTION)
                || sort.heading().is(Word.BUREAU);
    }

    private void look(Node.Entry entry, List<String> responsible) {
        List<Answer> answers = apart(entry.text());
        Set<String> sections = new LinkedHashSet<>();
        answers.stream().map(Answer::section).filter(s -> !s.isEmpty()).forEach(s -> sections.add(Fold.key(s)));
        boolean sure = answers.stream()
                .map(Answer::section)
                .anyMatch(s -> isNamed(s) || SURELY.matcher(s).matches());
        if (sections.size() < 2 || !sure) {
            if (beginsLikeShared(entry.text(), responsible)) {
                doubt(entry, "2つ以上の課の回答のようですが、課ごとに分けられませんでした。1つの文として取り込みました。");
            }
        } else if (answers.stream().anyMatch(a -> Answers.said(a).isEmpty())
                || answers.stream().filter(a -> !a.section().isEmpty()).count() > sections.size()) {
            doubt(entry, "2つ以上の課の回答のようですが、文のない課か、2度出てくる課があります。1つの文として取り込みました。");
        } else {
            shares.put(entry, answers);
        }
    }

    /** Each section begins a line of its own, so a text of one line is one answer. */
    private List<Answer> apart(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? List.of()
                : Answers.split(text, n -> isNamed(n) || Answers.soundsLikeSection(n));
    }

    private boolean isNamed(String name) {
        return units.has(name);
    }

    /** 公園課80% 道路課実施: two of the item's sections each begin a part of the text. */
    private static boolean beginsLikeShared(String text, List<String> responsible) {
        if (responsible.size() < 2) {
            return false;
        }
        Set<String> begins = new HashSet<>();
        boolean first = false;
        String[] parts = GAP.split(text);
        for (int i = 0; i < parts.length; i++) {
            for (String name : responsible) {
                if (parts[i].startsWith(name) && parts[i].length() > name.length()) {
                    begins.add(name);
                    first |= i == 0;
                }
            }
        }
        return first && begins.size() >= 2;
    }

    /** Sections stand in one order in all cells: where a cell has another, its answers stay together. */
    private void order() {
        Map<Node.Entry, List<String>> sequences = new LinkedHashMap<>();
        shares.forEach((entry, answers) -> sequences.put(
                entry,
                answers.stream()
                        .map(Answer::section)
                        .filter(s -> !s.isEmpty())
                        .map(units::name)
                        .toList()));
        Set<List<String>> kept = units.arrange(new ArrayList<>(sequences.values()));
        Map<Sort, Node.Entry> split = new LinkedHashMap<>();
        sequences.forEach((entry, sequence) -> {
            if (!kept.contains(sequence)) {
                shares.remove(entry);
                doubt(entry, "2つ以上の課の回答ですが、課の並びがほかの所と違います。課ごとに分けず、1つの文として取り込みました。");
            } else {
                trace.reason("「" + entry.sort().name() + "」の欄", "課の名で始まる文が並んでいる所は、課ごとの回答に分けました。");
                split.putIfAbsent(entry.sort(), entry);
            }
        });
        split.forEach((sort, entry) -> doubt(entry, "「" + sort.name() + "」の欄では、課の名で始まる文を課ごとの回答に分けました。"));
    }

    private void doubt(Node.Entry entry, String sentence) {
        trace.doubt(entry.spot().grid(), entry.spot().row(), entry.spot().column(), sentence);
    }

    /** The answers in a cell by their sections' ids, 0 for what holds for all. */
    Map<Long, String> of(Node.Entry entry) {
        Map<Long, String> texts = new HashMap<>();
        if (!entry.section().isEmpty()) {
            texts.put(units.id(units.name(entry.section())), entry.text());
            return texts;
        }
        for (Answer answer : shares.getOrDefault(entry, List.of(new Answer("", entry.text())))) {
            if (answer.section().isEmpty()) {
                texts.put(0L, answer.text());
            } else {
                Answer named = new Answer(units.name(answer.section()), answer.text());
                boolean same = named.section().equals(answer.section());
                String whole = same ? answer.text() : Answers.join(List.of(answer));
                texts.put(units.id(named.section()), whole);
            }
        }
        return texts;
    }
}
