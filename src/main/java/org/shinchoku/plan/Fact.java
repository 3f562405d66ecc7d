package org.shinchoku.plan;

/**
 * One line of the tidy table, also published as open data: what is written about an item in one column and year.
 *
 * @param path labels of the items above, the root's first, joined with {@code " > "}
 * @param number the item's number as printed, or empty
 * @param title the item's label without a mark of 再掲
 * @param repost whether the item stands here as 再掲
 * @param department the responsible sections joined with 、, or the one section that gave this value
 * @param field the column's name without its year
 * @param year the fiscal year, or null in a field that is not yearly
 * @param value the text as written
 */
public record Fact(
        String path,
        String number,
        String title,
        boolean repost,
        String department,
        String field,
        FiscalYear year,
        String value) {}
