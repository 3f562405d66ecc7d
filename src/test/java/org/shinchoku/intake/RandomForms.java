package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Forms below each other, one for each project, as an office might draw them; no two of their texts are the same, and some sound like labels. */
final class RandomForms {

    private static final List<String> LABELS =
            List.of("目的", "期間", "場所", "対象", "費用", "内容", "課題", "今後の方向", "担当者の声", "取組の経過", "評価の理由", "備考", "人手", "道具");
    private static final List<String> HEADS = List.of("実績", "課題", "目標", "評価", "予定", "意見", "人数", "費用", "成果", "感想");
    private static final List<String> ENDS = List.of("の実績", "の課題", "の期間", "を続ける。", "の成果", "", "の場所", "の評価", "をした。");

    private final Random random;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    RandomForms(Random random) {
        this.random = random;
        List<Runnable> parts = new ArrayList<>();
        List<String> labels = shuffled(LABELS).subList(0, 3 + random.nextInt(4));
        labels.forEach(l -> parts.add(() -> row(l, text())));
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add(random.nextInt(parts.size() + 1), table());
        }
        if (random.nextBoolean()) {
            parts.add(() -> row("総合評価", text()));
        }
        for (int forms = 2 + random.nextInt(3); forms > 0; forms--) {
            row("事業名", text());
            parts.forEach(Runnable::run);
            if (random.nextInt(4) == 0) {
                row(); // a blank row between some of the forms
            }
        }
    }

    /** A table within each form: a row for each section, for each year, or for whatever else. */
    private Runnable table() {
        List<String> heads = shuffled(HEADS).subList(0, 2 + random.nextInt(2));
        String first = List.of("担当課", "年度", "区分", "指標").get(random.nextInt(4));
        int count = 1 + random.nextInt(3);
        return () -> {
            row(first, heads.toArray(String[]::new));
            for (int i = 0; i < count; i++) {
                String lead = first.equals("年度") ? "令和" + (3 + i) + "年度" : first.equals("担当課") ? text("課") : text();
                row(lead, heads.stream().map(h -> text()).toArray(String[]::new));
            }
        };
    }

    private void row(String first, String... others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(List.of(others));
        rows.add(row);
    }

    private void row() {
        rows.add(List.of(""));
    }

    private String text() {
        return text(ENDS.get(random.nextInt(ENDS.size())));
    }

    private String text(String end) {
        String text = "山川花鳥風月".charAt(random.nextInt(6)) + "町" + (char) ('ア' + texts.size() % 80)
                + (char) ('あ' + texts.size() / 80 % 80) + end;
        texts.add(text);
        return text;
    }

    private List<String> shuffled(List<String> all) {
        List<String> shuffled = new ArrayList<>(all);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** What is written beside and below the labels. */
    List<String> texts() {
        return texts;
    }

    @Override
    public String toString() {
        return rows.stream().map(r -> String.join("|", r)).collect(Collectors.joining("\n"));
    }
}
