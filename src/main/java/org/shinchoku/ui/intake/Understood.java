package org.shinchoku.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shinchoku.intake.Doubt;
import org.shinchoku.intake.Proposal;
import org.shinchoku.plan.Outline;
import org.shinchoku.plan.Plan;
import org.shinchoku.workbook.Book;

/**
 * What was understood of a book, laid out for the screen off the screen's thread.
 *
 * @param proposal what would be taken in
 * @param outline the tree of its items
 * @param shades by tab, what the cells were taken for
 * @param doubts what the file and its reading leave open, in the order of the sheets
 * @param places which cells became which items and values
 */
record Understood(Proposal proposal, Outline outline, List<Shade> shades, List<Doubt> doubts, Places places) {

    /** @param sheet finds cells by their addresses */
    static Understood of(Book book, SheetViewModel sheet, Proposal proposal) {
        List<Shade> shades = new ArrayList<>();
        for (int tab = 0; tab < book.sheets().size(); tab++) {
            String name = book.sheets().get(tab).name();
            shades.add(new Shade(
                    book.sheets().get(tab), sheet.merges(tab), proposal.uses().getOrDefault(name, Map.of())));
        }
        Stream<Doubt> unread = book.faults().stream().map(f -> new Doubt(f.sheet(), f.address(), f.sentence()));
        List<Doubt> doubts =
                Stream.concat(unread, proposal.doubts().stream()).distinct().toList();
        Outline outline = Outline.of(proposal.plan());
        Places places = new Places(book, sheet, proposal, outline);
        return new Understood(proposal, outline, shades, sheet.sorted(doubts), places);
    }

    Plan plan() {
        return proposal.plan();
    }
}
