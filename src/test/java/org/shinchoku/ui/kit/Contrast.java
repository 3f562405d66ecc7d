package org.shinchoku.ui.kit;

import javafx.scene.paint.Color;

/** How well a text is told from its ground, as WCAG 2 measures it: 4.5 suffices for letters of any size. */
public final class Contrast {

    public static final double ENOUGH = 4.5;

    private Contrast() {}

    /** From 1 to 21. */
    public static double between(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /** A colour that is seen through, on its ground. */
    public static Color over(Color ground, Color veil) {
        return ground.interpolate(Color.color(veil.getRed(), veil.getGreen(), veil.getBlue()), veil.getOpacity());
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
