package vn.hoso.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoso.shared.Letters;
import vn.hoso.shared.OldEncoding;

/**
 * Which encoding a text file is in: by its mark, as UTF-8 where that fits nearly everywhere, as
 * Windows-1258 where it then reads as Vietnamese. Texts of older encodings are let through as they
 * are: their cells are named later, with what they say. All else is refused: guessing would write
 * wrong names.
 */
public final class CsvText {

  private static final int LOOKED_AT = 256 * 1024;
  private static final int MOST_BROKEN = 4;
  private static final Pattern WORD_ENDS = Pattern.compile("[\\r\\n;,\\t\"]+");
  private static final Pattern VIETNAMESE =
      Pattern.compile("[\\p{ASCII}\\u00C0-\\u01B0\\u1EA0-\\u1EF9\\u2010-\\u2026\\u00A0₫]*");
  private static final Pattern ONLY_VIETNAMESE = Pattern.compile("[\\u1EA0-\\u1EF9]");

  private CsvText() {}

  static Reader open(Path file) throws IOException {
    byte[] start = start(file);
    Charset marked = marked(start);
    Charset charset = marked == null ? unmarked(file, start) : marked;
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    if (marked != null) {
      in.skipNBytes(marked == StandardCharsets.UTF_8 ? 3 : start[0] == 0 || start[1] == 0 ? 0 : 2);
    }
    return new InputStreamReader(in, charset);
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  /** By mark, or by the empty half of each letter of UTF-16. */
  public static Charset marked(byte[] start) {
    if (start.length > 2 && (start[0] & 255) == 0xEF && (start[1] & 255) == 0xBB) {
      return StandardCharsets.UTF_8;
    }
    if (start.length < 2) {
      return null;
    }
    int mark = (start[0] & 255) << 8 | start[1] & 255;
    if (mark == 0xFFFE || start[0] >= ' ' && start[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return mark == 0xFEFF || start[0] == 0 && start[1] >= ' ' ? StandardCharsets.UTF_16BE : null;
  }

  private static Charset unmarked(Path file, byte[] start) throws IOException {
    if (isUtf8(file) || isDamagedUtf8(start)) {
      return StandardCharsets.UTF_8;
    }
    if (Charset.isSupported("windows-1258")) {
      Charset windows = Charset.forName("windows-1258");
      String text = Letters.composed(new String(start, windows));
      if (VIETNAMESE.matcher(text).matches() && ONLY_VIETNAMESE.matcher(text).find()) {
        return windows;
      }
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (WORD_ENDS.splitAsStream(text).anyMatch(each -> OldEncoding.of(each).isPresent())) {
      return StandardCharsets.ISO_8859_1;
    }
    throw UnreadableList.notUtf8();
  }

  /**
   * Some letters are broken and far more are Vietnamese in UTF-8, which no other encoding is by
   * chance: the cells with the broken ones are named later.
   */
  private static boolean isDamagedUtf8(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    long broken = text.chars().filter(each -> each == '\uFFFD').count();
    long good =
        text.chars()
            .filter(each -> each > 0x7F && each != '\uFFFD')
            .filter(each -> VIETNAMESE.matcher(String.valueOf((char) each)).matches())
            .count();
    return good > MOST_BROKEN * broken;
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (Reader strict =
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      char[] nothing = new char[8192];
      int read = strict.read(nothing);
      while (read >= 0) {
        read = strict.read(nothing);
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /** A first line that only names the sign between fields; 0 where it is none. */
  static char announced(String line) {
    String said = line.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    boolean names = said.startsWith("sep=") && line.replace("\"", "").length() >= 5;
    return names ? line.replace("\"", "").charAt(4) : 0;
  }
}
