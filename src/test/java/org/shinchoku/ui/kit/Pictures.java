package org.shinchoku.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of screens, to be looked at by people; kept where {@code -Dpictures=FOLDER} says, else nowhere. */
public final class Pictures {

    private Pictures() {}

    /** Keeps how a window looks now. */
    public static void keep(String name, Scene scene) {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            write(scene.snapshot(null), Path.of(folder, name + ".png"));
        }
    }

    private static void write(WritableImage shot, Path file) {
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
