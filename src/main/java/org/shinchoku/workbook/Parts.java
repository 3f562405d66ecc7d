package org.shinchoku.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of an Office file and how they refer to each other; forgiving about the names that zip programs made. */
final class Parts implements Closeable {

    private static final int MOST = 20_000;
    private static final String ROOT = "_rels/.rels";

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Set<ZipEntry> read = new HashSet<>();
    /** Folder that someone packed along with the parts, or empty. */
    private String folder = "";

    /**
     * A part that another one refers to.
     *
     * @param type the last word of the kind of reference, the same in Strict and transitional files
     * @param target full name of the part
     */
    record Relation(String id, String type, String target) {}

    Parts(Path file, Budget budget) throws IOException {
        this.budget = budget;
        this.zip = new ZipFile(file.toFile());
        if (zip.size() > MOST) {
            zip.close();
            throw new TooLarge("parts");
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                zip.close();
                throw new IOException("two parts " + entry.getName());
            }
            if (!entry.isDirectory()) {
                entries.putIfAbsent(plain(entry.getName()), entry);
            }
        }
        if (!entries.containsKey(ROOT)) {
            folder = entries.keySet().stream()
                    .filter(name -> name.endsWith("/" + ROOT) && !name.startsWith("__macosx"))
                    .map(name -> name.substring(0, name.length() - ROOT.length()))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Whether there is a part of this kind that nothing refers to any more. */
    boolean hasUnread(String kind) {
        return entries.entrySet().stream()
                .anyMatch(e -> e.getKey().matches(".*/" + kind + "[0-9]*\\.xml") && !read.contains(e.getValue()));
    }

    boolean has(String part) {
        return entries.containsKey(folder + plain(part));
    }

    /** A part's bytes, counted against the budget. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = entries.get(folder + plain(part));
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        read.add(entry);
        return budget.guard(new Whole(zip.getInputStream(entry), entry));
    }

    /** What a part refers to inside the file; with an empty name, where the file begins. */
    List<Relation> relations(String part) throws IOException, XMLStreamException {
        String base = part.substring(0, part.lastIndexOf('/') + 1);
        String rels = base + "_rels/" + part.substring(base.length()) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!has(rels)) {
            return relations;
        }
        try (Xml xml = new Xml(open(rels))) {
            for (String tag = xml.start(); tag != null; tag = xml.start()) {
                String target = xml.attribute("Target");
                if (tag.equals("Relationship") && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.attribute("Type", "");
                    relations.add(new Relation(
                            xml.attribute("Id", ""), type.substring(type.lastIndexOf('/') + 1), resolve(base, target)));
                }
            }
        }
        return relations;
    }

    private static String resolve(String base, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = base;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
