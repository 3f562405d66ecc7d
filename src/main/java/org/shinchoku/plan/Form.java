package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 様式: what the office chose for one of its printed sheets.
 *
 * <p>Each part is usual where nothing of it was chosen. In a ledger the parts lie flat beside each other, and what was added
 * to them later is usual in the forms of earlier ledgers.
 *
 * @param name as the office calls it
 * @param base which arrangement it is
 * @param levels those of the plan's levels that are not shown as usual
 */
public record Form(
        long id,
        String name,
        Base base,
        FormHeader header,
        FormPaper paper,
        FormShown shown,
        List<FormLevel> levels,
        FormManner manner,
        FormFooter footer)
        implements Row {

    /** The arrangements a sheet can have. */
    public enum Base {
        /** Items below each other, years beside each other. */
        MATRIX,
        /** One year with indicators and marks. */
        EVALUATION,
        /** One set of pages for each item of an upper level. */
        POLICY,
        /** Stacked headings, rounds of confirmation. */
        CONFIRMATION,
        /** As the sheet was that the plan was read from. */
        AS_IMPORTED,
        /** How often each mark was given, with bars. */
        TOTALS
    }

    public Form {
        levels = List.copyOf(Objects.requireNonNullElse(levels, List.of()));
    }

    /**
     * The arrangement with everything the plan has, in 8 point type on A3, or A4 where each policy has its pages; landscape. Totals
     * are a page of A4, upright.
     */
    public static Form of(long id, String name, Base base) {
        return new Form(
                id,
                name,
                base,
                FormHeader.NONE,
                base == Base.TOTALS ? FormPaper.PAGE : FormPaper.of(base != Base.POLICY),
                FormShown.ALL,
                List.of(),
                FormManner.USUAL,
                FormFooter.USUAL);
    }

    @Override
    public Key key() {
        return Key.of(Kind.FORM, id);
    }

    /** How a level is shown. */
    public FormLevel level(long level) {
        return levels.stream().filter(l -> l.level() == level).findFirst().orElse(FormLevel.usual(level));
    }

    /** The same form under a name of its own. */
    public Form named(long ownId, String ownName) {
        return new Form(ownId, ownName, base, header, paper, shown, levels, manner, footer);
    }

    public Form with(FormHeader other) {
        return new Form(id, name, base, other, paper, shown, levels, manner, footer);
    }

    public Form with(FormPaper other) {
        return new Form(id, name, base, header, other, shown, levels, manner, footer);
    }

    public Form with(FormShown other) {
        return new Form(id, name, base, header, paper, other, levels, manner, footer);
    }

    public Form with(FormManner other) {
        return new Form(id, name, base, header, paper, shown, levels, other, footer);
    }

    public Form with(FormFooter other) {
        return new Form(id, name, base, header, paper, shown, levels, manner, other);
    }

    /** The same form with one level shown otherwise, or as usual again. */
    public Form with(FormLevel other) {
        List<FormLevel> all = new ArrayList<>(levels);
        all.removeIf(l -> l.level() == other.level());
        if (!other.isUsual()) {
            all.add(other);
        }
        return new Form(id, name, base, header, paper, shown, all, manner, footer);
    }

    public Form withYears(List<FiscalYear> years) {
        return with(shown.withYears(years));
    }

    public Form withDepartment(long section) {
        return with(shown.withDepartment(section));
    }
}
