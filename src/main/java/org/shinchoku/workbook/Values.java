package org.shinchoku.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.shinchoku.sheet.Cell;
import org.shinchoku.sheet.Style;
import org.shinchoku.text.Clean;
import org.shinchoku.text.Cleaned;

/** Makes cells of what a workbook holds: the text as Excel shows it, and a fault where that is in doubt. */
final class Values {

    private final Faults faults;
    private final boolean from1904;

    Values(Faults faults, boolean from1904) {
        this.faults = faults;
        this.from1904 = from1904;
    }

    Cell text(int row, int column, RichText rich, Look look) {
        Cleaned clean = Clean.of(look.format().show(rich.text()));
        clean.changes().stream().limit(1).forEach(c -> faults.at(row, column, c.sentence()));
        if (rich.partlyStruck()) {
            faults.at(row, column, "文字の一部に取消線が引かれています。取り消された文字も読み込みました。");
        }
        Style style = rich.struck() ? look.style().withStrike(true) : look.style();
        return Cell.of(clean.text(), style);
    }

    Cell number(double number, Look look) {
        String text = look.format().show(number, from1904);
        Cell.Kind kind = look.format().isDate() ? Cell.Kind.DATE : Cell.Kind.NUMBER;
        return new Cell(text, kind, number, look.forNumbers(), "");
    }

    Cell truth(boolean value, Look look) {
        return new Cell(value ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN, Double.NaN, look.forTruths(), "");
    }

    Cell error(int row, int column, String code, Look look) {
        faults.at(row, column, "計算式がエラー（" + code + "）になっています。");
        return new Cell(code, Cell.Kind.ERROR, Double.NaN, look.forTruths(), "");
    }

    /** A day written out, as {@code 2020-04-01} or {@code 2020-04-01T10:00:00}. */
    Cell day(int row, int column, String iso, Look look) {
        try {
            String plain = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            LocalDateTime moment = plain.contains("T")
                    ? LocalDateTime.parse(plain)
                    : LocalDate.parse(plain).atStartOfDay();
            double serial = DateText.serial(moment, from1904);
            Look shown = look.format().isDate()
                    ? look
                    : new Look(look.style(), look.forNumbers(), look.forTruths(), NumberFormat.of("yyyy/m/d"));
            return number(serial, shown);
        } catch (DateTimeParseException e) {
            return text(row, column, RichText.of(iso), look);
        }
    }

    /** A cell whose content cannot be read. */
    Cell broken(int row, int column, String content, Look look) {
        String shown = content.length() > 20 ? content.substring(0, 20) + "…" : content;
        faults.at(row, column, "セルの中身「" + shown + "」を読み取れません。");
        return new Cell("", Cell.Kind.EMPTY, Double.NaN, look.style(), "");
    }
}
