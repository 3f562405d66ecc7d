package org.shinchoku.ui.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.edit.Entry;
import org.shinchoku.ui.kit.OpenPlan;

/** The plan's steps, newest first, as the journal pane lists them. */
public final class JournalViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 H:mm");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    /**
     * One step.
     *
     * @param what in the clerk's words
     * @param when as told today
     * @param who the clerk
     * @param takenBack whether it was undone, and not done again
     */
    public record Step(String what, String when, String who, boolean takenBack) {}

    private final OpenPlan open;
    private final Clock clock;
    private final ObservableList<Step> steps = FXCollections.observableArrayList();

    public JournalViewModel(OpenPlan open, Clock clock) {
        this.open = open;
        this.clock = clock;
        show();
        open.planProperty().addListener((o, before, now) -> show());
    }

    private void show() {
        List<Entry.Mark> marks = open.journal();
        Set<Long> takenBack = new HashSet<>();
        for (Entry.Mark mark : marks) {
            if (mark.act() == Entry.Act.UNDO) {
                takenBack.add(mark.target());
            } else if (mark.act() == Entry.Act.REDO) {
                takenBack.remove(mark.target());
            }
        }
        LocalDate today = LocalDate.now(clock);
        List<Step> all = new ArrayList<>();
        for (Entry.Mark mark : marks) {
            all.add(new Step(what(mark), when(mark, today), mark.who(), takenBack.contains(mark.number())));
        }
        Collections.reverse(all);
        steps.setAll(all);
    }

    private static String what(Entry.Mark mark) {
        return switch (mark.act()) {
            case EDIT -> mark.what();
            case UNDO -> "元に戻す：" + mark.what();
            case REDO -> "やり直す：" + mark.what();
        };
    }

    private String when(Entry.Mark mark, LocalDate today) {
        ZonedDateTime at = mark.at().atZone(clock.getZone());
        boolean thisYear = at.getYear() == today.getYear();
        return (at.toLocalDate().equals(today) ? TIME : thisYear ? DAY : YEAR).format(at);
    }

    public ObservableList<Step> steps() {
        return FXCollections.unmodifiableObservableList(steps);
    }
}
