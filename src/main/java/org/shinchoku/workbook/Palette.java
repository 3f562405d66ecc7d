package org.shinchoku.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.util.HSSFColor;

/** The colours of a workbook: those of its theme, of the old numbered palette, and plain ones. */
final class Palette {

    /** Excel counts light before dark, the theme's part dark before light. */
    private static final List<String> THEME = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private final Integer[] theme = new Integer[THEME.size()];

    /** Reads the theme part. */
    void read(InputStream in) throws IOException, XMLStreamException {
        try (Xml xml = new Xml(in)) {
            int current = -1;
            for (String tag = xml.start(); tag != null; tag = xml.start()) {
                int index = THEME.indexOf(tag);
                current = index >= 0 ? index : current;
                String rgb = xml.attribute(tag.equals("sysClr") ? "lastClr" : "val");
                boolean colour = tag.equals("srgbClr") || tag.equals("sysClr");
                if (colour && current >= 0 && theme[current] == null) {
                    theme[current] = hex(rgb, 0);
                    current = -1;
                }
            }
        }
    }

    /** The colour that the element that just began names, as 0xRRGGBB. */
    int color(Xml xml, int otherwise) {
        int base = base(xml, otherwise);
        double tint = xml.number("tint", 0);
        return tint == 0 || base < 0 ? base : tinted(base, tint);
    }

    private int base(Xml xml, int otherwise) {
        int number = xml.whole("theme", -1);
        if (number >= 0 && number < theme.length && theme[number] != null) {
            return theme[number];
        }
        return xml.attribute("rgb") == null
                ? numbered(xml.whole("indexed", -1), otherwise)
                : hex(xml.attribute("rgb"), otherwise);
    }

    /** A colour of the old palette. */
    static int numbered(int index, int otherwise) {
        HSSFColor color = HSSFColor.getIndexHash().get(index);
        if (color == null || index >= 64) {
            return otherwise;
        }
        short[] rgb = color.getTriplet();
        return rgb[0] << 16 | rgb[1] << 8 | rgb[2];
    }

    private static int hex(String text, int otherwise) {
        boolean valid = text != null && text.matches("[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}");
        return valid ? Integer.parseInt(text.substring(text.length() - 6), 16) : otherwise;
    }

    private static int tinted(int rgb, double tint) {
        List<Integer> parts = new ArrayList<>();
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = rgb >> shift & 0xFF;
            double mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
            parts.add((int) Math.max(0, Math.min(255, Math.round(mixed))));
        }
        return parts.get(0) << 16 | parts.get(1) << 8 | parts.get(2);
    }
}
