package org.shinchoku.returns;

import java.util.List;
import org.shinchoku.plan.Department;

/**
 * 照会先: who gets a request workbook, and what it asks.
 *
 * @param section the section, or null for the workbook of the items that several sections share
 * @param asks in the order of the outline, at least one
 */
public record Addressee(Department section, List<Ask> asks) {

    /** What the workbook of shared items is called. */
    public static final String SHARED = "共管";

    public Addressee {
        asks = List.copyOf(asks);
    }

    public String name() {
        return section == null ? SHARED : section.name();
    }

    /** The sections that it concerns, in the order in which they are asked. */
    public List<Department> sections() {
        return asks.stream().map(Ask::section).distinct().toList();
    }

    /** How many items it is asked about. */
    public int items() {
        return (int) asks.stream().map(Ask::item).distinct().count();
    }
}
