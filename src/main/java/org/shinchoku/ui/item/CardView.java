package org.shinchoku.ui.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.Dialogs;

/** 調書: one item on one page, in place of the grid. */
public final class CardView extends BorderPane {

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private final CardViewModel model;
    private final Places places;
    private final Dialogs dialogs;
    private final Runnable close;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final CardBar bar;
    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private long item;
    private Slot wanted;
    private boolean due;

    /** @param close goes back to the grid */
    public CardView(CardViewModel model, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.places = new Places(model);
        this.dialogs = dialogs;
        this.close = close;
        this.bar = new CardBar(model, close);
        getStyleClass().add("card");
        getStylesheets().add(CardView.class.getResource("item.css").toExternalForm());
        setId("card");
        setAccessibleText("調書");
        page.getStyleClass().add("card-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        setTop(bar);
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.planProperty().addListener((o, before, now) -> {
            places.refresh();
            bar.refresh();
        });
        model.cardProperty().addListener((o, before, now) -> due());
        places.currentProperty().addListener((o, before, now) -> wanted = now);
        sought.addListener((o, before, now) -> mark());
        render();
    }

    /** Once for all that changes in one step; and not while the focus is on its way from one place to the next. */
    private void due() {
        if (!due) {
            due = true;
            Platform.runLater(this::render);
        }
    }

    private void render() {
        due = false;
        Card card = model.cardProperty().get();
        boolean held = holdsFocus();
        places.commit();
        places.begin();
        page.getChildren().setAll(card == null ? List.of(nothing()) : sections(card));
        places.end();
        mark();
        if (card != null && card.item().id() != item) {
            item = card.item().id();
            scroll.setVvalue(0);
        }
        if (held) {
            focus();
        }
    }

    /** The words that are looked for; texts in which they stand are marked. */
    public StringProperty soughtProperty() {
        return sought;
    }

    private void mark() {
        String key = Fold.key(sought.get());
        for (Node place : page.lookupAll(".text-place")) {
            String text = ((TextPlace) place).getText();
            place.pseudoClassStateChanged(
                    SOUGHT, !key.isEmpty() && Fold.key(text).contains(key));
        }
    }

    private static Node nothing() {
        Label label = new Label("体系か一覧で、項目を選んでください。");
        label.getStyleClass().add("hint");
        return label;
    }

    private List<Node> sections(Card card) {
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
        FiscalYear year = model.yearProperty().get();
        new MeetingDialog(dialogs, model.committees())
                .ask(year == null ? "—" : Words.year(year))
                .ifPresent(model::convene);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() ? command(event) : function(event.getCode())) {
            event.consume();
        }
    }

    /** F4 is taken before a list takes it to open itself. */
    private boolean function(KeyCode code) {
        switch (code) {
            case F4 -> close.run();
            case F9 -> compare();
            case ESCAPE -> {
                if (getScene().getFocusOwner() instanceof Place place && place.isChanged()) {
                    return false;
                }
                close.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> moveYear(-1);
            case PAGE_DOWN -> moveYear(1);
            case Z -> {
                return again(event.isShiftDown());
            }
            case Y -> {
                return again(true);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Last year beside this one, as in the grid. */
    private void compare() {
        commit();
        model.spanProperty().set(model.spanProperty().get() == Span.ONE ? Span.TWO : Span.ONE);
    }

    private void move(int by) {
        commit();
        model.move(by);
    }

    private void moveYear(int by) {
        commit();
        model.moveYear(by);
    }

    /** Undo and redo: first of what is being written, then of what has been done; tells whether it was the latter. */
    private boolean again(boolean redo) {
        if (getScene().getFocusOwner() instanceof TextPlace text && text.isWriting(redo)) {
            return false;
        }
        if (redo) {
            model.redo();
        } else {
            model.undo();
        }
        return true;
    }

    /** Keeps what is being written. */
    public void commit() {
        places.commit();
    }

    /** Goes to the place in which the clerk wrote last, or to the first. */
    @Override
    public void requestFocus() {
        if (due) {
            render();
        }
        focus();
    }

    /** The field stays while the items change; where an item lacks it, it is remembered for the next. */
    private void focus() {
        Slot last = wanted;
        Optional<Node> there = last == null ? Optional.empty() : places.find(last.of(item));
        there.or(places::first).ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
        wanted = last;
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }
}
