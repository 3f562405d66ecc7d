package org.shinchoku.ui.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.MeetingDialog;

/** What stands on the card, part by part. */
final class CardParts {

    private final CardViewModel model;
    private final Places places;
    private final Dialogs dialogs;

    CardParts(CardViewModel model, Places places, Dialogs dialogs) {
        this.model = model;
        this.places = places;
        this.dialogs = dialogs;
    }

    static Node nothing() {
        Label label = new Label("体系か一覧で、項目を選んでください。");
        label.getStyleClass().add("hint");
        return label;
    }

    /** From the item's name to what became of it. */
    List<Node> of(Card card, HistoryPane history) {
        Sheet sheet = new Sheet();
        sheet.add(new HeadPane(model, places, card));
        sheet.add("", lines(card, line -> line.isText() && !line.field().yearly()));
        sheet.add("年度の記入", lines(card, line -> line.isText() && line.field().yearly()));
        FiscalYear year = model.yearProperty().get();
        sheet.add("指標", lines(card, Card.Line::isFigure));
        card.gauges().forEach(gauge -> sheet.add(new GaugePane(gauge, year)));
        sheet.add("評価", verdicts(card));
        List<Node> said = new ArrayList<>(lines(card, Card.Line::isCommittees));
        card.statements().forEach(s -> said.add(new StatementPane(model, places, s, this::convene)));
        sheet.add("委員会の意見と市の対応", said);
        sheet.add("この下の項目", card.children().stream().map(this::child).toList());
        sheet.add("この項目の履歴", List.of(history));
        return sheet.nodes();
    }

    private List<Node> lines(Card card, Predicate<Card.Line> chosen) {
        List<Card.Line> lines = card.lines().stream().filter(chosen).toList();
        return lines.isEmpty() ? List.of() : List.of(new LinesPane(model, places, lines));
    }

    /** Each rating field in a row of its own, its years side by side. */
    private List<Node> verdicts(Card card) {
        Map<Field, List<Card.Verdict>> fields = card.verdicts().stream()
                .collect(Collectors.groupingBy(Card.Verdict::field, LinkedHashMap::new, Collectors.toList()));
        return fields.values().stream()
                .map(years -> (Node) Columns.equal(years.stream()
                        .map(v -> new VerdictPane(places, v, years.size() > 1))
                        .toList()))
                .toList();
    }

    private Node child(Item child) {
        Hyperlink link = new Hyperlink(model.title(child));
        link.setWrapText(true);
        link.setOnAction(event -> model.go(child.id()));
        return link;
    }

    private void convene() {
        new MeetingDialog(dialogs, model.committees())
                .ask(model.years(), model.yearProperty().get())
                .ifPresent(model::convene);
    }
}
