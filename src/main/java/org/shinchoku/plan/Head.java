package org.shinchoku.plan;

/**
 * What a plan is called.
 *
 * @param id the plan's id, unique in the ledger
 * @param title the plan's title, as printed on its sheets
 * @param office the municipality, or empty
 * @param from first fiscal year of the plan's term, or null
 * @param to last fiscal year of the plan's term, or null
 */
public record Head(long id, String title, String office, FiscalYear from, FiscalYear to) implements Row {

    @Override
    public Key key() {
        return Key.of(Kind.PLAN, id);
    }
}
