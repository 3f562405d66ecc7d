package org.shinchoku.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.shinchoku.sheet.Area;
import org.shinchoku.sheet.Sheet;

/** Reads an xlsx or xlsm workbook from its parts. */
final class XlsxReader {

    private static final Pattern ROWS = Pattern.compile("\\$?(\\d{1,7}):\\$?(\\d{1,7})$");

    private final String name;
    private final Parts parts;
    private final Budget budget;
    private final Faults faults = new Faults();
    private final List<Tab> tabs = new ArrayList<>();
    private final Map<Integer, Matcher> titles = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<List<DropDowns.Rule>> rules = new ArrayList<>();
    private final List<Shared> strings = new ArrayList<>();
    private final Palette palette = new Palette();
    private final Looks looks = new Looks(palette);
    private boolean from1904;

    private record Tab(String name, boolean hidden, String id) {}

    XlsxReader(String name, Parts parts, Budget budget) {
        this.name = name;
        this.parts = parts;
        this.budget = budget;
    }

    /** Name of the part that a workbook begins with. */
    static String workbook(Parts parts) throws IOException, XMLStreamException {
        return parts.relations("").stream()
                .filter(r -> r.type().equals("officeDocument"))
                .map(Parts.Relation::target)
                .filter(parts::has)
                .findFirst()
                .orElse("xl/workbook.xml");
    }

    Book read() throws IOException, XMLStreamException, Unreadable {
        String workbook = workbook(parts);
        readWorkbook(workbook);
        List<Parts.Relation> relations = parts.relations(workbook);
        if (relations.isEmpty()) {
            faults.add("", "シートの置き場所の一覧がファイルの中に見つかりません。シートの名と中身が入れ替わっていないか確かめてください。");
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        readTheme(part(relations, "theme", folder + "theme/theme1.xml"));
        readLooks(part(relations, "styles", folder + "styles.xml"));
        readStrings(part(relations, "sharedStrings", folder + "sharedStrings.xml"));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            Tab tab = tabs.get(i);
            faults.enter(tab.name);
            Parts.Relation relation = relation(relations, tab, i, folder);
            if (relation.type().equals("worksheet") && parts.has(relation.target())) {
                sheets.add(readSheet(tab, i, relation.target()));
            } else if (relation.type().equals("worksheet")) {
                faults.add("", "シートの中身がファイルの中に見つかりません。");
            } else {
                faults.add("", "表ではなくグラフなどのシートのため、読み込みませんでした。");
            }
        }
        faults.enter("");
        if (parts.hasUnread("comments")) {
            faults.add("", "どのセルのものか分からないメモ（コメント）があり、読み込めませんでした。");
        }
        DropDowns lists = new DropDowns(sheets, names, budget);
        List<Sheet> filled = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            filled.add(lists.fill(sheets.get(i), rules.get(i)));
        }
        return new Book(name, filled, faults.list());
    }

    private static String part(List<Parts.Relation> relations, String type, String otherwise) {
        return relations.stream()
                .filter(r -> r.type().equals(type))
                .map(Parts.Relation::target)
                .findFirst()
                .orElse(otherwise);
    }

    private static Parts.Relation relation(List<Parts.Relation> relations, Tab tab, int index, String folder) {
        return relations.stream()
                .filter(r -> r.id().equals(tab.id))
                .findFirst()
                .orElseGet(() ->
                        new Parts.Relation(tab.id, "worksheet", folder + "worksheets/sheet" + (index + 1) + ".xml"));
    }

    private void readWorkbook(String part) throws IOException, XMLStreamException {
        try (Xml xml = new Xml(parts.open(part))) {
            for (String tag = xml.start(); tag != null; tag = xml.start()) {
                switch (tag) {
                    case "workbookPr" -> from1904 = xml.flag("date1904", false);
                    case "sheet" -> {
                        boolean hidden = !xml.attribute("state", "visible").equals("visible");
                        tabs.add(new Tab(
                                xml.attribute("name", "Sheet" + (tabs.size() + 1)), hidden, xml.attribute("id", "")));
                    }
                    case "definedName" -> {
                        String defined = xml.attribute("name", "");
                        int sheet = xml.whole("localSheetId", 0);
                        String cells = xml.text().trim();
                        names.put(defined, cells);
                        if (defined.equals("_xlnm.Print_Titles")) {
                            titles.put(sheet, ROWS.matcher(cells));
                        }
                    }
                    default -> {}
                }
            }
        }
        if (tabs.size() > Budget.SHEETS) {
            throw new TooLarge("sheets");
        }
    }

    private void readTheme(String part) throws IOException, XMLStreamException {
        if (parts.has(part)) {
            palette.read(parts.open(part));
        }
    }

    private void readLooks(String part) throws IOException, XMLStreamException {
        if (parts.has(part)) {
            looks.read(parts.open(part));
        }
    }

    private void readStrings(String part) throws IOException, XMLStreamException {
        if (!parts.has(part)) {
            return;
        }
        try (Xml xml = new Xml(parts.open(part))) {
            for (String tag = xml.start(); tag != null; tag = xml.start()) {
                if (tag.equals("si")) {
                    budget.cell();
                    strings.add(new Shared(RichText.read(xml, "si")));
                }
            }
        }
    }

    private Sheet readSheet(Tab tab, int index, String part) throws IOException, XMLStreamException, Unreadable {
        SheetXml sheet = new SheetXml(looks, strings, new Values(faults, from1904), faults, budget);
        for (Parts.Relation relation : parts.relations(part)) {
            if (relation.type().equals("comments") && parts.has(relation.target())) {
                readNotes(relation.target(), sheet);
            } else if (relation.type().equals("comments")) {
                faults.add("", "メモ（コメント）がファイルの中に見つかりません。");
            }
        }
        try (Xml xml = new Xml(parts.open(part))) {
            sheet.read(xml);
        } catch (XMLStreamException e) {
            throw new Unreadable("「" + name + "」のシート「" + tab.name + "」の中身が壊れているため読み込めません。Excelで開いて保存し直してください。", e);
        }
        rules.add(sheet.rules());
        Matcher rows = titles.get(index);
        if (rows != null && rows.find()) {
            int from = Integer.parseInt(rows.group(1));
            int to = Integer.parseInt(rows.group(2));
            if (from >= 1 && to >= from && to <= Address.ROWS) {
                return sheet.sheet(tab.name, tab.hidden, from - 1, to - from + 1);
            }
        }
        return sheet.sheet(tab.name, tab.hidden, 0, 0);
    }

    private void readNotes(String part, SheetXml sheet) throws IOException, XMLStreamException {
        try (Xml xml = new Xml(parts.open(part))) {
            for (String tag = xml.start(); tag != null; tag = xml.start()) {
                if (tag.equals("comment")) {
                    String ref = xml.attribute("ref", "");
                    String text = RichText.read(xml, "comment").text();
                    Address.parse(ref).map(a -> Area.cell(a.row(), a.column())).ifPresent(a -> sheet.note(a, text));
                }
            }
        }
    }
}
