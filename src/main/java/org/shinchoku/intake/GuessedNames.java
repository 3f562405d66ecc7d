package org.shinchoku.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shinchoku.plan.Role;

/** Tells of names of levels and fields that no heading gives. */
final class GuessedNames {

    private final Trace trace;
    private final Reader reader;

    GuessedNames(Trace trace, Reader reader) {
        this.trace = trace;
        this.reader = reader;
    }

    void tell(List<Layout> layouts) {
        reader.headings().forEach((level, spot) -> {
            if (reader.sections().isUnnamed(level)) {
                trace.guess(
                        spot.grid(),
                        spot.row(),
                        spot.column(),
                        "この行の階層には名前が書かれていません。「" + reader.sections().name(level) + "」という名前としました。");
            }
        });
        for (Layout layout : layouts) {
            Set<String> told = new HashSet<>();
            layout.parts(Role.LEVEL).stream()
                    .filter(p -> layout.levels().get(p.level()).isEmpty())
                    .forEach(p -> name(
                            layout.shape().tables().get(0), p, reader.sections().name("")));
            for (Table table : layout.shape().tables()) {
                FieldColumns fields = reader.fields(table);
                for (Part part : fields == null ? List.<Part>of() : fields.unnamed()) {
                    String name = fields.names().of(part).name();
                    if (told.add(name)) {
                        name(table, part, name);
                    }
                }
            }
        }
    }

    private void name(Table table, Part part, String name) {
        Integer place = part.column().places().get(table);
        table.body().stream()
                .filter(l -> place != null && !table.grid().text(l.row(), place).isEmpty())
                .findFirst()
                .ifPresent(l -> trace.guess(table.grid(), l.row(), place, "見出しに名前のない列です。「" + name + "」という名前としました。"));
    }
}
