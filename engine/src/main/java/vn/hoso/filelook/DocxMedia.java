package vn.hoso.filelook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What in a document is no text: pictures that begin as one, and no programs in their place. */
final class DocxMedia {

  /** As much as is looked at. */
  static final int HEAD = 64 * 1024;

  private static final List<String> PICTURES =
      List.of(
          "\u0089PNG\r\n\u001a\n",
          "\u00ff\u00d8\u00ff",
          "GIF87a",
          "GIF89a",
          "BM",
          "II*\0",
          "MM\0*",
          "II\u00bc\1");

  private static final Pattern STRANGER =
      Pattern.compile(
          "(?s)(?:MZ|PK\\x03\\x04|\\xD0\\xCF\\x11\\xE0|%PDF|\\x7FELF|#!|\\xCA\\xFE\\xBA\\xBE|\\s*<).*");

  private static final int ENHANCED = 1;
  private static final int ENHANCED_MARK = 40;
  private static final int PLACED_HEAD = 22;
  private static final int ESCAPE = 0x0626;
  private static final int ABORT = 9;

  private DocxMedia() {}

  /**
   * @param head the first bytes, {@link #HEAD} of them at most
   */
  static void require(String type, byte[] head) {
    String said = new String(head, StandardCharsets.ISO_8859_1);
    boolean sound =
        type.startsWith("image/")
            ? PICTURES.stream().anyMatch(said::startsWith) || enhanced(said, head) || meta(head)
            : !STRANGER.matcher(said).matches();
    if (!sound) {
      throw Refused.because(UnsafeReason.UNKNOWN_PART);
    }
  }

  private static boolean enhanced(String said, byte[] head) {
    return head.length > ENHANCED_MARK + 4
        && little(head).getInt(0) == ENHANCED
        && said.startsWith(" EMF", ENHANCED_MARK);
  }

  private static boolean meta(byte[] head) {
    ByteBuffer drawing = little(head);
    int at = head.length > 4 && drawing.getInt(0) == 0x9AC6CDD7 ? PLACED_HEAD : 0;
    if (head.length < at + 18 || drawing.getShort(at + 2) != 9 || drawing.getShort(at) > 2) {
      return false;
    }
    at += 18;
    while (at + 8 <= head.length) {
      long words = drawing.getInt(at) & 0xFFFFFFFFL;
      // The escape that once ran what stood in the picture.
      if ((drawing.getShort(at + 4) & 0xFFFF) == ESCAPE && drawing.getShort(at + 6) == ABORT) {
        return false;
      }
      if (words < 3) {
        return words == 0;
      }
      at = (int) Math.min(head.length, at + words * 2);
    }
    return true;
  }

  private static ByteBuffer little(byte[] head) {
    return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
  }
}
