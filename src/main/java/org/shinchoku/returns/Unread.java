package org.shinchoku.returns;

import org.shinchoku.workbook.Book;

/**
 * 読めなかったファイル.
 *
 * @param file its name
 * @param sentence why, and what to do
 */
public record Unread(String file, String sentence) {

    static Unread nothingIn(Book book) {
        return new Unread(book.name(), "「" + book.name() + "」に、照会した欄への回答が見つかりませんでした。回答のファイルかどうかを確かめてください。");
    }
}
