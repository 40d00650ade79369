package vn.hoso.filelook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a picture ends, and what stands behind: padding, and with a JPEG what cameras of phones are
 * known to write, where its own structure accounts for every byte. Nobody who looks at the picture
 * sees the rest.
 */
final class PictureEnd {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int LAST_CHUNK = 0x49454E44;
  private static final int CHUNK = 12;

  /** The first entry of an archive, with a version and a way of packing that there are. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "PK\\x03\\x04[\\x00-\\x3F]\\x00..[\\x00\\x08\\x09\\x0C\\x0E\\x5D-\\x63]\\x00",
          Pattern.DOTALL);

  /** What makes a page or another paper of it, wherever in the file it stands. */
  private static final Pattern PAGE =
      Pattern.compile("(?i)<(?:script|html|iframe|svg|\\?php|!doctype)[\\s>/]|%PDF-\\d");

  private final byte[] bytes;
  private int at;

  /** The end of the last picture: what follows may begin like padding. */
  private int picture;

  private PictureEnd(byte[] bytes) {
    this.bytes = bytes;
  }

  static void requireNothingBehind(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (ENTRY.matcher(text).find()) {
      throw Refused.because(UnsafeReason.ARCHIVE_INSIDE);
    }
    if (PAGE.matcher(text).find()) {
      throw behind();
    }
    PictureEnd end = new PictureEnd(bytes);
    if (end.says(0, PNG)) {
      end.png();
    } else {
      end.jpegs();
    }
  }

  private static Refused behind() {
    return Refused.because(UnsafeReason.BEHIND_PICTURE);
  }

  /** acTL, fcTL, fdAT: what moves in a PNG. */
  private static final Set<Integer> MOVING = Set.of(0x6163544C, 0x6663544C, 0x66644154);

  /** Behind a PNG stands what was cut off the picture, or a stranger's. */
  private void png() {
    at = PNG.length;
    int kind = 0;
    while (kind != LAST_CHUNK) {
      long length = number(at) & 0xFFFFFFFFL;
      kind = number(at + 4);
      if (MOVING.contains(kind)) {
        throw behind(); // another picture, that browsers show and printers do not
      }
      move(CHUNK + length);
    }
    padding();
    if (at < bytes.length) {
      throw behind();
    }
  }

  /** Previews and brightness of the same picture follow as pictures of their own. */
  private void jpegs() {
    jpeg(UnsafeReason.NO_PICTURE);
    padding();
    while (says(at, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
      jpeg(UnsafeReason.BEHIND_PICTURE);
      padding();
    }
    if (at < bytes.length) {
      PhoneNotes.requireKnown(bytes, picture);
    }
  }

  private void jpeg(UnsafeReason broken) {
    at += 2;
    while (true) {
      int mark = mark(broken);
      if (mark == 0xD9) {
        picture = at;
        return;
      }
      boolean alone = mark == 0x01 || mark >= 0xD0 && mark <= 0xD8;
      if (!alone) {
        move(ByteBuffer.wrap(bytes).getShort(within(at, 2)) & 0xFFFF);
      }
    }
  }

  /** The next mark, behind whatever was drawn before it. */
  private int mark(UnsafeReason broken) {
    while (at + 1 < bytes.length) {
      int next = bytes[at + 1] & 0xFF;
      if (bytes[at] == (byte) 0xFF && next != 0 && next != 0xFF) {
        at += 2;
        return next;
      }
      at++;
    }
    throw Refused.because(broken == UnsafeReason.NO_PICTURE ? UnsafeReason.TRUNCATED : broken);
  }

  private void padding() {
    while (at < bytes.length && (bytes[at] == 0 || bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
  }

  private void move(long by) {
    if (by < 2 || at + by > bytes.length) {
      throw Refused.because(UnsafeReason.TRUNCATED);
    }
    at += (int) by;
  }

  private boolean says(int place, byte[] word) {
    return place >= 0
        && place + word.length <= bytes.length
        && ByteBuffer.wrap(bytes, place, word.length).equals(ByteBuffer.wrap(word));
  }

  private int number(int place) {
    return ByteBuffer.wrap(bytes).getInt(within(place, 4));
  }

  private int within(int place, int length) {
    if (place < 0 || place > bytes.length - length) {
      throw Refused.because(UnsafeReason.TRUNCATED);
    }
    return place;
  }
}
