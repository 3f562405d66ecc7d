package org.shinchoku.returns;

import org.shinchoku.sheet.Style;
import org.shinchoku.sheet.Style.Across;
import org.shinchoku.sheet.Style.Down;

/** The styles of a request workbook: grey is what is known, white what is asked. */
final class RequestLook {

    private static final int HEADING = 0xDDE7F1;
    private static final int ASKED = 0xFFF2CC;
    private static final int MARK = 0xFFD9B3;
    private static final int KNOWN = 0xF2F2F2;

    static final double SIZE = 10;

    static final Style PLAIN = Style.PLAIN.withSize(SIZE);
    static final Style TITLE = PLAIN.withSize(14).withBold(true).withDown(Down.MIDDLE);
    static final Style PROSE = PLAIN.withSize(11).withWrap(true);
    static final Style NAME = PLAIN.withSize(11).withBold(true).withWrap(true);
    private static final Style CELL = PLAIN.withBorders(true).withWrap(true);
    static final Style HEAD =
            CELL.withBold(true).withFill(HEADING).withAcross(Across.CENTER).withDown(Down.MIDDLE);
    static final Style HEAD_ASKED = HEAD.withFill(ASKED);
    static final Style CONTEXT = CELL.withFill(KNOWN);
    static final Style CONTEXT_MARK = CONTEXT.withAcross(Across.CENTER);
    static final Style ANSWER = CELL.withLocked(false);
    static final Style ANSWER_MARK = ANSWER.withAcross(Across.CENTER);
    static final Style MARKED = ANSWER.withFill(MARK);
    static final Style MARKED_MARK = MARKED.withAcross(Across.CENTER);
    static final Style REMARK = CONTEXT.withColor(0xA61C00).withBold(true);
    static final Style KEY = PLAIN.withColor(0x808080);

    private RequestLook() {}
}
