package vn.hoso.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture that stands inside the page itself. */
final class QrPicture {

  private static final int PIXELS_PER_MODULE = 8;
  private static final int QUIET_ZONE = 4;

  private QrPicture() {}

  static String dataUri(String text) {
    // Medium correction: the paper is folded, stamped and photographed.
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(code), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static BufferedImage picture(QrCode code) {
    int side = (code.size + 2 * QUIET_ZONE) * PIXELS_PER_MODULE;
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark =
            code.getModule(
                Math.floorDiv(x, PIXELS_PER_MODULE) - QUIET_ZONE,
                Math.floorDiv(y, PIXELS_PER_MODULE) - QUIET_ZONE);
        picture.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
      }
    }
    return picture;
  }
}
