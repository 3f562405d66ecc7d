package org.shinchoku.store;

import java.util.ArrayList;
import java.util.List;
import org.shinchoku.plan.Kind;

/** One line of the edit journal. */
sealed interface Line permits Line.Begun, Line.Opened, Line.Closed, Kept {

    /** The line without its checksum. */
    String text();

    /**
     * The first line.
     *
     * @param ledger the id of the ledger it belongs to
     * @param base the last entry that was in the ledger already
     */
    record Begun(String ledger, long base) implements Line {
        @Override
        public String text() {
            return "begun " + ledger + " " + base;
        }
    }

    /**
     * The ledger was opened: from here on its file changes.
     *
     * @param schema the version of its schema
     */
    record Opened(int schema) implements Line {
        @Override
        public String text() {
            return "opened " + schema;
        }
    }

    /** The ledger was closed in good order, its file being this. */
    record Closed(int schema, Seal seal) implements Line {
        @Override
        public String text() {
            return "closed " + schema + " " + seal.size() + " " + seal.sha256();
        }
    }

    /** @throws RuntimeException where it is no line */
    static Line parse(String text) {
        String[] word = text.split(" ", 5);
        return switch (word[0]) {
            case "begun" -> new Begun(word[1], Long.parseLong(word[2]));
            case "opened" -> new Opened(Integer.parseInt(word[1]));
            case "closed" -> new Closed(Integer.parseInt(word[1]), new Seal(Long.parseLong(word[2]), word[3]));
            case "entry" -> {
                String[] part = word[4].split("\t", -1);
                List<Written> changes = new ArrayList<>();
                for (int i = 1; i < part.length; i += 3) {
                    changes.add(new Written(Kind.valueOf(part[i]), orNull(part[i + 1]), orNull(part[i + 2])));
                }
                yield new Kept(
                        Long.parseLong(word[1]),
                        Long.parseLong(word[2]),
                        Long.parseUnsignedLong(word[3], 16),
                        Json.read(part[0], Words.class),
                        changes);
            }
            default -> throw new IllegalArgumentException("no line of an edit journal");
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
