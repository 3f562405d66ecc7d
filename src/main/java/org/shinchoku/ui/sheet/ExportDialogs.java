package org.shinchoku.ui.sheet;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Form;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;
import org.shinchoku.sheet.AsImported;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.FilePicker;
import org.shinchoku.ui.kit.Screen;
import org.shinchoku.ui.sheet.ExportWorkflow.Sort;
import org.shinchoku.ui.sheet.ExportWorkflow.Wish;

/** The windows of the export: what to write, and where it was written. */
public final class ExportDialogs implements ExportWorkflow.Questions {

    private static final Map<Form.Base, String> FORMS = forms();

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

    private static Map<Form.Base, String> forms() {
        Map<Form.Base, String> forms = new EnumMap<>(Form.Base.class);
        forms.put(Form.Base.MATRIX, "一覧表（年度を横に並べる）");
        forms.put(Form.Base.EVALUATION, "評価表（一つの年度の指標・評価と、評価ごとの件数）");
        forms.put(Form.Base.POLICY, "施策ごとの表（施策ごとに頁を分け、委員会の意見の欄を付ける）");
        forms.put(Form.Base.CONFIRMATION, "確認表（確認の回ごとに並べ、記入時期を添える）");
        forms.put(Form.Base.AS_IMPORTED, "元の様式（取り込んだ表の形）");
        return forms;
    }

    @Override
    public Optional<Wish> wish(Plan plan) {
        return screen.ask(() -> ask(plan));
    }

    private Optional<Wish> ask(Plan plan) {
        ToggleGroup bases = new ToggleGroup();
        List<RadioButton> forms = new ArrayList<>();
        FORMS.forEach((base, words) -> {
            if (base != Form.Base.AS_IMPORTED || AsImported.isLearnt(plan)) {
                forms.add(radio(words, bases, "form-" + base.name().toLowerCase(Locale.ROOT), base));
            }
        });
        ToggleGroup sorts = new ToggleGroup();
        List<RadioButton> files = Arrays.stream(Sort.values())
                .map(s -> radio(s.words, sorts, "as-" + s.name().toLowerCase(Locale.ROOT), s))
                .toList();
        ToggleGroup papers = new ToggleGroup();
        RadioButton a3 = radio("Ａ３横", papers, "paper-a3", true);
        RadioButton a4 = radio("Ａ４横", papers, "paper-a4", false);
        List<FiscalYear> years = Years.of(plan);
        ComboBox<FiscalYear> from = years(years, "year-from", 0);
        ComboBox<FiscalYear> to = years(years, "year-to", years.size() - 1);
        GridPane form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, name("様式"), column(forms));
        form.addRow(1, name("書き出す形"), column(files));
        form.addRow(2, name("用紙"), row(a3, a4));
        BooleanBinding own = Bindings.createBooleanBinding(
                () -> chosen(bases) == Form.Base.AS_IMPORTED, bases.selectedToggleProperty());
        a3.disableProperty().bind(own);
        a4.disableProperty().bind(own);
        if (!years.isEmpty()) {
            form.addRow(3, name("年度"), row(from, new Label("～"), to));
        }
        ButtonType write = Dialogs.button("保存先を選んで書き出す…", ButtonData.OK_DONE);
        ButtonType pressed = dialogs.show(Feather.SHARE, "accent", "印刷用の表の書出し", form, write, Dialogs.cancel())
                .orElse(null);
        if (pressed != write) {
            return Optional.empty();
        }
        Sort sort = (Sort) chosen(sorts);
        List<FiscalYear> between = between(years, from.getValue(), to.getValue());
        List<FiscalYear> shown = between.equals(years) ? List.of() : between;
        String name = plan.head().title().replaceAll("[\\\\/:*?\"<>|\\n]", "_") + sort.pattern.substring(1);
        return this.files
                .save("書出し先", name, new FilePicker.Sort(sort.words, List.of(sort.pattern)))
                .map(file -> new Wish((Form.Base) chosen(bases), sort, a3.isSelected(), shown, file));
    }

    private static Object chosen(ToggleGroup group) {
        return group.getSelectedToggle().getUserData();
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

    /** A choice of a group; the first of a group is chosen. */
    private static RadioButton radio(String text, ToggleGroup group, String id, Object chosen) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setUserData(chosen);
        button.setToggleGroup(group);
        if (group.getSelectedToggle() == null) {
            button.setSelected(true);
        }
        return button;
    }

    private static VBox column(List<RadioButton> buttons) {
        VBox column = new VBox(6);
        column.getChildren().addAll(buttons);
        return column;
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
