package org.shinchoku.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms of the house, who may look into whom, and which libraries are the secret of one room. */
final class Rooms {

    static final String ROOT = "org.shinchoku";

    /** Each room with the rooms it may look into; everybody may look into text. */
    static final Map<String, Set<String>> OPEN = open();

    /** The screens of ui. Each knows itself and the kit; the window alone puts the others together. */
    static final Set<String> DRAWERS = Set.of(
            "window",
            "outline",
            "grid",
            "find",
            "item",
            "indicator",
            "opinion",
            "department",
            "inquiry",
            "sheet",
            "summary",
            "check",
            "journal",
            "help",
            "settings",
            "intake",
            "ledger",
            "kit");

    /** A library that one room knows can be replaced in one room. */
    static final Map<String, List<String>> LIBRARIES = Map.of(
            "ui", List.of("javafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp..", "atlantafx.."),
            "store", List.of("java.sql..", "javax.sql..", "org.h2..", "org.jooq..", "org.flywaydb.."),
            "workbook", List.of("org.apache.poi..", "org.openxmlformats..", "com.fasterxml.aalto.."),
            "paper", List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
            "cli", List.of("picocli.."));

    private Rooms() {}

    /** Every package there may be: the root, the rooms, the drawers, and the generated schema. */
    static Set<String> packages() {
        Set<String> packages = new TreeSet<>(Set.of(ROOT, ROOT + ".store.schema"));
        OPEN.keySet().forEach(room -> packages.add(ROOT + "." + room));
        DRAWERS.forEach(drawer -> packages.add(ROOT + ".ui." + drawer));
        return packages;
    }

    private static Map<String, Set<String>> open() {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        open.put("text", Set.of());
        open.put("plan", Set.of("text"));
        open.put("edit", Set.of("text", "plan"));
        open.put("check", Set.of("text", "plan"));
        open.put("summary", Set.of("text", "plan"));
        open.put("sheet", Set.of("text", "plan", "summary"));
        open.put("store", Set.of("text", "plan", "edit"));
        open.put("workbook", Set.of("text", "sheet"));
        open.put("paper", Set.of("text", "sheet"));
        open.put("intake", Set.of("text", "plan", "edit", "sheet", "workbook"));
        open.put("returns", Set.of("text", "plan", "edit", "check", "sheet", "workbook"));
        Set<String> all = Set.copyOf(open.keySet());
        open.put("cli", all);
        open.put("ui", all);
        return open;
    }
}
