package org.shinchoku.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 読み方: how a file of an office's own sheets was read, kept for the next file of the same shape.
 *
 * <p>Nothing here is a letter of a column or a number of a row: columns are known by what stands above them without its
 * years, rows by what they say, so that a column put in or a year that has come does not shift what was settled.
 *
 * @param source the name of the file that was read
 * @param tables how the tables of each shape are read
 * @param lines rows that are not what they seem
 * @param tabs sheets that are left out, and the years of sheets that name none
 */
public record Reading(long id, String source, List<Table> tables, List<Line> lines, List<Tab> tabs) implements Row {

    /**
     * The tables of one shape.
     *
     * @param headings what stands above their columns
     * @param columns how their columns are read
     */
    public record Table(List<String> headings, List<Column> columns) {

        public Table {
            headings = List.copyOf(headings);
            columns = List.copyOf(columns);
        }
    }

    /**
     * What a column is known by.
     *
     * @param path the headings above it without years, the outermost group first
     * @param count which it is of those with the same headings and year, from 1
     */
    public record Caption(List<String> path, int count) {

        public Caption {
            path = List.copyOf(path);
        }
    }

    /**
     * How a column is read; what is null is found out anew each time.
     *
     * @param headed the year its heading names, where what is said holds for that year's column alone; else null
     * @param level the column of the labels whose items have it
     * @param depth the depth of a column of labels, from 0 at the root
     * @param field the name of the field
     * @param dating where its year comes from
     * @param year the year itself, where it is {@link Dating#FIXED}
     * @param corrected what of it the clerk has said; the rest is what was found last time
     */
    public record Column(
            Caption caption,
            FiscalYear headed,
            Role role,
            Caption level,
            Integer depth,
            String field,
            Dating dating,
            FiscalYear year,
            List<Aspect> corrected) {

        public Column {
            corrected = List.copyOf(corrected);
        }

        /** A column of which nothing is said yet. */
        public static Column of(Caption caption, FiscalYear headed) {
            return new Column(caption, headed, null, null, null, null, null, null, List.of());
        }

        /** Whether the clerk has said anything of it. */
        public boolean isCorrected() {
            return !corrected.isEmpty();
        }

        /** Whether the clerk has said this of it. */
        public boolean is(Aspect aspect) {
            return corrected.contains(aspect);
        }

        /** The same, with the clerk's word on one aspect more. */
        private Column say(Column said, Aspect aspect) {
            List<Aspect> all = new ArrayList<>(corrected);
            all.remove(aspect);
            all.add(aspect);
            return new Column(
                    caption, headed, said.role, said.level, said.depth, said.field, said.dating, said.year, all);
        }

        /** There for this; what was found of it while it was there for something else is forgotten. */
        public Column withRole(Role said) {
            Column bare = new Column(
                    caption,
                    headed,
                    said,
                    is(Aspect.LEVEL) ? level : null,
                    is(Aspect.DEPTH) ? depth : null,
                    is(Aspect.FIELD) ? field : null,
                    is(Aspect.YEAR) ? dating : null,
                    year,
                    corrected);
            return say(bare, Aspect.ROLE);
        }

        public Column withLevel(Caption said) {
            return say(new Column(caption, headed, role, said, depth, field, dating, year, corrected), Aspect.LEVEL);
        }

        public Column withDepth(int said) {
            return say(new Column(caption, headed, role, level, said, field, dating, year, corrected), Aspect.DEPTH);
        }

        public Column withField(String said) {
            return say(new Column(caption, headed, role, level, depth, said, dating, year, corrected), Aspect.FIELD);
        }

        /** @param said the year, where it is {@link Dating#FIXED}, else null */
        public Column withYear(Dating from, FiscalYear said) {
            return say(new Column(caption, headed, role, level, depth, field, from, said, corrected), Aspect.YEAR);
        }
    }

    /** What can be said of a column. */
    public enum Aspect {
        ROLE("役割"),
        LEVEL("階層"),
        DEPTH("深さ"),
        FIELD("名前"),
        YEAR("年度");

        /** As the clerk reads it. */
        public final String word;

        Aspect(String word) {
            this.word = word;
        }
    }

    /** Where the year of a column comes from. */
    public enum Dating {
        /** From its own heading or those beside it. */
        HEADING,
        /** From the title or the name of the sheet. */
        SHEET,
        /** From nowhere: its texts hold for good. */
        NONE,
        /** Said by the clerk. */
        FIXED
    }

    /**
     * A row, or a run of rows of headings, that is not what it seems.
     *
     * @param sheet the name of its sheet without years
     * @param texts what it says, without years; of an item or a total the first words alone
     * @param count which it is of those that say the same, from 1; 0 for each of them
     */
    public record Line(String sheet, List<String> texts, int count, LineKind kind) {

        public Line {
            texts = List.copyOf(texts);
        }
    }

    /** What a row is there for. */
    public enum LineKind {
        HEADING("見出し"),
        TITLE("表題"),
        /** A row that heads the items below it. */
        SECTION("区分"),
        ITEM("項目"),
        TOTAL("合計"),
        NOTE("注記");

        /** As the clerk reads it. */
        public final String word;

        LineKind(String word) {
            this.word = word;
        }
    }

    /**
     * What is said of a sheet.
     *
     * @param sheet its name without years; empty for every sheet
     * @param left whether it is left out or, though it does not look so, read; null where nothing is said
     * @param year the year of its values, or null where it names it itself
     * @param source the file for which the year was said; empty for every file
     */
    public record Tab(String sheet, Boolean left, FiscalYear year, String source) {}

    public Reading {
        tables = List.copyOf(tables);
        lines = List.copyOf(lines);
        tabs = List.copyOf(tabs);
    }

    /** Whether another one reads tables with the same headings. */
    public boolean isOfOneShape(Reading other) {
        return headings(this).equals(headings(other));
    }

    private static Set<Set<String>> headings(Reading of) {
        return of.tables.stream().map(t -> Set.copyOf(t.headings())).collect(Collectors.toSet());
    }

    @Override
    public Key key() {
        return Key.of(Kind.READING, id);
    }
}
