package org.shinchoku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.Plan;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.Aspect;
import org.shinchoku.plan.Role;

/** What was in effect when a file was read: what the clerk said, and what was found where nothing was said. */
final class Effect {

    private final Reading said;
    private final Reader reader;

    Effect(Reading said, Reader reader) {
        this.said = said;
        this.reader = reader;
    }

    Mapping of(String source, List<Layout> layouts) {
        List<Reading.Table> tables = new ArrayList<>();
        for (Layout layout : layouts) {
            List<String> signature = layout.shape().signature();
            Map<String, Reading.Column> columns = new LinkedHashMap<>();
            said.tables().stream()
                    .filter(t -> Captions.areAlike(t.headings(), signature))
                    .flatMap(t -> t.columns().stream())
                    .filter(Reading.Column::isCorrected)
                    .forEach(c -> columns.put(key(c), c));
            found(layout).forEach(c -> columns.merge(key(c), c, Effect::complete));
            tables.add(new Reading.Table(signature, List.copyOf(columns.values())));
        }
        said.tables().stream()
                .filter(t -> layouts.stream()
                        .noneMatch(
                                l -> Captions.areAlike(t.headings(), l.shape().signature())))
                .forEach(tables::add);
        long id = said.id() == 0 ? Plan.newId() : said.id();
        return Mapping.of(new Reading(id, source, tables, said.lines(), said.tabs()));
    }

    private static String key(Reading.Column column) {
        return Captions.key(column.caption()) + (column.headed() == null ? "" : column.headed());
    }

    /** What was said of a column, with what was found of the rest of it. */
    private static Reading.Column complete(Reading.Column said, Reading.Column found) {
        return new Reading.Column(
                said.caption(),
                null,
                said.is(Aspect.ROLE) ? said.role() : found.role(),
                said.is(Aspect.LEVEL) ? said.level() : found.level(),
                said.is(Aspect.DEPTH) ? said.depth() : found.depth(),
                said.is(Aspect.FIELD) ? said.field() : found.field(),
                said.is(Aspect.YEAR) ? said.dating() : found.dating(),
                said.year(),
                said.corrected());
    }

    private List<Reading.Column> found(Layout layout) {
        List<Reading.Column> found = new ArrayList<>();
        for (Part part : layout.parts()) {
            for (Table table : layout.shape().tables()) {
                Integer place = part.column().places().get(table);
                FieldColumns fields = reader.fields(table);
                if (place != null && fields != null) {
                    found.add(column(layout, part, table.caption(place), fields));
                    break;
                }
            }
        }
        return found;
    }

    private static Reading.Column column(Layout layout, Part part, Reading.Caption caption, FieldColumns fields) {
        Heading named = fields.names().of(part);
        boolean labels = part.role() == Role.LEVEL;
        Table table = fields.table();
        Integer level = layout.labels().get(part.level()).places().get(table);
        return new Reading.Column(
                caption,
                null,
                part.role(),
                labels || level == null || named == null && part.role() != Role.NUMBER ? null : table.caption(level),
                labels ? part.level() : null,
                labels ? layout.levels().get(part.level()) : named == null ? null : named.name(),
                named == null ? null : fields.years().dating(part),
                null,
                List.of());
    }
}
