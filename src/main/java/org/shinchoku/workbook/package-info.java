/**
 * 表計算ファイル: xlsx, xls and csv to sheets and back.
 *
 * <p>The only room that knows POI and fastexcel; it looks into {@code sheet}, never into {@code plan}.
 */
package org.shinchoku.workbook;
