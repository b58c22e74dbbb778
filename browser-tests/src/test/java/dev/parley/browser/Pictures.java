package dev.parley.browser;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that a researcher might show. */
final class Pictures {

    private Pictures() {}

    /** A page with three columns, as PNG. */
    static byte[] sketch() {
        var image = new BufferedImage(520, 220, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 520, 220);
        pen.setColor(new Color(0x0f5f66));
        pen.setStroke(new BasicStroke(3));
        for (int column = 0; column < 3; column++) {
            pen.drawRoundRect(15 + column * 168, 15, 152, 190, 12, 12);
            for (int line = 0; line < 5; line++) {
                pen.fillRect(32 + column * 168, 42 + line * 30, 60 + 50 * ((line + column) % 2), 8);
            }
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
