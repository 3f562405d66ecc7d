package org.shinchoku.text;

/** Walks along a line and judges every gap between two characters: may the line be broken here? */
final class Gaps {

    /** One cluster: never broken. */
    static final int NONE = 0;
    /** Broken only where nothing else fits: 禁則 would be violated. */
    static final int ANY = 1;
    /** Broken where a word alone is wider than the line. */
    static final int SOFT = 2;
    /** Between an entry's mark and its first word: broken before a word is. */
    static final int LOOSE = 3;
    /** A place to break. */
    static final int GOOD = 4;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final String text;
    /** The last character that was no space and no mark, its kind, and the kind before it. */
    private int last = -1;

    private byte lastKind = Kind.SPACE;
    private byte kindBefore = Kind.SPACE;
    private boolean spaced;
    private boolean first = true;
    /** A joiner came last: the next character belongs to the one before. */
    private boolean joined;

    private int urlEnd;

    Gaps(String text, int start) {
        this.text = text;
        this.urlEnd = start > 0 && isAscii(text.charAt(start - 1)) ? Url.end(text, start) : start;
    }

    /** Judges the gap before this character, and steps over it. */
    int before(int index, int c, byte kind) {
        if (kind == Kind.MARK) {
            joined = c == ZERO_WIDTH_JOINER;
            return NONE;
        }
        if (kind == Kind.SPACE) {
            spaced = true;
            first = false;
            return NONE;
        }
        if (kind != Kind.PLAIN && index >= urlEnd && (lastKind != Kind.WORD || spaced) && (c == 'h' || c == 'w')) {
            urlEnd = Url.end(text, index);
        }
        int gap = first || joined ? NONE : judge(index, c, kind);
        first = false;
        joined = false;
        kindBefore = spaced ? Kind.SPACE : lastKind;
        lastKind = kind;
        last = c;
        spaced = false;
        return gap;
    }

    private int judge(int index, int c, byte kind) {
        if (index < urlEnd && !spaced && lastKind != Kind.PLAIN) {
            return Url.mayBreak(last, c) ? GOOD : SOFT;
        }
        if (mayNotStart(kind, c) || lastKind == Kind.OPEN) {
            return ANY;
        }
        if (spaced) {
            // An indentation stays with its first word.
            return lastKind == Kind.SPACE ? SOFT : GOOD;
        }
        return !holdsTogether(c, kind) ? GOOD : lastKind == Kind.ENTRY ? LOOSE : SOFT;
    }

    private boolean mayNotStart(byte kind, int c) {
        // A hyphen after a space is the sign of a negative number or the mark of a list entry.
        boolean sign = spaced && c == '-';
        return kind == Kind.CLOSE || kind == Kind.LEADER || (kind == Kind.JOINT && !sign);
    }

    private boolean holdsTogether(int c, byte kind) {
        return switch (lastKind) {
            case Kind.GLUE -> true;
            case Kind.LEADER, Kind.DASH -> last == c || kind == Kind.GLUE;
            case Kind.WORD -> kind == Kind.WORD || kind == Kind.UNIT || kind == Kind.GLUE;
            case Kind.JOINT -> kind == Kind.GLUE || (kind == Kind.WORD && jointHolds(c));
            case Kind.ENTRY -> kind == Kind.GLUE || kind == Kind.WORD || kind == Kind.PLAIN;
            case Kind.SIGN -> kind == Kind.GLUE || (kind == Kind.WORD && Character.isDigit(c));
            default -> kind == Kind.GLUE;
        };
    }

    /** 3,500 and P.21 and 1-1 stay whole; and/or, well-being and A,B may be broken; -5 stays whole after a space. */
    private boolean jointHolds(int c) {
        boolean digit = Character.isDigit(c);
        if (kindBefore != Kind.WORD) {
            return digit && (last == '-' || last == '－' || last == '−' || last == '.');
        }
        return digit || !(last == '/' || last == '-' || last == ',' || last == ';');
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c < 0x7F;
    }
}
