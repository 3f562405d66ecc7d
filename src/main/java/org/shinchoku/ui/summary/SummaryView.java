package org.shinchoku.ui.summary;

import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Spot;
import org.shinchoku.summary.Tally;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Labels;
import org.shinchoku.ui.kit.Settings;

/** 集計: above, what is counted; below, the counts and their bars. */
final class SummaryView extends BorderPane {

    private static final String SHARE = "summary.share";

    private final SummaryViewModel model;
    private final CountChoices choices;
    private final Settings settings;
    private final BiConsumer<Condition.Among, Spot> show;
    private final CheckBox share = new CheckBox("長さをそろえて、割合を比べる");
    private final Label caption = Labels.title("");
    private final Label told = Labels.hint("");
    private final CountTable table = new CountTable(this::show);
    private final CountChart chart = new CountChart();
    private final ScrollPane pane = new ScrollPane(chart);
    private final FlowPane legend = new FlowPane();

    /**
     * @param show shows the items of a count, of which the first was counted at a place
     * @param foot the buttons below
     */
    SummaryView(SummaryViewModel model, Settings settings, BiConsumer<Condition.Among, Spot> show, HBox foot) {
        this.model = model;
        this.settings = settings;
        this.show = show;
        this.choices = new CountChoices(model);
        getStyleClass().add("summary");
        getStylesheets().add(SummaryView.class.getResource("summary.css").toExternalForm());
        share.setId("summary-share");
        share.setSelected(settings.get(SHARE).map(Boolean::parseBoolean).orElse(false));
        share.selectedProperty().addListener((o, before, now) -> turn(now));
        caption.setId("summary-caption");
        told.setId("summary-told");
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        setTop(choices);
        setCenter(center());
        setBottom(foot);
        model.countedProperty().addListener((o, before, now) -> show(now));
        show(model.countedProperty().get());
    }

    private SplitPane center() {
        VBox counts = new VBox(caption, table, told);
        counts.getStyleClass().add("summary-part");
        VBox.setVgrow(table, Priority.ALWAYS);
        legend.getStyleClass().add("summary-legend");
        HBox head = Labels.row(legend, share);
        share.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        pane.setId("summary-bars");
        pane.setFitToWidth(true);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        VBox bars = new VBox(head, pane);
        bars.getStyleClass().add("summary-part");
        VBox.setVgrow(pane, Priority.ALWAYS);
        SplitPane both = new SplitPane(counts, bars);
        both.setOrientation(Orientation.VERTICAL);
        return both;
    }

    private void turn(boolean on) {
        settings.set(SHARE, Boolean.toString(on));
        Counted counted = model.countedProperty().get();
        if (counted != null) {
            chart.show(counted, on);
        }
    }

    private void show(Counted counted) {
        choices.show(counted);
        caption.setText(counted == null ? "" : counted.caption());
        pane.setVisible(counted != null);
        legend.setVisible(counted != null);
        if (counted == null) {
            table.getItems().clear();
            told.setText("");
        } else {
            table.show(counted);
            chart.show(counted, share.isSelected());
            pane.setAccessibleText(counted.says());
            key(counted);
            told.setText(told(counted));
        }
    }

    private static String told(Counted counted) {
        String shared = counted.tally().shared() ? Tally.SHARED + "「計」の行では一度だけ数えています。" : "";
        String more = counted.tally().lines().size() > CountChart.MOST ? "図は、初めの" + CountChart.MOST + "行を示しています。" : "";
        return shared + more;
    }

    private void key(Counted counted) {
        legend.getChildren().clear();
        for (int mark = 0; mark < counted.tally().marks().size(); mark++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("count-bar", "summary-swatch", Shade.of(counted.tally(), mark));
            legend.getChildren().add(new Label(counted.tally().marks().get(mark), swatch));
        }
    }

    private void show(CountRow row, int mark) {
        if (row.count(mark) > 0) {
            Counted counted = model.countedProperty().get();
            show.accept(counted.items(row, mark), counted.first(row, mark));
        } else {
            told.setText("該当する項目はありません。");
        }
    }

    /** Shows the items of the count that is chosen, where one goes through the counts. */
    boolean showChosen() {
        boolean here = table.isFocused();
        if (here) {
            table.showChosen();
        }
        return here;
    }

    void copy() {
        Counted counted = model.countedProperty().get();
        if (counted != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(counted.text());
            Clipboard.getSystemClipboard().setContent(content);
            told.setText("集計表をコピーしました。Excelに貼り付けられます。");
        }
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /** How to come to the items. */
    static Label hint() {
        return Labels.hint("件数を押すか" + Command.SUMMARY_SHOW.keyWords() + "で、その項目を一覧に表示します。");
    }
}
