package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 様式: what the office chose for one of its printed sheets.
 *
 * <p>Each part is usual where nothing of it was chosen. In a ledger the parts lie flat beside each other, and what was added
 * to them later is usual in the forms of earlier ledgers.
 *
 * @param name as the office calls it
 * @param base which arrangement it is
 * @param levels those of the plan's levels that are not shown as usual
 * @param handouts what a set is made of, in order; empty in any other form
 * @param issues when it was handed out, the last one last
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
        FormFooter footer,
        List<Handout> handouts,
        List<Issue> issues)
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
        TOTALS,
        /** Several forms under one numbering, with their contents in front. */
        SET,
        /** For everybody: the items with the columns that were chosen, and nothing else. */
        PUBLIC
    }

    public Form {
        levels = List.copyOf(Objects.requireNonNullElse(levels, List.of()));
        handouts = List.copyOf(Objects.requireNonNullElse(handouts, List.of()));
        issues = List.copyOf(Objects.requireNonNullElse(issues, List.of()));
    }

    /**
     * The arrangement with everything the plan has, in 8 point type on A3, or A4 where each policy has its pages; landscape. Totals
     * and the contents of a set are pages of A4, upright.
     */
    public static Form of(long id, String name, Base base) {
        return new Form(
                id,
                name,
                base,
                FormHeader.NONE,
                base == Base.TOTALS || base == Base.SET ? FormPaper.PAGE : FormPaper.of(base != Base.POLICY),
                FormShown.ALL,
                List.of(),
                FormManner.USUAL,
                FormFooter.USUAL,
                List.of(),
                List.of());
    }

    @Override
    public Key key() {
        return Key.of(Kind.FORM, id);
    }

    /** Whether another is this one, whatever was changed in it; those that are built in are told apart by their arrangement. */
    public boolean isSame(Form other) {
        return id == other.id && base == other.base;
    }

    /** How a level is shown. */
    public FormLevel level(long level) {
        return levels.stream().filter(l -> l.level() == level).findFirst().orElse(FormLevel.usual(level));
    }

    /** The same form under a name of its own, under which it was never handed out. */
    public Form named(long ownId, String ownName) {
        return new Form(ownId, ownName, base, header, paper, shown, levels, manner, footer, handouts, List.of());
    }

    public Form with(FormHeader other) {
        return new Form(id, name, base, other, paper, shown, levels, manner, footer, handouts, issues);
    }

    public Form with(FormPaper other) {
        return new Form(id, name, base, header, other, shown, levels, manner, footer, handouts, issues);
    }

    public Form with(FormShown other) {
        return new Form(id, name, base, header, paper, other, levels, manner, footer, handouts, issues);
    }

    public Form with(FormManner other) {
        return new Form(id, name, base, header, paper, shown, levels, other, footer, handouts, issues);
    }

    public Form with(FormFooter other) {
        return new Form(id, name, base, header, paper, shown, levels, manner, other, handouts, issues);
    }

    /** The same form with one level shown otherwise, or as usual again. */
    public Form with(FormLevel other) {
        List<FormLevel> all = new ArrayList<>(levels);
        all.removeIf(l -> l.level() == other.level());
        if (!other.isUsual()) {
            all.add(other);
        }
        return new Form(id, name, base, header, paper, shown, all, manner, footer, handouts, issues);
    }

    /** The same set of other handouts. */
    public Form withHandouts(List<Handout> others) {
        return new Form(id, name, base, header, paper, shown, levels, manner, footer, others, issues);
    }

    /** The same form, handed out once more. */
    public Form with(Issue issue) {
        List<Issue> all = new ArrayList<>(issues);
        all.add(issue);
        return withIssues(all);
    }

    /** The same form, handed out at these times. */
    public Form withIssues(List<Issue> all) {
        return new Form(id, name, base, header, paper, shown, levels, manner, footer, handouts, all);
    }

    /** When it was handed out last. */
    public Optional<Issue> lastIssue() {
        return issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(issues.size() - 1));
    }

    public Form withYears(List<FiscalYear> years) {
        return with(shown.withYears(years));
    }

    public Form withDepartment(long section) {
        return with(shown.withDepartment(section));
    }
}
