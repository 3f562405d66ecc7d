/**
 * 文字: line breaking with 禁則, folding of kana and width for search and matching, odd characters.
 *
 * <p>Only the Java platform; every other room may enter.
 */
package org.shinchoku.text;
