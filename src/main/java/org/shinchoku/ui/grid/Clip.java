package org.shinchoku.ui.grid;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard, to which a block goes as a table and as text, and from which it comes as either. */
final class Clip {

    private Clip() {}

    static void put(Block block) {
        ClipboardContent content = new ClipboardContent();
        content.putString(block.text());
        content.putHtml(HtmlTable.write(block));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A table tells which cells reach over others; a page without one says no more than its text. */
    static Optional<Block> take() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String html = clipboard.getHtml();
        Optional<Block> table = html == null ? Optional.empty() : HtmlTable.read(html);
        return table.filter(block -> block.width() > 0)
                .or(() -> Optional.ofNullable(clipboard.getString()).map(Block::of));
    }
}
