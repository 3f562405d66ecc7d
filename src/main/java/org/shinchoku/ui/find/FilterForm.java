package org.shinchoku.ui.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.shinchoku.edit.Entry;
import org.shinchoku.plan.Condition;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Sections;
import org.shinchoku.plan.Since;
import org.shinchoku.plan.Years;
import org.shinchoku.ui.kit.LayerName;

/** Asks for the conditions, one control for each; what is chosen is shown at once. */
final class FilterForm extends FlowPane {

    private static final int ENTRIES = 30;

    private final FilterViewModel model;
    private final ConditionWords words;
    private final List<Part> parts = new ArrayList<>();
    private final TextField text = new TextField();
    private boolean showing;

    /**
     * One condition on the form.
     *
     * @param get the condition that is asked for, if any
     * @param set shows a condition if it is of this part, or that there is none
     */
    private record Part(Supplier<Optional<Condition>> get, Consumer<List<Condition>> set) {}

    FilterForm(FilterViewModel model) {
        this.model = model;
        this.words = new ConditionWords(model);
        getStyleClass().add("filter-form");
        text();
        sections();
        rated();
        missing();
        changed();
        levels();
        repost();
        show(model.conditionsProperty().get());
        model.conditionsProperty().addListener((o, before, now) -> show(now));
    }

    private Plan plan() {
        return model.open().plan();
    }

    /** Goes to the first control. */
    void begin() {
        text.requestFocus();
        text.selectAll();
    }

    private void show(List<Condition> conditions) {
        List<Condition> asked = asked();
        if (!asked.equals(conditions)) {
            showing = true;
            parts.forEach(part -> part.set().accept(conditions));
            showing = false;
        }
    }

    private List<Condition> asked() {
        return parts.stream()
                .map(Part::get)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .toList();
    }

    private void apply() {
        if (!showing) {
            model.narrow(asked());
        }
    }

    private static <C extends Condition> Optional<C> first(List<Condition> all, Class<C> sort) {
        return all.stream().filter(sort::isInstance).map(sort::cast).findFirst();
    }

    private void add(String name, Node... controls) {
        Label label = new Label(name);
        label.getStyleClass().add("filter-name");
        label.setLabelFor(controls[0]);
        getChildren().add(new VBox(2, label, new HBox(4, controls)));
    }

    private void heed(ObservableValue<?> value) {
        value.addListener((o, before, now) -> apply());
    }

    private void text() {
        text.setId("filter-words");
        text.setPrefColumnCount(12);
        text.setPromptText("項目・記入内容の文字");
        heed(text.textProperty());
        add("文字", text);
        parts.add(new Part(
                () -> text.getText().isBlank() ? Optional.empty() : Optional.of(new Condition.Words(text.getText())),
                all -> text.setText(first(all, Condition.Words.class)
                        .map(Condition.Words::words)
                        .orElse(""))));
    }

    private void sections() {
        PickBox<String> box = new PickBox<>("担当", () -> Sections.of(plan()).all(), name -> name);
        box.setId("filter-sections");
        heed(box.chosenProperty());
        add("担当", box);
        parts.add(new Part(
                () -> some(box.chosenProperty().get(), Condition.Section::new),
                all -> box.chosenProperty()
                        .set(first(all, Condition.Section.class)
                                .map(Condition.Section::names)
                                .orElse(List.of()))));
    }

    private static <T> Optional<Condition> some(List<T> chosen, Function<List<T>, Condition> condition) {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(condition.apply(chosen));
    }

    private void levels() {
        PickBox<Long> box = new PickBox<>(
                "階層",
                () -> plan().levels().stream()
                        .sorted(Comparator.comparingInt(Level::depth).thenComparingLong(Level::id))
                        .map(Level::id)
                        .toList(),
                id -> ConditionWords.level(plan().level(id)));
        box.setId("filter-levels");
        heed(box.chosenProperty());
        add("階層", box);
        parts.add(new Part(
                () -> some(box.chosenProperty().get(), Condition.OnLevel::new),
                all -> box.chosenProperty()
                        .set(
                                first(all, Condition.OnLevel.class)
                                        .map(Condition.OnLevel::levels)
                                        .orElse(List.of())
                                        .stream()
                                        .filter(id -> plan().level(id) != null)
                                        .toList())));
    }

    private void missing() {
        ComboBox<FiscalYear> box =
                combo("filter-missing", year -> year == null ? "問わない" : ConditionWords.year(year) + "に未記入あり");
        box.setOnShowing(event -> offer(box, Years.of(plan())));
        heed(box.valueProperty());
        add("未記入", box);
        parts.add(new Part(
                () -> Optional.ofNullable(box.getValue()).map(Condition.Missing::new),
                all -> box.setValue(first(all, Condition.Missing.class)
                        .map(Condition.Missing::year)
                        .orElse(null))));
    }

    private void changed() {
        ComboBox<Since> box = combo("filter-changed", since -> since == null ? "問わない" : words.of(since));
        box.setOnShowing(event -> offer(box, times()));
        heed(box.valueProperty());
        add("変更", box);
        parts.add(new Part(
                () -> Optional.ofNullable(box.getValue()).map(Condition.Changed::new),
                all -> box.setValue(first(all, Condition.Changed.class)
                        .map(Condition.Changed::since)
                        .orElse(null))));
    }

    /** Days, meetings and the last entries of the journal, from which on changes may be meant. */
    private List<Since> times() {
        LocalDate today = LocalDate.now(model.clock());
        List<Since> times = new ArrayList<>();
        if (model.meeting(0).isPresent()) {
            times.add(Since.lastMeeting());
        }
        Stream.of(
                        today,
                        today.minusDays(7),
                        today.minusMonths(1),
                        FiscalYear.of(today).firstDay())
                .distinct()
                .map(Since::day)
                .forEach(times::add);
        plan().meetings().stream()
                .filter(m -> m.day() != null)
                .sorted(Comparator.comparing(Meeting::day).reversed())
                .map(m -> new Since(Since.Sort.MEETING, m.id()))
                .forEach(times::add);
        List<Entry.Mark> marks = model.open().journal();
        for (int i = marks.size() - 1; i >= Math.max(0, marks.size() - ENTRIES); i--) {
            times.add(Since.entry(marks.get(i).number()));
        }
        return times;
    }

    private void repost() {
        ComboBox<Boolean> box = combo("filter-repost", is -> is == null ? "問わない" : is ? "再掲だけ" : "再掲を除く");
        offer(box, List.of(true, false));
        heed(box.valueProperty());
        add("再掲", box);
        parts.add(new Part(
                () -> Optional.ofNullable(box.getValue()).map(Condition.Repost::new),
                all -> box.setValue(first(all, Condition.Repost.class)
                        .map(Condition.Repost::is)
                        .orElse(null))));
    }

    private void rated() {
        ComboBox<Field> field = combo("filter-rated-field", f -> f == null ? "" : ConditionWords.name(f));
        ComboBox<FiscalYear> year = combo("filter-rated-year", y -> y == null ? "" : ConditionWords.year(y));
        ComboBox<Layer> layer = combo("filter-rated-layer", l -> l == null ? "今の評価" : LayerName.of(l) + "の評価");
        offer(layer, List.of(Layer.values()));
        PickBox<String> marks =
                new PickBox<>("評価", () -> marks(field.getValue(), year.getValue()), ConditionWords::mark);
        marks.setId("filter-marks");
        field.setOnShowing(event -> field.getItems().setAll(rateable()));
        year.setOnShowing(event -> year.getItems().setAll(field.getValue().years()));
        field.valueProperty().addListener((o, before, now) -> {
            boolean yearly = now != null && now.yearly();
            year.setVisible(yearly);
            year.setManaged(yearly);
            if (!yearly || !now.years().contains(year.getValue())) {
                year.setValue(yearly ? lastRated(now) : null);
            }
        });
        List<Field> fields = rateable();
        field.setValue(fields.isEmpty() ? null : fields.get(0));
        field.setManaged(fields.size() > 1);
        field.setVisible(fields.size() > 1);
        Stream.of(field.valueProperty(), year.valueProperty(), layer.valueProperty(), marks.chosenProperty())
                .forEach(this::heed);
        if (!fields.isEmpty()) {
            add("評価", marks, year, layer, field);
        }
        parts.add(new Part(
                () -> marks.chosenProperty().get().isEmpty() || field.getValue() == null
                        ? Optional.empty()
                        : Optional.of(new Condition.Rated(
                                field.getValue().id(),
                                year.getValue(),
                                layer.getValue(),
                                marks.chosenProperty().get())),
                all -> {
                    Optional<Condition.Rated> rated = first(all, Condition.Rated.class);
                    rated.map(r -> plan().field(r.field())).ifPresent(field::setValue);
                    rated.ifPresent(r -> year.setValue(r.year()));
                    rated.ifPresent(r -> layer.setValue(r.layer()));
                    marks.chosenProperty().set(rated.map(Condition.Rated::marks).orElse(List.of()));
                }));
    }

    private List<Field> rateable() {
        return plan().fields().stream()
                .filter(f -> f.kind() == Field.Kind.RATING || f.scale() != 0)
                .sorted(Comparator.comparingLong(Field::order).thenComparingLong(Field::id))
                .toList();
    }

    /** The last year in which anything is rated, or the last there is. */
    private FiscalYear lastRated(Field field) {
        return plan().values().stream()
                .filter(v -> v.field() == field.id() && v.year() != null)
                .map(v -> v.year())
                .max(Comparator.naturalOrder())
                .or(() -> field.years().stream().max(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The marks of a field's scale, others that were given, and none. */
    private List<String> marks(Field field, FiscalYear year) {
        if (field == null) {
            return List.of();
        }
        Stream<String> scale =
                Optional.ofNullable(plan().scale(field.scale())).map(s -> s.marks()).orElse(List.of()).stream();
        Stream<String> given = Stream.concat(
                        plan().values().stream()
                                .filter(v -> v.field() == field.id() && Objects.equals(v.year(), year))
                                .map(v -> v.text()),
                        plan().ratings().stream()
                                .filter(r -> r.field() == field.id() && Objects.equals(r.year(), year))
                                .map(r -> r.mark())
                                .filter(mark -> !mark.isEmpty()))
                .sorted();
        return Stream.concat(Stream.concat(scale, given).distinct(), Stream.of(""))
                .toList();
    }

    private static <T> void offer(ComboBox<T> box, List<T> all) {
        List<T> items = new ArrayList<>(all);
        items.add(0, null);
        if (!items.equals(box.getItems())) {
            T now = box.getValue();
            box.getItems().setAll(items);
            box.setValue(now);
        }
    }

    private static <T> ComboBox<T> combo(String id, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.setButtonCell(new WordsCell<>(words));
        box.setCellFactory(view -> new WordsCell<>(words));
        return box;
    }
}
