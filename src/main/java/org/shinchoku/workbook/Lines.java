package org.shinchoku.workbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.shinchoku.sheet.Sides;
import org.shinchoku.sheet.Stroke;

/** The lines beside cells, as files name them. */
final class Lines {

    /** As xlsx writes them: mediumDashDot, slantDashDot. */
    private static final Map<String, Stroke.Kind> KINDS = Arrays.stream(Stroke.Kind.values())
            .collect(Collectors.toMap(
                    k -> k.name().toLowerCase(Locale.ROOT).replace("_", "").replace("slanted", "slant"), k -> k));

    private Lines() {}

    /** The kind of a line by its name in xlsx; an unknown one is thin. */
    static Stroke.Kind kind(String name) {
        return KINDS.getOrDefault(name.toLowerCase(Locale.ROOT), Stroke.Kind.THIN);
    }

    static Stroke.Kind kind(BorderStyle style) {
        return Stroke.Kind.valueOf(style.name());
    }

    static BorderStyle style(Stroke stroke) {
        return BorderStyle.valueOf(stroke.kind().name());
    }

    /** The sides with another line on one of them, or through the cell; what is not named as one of them changes none. */
    static Sides with(Sides sides, String side, UnaryOperator<Stroke> line) {
        return new Sides(
                line(sides.top(), side.equals("top"), line),
                line(sides.right(), side.equals("right") || side.equals("end"), line),
                line(sides.bottom(), side.equals("bottom"), line),
                line(sides.left(), side.equals("left") || side.equals("start"), line),
                line(sides.falling(), side.equals(Diagonals.FALLING) || side.equals(Diagonals.BOTH), line),
                line(sides.rising(), side.equals(Diagonals.RISING) || side.equals(Diagonals.BOTH), line));
    }

    private static Stroke line(Stroke stroke, boolean other, UnaryOperator<Stroke> line) {
        return other ? line.apply(stroke) : stroke;
    }
}
