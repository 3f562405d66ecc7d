package org.shinchoku.plan;

import java.util.List;

/**
 * 欄: the definition of a column.
 *
 * @param level the level whose items have it
 * @param order its place among the fields of its level
 * @param name its heading without the year
 * @param group the heading above its own under which it stands with its neighbours, as 指標 over 目標 and 実績; or empty
 * @param kind what its texts mean
 * @param yearly whether it has a value for each fiscal year rather than one for good
 * @param years the years it has columns for, ascending; empty where it is not yearly
 * @param timing when it is filled in
 * @param filler who fills it in
 * @param scale the scale its texts are taken from, or 0 for free text
 */
public record Field(
        long id,
        long level,
        long order,
        String name,
        String group,
        Kind kind,
        boolean yearly,
        List<FiscalYear> years,
        Timing timing,
        Layer filler,
        long scale)
        implements Row {

    /** What the texts of a field mean. */
    public enum Kind {
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        CHOICE,
        RATING,
        /** 担当課: the sections that are responsible for the item, as written. */
        DEPARTMENT,
        /** 活動指標: what is measured; several parts stand in lines. */
        INDICATOR,
        /** 目標 */
        TARGET,
        /** 実績 */
        ACTUAL,
        UNIT,
        /** 意見: what a committee says of the item. */
        OPINION,
        /** 対応: what the office answers to the opinions in the columns before it. */
        REPLY;

        /** Whether sentences stand in it, rather than a mark, a name or a figure. */
        public boolean isProse() {
            return this == TEXT || this == OPINION || this == REPLY;
        }
    }

    /** 記入時期: when a field is filled in. */
    public enum Timing {
        ANY,
        /** 年度当初 */
        START_OF_YEAR,
        /** 年度末 */
        END_OF_YEAR
    }

    public Field {
        // what was written down before there were groups says nothing of them
        group = group == null ? "" : group;
        years = years.stream().sorted().distinct().toList();
        if (!yearly && !years.isEmpty()) {
            throw new IllegalArgumentException("years in a field that is not yearly: " + name);
        }
    }

    /** A field of free text without years, filled in by the section at any time. */
    public static Field fixed(long id, long level, long order, String name, Kind kind) {
        return new Field(id, level, order, name, "", kind, false, List.of(), Timing.ANY, Layer.DEPARTMENT, 0);
    }

    /** A field of free text with columns for years, filled in by the section at any time. */
    public static Field yearly(long id, long level, long order, String name, Kind kind, List<FiscalYear> years) {
        return new Field(id, level, order, name, "", kind, true, years, Timing.ANY, Layer.DEPARTMENT, 0);
    }

    @Override
    public Key key() {
        return Key.of(org.shinchoku.plan.Kind.FIELD, id);
    }

    public Field withYears(List<FiscalYear> all) {
        return new Field(id, level, order, name, group, kind, yearly, all, timing, filler, scale);
    }

    /** The same field with a place for each of these years, or with one for good. */
    public Field spanning(boolean eachYear, List<FiscalYear> all) {
        return new Field(id, level, order, name, group, kind, eachYear, all, timing, filler, scale);
    }

    public Field withScale(long other) {
        return new Field(id, level, order, name, group, kind, yearly, years, timing, filler, other);
    }

    public Field called(String other) {
        return new Field(id, level, order, other, group, kind, yearly, years, timing, filler, scale);
    }

    /** Its own heading below that of its group: 事務局評価 理由 in the group 事務局評価 is 理由. */
    public String heading() {
        return isNamedByGroup() ? name.substring(group.length() + 1) : name;
    }

    /** Its heading with that of its group: 指標／目標. */
    public String whole() {
        return group.isEmpty() ? name : group + "／" + heading();
    }

    private boolean isNamedByGroup() {
        return !group.isEmpty() && name.startsWith(group + " ") && name.length() > group.length() + 1;
    }

    /** The same field in another group; a name that begins with the group's goes with it. */
    public Field under(String other) {
        String renamed = isNamedByGroup() && !other.isEmpty() ? other + " " + heading() : name;
        return new Field(id, level, order, renamed, other, kind, yearly, years, timing, filler, scale);
    }

    public Field of(Kind other) {
        return new Field(id, level, order, name, group, other, yearly, years, timing, filler, scale);
    }

    /** The same field at another place among those of its level. */
    public Field at(long place) {
        return new Field(id, level, place, name, group, kind, yearly, years, timing, filler, scale);
    }

    public Field filledBy(Layer who, Timing when) {
        return new Field(id, level, order, name, group, kind, yearly, years, when, who, scale);
    }
}
