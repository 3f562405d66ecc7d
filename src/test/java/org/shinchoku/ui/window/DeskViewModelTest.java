package org.shinchoku.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shinchoku.edit.Change;
import org.shinchoku.edit.Diff;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Item;
import org.shinchoku.plan.Level;
import org.shinchoku.plan.Plan;
import org.shinchoku.store.Ledger;
import org.shinchoku.ui.kit.OpenPlan;
import org.shinchoku.ui.kit.Settings;
import org.shinchoku.ui.kit.Tasks;
import org.shinchoku.ui.ledger.Ledgers;

/** One plan of the ledger is shown at a time; what showed another one is done with. */
class DeskViewModelTest {

    @TempDir
    private Path home;

    private final Ledgers ledgers = new Ledgers(RunningDesktop.CLOCK, "係", sentence -> false);
    private final List<String> taken = new ArrayList<>();
    private DeskViewModel desk;

    @BeforeEach
    void open() throws Exception {
        Path file = home.resolve("台帳.shinchoku");
        try (Ledger ledger = Ledger.create(file, RunningDesktop.CLOCK)) {
            ledgers.add(ledger, plan(1, "みどり計画"), "用意");
            ledgers.add(ledger, plan(2, "みなと計画"), "用意");
        }
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        desk = new DeskViewModel(ledgers, new Settings(home.resolve("settings")), tasks, Runnable::run);
        desk.whenTaken(() -> taken.add(shown().plan().head().title()));
        desk.open(file);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Plan plan(long id, String title) {
        return Plan.of(new Head(id, title, "", null, null)).with(List.of(new Level(1, 0, "施策"), item(10), item(11)));
    }

    private static Item item(long id) {
        return new Item(id, 0, 1, (int) id, "", "事業" + id, false, 0);
    }

    private OpenPlan shown() {
        return desk.planProperty().get();
    }

    @Test
    void aPlanIsGoneBackToWhereItWasLeft() {
        OpenPlan first = shown();
        first.selectedItemProperty().set(11);
        desk.choose(2);
        assertThat(shown().plan().head().title()).isEqualTo("みなと計画");
        assertThat(shown().selectedItemProperty().get()).isZero();

        desk.choose(1);
        assertThat(shown()).isNotSameAs(first);
        assertThat(shown().selectedItemProperty().get()).isEqualTo(11);
        shown().edit("項目の追加", plan -> plan.with(item(12)));
        assertThat(first.plan().item(12)).as("nobody listens to it any more").isNull();
        assertThat(shown().undoStepProperty().get()).isEqualTo("項目の追加");
    }

    @Test
    void whatWasDoneIsThereAgainAndCanBeTakenBack() {
        shown().edit("項目の追加", plan -> plan.with(item(12)));
        desk.choose(2);
        desk.choose(1);
        assertThat(shown().plan().item(12)).isNotNull();

        shown().undo();
        assertThat(shown().plan().item(12)).isNull();
    }

    @Test
    void aTableIsTakenIntoThePlanThatIsShownAndIntoAnother() {
        OpenPlan first = shown();
        desk.accept(
                ledger(),
                1,
                "表の取込",
                Diff.between(plan(1, "みどり計画"), plan(1, "みどり計画").with(item(12))));
        assertThat(shown()).as("it stays").isSameAs(first);
        assertThat(first.plan().item(12)).isNotNull();

        desk.accept(
                ledger(),
                2,
                "表の取込",
                Diff.between(plan(2, "みなと計画"), plan(2, "みなと計画").with(item(13))));
        assertThat(shown().plan().item(13)).isNotNull();
        assertThat(taken).containsExactly("みどり計画", "みなと計画");
    }

    @Test
    void aPlanIsNotShownOnceItsLedgerWasPutAway() throws Exception {
        choosing(2, () -> desk.leave());

        assertThat(shown()).isNull();
        assertThat(desk.plans()).isEmpty();
    }

    @Test
    void aPlanIsNotShownInAnotherLedger() throws Exception {
        Path other = home.resolve("別の台帳.shinchoku");
        try (Ledger ledger = Ledger.create(other, RunningDesktop.CLOCK)) {
            ledgers.add(ledger, plan(1, "みどり計画の二"), "用意");
            ledgers.add(ledger, plan(2, "みなと計画の二"), "用意");
        }
        choosing(2, () -> desk.open(other));
        assertThat(shown().plan().head().title()).isEqualTo("みどり計画の二");

        desk.choose(2);
        assertThat(shown().plan().head().title()).isEqualTo("みなと計画の二");
    }

    @Test
    void whatWasWorkedOutForALedgerThatWasPutAwayDoesNotGoIntoACopyOfIt() throws Exception {
        Ledger before = ledger();
        Path copy = home.resolve("写し.shinchoku");
        try (Ledger ledger = Ledger.create(copy, RunningDesktop.CLOCK)) {
            ledgers.add(ledger, plan(1, "みどり計画"), "用意");
        }
        desk.open(copy);

        assertThatThrownBy(() -> desk.accept(before, 1, "取込", List.of(Change.of(null, item(12)))))
                .isInstanceOf(RuntimeException.class);
        assertThat(shown().plan().item(12)).isNull();
    }

    /** Does something on the screen's thread after a plan has been read and before it is shown. */
    private void choosing(long id, Runnable meanwhile) {
        List<Runnable> once = new ArrayList<>(List.of(meanwhile));
        desk.whenReady(made -> {
            if (!once.isEmpty()) {
                once.remove(0).run();
            }
        });
        desk.choose(id);
    }

    private Ledger ledger() {
        return desk.ledgerProperty().get().ledger();
    }

    @Test
    void afterABackupWasRestoredThePlanIsReadAnew() {
        OpenPlan first = shown();
        desk.reread();
        assertThat(shown()).isNotSameAs(first);
        assertThat(shown().plan().head().id()).isEqualTo(1);
    }
}
