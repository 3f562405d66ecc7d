package org.shinchoku.plan;

/**
 * What one layer says of an item.
 *
 * @param layer who says it
 * @param mark the mark, or empty where only a reason is given
 * @param reason why, or empty
 */
public record Judgement(Layer layer, String mark, String reason) {}
