package org.shinchoku.ui.window;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Plan;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.ledger.Opened;
import org.shinchoku.ui.ledger.WelcomeView;

/** 状態: the texts of the line at the window's foot. */
public final class StatusViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    private final DeskViewModel desk;
    private final Clock clock;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private final ReadOnlyStringWrapper ledger = new ReadOnlyStringWrapper(this, "ledger", "");
    private final StringProperty tally = new SimpleStringProperty(this, "tally", "");
    private final StringProperty missing = new SimpleStringProperty(this, "missing", "");
    private final StringProperty notice = new SimpleStringProperty(this, "notice", "");
    private final StringProperty explained = new SimpleStringProperty(this, "explained", "");
    private final InvalidationListener changed = o -> show();

    public StatusViewModel(DeskViewModel desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        desk.planProperty().addListener((o, before, now) -> {
            if (before != null) {
                before.planProperty().removeListener(changed);
                before.selectedItemProperty().removeListener(changed);
            }
            if (now != null) {
                now.planProperty().addListener(changed);
                now.selectedItemProperty().addListener(changed);
            }
            show();
        });
        desk.ledgerProperty().addListener(changed);
        notice.addListener(changed);
        explained.addListener(changed);
        show();
    }

    private void show() {
        Opened opened = desk.ledgerProperty().get();
        OpenPlan open = desk.planProperty().get();
        ledger.set(opened == null ? "" : WelcomeView.name(opened.file()));
        saved.set(open == null ? "" : saved(open.savedAtProperty().get()));
        count.set(open == null ? "" : count(open.plan()));
        place.set(place(open));
    }

    /** From the last durable edit; there is nothing that is not saved. */
    private String saved(Instant at) {
        if (at == null) {
            return "保存済み";
        }
        ZonedDateTime time = at.atZone(clock.getZone());
        boolean today = time.toLocalDate().equals(LocalDate.now(clock));
        return "保存済み " + (today ? TIME : DAY).format(time);
    }

    private static String count(Plan plan) {
        return String.format(
                Locale.ROOT, "%,d項目　記入%,d件", plan.items().size(), plan.values().size());
    }

    private String place(OpenPlan open) {
        if (!explained.get().isEmpty() || open == null) {
            return explained.get();
        }
        return notice.get().isEmpty() ? selected(open) : notice.get();
    }

    private static String selected(OpenPlan open) {
        Item item = open.plan().item(open.selectedItemProperty().get());
        if (item == null) {
            return "";
        }
        List<Item> above = open.outline().ancestors(item.id());
        return Stream.concat(above.stream(), Stream.of(item))
                .map(Item::name)
                .filter(text -> !text.isBlank())
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining(" › "));
    }

    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What is to be known of the last thing that was done; it stands in place of the item while it is not empty. */
    public StringProperty noticeProperty() {
        return notice;
    }

    /** What the menu entry does that is pointed at; it stands before all else while it is not empty. */
    public StringProperty explainedProperty() {
        return explained;
    }

    /** What the chosen cells add up to, or empty. */
    public StringProperty tallyProperty() {
        return tally;
    }

    /** How many entries are missing in the year that is worked on, or empty. */
    public StringProperty missingProperty() {
        return missing;
    }

    /** Where the selected item stands. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }
}
