package org.shinchoku.ui.outline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.shinchoku.plan.Destination;
import org.shinchoku.plan.Item;
import org.shinchoku.ui.kit.Command;
import org.shinchoku.ui.kit.Dialogs;
import org.shinchoku.ui.kit.ItemDialog;
import org.shinchoku.ui.kit.MenuTips;

/** What menu, keys and the tree itself can do to the selected item, with the questions that belong to it. */
public final class OutlineCommands {

    /** Before these the context menu has a line. */
    private static final Set<Command> FIRST =
            EnumSet.of(Command.MOVE_UP, Command.CUT_BRANCH, Command.PLACE_REPOST, Command.RENUMBER, Command.REMOVE);

    private final OutlineViewModel model;
    private final Dialogs dialogs;

    OutlineCommands(OutlineViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Adds an item behind the selected one, or the plan's first. */
    public void addBehind() {
        long id = selected();
        if (id == 0) {
            model.levelUnder(0)
                    .ifPresent(level -> ask(level + "の追加", "追加する", "", "", (n, l) -> model.addUnder(0, n, l)));
        } else {
            ask(
                    model.levelName(id) + "の追加",
                    "追加する",
                    model.nextNumber(id),
                    "",
                    (number, label) -> model.addBehind(id, number, label));
        }
    }

    /** Adds an item on the level below the selected one, as the last under it. */
    public void addUnder() {
        long id = selected();
        if (id != 0) {
            model.levelUnder(id)
                    .ifPresent(level ->
                            ask(level + "の追加", "追加する", "", "", (number, label) -> model.addUnder(id, number, label)));
        }
    }

    public void rename() {
        long id = selected();
        if (id != 0) {
            Item item = model.item(id);
            ask("番号と名称の変更", "変更する", item.number(), item.label(), (number, label) -> model.rename(id, number, label));
        }
    }

    /** Moves the selected item one place up (-1) or down (1). */
    public void step(int direction) {
        if (selected() != 0) {
            model.step(selected(), direction);
        }
    }

    /** Moves the selected item one level down, under the one before it. */
    public void moveIn() {
        if (selected() != 0) {
            bring(selected(), model.moves().inward(selected()));
        }
    }

    /** Moves the selected item one level up, behind the one it hangs on. */
    public void moveOut() {
        if (selected() != 0) {
            bring(selected(), model.moves().outward(selected()));
        }
    }

    /** Brings an item to a place, after telling what would be out of sight there. */
    void bring(long id, Optional<Destination> to) {
        if (to.isEmpty()) {
            dialogs.refuse("ここへは移せません", "移す先に、項目とその下の項目に当たる階層がありません。階層は「階層と欄」で増やせます。");
        } else {
            String warning = model.moves().warning(id, to.get());
            if (warning.isEmpty() || dialogs.confirm("階層を変えますか", warning, "移す")) {
                model.moves().go(id, to.get());
            }
        }
    }

    public void cut() {
        model.moves().cut(selected());
    }

    public void copy() {
        model.moves().copy(selected());
    }

    /** Puts what was cut or copied behind the selected item, or under it where that stands on a level above. */
    public void paste() {
        Moves moves = model.moves();
        long target = selected();
        if (moves.held() == 0 || target == 0) {
            return;
        }
        if (!moves.lands(target)) {
            dialogs.refuse("ここには貼り付けられません", "枝は、自分自身の下には置けません。");
        } else if (moves.isCut()) {
            moves.paste(target);
        } else if (moves.values() == 0) {
            moves.pasteCopy(target, false);
        } else {
            pasteCopy(moves, target);
        }
    }

    private void pasteCopy(Moves moves, long target) {
        ButtonType all = Dialogs.button("記入内容も写す", ButtonData.OTHER);
        ButtonType bare = Dialogs.button("項目だけを写す", ButtonData.OK_DONE);
        String text =
                "「" + model.title(model.item(moves.held())) + "」とその下の項目には、記入済みの欄が" + moves.values() + "件あります。内容も写しますか。";
        dialogs.show(Feather.COPY, "accent", "枝の貼り付け", Dialogs.text(text), all, bare, Dialogs.cancel())
                .filter(pressed -> pressed == all || pressed == bare)
                .ifPresent(pressed -> moves.pasteCopy(target, pressed == all));
    }

    /** Shows the selected item in a second place. */
    public void placeRepost() {
        long id = selected();
        if (id != 0) {
            String what = "「" + model.title(model.item(id)) + "」を、選んだ項目の下に再掲として表示します。内容は再掲元と同じです。";
            new ItemDialog(dialogs, model.hosts(id), model::path)
                    .ask(Feather.COPY, "再掲を置く", what, "ここに置く")
                    .ifPresent(place -> model.placeRepost(id, place.id()));
        }
    }

    /** Goes from a repost to what it shows, and back. */
    public void follow() {
        if (selected() != 0) {
            model.follow(selected());
        }
    }

    public void renumber() {
        if (selected() != 0) {
            new RenumberDialog(dialogs, model, model.item(selected())).show();
        }
    }

    /** Settles in which years the selected item is reported on. */
    public void schedule() {
        if (selected() != 0) {
            new ScheduleDialog(dialogs, model, model.item(selected())).ask().ifPresent(model::settle);
        }
    }

    /** What a key of the outline does. */
    void run(Command command) {
        switch (command) {
            case ADD_BEHIND -> addBehind();
            case ADD_UNDER -> addUnder();
            case RENAME -> rename();
            case MOVE_UP -> step(-1);
            case MOVE_DOWN -> step(1);
            case MOVE_IN -> moveIn();
            case MOVE_OUT -> moveOut();
            case CUT_BRANCH -> cut();
            case COPY_BRANCH -> copy();
            case PASTE_BRANCH -> paste();
            case PLACE_REPOST -> placeRepost();
            case FOLLOW_REPOST -> follow();
            case RENUMBER -> renumber();
            case SCHEDULE -> schedule();
            case REMOVE -> remove();
            default -> throw new IllegalArgumentException("not of the outline: " + command);
        }
    }

    /** Takes the selected item away, after naming what goes with it. */
    public void remove() {
        long id = selected();
        if (id != 0 && dialogs.confirm(model.levelName(id) + "の削除", model.lossSentence(id), "削除する")) {
            model.remove(id);
        }
    }

    private long selected() {
        return model.selectedItemProperty().get();
    }

    private void ask(String headline, String verb, String number, String label, BiConsumer<String, String> then) {
        new ItemForm(number, label).ask(dialogs, headline, verb, then);
    }

    ContextMenu contextMenu() {
        ContextMenu menu = new ContextMenu();
        for (Command command : Command.values()) {
            if (command.where() == Command.Where.OUTLINE) {
                if (FIRST.contains(command)) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                menu.getItems().add(MenuTips.entry(command, () -> run(command)));
            }
        }
        return MenuTips.on(menu);
    }
}
