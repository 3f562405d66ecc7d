package org.shinchoku.plan;

/** An item's number that becomes another. */
public record NumberStep(Item item, String number) {}
