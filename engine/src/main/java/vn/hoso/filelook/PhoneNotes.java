package vn.hoso.filelook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What cameras of phones write behind a JPEG of theirs: Samsung blocks with a directory, OPPO and
 * OnePlus pieces that a list names, vivo a short text. Every byte must be spoken for.
 */
final class PhoneNotes {

  private static final String FILM = "ftyp";
  private static final int MOST = 1000;
  private static final int SHORT = 64 * 1024;
  private static final String VIVO = "\u00ff\u00ff\u00ff\u00ff\u001b*9HWfu\u0084\u0093\u00a2\u00b1";
  private static final Pattern PIECE = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern OFFSET = Pattern.compile("\"offset\"\\s*:\\s*(\\d{1,8})\\b");
  private static final Pattern LENGTH = Pattern.compile("\"length\"\\s*:\\s*(\\d{1,8})\\b");
  private static final Pattern LIST = Pattern.compile("\\s*\\[[\\x20-\\x7E\\s]*\\]\\s*\\x00*");

  private final byte[] bytes;
  private final String text;
  private final int start;

  private PhoneNotes(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
    this.text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
  }

  /**
   * @param start behind the last picture
   */
  static void requireKnown(byte[] bytes, int start) {
    PhoneNotes notes = new PhoneNotes(bytes, start);
    if (notes.text.contains(FILM)) {
      throw Refused.because(UnsafeReason.MOTION_PHOTO);
    }
    if (!(notes.samsung() || notes.oppo() || notes.vivo())) {
      throw Refused.because(UnsafeReason.BEHIND_PICTURE);
    }
  }

  /** Blocks one behind the other, a directory of them counted back from itself, and its length. */
  private boolean samsung() {
    int end = text.length() - 8;
    if (end < 12 || !text.endsWith("SEFT")) {
      return false;
    }
    int directory = end - number(end);
    if (directory < 0 || directory > end - 12 || !text.startsWith("SEFH", directory)) {
      return false;
    }
    int count = number(directory + 8);
    boolean sound = count >= 0 && count <= MOST && directory + 12 + count * 12 == end;
    int at = 0;
    for (int i = 0; sound && i < count; i++) {
      int entry = directory + 12 + i * 12;
      int block = directory - number(entry + 4);
      int length = number(entry + 8);
      sound = block >= at && blank(at, block) && length >= 8 && length <= directory - block;
      at = block + length;
    }
    return sound && at == directory;
  }

  /** Pieces counted back from a list of them, and the list's length. */
  private boolean oppo() {
    int end = text.length() - 8;
    if (end < 0 || !text.startsWith("jxrs", end)) {
      return false;
    }
    int list = text.length() - number(end + 4);
    if (list < 0 || list > end || end - list > SHORT) {
      return false;
    }
    String said = text.substring(list, end);
    BitSet spoken = new BitSet(list);
    boolean sound = LIST.matcher(said).matches();
    Matcher piece = PIECE.matcher(said);
    while (sound && piece.find()) {
      sound = speaksOf(piece.group(), list, spoken);
    }
    for (int at = spoken.nextClearBit(0); sound && at < list; at = spoken.nextClearBit(at + 1)) {
      sound = text.charAt(at) == 0;
    }
    return sound;
  }

  private static boolean speaksOf(String piece, int list, BitSet spoken) {
    Matcher offset = OFFSET.matcher(piece);
    Matcher length = LENGTH.matcher(piece);
    if (!offset.find() || !length.find()) {
      return false;
    }
    int from = list - Integer.parseInt(offset.group(1));
    int to = from + Integer.parseInt(length.group(1));
    boolean within = from >= 0 && to <= list;
    if (within) {
      spoken.set(from, to);
    }
    return within;
  }

  /** Its length is told nowhere, so it is short. */
  private boolean vivo() {
    return text.stripLeading().startsWith("vivo{\"")
        && text.endsWith(VIVO)
        && text.length() <= SHORT;
  }

  private boolean blank(int from, int to) {
    return text.substring(from, to).chars().allMatch(each -> each == 0);
  }

  private int number(int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(start + at);
  }
}
