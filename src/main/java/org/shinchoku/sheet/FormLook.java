package org.shinchoku.sheet;

import org.shinchoku.sheet.Style.Across;
import org.shinchoku.sheet.Style.Down;

/** The styles of the forms: quiet colours, borders everywhere, marks in the middle. */
final class FormLook {

    private static final int HEADING = 0xDDE7F1;
    private static final int[] SECTIONS = {0xF3EBD3, 0xF9F5E8};
    private static final double TITLE = 1.75;
    private static final double LINE = 1.15;

    private final Style plain;
    private final Style cell;

    FormLook(double size) {
        plain = Style.PLAIN.withSize(size);
        cell = plain.withBorders(true).withWrap(true);
    }

    Style plain() {
        return plain;
    }

    Style title() {
        return plain.withSize(Math.round(plain.size() * TITLE))
                .withBold(true)
                .withWrap(true)
                .withAcross(Across.CENTER)
                .withDown(Down.MIDDLE);
    }

    Style number() {
        return plain.withSize(plain.size() * LINE)
                .withBorders(true)
                .withAcross(Across.CENTER)
                .withDown(Down.MIDDLE);
    }

    Style department() {
        return plain.withSize(plain.size() * LINE).withAcross(Across.RIGHT).withDown(Down.BOTTOM);
    }

    Style heading() {
        return cell.withBold(true).withFill(HEADING).withAcross(Across.CENTER).withDown(Down.MIDDLE);
    }

    Style section(int level) {
        return cell.withBold(true)
                .withFill(SECTIONS[Math.min(level, SECTIONS.length - 1)])
                .withDown(Down.MIDDLE);
    }

    /** What stands above a further table. */
    Style caption() {
        return plain.withSize(plain.size() * LINE).withBold(true).withDown(Down.BOTTOM);
    }

    /** The row that counts. */
    Style count() {
        return cell.withBold(true).withDown(Down.MIDDLE);
    }

    /** The name of what stands right of it. */
    Style name() {
        return cell.withBold(true).withFill(HEADING).withDown(Down.MIDDLE);
    }

    Style text() {
        return cell;
    }

    Style tick() {
        return cell.withDown(Down.MIDDLE);
    }

    Style mark() {
        return cell.withAcross(Across.CENTER).withDown(Down.MIDDLE);
    }
}
