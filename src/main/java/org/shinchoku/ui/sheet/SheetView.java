package org.shinchoku.ui.sheet;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.paper.Page;
import org.shinchoku.plan.Form;
import org.shinchoku.ui.kit.Buttons;
import org.shinchoku.ui.kit.Combos;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Theme;

/** 印刷と書出し: the form and what is chosen of it at the left, beside it the pages as they will be printed. */
final class SheetView extends BorderPane {

    private static final double STEP = 1.25;
    private static final double LEFT = 390;

    private final SheetViewModel model;
    private final ComboBox<Form> forms = Combos.of("sheet-form", "様式", form -> form == null ? "" : form.name());
    private final Button keep;
    private final Button keepAs;
    private final Button remove;
    private final Thumbnails thumbnails;
    private final PageView page;
    private final Label count = new Label();
    private final Label told = new Label();
    private int wanted;

    /**
     * @param keeping keeps a form, or removes it, where the clerk agrees
     * @param thumbnails the pages in small
     * @param foot the buttons below
     */
    SheetView(SheetViewModel model, FormKeeping keeping, Thumbnails thumbnails, HBox foot) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.page = new PageView(row -> model.look(at(), row));
        this.keep = Buttons.flat("変更を残す", Feather.SAVE, "この様式の変更を計画に残します。", model::keep);
        this.keepAs = Buttons.flat("名前を付けて残す", Feather.COPY, "新しい様式として計画に残します。", keeping::keepAs);
        this.remove = Buttons.icon(Feather.TRASH_2, "この様式を計画から削除します。", keeping::remove);
        getStyleClass().add("sheet-view");
        forms.setItems(model.forms());
        forms.setMaxWidth(Double.MAX_VALUE);
        forms.setValue(model.chosenProperty().get());
        forms.valueProperty().addListener((o, before, now) -> {
            if (now != null && !now.equals(model.chosenProperty().get())) {
                model.choose(now);
            }
        });
        model.chosenProperty().addListener((o, before, now) -> forms.setValue(now));
        // The box forgets what is chosen where its list becomes another one.
        forms.getItems().addListener((ListChangeListener<Form>) change ->
                Platform.runLater(() -> forms.setValue(model.chosenProperty().get())));
        keep.setId("form-keep");
        keepAs.setId("form-keep-as");
        remove.setId("form-remove");
        List.of(keep, keepAs, remove).forEach(button -> button.setFocusTraversable(true));
        model.formProperty().addListener(o -> enable());
        model.chosenProperty().addListener(o -> enable());
        enable();
        told.setId("sheet-told");
        told.getStyleClass().add("notice");
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        setLeft(left());
        setCenter(center());
        setBottom(foot);
        thumbnails.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> turned());
        model.laidProperty().addListener((o, before, now) -> show(now));
        show(model.laidProperty().get());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ScrollPane left() {
        HBox own = new HBox(2, keep, keepAs, remove);
        own.getChildren().forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
        VBox content = new VBox(10, Labels.title("様式"), forms, own, new FormPane(model), told);
        content.getStyleClass().add("sheet-left");
        ScrollPane left = new ScrollPane(content);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setPrefWidth(Theme.wide(LEFT));
        left.setMinWidth(Theme.wide(LEFT));
        return left;
    }

    private BorderPane center() {
        count.setId("sheet-count");
        HBox bar = new HBox(
                6,
                Buttons.icon(Feather.CHEVRON_UP, Command.SHEET_BEFORE.tip(), () -> turn(-1)),
                Buttons.icon(Feather.CHEVRON_DOWN, Command.SHEET_NEXT.tip(), () -> turn(1)),
                count,
                Labels.space(),
                Buttons.icon(Feather.ZOOM_OUT, Command.SHEET_SMALLER.tip(), () -> zoom(1 / STEP)),
                Buttons.icon(Feather.ZOOM_IN, Command.SHEET_LARGER.tip(), () -> zoom(STEP)),
                Buttons.flat("幅に合わせる", Feather.MAXIMIZE, Command.SHEET_FIT.tip(), this::fit));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("sheet-bar");
        BorderPane center = new BorderPane(page);
        center.setTop(bar);
        center.setLeft(thumbnails);
        return center;
    }

    private void enable() {
        keep.setDisable(!model.isOwn() || !model.isChanged());
        keepAs.setDisable(!model.isFree());
        remove.setDisable(!model.isOwn());
    }

    private void show(Laid laid) {
        List<Page> pages = laid == null ? List.of() : laid.pages().pages();
        wanted = Math.max(wanted, at());
        thumbnails.show(pages);
        if (laid != null && laid.whole()) {
            turn(Math.max(0, wanted - at())); // where one was before the first pages alone were shown
            wanted = 0;
        }
        told.setText(laid == null ? "" : String.join("\n", laid.told()));
        turned();
    }

    private boolean isWhole() {
        return model.laidProperty().get() != null && model.laidProperty().get().whole();
    }

    private int at() {
        return thumbnails.getSelectionModel().getSelectedIndex();
    }

    private void turned() {
        Page shown = thumbnails.getSelectionModel().getSelectedItem();
        page.show(shown);
        count.setText(
                shown == null
                        ? ""
                        : (at() + 1)
                                + (isWhole() ? " / " + thumbnails.getItems().size() + "頁" : "頁（続きを割り付けています）"));
        thumbnails.scrollTo(Math.max(0, at() - 1));
    }

    private void turn(int by) {
        int to = Math.max(0, Math.min(at() + by, thumbnails.getItems().size() - 1));
        thumbnails.getSelectionModel().clearAndSelect(to);
    }

    private void zoom(double by) {
        double wanted = page.scale() * by;
        page.zoomProperty().set(Math.max(PageView.LEAST, Math.min(PageView.MOST, wanted)));
    }

    private void fit() {
        page.zoomProperty().set(0);
    }

    private void pressed(KeyEvent event) {
        Command.pressed(Command.Where.SHEET, event).ifPresent(command -> {
            switch (command) {
                case SHEET_BEFORE -> turn(-1);
                case SHEET_NEXT -> turn(1);
                case SHEET_LARGER -> zoom(STEP);
                case SHEET_SMALLER -> zoom(1 / STEP);
                case SHEET_FIT -> fit();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }
}
