package org.shinchoku.ui.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.shinchoku.plan.Committee;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Judgement;
import org.shinchoku.plan.Key;
import org.shinchoku.plan.Kind;
import org.shinchoku.plan.Layer;
import org.shinchoku.plan.Meeting;
import org.shinchoku.plan.Opinion;
import org.shinchoku.plan.Opinions;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rating;
import org.shinchoku.plan.Ratings;
import org.shinchoku.plan.Reply;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Years;
import org.shinchoku.ui.kit.Gathering;
import org.shinchoku.ui.kit.OpenPlan;

/** 会議の記録: the meeting that sits, what was said at it, and what is being said of which item. */
final class OpinionViewModel {

    private final OpenPlan open;
    private final Clock clock;
    private final ObservableList<Meeting> meetings = FXCollections.observableArrayList();
    private final ObservableList<Heard> heard = FXCollections.observableArrayList();
    private final ObjectProperty<Meeting> meeting = new SimpleObjectProperty<>(this, "meeting");
    private final ChangeListener<Plan> follow = (o, before, now) -> show();

    OpinionViewModel(OpenPlan open, Clock clock) {
        this.open = open;
        this.clock = clock;
        open.planProperty().addListener(follow);
        meeting.addListener((o, before, now) -> list());
        show();
    }

    void close() {
        open.planProperty().removeListener(follow);
    }

    private Plan plan() {
        return open.plan();
    }

    /** The last meeting is the one that sits, until another is chosen. */
    private void show() {
        List<Meeting> all = Opinions.meetings(plan());
        if (!all.equals(meetings)) {
            Meeting now = meeting.get();
            meetings.setAll(all);
            meeting.set(all.stream()
                    .filter(m -> now != null && m.id() == now.id())
                    .findFirst()
                    .orElse(all.isEmpty() ? null : all.get(all.size() - 1)));
        }
        list();
    }

    private void list() {
        Meeting now = meeting.get();
        List<Heard> all = plan().opinions().stream()
                .filter(o -> now != null && o.meeting() == now.id())
                .sorted(Comparator.comparingLong(Opinion::order).thenComparingLong(Opinion::id))
                .map(this::heard)
                .toList();
        if (!all.equals(heard)) {
            heard.setAll(all);
        }
    }

    private Heard heard(Opinion opinion) {
        Item item = plan().item(opinion.item());
        Field column = plan().field(opinion.field());
        return new Heard(
                opinion,
                item == null ? "（削除された項目）" : Agenda.name(item),
                column == null ? "" : column.name().replace('\n', ' '),
                new Verdicts(plan()).of(opinion).stream().map(Rating::mark).collect(Collectors.joining("・")),
                Opinions.replies(plan(), opinion.id()));
    }

    ObservableList<Meeting> meetings() {
        return FXCollections.unmodifiableObservableList(meetings);
    }

    ObjectProperty<Meeting> meetingProperty() {
        return meeting;
    }

    /** What was said at the meeting, in the order in which it was written down. */
    ObservableList<Heard> heard() {
        return FXCollections.unmodifiableObservableList(heard);
    }

    String name(Meeting of) {
        Committee committee = plan().committees().get(Key.of(Kind.COMMITTEE, of.committee()));
        String year = of.year() == null ? "" : "（" + of.year().in(Spelling.ERA) + "について）";
        return (committee == null ? "" : committee.name() + "　") + of.name() + year;
    }

    /** What the meeting can speak of. */
    Agenda agenda() {
        Meeting now = meeting.get();
        return new Agenda(plan(), open.outline(), now == null ? null : now.year());
    }

    /** What was said of an item at earlier meetings, with what was answered. */
    List<Heard> earlier(Item item) {
        return Opinions.of(plan(), item.id()).stream()
                .filter(o ->
                        meeting.get() == null || o.meeting() != meeting.get().id())
                .map(this::heard)
                .toList();
    }

    /**
     * Writes an opinion down, with the mark that the committee gives for that reason: one step.
     *
     * @param column the committee's column, or null
     * @param verdict or null where the mark stays
     */
    boolean record(Item item, Field column, String speaker, String text, Verdict verdict) {
        Meeting now = meeting.get();
        if (now == null || item == null || text.isBlank()) {
            return false;
        }
        long id = Plan.newId();
        return open.edit("意見の記録", plan -> {
            Opinion blank = Opinions.blank(plan, id, item.id(), now.id());
            Opinion said = new Opinion(
                    id,
                    blank.item(),
                    now.id(),
                    column == null ? 0 : column.id(),
                    blank.order(),
                    speaker.strip(),
                    text.strip());
            Plan heardOf = plan.with(said);
            return verdict == null
                    ? heardOf
                    : Ratings.judge(
                            heardOf,
                            item.id(),
                            verdict.field(),
                            now.year(),
                            new Judgement(Layer.COMMITTEE, verdict.mark(), text.strip()));
        });
    }

    /** Whether an opinion is still there; it may have been taken back meanwhile. */
    boolean isThere(Heard heard) {
        return Opinions.opinion(plan(), heard.id()) != null;
    }

    /**
     * Says an opinion otherwise; a mark that was given for it keeps its reason, unless another is given.
     *
     * @param verdict or null where the mark stays
     */
    boolean correct(Heard heard, Field column, String speaker, String text, Verdict verdict) {
        Opinion was = heard.opinion();
        if (text.isBlank() || !isThere(heard)) {
            return false;
        }
        Opinion is = new Opinion(
                was.id(),
                was.item(),
                was.meeting(),
                column == null ? 0 : column.id(),
                was.order(),
                speaker.strip(),
                text.strip());
        List<Rating> given = new Verdicts(plan()).of(was);
        Meeting at = Opinions.meeting(plan(), was.meeting());
        return open.edit("意見の訂正", plan -> {
            Plan said = plan.with(is)
                    .with(given.stream()
                            .map(r -> new Rating(r.item(), r.field(), r.year(), r.layer(), r.mark(), is.text()))
                            .toList());
            return verdict == null || at == null
                    ? said
                    : Ratings.judge(
                            said,
                            is.item(),
                            verdict.field(),
                            at.year(),
                            new Judgement(Layer.COMMITTEE, verdict.mark(), is.text()));
        });
    }

    /**
     * Writes the office's answer down.
     *
     * @param further whether it is one more, as a year later, rather than the last one said otherwise
     */
    boolean answer(Heard to, String text, boolean further) {
        Reply last = further || to.replies().isEmpty()
                ? null
                : to.replies().get(to.replies().size() - 1);
        long id = last == null ? Plan.newId() : last.id();
        LocalDate today = LocalDate.now(clock);
        return open.edit(
                "市の対応の記入",
                plan -> Opinions.answer(
                        plan,
                        last == null ? new Reply(id, to.id(), 0, today, text.strip()) : last.withText(text.strip())));
    }

    /** Takes an opinion away, with its answers and the mark that was given for it. */
    void remove(Heard gone) {
        List<Rating> given = new Verdicts(plan()).of(gone.opinion());
        open.edit("意見の削除", plan -> Opinions.take(plan, gone.id()).without(given));
    }

    void undo() {
        open.undo();
    }

    void redo() {
        open.redo();
    }

    List<String> committees() {
        return plan().committees().stream().map(Committee::name).sorted().toList();
    }

    /** The year that a new meeting looks at: the one that is over, or the last that the plan has. */
    FiscalYear looked() {
        FiscalYear over = FiscalYear.of(LocalDate.now(clock)).plus(-1);
        List<FiscalYear> years = Years.of(plan());
        return years.contains(over) || years.isEmpty() ? over : years.get(years.size() - 1);
    }

    /** The years that a meeting can look at. */
    List<FiscalYear> years() {
        return Years.of(plan());
    }

    /** Registers a meeting, which then sits. */
    void convene(Gathering gathering) {
        long id = Plan.newId();
        open.edit(
                "会議の登録",
                plan -> Opinions.convene(
                        plan, id, gathering.committee(), gathering.name(), gathering.day(), gathering.year()));
        meetings.stream().filter(m -> m.id() == id).findFirst().ifPresent(meeting::set);
    }
}
