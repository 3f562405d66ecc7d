package org.shinchoku.ui.sheet;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.sheet.AsImported;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.sheet.ExportWorkflow.Sort;
import org.shinchoku.ui.sheet.ExportWorkflow.Wish;

/** The windows of the export: what to write, and where it was written. */
public final class ExportDialogs implements ExportWorkflow.Questions {

    private final Dialogs dialogs;
    private final FilePicker files;
    private final Screen screen;
    private final Consumer<URI> opener;

    /** @param opener shows a file or a folder with the program that the PC has for it */
    public ExportDialogs(Dialogs dialogs, FilePicker files, Screen screen, Consumer<URI> opener) {
        this.dialogs = dialogs;
        this.files = files;
        this.screen = screen;
        this.opener = opener;
    }

    @Override
    public Optional<Wish> wish(Plan plan) {
        return screen.ask(() -> ask(plan));
    }

    private Optional<Wish> ask(Plan plan) {
        ToggleGroup sorts = new ToggleGroup();
        RadioButton pdf = radio(Sort.PDF.words, sorts, "as-pdf", true);
        RadioButton xlsx = radio(Sort.XLSX.words, sorts, "as-xlsx", false);
        ToggleGroup forms = new ToggleGroup();
        RadioButton list = radio("一覧表", forms, "form-list", true);
        RadioButton own = radio("元の様式（取り込んだ表の形）", forms, "form-own", false);
        ToggleGroup papers = new ToggleGroup();
        RadioButton a3 = radio("Ａ３横", papers, "paper-a3", true);
        RadioButton a4 = radio("Ａ４横", papers, "paper-a4", false);
        List<FiscalYear> years = plan.fields().stream()
                .flatMap(f -> f.years().stream())
                .distinct()
                .sorted()
                .toList();
        ComboBox<FiscalYear> from = years(years, "year-from", 0);
        ComboBox<FiscalYear> to = years(years, "year-to", years.size() - 1);
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        if (AsImported.isLearnt(plan)) {
            form.addRow(0, name("様式"), row(list, own));
        }
        form.addRow(1, name("書き出す形"), row(pdf, xlsx));
        form.addRow(2, name("用紙"), row(a3, a4));
        a3.disableProperty().bind(own.selectedProperty());
        a4.disableProperty().bind(own.selectedProperty());
        if (!years.isEmpty()) {
            form.addRow(3, name("年度"), row(from, new Label("～"), to));
        }
        ButtonType write = Dialogs.button("保存先を選んで書き出す…", ButtonData.OK_DONE);
        ButtonType pressed = dialogs.show(Feather.SHARE, "accent", "印刷用の表の書出し", form, write, Dialogs.cancel())
                .orElse(null);
        if (pressed != write) {
            return Optional.empty();
        }
        Sort sort = pdf.isSelected() ? Sort.PDF : Sort.XLSX;
        List<FiscalYear> between = between(years, from.getValue(), to.getValue());
        List<FiscalYear> shown = between.equals(years) && own.isSelected() ? List.of() : between;
        String name = plan.head().title().replaceAll("[\\\\/:*?\"<>|\\n]", "_") + sort.pattern.substring(1);
        return files.save("書出し先", name, new FilePicker.Sort(sort.words, List.of(sort.pattern)))
                .map(file -> new Wish(own.isSelected(), sort, a3.isSelected(), shown, file));
    }

    /** The years from one to another, whichever of the two is the earlier. */
    static List<FiscalYear> between(List<FiscalYear> years, FiscalYear one, FiscalYear other) {
        if (one == null || other == null) {
            return List.of();
        }
        FiscalYear first = one.compareTo(other) <= 0 ? one : other;
        FiscalYear last = first.equals(one) ? other : one;
        return years.stream()
                .filter(y -> y.compareTo(first) >= 0 && y.compareTo(last) <= 0)
                .toList();
    }

    private static RadioButton radio(String text, ToggleGroup group, String id, boolean selected) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setId(id);
        button.setSelected(selected);
        return button;
    }

    private static ComboBox<FiscalYear> years(List<FiscalYear> years, String id, int selected) {
        ComboBox<FiscalYear> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(years);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(FiscalYear year) {
                return year == null ? "" : year.in(Spelling.ERA);
            }

            @Override
            public FiscalYear fromString(String text) {
                throw new UnsupportedOperationException("years are chosen, not typed");
            }
        });
        if (!years.isEmpty()) {
            box.getSelectionModel().select(selected);
        }
        return box;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(16, nodes);
        row.setStyle("-fx-alignment: center-left;");
        return row;
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-name");
        return label;
    }

    @Override
    public void written(Path file, int pages, List<String> missing) {
        screen.ask(() -> tell(file, pages, missing));
    }

    private Optional<ButtonType> tell(Path file, int pages, List<String> missing) {
        ButtonType open = Dialogs.button("ファイルを開く", ButtonData.LEFT);
        ButtonType folder = Dialogs.button("フォルダーを開く", ButtonData.LEFT);
        String count = pages == 0 ? "" : "（" + pages + "頁）";
        Optional<ButtonType> pressed = dialogs.show(
                Feather.CHECK_CIRCLE,
                "accent",
                "書き出しました",
                Dialogs.text("「" + file.getFileName() + "」" + count + "を書き出しました。"
                        + missing.stream().map(m -> "\n" + m).collect(Collectors.joining())),
                open,
                folder,
                Dialogs.button("閉じる", ButtonData.OK_DONE));
        if (pressed.orElse(null) == open) {
            opener.accept(file.toUri());
        } else if (pressed.orElse(null) == folder) {
            opener.accept(file.toAbsolutePath().getParent().toUri());
        }
        return pressed;
    }
}
