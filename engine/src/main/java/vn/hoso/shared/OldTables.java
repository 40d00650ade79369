package vn.hoso.shared;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The tables of TCVN 5712:1993 (VN3) and of VNI for Windows. */
final class OldTables {

  private static final String TONE_MARKS = "\u0300\u0309\u0303\u0301\u0323"; // grave first, as VN3

  /** Codes in the order of the letters beside them; 0xB5 and following. */
  private static final String TCVN3_CODES =
      "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE"
          + "\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB\u00BC\u00BD\u00BE\u00C6\u00C7\u00C8\u00C9\u00CA"
          + "\u00CB\u00CC\u00CE\u00CF\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00DC"
          + "\u00DD\u00DE\u00DF\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB"
          + "\u00EC\u00ED\u00EE\u00EF\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA"
          + "\u00FB\u00FC\u00FD\u00FE";

  private static final String TCVN3_LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ"
          + "àảãáạằẳẵắặầẩẫấ"
          + "ậèẻẽéẹềểễếệìỉĩ"
          + "íịòỏõóọồổỗốộờở"
          + "ỡớợùủũúụừửữứựỳ"
          + "ỷỹýỵ";

  /** Marks that follow a, e, o, u, y, and those that follow what carries a roof or a bow. */
  private static final Map<String, String> VNI_PAIRS = new HashMap<>();

  private static final Map<Character, String> VNI_SINGLE =
      Map.of(
          'ñ', "đ", 'ö', "ư", 'ô', "ơ", 'í', "í", 'ì', "ì", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'î', "ỵ");

  static {
    String plain = "øûõùï"; // grave, hook, tilde, acute, dot
    for (char base : "aeouyöô".toCharArray()) {
      String letter = VNI_SINGLE.getOrDefault(base, String.valueOf(base));
      for (int tone = 0; tone < plain.length(); tone++) {
        vni(base, plain.charAt(tone), letter + TONE_MARKS.charAt(tone));
      }
    }
    String roofed = "àåãáä";
    for (char base : "aeo".toCharArray()) {
      vni(base, 'â', base + "\u0302");
      for (int tone = 0; tone < roofed.length(); tone++) {
        vni(base, roofed.charAt(tone), base + "\u0302" + TONE_MARKS.charAt(tone));
      }
    }
    String bowed = "èúüéë";
    vni('a', 'ê', "a\u0306");
    for (int tone = 0; tone < bowed.length(); tone++) {
      vni('a', bowed.charAt(tone), "a\u0306" + TONE_MARKS.charAt(tone));
    }
  }

  private OldTables() {}

  private static void vni(char base, char mark, String letter) {
    VNI_PAIRS.put("" + base + mark, Normalizer.normalize(letter, Normalizer.Form.NFC));
  }

  /** The text as TCVN3 means it; null where a letter is none of its. */
  static String tcvn3(String text) {
    StringBuilder read = new StringBuilder();
    for (char each : text.toCharArray()) {
      // What was read before has made Đ of Ð, and Greek mu of the micro sign.
      char code = each == 'Đ' ? '\u00D0' : each == '\u03BC' ? '\u00B5' : each;
      int place = TCVN3_CODES.indexOf(code);
      if (place < 0 && code >= 0x80) {
        return null;
      }
      read.append(place < 0 ? code : TCVN3_LETTERS.charAt(place));
    }
    return inOneCase(text, read.toString());
  }

  /** The text as VNI means it; null where a letter is none of its. */
  static String vni(String text) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      char small = Character.toLowerCase(each);
      String pair =
          i + 1 < text.length()
              ? VNI_PAIRS.get("" + small + Character.toLowerCase(text.charAt(i + 1)))
              : null;
      String single = VNI_SINGLE.get(small);
      if (pair == null && single == null && each >= 0x80) {
        return null;
      }
      String letter = pair != null ? pair : single != null ? single : String.valueOf(small);
      read.append(Character.isUpperCase(each) ? letter.toUpperCase(Locale.ROOT) : letter);
      i += pair != null ? 1 : 0;
    }
    return read.toString();
  }

  /** Fonts of capitals show small codes as capitals: TRÇN is TRẦN. */
  private static String inOneCase(String written, String read) {
    String[] before = written.split("(?<=\\s)|(?=\\s)");
    StringBuilder whole = new StringBuilder();
    int place = 0;
    for (String word : before) {
      String meant = read.substring(place, place + word.length());
      place += word.length();
      String letters = word.replaceAll("[^A-Za-z]", "");
      boolean capitals = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
      whole.append(capitals ? meant.toUpperCase(Locale.ROOT) : meant);
    }
    return whole.toString();
  }

  static String withoutTones(String small) {
    return Normalizer.normalize(
        Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[" + TONE_MARKS + "]", ""),
        Normalizer.Form.NFC);
  }

  static long tones(String small) {
    return Normalizer.normalize(small, Normalizer.Form.NFD)
        .chars()
        .filter(each -> TONE_MARKS.indexOf(each) >= 0)
        .count();
  }
}
