package org.shinchoku.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shinchoku.ui.kit.Command;

/** Reads the texts of pages; a key is written as its operation in two braces. */
final class PageReader {

    private static final Pattern KEY = Pattern.compile("\\{\\{([A-Z_]+)}}");

    private PageReader() {}

    static List<Block> of(String file) {
        return read(text(file));
    }

    private static String text(String file) {
        try (InputStream in = PageReader.class.getResourceAsStream(file)) {
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
}
