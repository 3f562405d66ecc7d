/**
 * 表計算ファイル: xlsx, xls and csv to sheets and back.
 *
 * <p>The only room that knows POI; it looks into {@code sheet}, never into {@code plan}.
 */
package org.shinchoku.workbook;
