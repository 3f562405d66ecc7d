/**
 * The desk program of one municipal office for the progress of its plans (計画の進行管理).
 *
 * <p>Begin reading at {@link org.shinchoku.Main}; then {@code plan}, the words everything else is written in.
 */
package org.shinchoku;
