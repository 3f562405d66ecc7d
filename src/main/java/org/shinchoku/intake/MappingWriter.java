package org.shinchoku.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.plan.Reading;
import org.shinchoku.plan.Reading.Dating;
import org.shinchoku.plan.Spelling;

/** Writes a mapping in the clerk's words. */
final class MappingWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MappingWriter() {}

    static JsonNode of(Reading reading) {
        ObjectNode root = JSON.objectNode();
        root.put(MappingWords.FORMAT, MappingFile.FORMAT);
        root.put(MappingWords.VERSION, MappingFile.VERSION);
        root.put(MappingWords.SOURCE, reading.source());
        ArrayNode tables = root.putArray(MappingWords.TABLES);
        for (Reading.Table table : reading.tables()) {
            ObjectNode node = tables.addObject();
            texts(node, MappingWords.HEADINGS, table.headings());
            ArrayNode columns = node.putArray(MappingWords.COLUMNS);
            table.columns().forEach(c -> columns.add(column(c)));
        }
        ArrayNode lines = root.putArray(MappingWords.LINES);
        for (Reading.Line line : reading.lines()) {
            ObjectNode node = lines.addObject();
            node.put(MappingWords.SHEET, line.sheet());
            texts(node, MappingWords.TEXTS, line.texts());
            node.put(MappingWords.COUNT, line.count());
            node.put(MappingWords.KIND, line.kind().word);
        }
        ArrayNode tabs = root.putArray(MappingWords.TABS);
        for (Reading.Tab tab : reading.tabs()) {
            ObjectNode node = tabs.addObject();
            node.put(MappingWords.SHEET, tab.sheet());
            if (tab.left() != null) {
                node.put(MappingWords.TAKEN, !tab.left());
            }
            if (tab.year() != null) {
                node.put(MappingWords.YEAR, year(tab.year()));
                node.put(MappingWords.FILE, tab.source());
            }
        }
        return root;
    }

    private static ObjectNode column(Reading.Column column) {
        ObjectNode node = JSON.objectNode();
        caption(node, column.caption());
        if (column.headed() != null) {
            node.put(MappingWords.HEADED, year(column.headed()));
        }
        if (column.role() != null) {
            node.put(MappingWords.ROLE, column.role().word);
        }
        if (column.level() != null) {
            caption(node.putObject(MappingWords.LEVEL), column.level());
        }
        if (column.depth() != null) {
            node.put(MappingWords.DEPTH, column.depth());
        }
        if (column.field() != null) {
            node.put(MappingWords.FIELD, column.field());
        }
        if (column.dating() != null) {
            node.put(MappingWords.YEAR, dating(column));
        }
        ArrayNode corrected = node.putArray(MappingWords.CORRECTED);
        column.corrected().forEach(a -> corrected.add(a.word));
        return node;
    }

    private static String dating(Reading.Column column) {
        return column.dating() == Dating.FIXED
                ? year(column.year())
                : MappingWords.datings().entrySet().stream()
                        .filter(e -> e.getValue() == column.dating())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
    }

    private static void caption(ObjectNode node, Reading.Caption caption) {
        texts(node, MappingWords.HEADINGS, caption.path());
        if (caption.count() > 1) {
            node.put(MappingWords.COUNT, caption.count());
        }
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }

    private static String year(FiscalYear year) {
        return year.in(Spelling.ERA);
    }
}
