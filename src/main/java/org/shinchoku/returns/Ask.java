package org.shinchoku.returns;

import org.shinchoku.plan.Department;
import org.shinchoku.plan.Item;

/** 照会の一行: an item that a section is asked about. */
public record Ask(Item item, Department section) {}
