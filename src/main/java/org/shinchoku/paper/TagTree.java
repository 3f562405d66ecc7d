package org.shinchoku.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.shinchoku.sheet.Sheet;

/**
 * What a document says to those who hear it (PDF/UA-1, ISO 14289-1): which text is a cell of which table, in the order of
 * reading, however the pages cut it.
 */
final class TagTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<TaggedSheet> sheets = new ArrayList<>();
    /** The elements of each page in the order of their marks. */
    private final TreeMap<Integer, PDParentTreeValue> parents = new TreeMap<>();

    private PDPage page;
    private TaggedSheet sheet;
    private COSArray marks;

    TagTree(PDDocument document, Pages pages) {
        PDStructureElement all = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(all);
        Set<Integer> leading = pages.jumps().stream().map(Jump::row).collect(Collectors.toSet());
        for (Sheet each : pages.sheets()) {
            PDStructureElement part = new PDStructureElement(StandardStructureTypes.SECT, all);
            all.appendKid(part);
            sheets.add(new TaggedSheet(each, part, sheets.isEmpty() ? leading : Set.of()));
        }
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** Goes to the next page. */
    void turn(PDPage next, int ofSheet) {
        page = next;
        sheet = sheets.get(ofSheet);
        marks = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(marks));
    }

    /** The number of the mark under which a text of this page belongs to its cell; -1 where it says nothing new. */
    int mark(Origin origin) {
        if (origin.repeated()) {
            return -1;
        }
        PDStructureElement element = sheet.element(origin.row(), origin.column());
        int mark = marks.size();
        if (element.getPage() == null) {
            element.setPage(page);
            element.appendKid(mark);
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(mark);
            element.appendKid(reference);
        }
        marks.add(element.getCOSObject());
        return mark;
    }

    /** What a text of the first sheet belongs to. */
    PDStructureElement element(Origin origin) {
        return sheets.get(0).element(origin.row(), origin.column());
    }

    /** The number under which something besides the texts of pages belongs to an element. */
    int own(PDStructureElement element) {
        int number = parents.size();
        parents.put(number, new PDParentTreeValue(element.getCOSObject()));
        return number;
    }

    void end() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(new TreeMap<>(parents));
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
