package org.shinchoku.ui.item;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Told;

/** この項目の履歴: what was done to the item, from what to what, and where taken-in values come from. */
final class HistoryPane extends VBox {

    private static final int SHOWN = 8;
    private static final int CHANGES = 24;

    private final CardViewModel model;
    private List<Happening> seen = List.of();

    HistoryPane(CardViewModel model) {
        this.model = model;
        setId("card-history");
        getStyleClass().add("card-history");
    }

    /** Shows nothing of an item that is left. */
    void clear() {
        seen = List.of();
        getChildren().clear();
    }

    /** Shows what has been done until now, once it is found. */
    void refresh() {
        model.history(SHOWN, this::show);
    }

    private void show(List<Happening> now) {
        if (!now.equals(seen) || getChildren().isEmpty()) {
            seen = now;
            List<Node> nodes = new ArrayList<>();
            now.forEach(happening -> nodes.add(node(happening)));
            nodes.add(Labels.whole(now.isEmpty() ? "まだありません。" : "すべての履歴は、F8で表示します。", "hint"));
            getChildren().setAll(nodes);
        }
    }

    private static Node node(Happening happening) {
        VBox box = new VBox(3, Labels.whole(happening.what() + "　" + happening.when(), "card-field"));
        happening.told().stream()
                .limit(CHANGES)
                .forEach(told -> box.getChildren().add(change(told)));
        if (happening.told().size() > CHANGES) {
            box.getChildren().add(Labels.whole("ほか" + (happening.told().size() - CHANGES) + "件", "hint"));
        }
        return box;
    }

    private static Node change(Told told) {
        String before = told.before().isEmpty() ? "" : "「" + told.before() + "」→";
        String after = told.after().isEmpty() ? "（空欄）" : "「" + told.after() + "」";
        String origin = told.origin().isEmpty() ? "" : "　" + Told.from(told.origin());
        return Labels.whole("・" + told.place() + "　" + before + after + origin, "card-change");
    }
}
