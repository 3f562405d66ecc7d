package org.shinchoku.ui.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shinchoku.plan.Figure;
import org.shinchoku.plan.Figures;

/**
 * What the chosen cells add up to, as Excel tells it in its last line.
 *
 * @param filled how many cells hold something; a cell over several rows counts once
 * @param numbers how many of them are a single figure
 * @param sum of these figures
 * @param percent whether all of them are percentages, which have a mean and no sum
 */
record Tally(int filled, int numbers, BigDecimal sum, boolean percent) {

    static final Tally NONE = new Tally(0, 0, BigDecimal.ZERO, false);

    /** No figure with its unit is longer. */
    private static final int LONGEST = 20;

    static Tally of(GridModel model, Selection all) {
        Set<Subject> counted = new HashSet<>();
        Map<String, Optional<Figure>> known = new HashMap<>(); // the same few figures come again and again
        int numbers = 0;
        int percents = 0;
        int filled = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = all.top(); row <= all.bottom(); row++) {
            for (int column = all.left(); column <= all.right(); column++) {
                GridCell cell = model.cell(new Place(row, column));
                if (cell.subject() instanceof Subject.Nothing
                        || cell.text().isEmpty()
                        || !counted.add(cell.subject())) {
                    continue;
                }
                filled++;
                Optional<Figure> figure = model.columns().get(column).field() == null
                        ? Optional.empty()
                        : known.computeIfAbsent(cell.text(), Tally::figure);
                if (figure.isPresent()) {
                    numbers++;
                    percents += figure.get().unit().equals("%") ? 1 : 0;
                    sum = sum.add(figure.get().number());
                }
            }
        }
        return new Tally(filled, numbers, sum, numbers > 0 && percents == numbers);
    }

    private static Optional<Figure> figure(String text) {
        return text.length() > LONGEST ? Optional.empty() : Figures.only(text);
    }

    /** In the clerk's words; empty where there is nothing to add up. */
    String words() {
        if (filled < 2) {
            return "";
        }
        String words = "記入 " + filled + "個";
        if (numbers < 2) {
            return words;
        }
        String mean = plain(sum.divide(BigDecimal.valueOf(numbers), 2, RoundingMode.HALF_UP));
        return words
                + (percent ? "　平均 " + mean + "%" : "　合計 " + plain(sum) + "　平均 " + mean)
                + (numbers < filled ? "（数値 " + numbers + "個）" : "");
    }

    private static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.##").format(number);
    }
}
