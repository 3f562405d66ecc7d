/**
 * 文字: line breaking with 禁則, folding of kana and width for search and matching, odd characters.
 *
 * <p>Only the Java platform; every other room may enter. Begin reading at {@link
 * org.shinchoku.text.LineBreaker}.
 */
package org.shinchoku.text;
