package org.shinchoku.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shinchoku.plan.Department;
import org.shinchoku.plan.Due;
import org.shinchoku.plan.Field;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Opening;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Rollover;
import org.shinchoku.plan.Schedule;
import org.shinchoku.plan.Spelling;
import org.shinchoku.plan.Split;
import org.shinchoku.ui.kit.Latest;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.ScheduleName;

/** 年度更新: what opening a year would make of the plan, and what the clerk wants otherwise. */
public final class RolloverViewModel {

    private final OpenPlan open;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Proposal> proposal = new ReadOnlyObjectWrapper<>(this, "proposal");
    private FiscalYear asked;

    public RolloverViewModel(OpenPlan open) {
        this.open = open;
        this.latest = open.latest("年度更新の内容を調べています");
        if (isPossible()) {
            year(Rollover.next(open.plan()));
        }
    }

    /** Whether the plan has years at all. */
    boolean isPossible() {
        return !years().isEmpty();
    }

    List<FiscalYear> years() {
        return Rollover.choices(open.plan());
    }

    /** What is proposed now; null until it has been worked out for the first time. */
    ReadOnlyObjectProperty<Proposal> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    private Rollover rollover() {
        return proposal.get().rollover();
    }

    /** The year that was asked for. */
    FiscalYear year() {
        return asked;
    }

    /** Begins anew with another year. */
    void year(FiscalYear year) {
        if (!year.equals(asked)) {
            asked = year;
            Plan plan = open.plan();
            work(() -> Rollover.to(plan, year));
        }
    }

    /** What is chosen counts at once; what comes of it is worked out aside. */
    private void propose(Rollover next) {
        proposal.set(proposal.get().changed(next));
        work(() -> next);
    }

    private void work(Supplier<Rollover> next) {
        Outline outline = open.outline();
        latest.ask(() -> Proposal.of(next.get(), outline), proposal::set);
    }

    /** Works no longer. */
    void giveUp() {
        latest.giveUp();
    }

    List<Opening> openings() {
        return rollover().openings();
    }

    List<Due> items(Predicate<Due> shown) {
        return proposal.get().items().stream().filter(shown).toList();
    }

    /** All that can become of a field, what is usual first. */
    List<Opening> choices(Opening of) {
        Field field = of.field();
        List<Opening> all = new ArrayList<>(List.of(of.from(0), of.from(field.id())));
        of.sources(open.plan()).forEach(source -> all.add(of.from(source.id())));
        all.add(of.left());
        return all;
    }

    void choose(Opening opening) {
        propose(rollover().with(opening));
    }

    /** The next of what can become of a field. */
    Opening following(Opening of) {
        List<Opening> all = choices(of);
        return all.get((all.indexOf(of) + 1) % all.size());
    }

    String words(Opening opening) {
        if (!opening.opened()) {
            return "この年度の欄を作らない";
        }
        if (opening.source() == 0) {
            return "空けておく";
        }
        String before = opening.year().plus(-1).in(Spelling.ERA);
        return opening.goesOn()
                ? before + "の内容を引き継ぐ"
                : before + "の「" + open.plan().field(opening.source()).name() + "」を写す";
    }

    String level(Opening opening) {
        return open.plan().level(opening.field().level()).name();
    }

    /** How many of a field's cells begin with a text. */
    long given(Opening opening) {
        return proposal.get().given(opening);
    }

    /** What may be settled of an item's years. */
    List<Schedule> choices(Due due) {
        FiscalYear year = rollover().year();
        long item = due.item().id();
        Set<Schedule> all = new LinkedHashSet<>();
        all.add(Schedule.always(item));
        all.add(Schedule.every(item, 2, year, ""));
        all.add(Schedule.every(item, 2, year.plus(-1), ""));
        all.add(Schedule.until(item, year.plus(-1), ""));
        return List.copyOf(all);
    }

    /** The sections that are several by the year and have answered what is carried on. */
    List<Split> splits() {
        return proposal.get().splits();
    }

    /** Who may go on with what a section answered: 0 for all that do its work. */
    List<Long> heirs(Split split) {
        return Stream.concat(Stream.of(0L), split.successors().stream().map(Department::id))
                .toList();
    }

    String words(Split split, long heir) {
        String all = split.successors().stream().map(Department::name).collect(Collectors.joining("・"));
        return heir == 0 ? all + "のすべてに引き継ぐ" : open.plan().department(heir).name() + "だけに引き継ぐ";
    }

    void choose(Split split, long heir) {
        propose(rollover().with(split, heir));
    }

    /** What is settled of an item itself, where it is one of the choices. */
    Optional<Schedule> settled(Due due) {
        Schedule own = words().own(due);
        return choices(due).stream()
                .filter(s -> s.every() == own.every() && Objects.equals(s.last(), own.last()))
                .filter(s -> s.every() == 1
                        || s.rests(rollover().year()) == own.rests(rollover().year()))
                .findFirst();
    }

    String words(Schedule schedule) {
        FiscalYear year = rollover().year();
        if (schedule.isAlways()) {
            return "毎年度記入する";
        }
        if (schedule.last() != null) {
            return ScheduleName.of(schedule);
        }
        return ScheduleName.turn(schedule.every())
                + (schedule.rests(year) ? "（" + year.in(Spelling.ERA) + "は休み）" : "（" + year.in(Spelling.ERA) + "に記入）");
    }

    /** Settles the same of several items. */
    void choose(List<Due> some, Schedule like) {
        Rollover next = rollover();
        for (Due due : some) {
            next = next.with(new Schedule(due.item().id(), like.from(), like.every(), like.last(), like.reason()));
        }
        propose(next);
    }

    /** What an item of the year is called, and what is told of it. */
    DueWords words() {
        return new DueWords(open.plan(), open.outline(), rollover());
    }

    /** What will be made, in sentences. */
    String summary() {
        if (!proposal.get().whole()) {
            return "写す内容を調べています。";
        }
        Rollover next = rollover();
        List<Due> items = proposal.get().items();
        long opened = next.openings().stream().filter(Opening::opened).count();
        long texts = items.stream().mapToLong(due -> due.given().size()).sum();
        long asked = items.stream().filter(Due::asked).count();
        long ended = items.stream().filter(d -> words().hasEnded(d)).count();
        long resting = items.size() - asked - ended;
        return opened + "欄に" + next.year().in(Spelling.ERA) + "の列を作り、" + count(texts) + "の内容を写します。記入を求める項目は"
                + count(asked)
                + (resting > 0 ? "、休みは" + count(resting) : "")
                + (ended > 0 ? "、終了は" + count(ended) : "")
                + "です。";
    }

    /** What the clerk should know before: found endings, and a year behind the plan's term; or empty. */
    String notice() {
        Rollover next = rollover();
        Head head = open.plan().head();
        boolean over = head.to() != null && head.to().compareTo(next.year()) < 0;
        String term = over ? "計画の期間（" + head.to().in(Spelling.ERA) + "まで）を過ぎた年度です。" : "";
        int found = next.schedules().size();
        return term + (found > 0 ? "終了・隔年とした項目が" + count(found) + "あります。下の表で確かめてください。" : "");
    }

    /**
     * Opens the year as one entry.
     *
     * @param told hears that it is done
     */
    void apply(Consumer<String> told) {
        Rollover next = rollover();
        String year = next.year().in(Spelling.ERA);
        open.editAside(
                year + "への年度更新", plan -> next.on(plan).result(), () -> told.accept(year + "を開きました。元に戻すことができます。"));
    }

    private static String count(long many) {
        return "%,d件".formatted(many);
    }
}
