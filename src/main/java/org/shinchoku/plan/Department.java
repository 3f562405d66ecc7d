package org.shinchoku.plan;

import java.util.List;

/**
 * 部・課: a unit of the municipality under one name; a renamed unit is a new one that succeeds it.
 *
 * @param parent the unit above, or 0
 * @param name as printed
 * @param from first fiscal year under this name, or null where it has always been
 * @param to last fiscal year under this name, or null where it still is
 * @param successors the units that took its work over, several where it was split
 * @param aliases other spellings under which returns and sheets name it
 */
public record Department(
        long id,
        long parent,
        long order,
        String name,
        FiscalYear from,
        FiscalYear to,
        List<Long> successors,
        List<String> aliases)
        implements Row {

    public Department {
        successors = List.copyOf(successors);
        aliases = List.copyOf(aliases);
    }

    @Override
    public Key key() {
        return Key.of(Kind.DEPARTMENT, id);
    }

    /** Whether the unit bears this name in a year. */
    public boolean existsIn(FiscalYear year) {
        return (from == null || from.compareTo(year) <= 0) && (to == null || year.compareTo(to) <= 0);
    }

    /** The same unit under a corrected name. */
    public Department called(String corrected) {
        return new Department(id, parent, order, corrected, from, to, successors, aliases);
    }

    public Department withAliases(List<String> spellings) {
        return new Department(id, parent, order, name, from, to, successors, spellings);
    }

    /** The same unit with its last year, or with null as one that still is. */
    public Department until(FiscalYear last) {
        return new Department(id, parent, order, name, from, last, successors, aliases);
    }

    public Department succeededBy(List<Long> units) {
        return new Department(id, parent, order, name, from, to, units, aliases);
    }

    public Department under(long unit) {
        return new Department(id, unit, order, name, from, to, successors, aliases);
    }
}
