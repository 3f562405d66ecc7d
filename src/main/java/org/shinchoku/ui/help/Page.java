package org.shinchoku.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

    private static final Pattern KEY = Pattern.compile("\\{\\{([A-Z_]+)}}");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^]|]*\\|)?([^]]*)]]");

    static Page of(Topic topic) {
        return new Page(topic, topic.file().isEmpty() ? keys() : read(text(topic.file())));
    }

    /** All pages, in the order of the contents. */
    static List<Page> all() {
        return List.of(Topic.values()).stream().map(Page::of).toList();
    }

    private static String text(String file) {
        try (InputStream in = Page.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paragraphs are parted by empty lines; a heading begins with ##, a point with -. */
    static List<Block> read(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (String line : (text + "\n\n").split("\n", -1)) {
            boolean point = line.startsWith("- ");
            boolean heading = line.startsWith("#");
            if ((line.isBlank() || point || heading) && !lines.isEmpty()) {
                blocks.add(new Block.Paragraph(keyed(lines.toString())));
                lines.setLength(0);
            }
            if (point) {
                blocks.add(new Block.Point(keyed(line.substring(2))));
            } else if (line.startsWith("## ")) {
                blocks.add(new Block.Heading(line.substring(3)));
            } else if (!heading) {
                lines.append(line);
            }
        }
        return blocks;
    }

    /** With the keys of the operations that are named. */
    private static String keyed(String line) {
        return KEY.matcher(line).replaceAll(key -> {
            String words = Command.valueOf(key.group(1)).keyWords();
            return Matcher.quoteReplacement(words);
        });
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
