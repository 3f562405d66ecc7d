package org.shinchoku.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Hangs the bookmarks on a document, each under the last one that is less deep. */
final class Contents {

    private Contents() {}

    private record Level(int depth, PDOutlineNode node) {}

    static void add(PDDocument document, List<Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        Deque<Level> path = new ArrayDeque<>(List.of(new Level(0, outline)));
        for (Bookmark bookmark : bookmarks) {
            while (path.peek().depth() >= bookmark.depth()) {
                path.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(destination(document.getPage(bookmark.page()), bookmark.y()));
            path.peek().node().addLast(item);
            path.push(new Level(bookmark.depth(), item));
        }
        outline.openNode();
    }

    private static PDPageXYZDestination destination(PDPage page, double y) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - y));
        return destination;
    }
}
