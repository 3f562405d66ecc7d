package org.shinchoku.ui.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shinchoku.intake.Doubt;
import org.shinchoku.intake.NotUnderstood;
import org.shinchoku.intake.Proposal;
import org.shinchoku.intake.Seen;
import org.shinchoku.plan.Head;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Role;
import org.shinchoku.plan.Value;

/** What was understood of a book, laid out for the screen off the screen's thread. */
public final class Understood {

    private final SheetViewModel sheet;
    private final Proposal proposal;
    private final String trouble;
    private final Plan plan;
    private final Outline outline;
    private final List<Doubt> doubts;
    private final Map<Integer, Shade> shades = new HashMap<>();
    private final Spots spots;

    private Understood(SheetViewModel sheet, Proposal proposal, String trouble, Plan plan, List<Doubt> found) {
        this.sheet = sheet;
        this.proposal = proposal;
        this.trouble = trouble;
        this.plan = plan;
        this.outline = Outline.of(plan);
        Stream<Doubt> unread = sheet.book().faults().stream().map(f -> new Doubt(f.sheet(), f.address(), f.sentence()));
        this.doubts = sheet
                .sorted(Stream.concat(unread, found.stream()).distinct().toList())
                .stream()
                .sorted(Comparator.comparing(Doubt::sureness))
                .toList();
        this.spots = new Spots(sheet, plan, outline);
        for (int tab = 0; tab < sheet.sheets().size(); tab++) {
            String name = sheet.sheets().get(tab).name();
            shades.put(
                    tab,
                    new Shade(
                            sheet.sheets().get(tab),
                            sheet.merges(tab),
                            proposal == null ? Map.of() : proposal.uses().getOrDefault(name, Map.of())));
        }
    }

    static Understood of(SheetViewModel sheet, Proposal proposal) {
        sheet.sheets().forEach(s -> proposal.at(s.name(), 0, 0)); // the first question about a sheet is the slow one
        return new Understood(sheet, proposal, "", proposal.plan(), proposal.doubts());
    }

    /** A book in which no plan was found, as long as the clerk has not said where it is. */
    static Understood nothing(SheetViewModel sheet, NotUnderstood why) {
        if (why.seen().isPresent()) {
            Proposal seen = why.seen().get();
            return new Understood(sheet, seen, missing(why, seen), seen.plan(), seen.doubts());
        }
        String title = sheet.book().name().replaceFirst("\\.[^.]*$", "");
        Plan empty = Plan.of(new Head(Plan.newId(), title, "", null, null));
        return new Understood(sheet, null, why.sentence(), empty, List.of());
    }

    /** What is to be pointed out: the headings of a table, or the column of the titles. */
    private static String missing(NotUnderstood why, Proposal seen) {
        return why.sentence()
                + (seen.tables().isEmpty()
                        ? "\nこの画面で見出しの行を選び（行番号を押すか、Shift+↓ で何行でも選べます）、「この行」を「見出し」にすると、読み取れます。"
                        : "\nこの画面で項目の題名が並ぶ列を選び、「列の役割」を「" + Role.LEVEL.word
                                + "」にすると、読み取れます。見出しの行が違うときは、正しい行を選び、「この行」を「見出し」にしてください。");
    }

    SheetViewModel sheet() {
        return sheet;
    }

    /** Why there is nothing, or empty. */
    String trouble() {
        return trouble;
    }

    /** What would be taken in. */
    Plan plan() {
        return plan;
    }

    /** What would be taken in with the office's own form, which takes a while. */
    Plan taken() {
        return proposal == null ? plan : proposal.taken();
    }

    Outline outline() {
        return outline;
    }

    /** What the file and its reading leave open, in the order of the sheets. */
    List<Doubt> doubts() {
        return doubts;
    }

    /** What the cells of a sheet were taken for. */
    Shade shade(int tab) {
        return shades.get(tab);
    }

    /** Whether nothing of a sheet is taken in; where nothing is at all, whether it was not even looked at. */
    boolean isLeftOut(int tab) {
        return trouble.isEmpty()
                ? shades.get(tab).isLeftOut()
                : proposal != null
                        && proposal.at(sheet.sheets().get(tab).name(), 0, 0).isEmpty();
    }

    /** What was seen in a cell; empty on a sheet that was not read. */
    Optional<Seen> at(Spot spot) {
        String name = sheet.sheets().get(spot.tab()).name();
        return proposal == null ? Optional.empty() : proposal.at(name, spot.row(), spot.column());
    }

    /** The cell a value came from. */
    Optional<Spot> spot(Value value) {
        return sheet.origin(value.origin());
    }

    /** The first cell of an item. */
    Optional<Spot> spot(long item) {
        return spots.of(item);
    }
}
