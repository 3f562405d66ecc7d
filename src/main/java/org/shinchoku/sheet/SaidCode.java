package org.shinchoku.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shinchoku.plan.FiscalYear;
import org.shinchoku.sheet.Said.Part;

/** What a cell says as one short word without blanks, and back. */
final class SaidCode {

    private static final int RADIX = 36;
    private static final String RESERVED = "%:,= \n\r\t";
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-f]{2})");
    private static final int PARTS = 7;

    private SaidCode() {}

    static String of(Said said) {
        List<String> parts = new ArrayList<>(List.of(
                Character.toString(said.part().code),
                number(said.item()),
                number(said.field()),
                number(said.year()),
                said.voices().stream().map(SaidCode::code).collect(Collectors.joining(",")),
                escaped(said.word()),
                number(said.worded())));
        while (parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return String.join(":", parts);
    }

    private static String code(Voice voice) {
        String head = voice.head().isEmpty() ? "" : "=" + escaped(voice.head());
        return (voice.apart() ? "-" : "") + Long.toString(voice.section(), RADIX) + head;
    }

    static Said parse(String code) {
        String[] parts = code.split(":", -1);
        for (Part part : Part.values()) {
            if (parts[0].equals(Character.toString(part.code)) && parts.length <= PARTS) {
                List<Voice> voices = new ArrayList<>();
                for (String voice : at(parts, 4).split(",")) {
                    if (!voice.isEmpty()) {
                        voices.add(voice(voice));
                    }
                }
                return sound(new Said(
                        part,
                        number(at(parts, 1)),
                        number(at(parts, 2)),
                        (int) number(at(parts, 3)),
                        voices,
                        unescaped(at(parts, 5)),
                        (int) number(at(parts, 6))));
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** What is said of an item says of which, a value also in which field and of which year, if any. */
    private static Said sound(Said said) {
        boolean any = said.part() == Part.NOTHING || said.part() == Part.OPINION || said.part() == Part.MORE;
        boolean value = said.part() == Part.VALUE || said.part() == Part.TICK;
        boolean dated = said.year() == 0 || said.year() >= FiscalYear.FIRST && said.year() <= FiscalYear.LAST;
        if (!any && said.item() == 0 || value && said.field() == 0 || !dated) {
            throw new IllegalArgumentException(said.toString());
        }
        return said;
    }

    private static Voice voice(String code) {
        boolean apart = code.startsWith("-");
        String[] parts = (apart ? code.substring(1) : code).split("=", 2);
        return new Voice(number(parts[0]), parts.length == 1 ? "" : unescaped(parts[1]), apart);
    }

    private static String at(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private static String number(long number) {
        return number == 0 ? "" : Long.toString(number, RADIX);
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text, RADIX);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(RESERVED.indexOf(c) < 0 ? Character.toString(c) : String.format("%%%02x", (int) c));
        }
        return escaped.toString();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }
}
