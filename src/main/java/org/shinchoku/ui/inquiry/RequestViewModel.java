package org.shinchoku.ui.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Inquiry;
import org.shinchoku.plan.Plan;
import org.shinchoku.returns.Addressee;
import org.shinchoku.returns.Asked;
import org.shinchoku.returns.Request;
import org.shinchoku.ui.kit.OpenPlan;

/** 照会を作る: what is asked, until when, and how many workbooks that makes. */
final class RequestViewModel {

    private final OpenPlan open;
    private final List<FiscalYear> years;
    private final ObjectProperty<FiscalYear> year = new SimpleObjectProperty<>(this, "year");
    private final ObservableList<Ticked> fields = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> due = new SimpleObjectProperty<>(this, "due");
    private final StringProperty letter = new SimpleStringProperty(this, "letter", "");
    private final BooleanProperty apart = new SimpleBooleanProperty(this, "apart");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");

    RequestViewModel(OpenPlan open, Clock clock) {
        this.open = open;
        this.years = open.plan().fields().stream()
                .flatMap(f -> f.years().stream())
                .distinct()
                .sorted()
                .filter(y -> !Asked.usual(open.plan(), y).isEmpty())
                .toList();
        open.plan().inquiries().stream()
                .max((one, other) -> Long.compare(one.cutFrom(), other.cutFrom()))
                .map(Inquiry::letter)
                .ifPresent(letter::set);
        apart.addListener(o -> tell());
        year.addListener((o, before, now) -> list(now));
        FiscalYear today = FiscalYear.of(LocalDate.now(clock));
        if (!years.isEmpty()) {
            year.set(years.contains(today) ? today : years.get(years.size() - 1));
        }
    }

    private void list(FiscalYear asked) {
        fields.setAll(Asked.usual(open.plan(), asked).stream().map(Ticked::of).toList());
        fields.forEach(field -> field.asked().addListener(o -> tell()));
        tell();
    }

    /** Counts what would be made. */
    private void tell() {
        Request request = request(0);
        int files = request.files().size();
        int items = request.files().keySet().stream().mapToInt(Addressee::items).sum();
        ready.set(files > 0);
        summary.set(
                fields.stream().noneMatch(f -> f.asked().get())
                        ? "照会する欄を一つ以上選んでください。"
                        : files == 0
                                ? "照会する課が一つもありません。項目の担当課を記入してから、もう一度行ってください。"
                                : files + "個のファイルを作ります。項目は延べ" + items + "件です。" + unasked(request.nobody()));
    }

    private static String unasked(List<String> nobody) {
        return nobody.isEmpty()
                ? ""
                : "\n担当課のない項目が" + nobody.size() + "件あり、照会に含めません。"
                        + String.join("、", nobody.subList(0, Math.min(3, nobody.size())))
                        + (nobody.size() > 3 ? " など" : "");
    }

    /**
     * The inquiry as it is chosen here, still to be sent.
     *
     * @param cutFrom number of the journal's entry that it will be
     */
    Request request(long cutFrom) {
        Plan plan = open.plan();
        List<Long> ids = fields.stream()
                .filter(f -> f.asked().get())
                .map(Ticked::field)
                .map(Field::id)
                .toList();
        Inquiry inquiry =
                Request.inquiry(plan, year.get(), ids, due.get(), letter.get().strip(), cutFrom);
        return Request.of(plan, inquiry, null, apart.get());
    }

    /** The years in which sections have something to fill in. */
    List<FiscalYear> years() {
        return years;
    }

    ObjectProperty<FiscalYear> yearProperty() {
        return year;
    }

    /** What sections fill in themselves in that year. */
    ObservableList<Ticked> fields() {
        return FXCollections.unmodifiableObservableList(fields);
    }

    /** Until when answers are expected, or null. */
    ObjectProperty<LocalDate> dueProperty() {
        return due;
    }

    StringProperty letterProperty() {
        return letter;
    }

    /** Whether items that several sections share are asked in a workbook of their own. */
    BooleanProperty apartProperty() {
        return apart;
    }

    /** What would be made, in a sentence. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
