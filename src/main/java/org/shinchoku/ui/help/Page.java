package org.shinchoku.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.text.Fold;
import org.shinchoku.ui.kit.Command;

/**
 * A page of the guide.
 *
 * @param topic what it is about
 * @param blocks from its head to its foot
 */
record Page(Topic topic, List<Block> blocks) {

    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^]|]*\\|)?([^]]*)]]");

    static Page of(Topic topic) {
        return new Page(topic, topic.file().isEmpty() ? keys() : PageReader.of(topic.file()));
    }

    /** All pages, in the order of the contents. */
    static List<Page> all() {
        return List.of(Topic.values()).stream().map(Page::of).toList();
    }

    private static List<Block> keys() {
        List<Block> blocks = new ArrayList<>();
        for (Command.Where where : Command.Where.values()) {
            blocks.add(new Block.Heading(where.words()));
            for (Command command : Command.values()) {
                if (command.where() == where) {
                    blocks.add(new Block.KeyRow(command.keyWords(), command.says()));
                }
            }
        }
        return blocks;
    }

    /** How often a text is read on the page, however it is written; its title counts. */
    int hits(String sought) {
        return Fold.of(topic.title() + "\n" + plain()).find(sought).size();
    }

    /** The whole page as it is read aloud. */
    String plain() {
        return blocks.stream()
                .map(Block::plain)
                .map(line -> LINK.matcher(line).replaceAll("$1"))
                .collect(Collectors.joining("\n"));
    }
}
