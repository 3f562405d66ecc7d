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

    /** A table tells which cells reach over others; prose from a letter or a page goes into one cell with all its lines. */
    static Optional<Block> take() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String html = clipboard.getHtml();
        String text = clipboard.getString();
        Optional<Block> table = html == null ? Optional.empty() : HtmlTable.read(html);
        boolean prose = html != null && text != null && text.indexOf('\t') < 0;
        return table.filter(block -> block.width() > 0)
                .or(() -> Optional.ofNullable(text).map(t -> prose ? Block.single(t.stripTrailing()) : Block.of(t)));
    }
}
