package vn.hoso.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Vietnamese from before Unicode: letters of western fonts that only look right under fonts of
 * their own. Recognised by what no Vietnamese writes, and by giving syllables when read.
 */
public enum OldEncoding {
  TCVN3("TCVN3 (ABC)", OldTables::tcvn3),
  VNI("VNI", OldTables::vni);

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnprstvxq])?"
              + "(?:iêu|oai|oao|oay|oeo|uao|uây|uêu|uôi|uya|uyê|uyu|ươi|ươu|yêu|ai|ao|au|ay|âu|ây|eo|êu"
              + "|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ươ|ưi|ưu|yê|[aăâeêioôơuưy])"
              + "(?:ng|nh|ch|[cmnpt])?");

  /**
   * QĐ, CĐ, HĐND: capitals without a vowel stand for words, and are no syllable in any encoding.
   */
  private static final Pattern INITIALS = Pattern.compile("[BCDĐGHKLMNPQRSTVX]{2,6}");

  private static final String VIETNAMESE =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

  private final String label;
  private final UnaryOperator<String> reading;

  OldEncoding(String label, UnaryOperator<String> reading) {
    this.label = label;
    this.reading = reading;
  }

  /** Text in an old encoding, and what it says. */
  public record Found(OldEncoding encoding, String meaning) {

    /** What to do about it. */
    public Text advice() {
      return new Text(
          "Ô này viết bằng bảng mã cũ "
              + encoding.label
              + ", đọc ra là “"
              + meaning
              + "”. Chuyển sang Unicode (UniKey: Ctrl+Shift+F6) rồi gửi lại.",
          "This is written in the old encoding "
              + encoding.label
              + " and reads “"
              + meaning
              + "”. Convert it to Unicode (UniKey: Ctrl+Shift+F6) and try again.");
    }
  }

  /** The encoding whose signs stand in the text; empty where it is Unicode, or no Vietnamese. */
  public static Optional<Found> of(String text) {
    return text == null || !strange(text)
        ? Optional.empty()
        : Arrays.stream(values()).flatMap(each -> each.reads(text).stream()).findFirst();
  }

  /** What a text says under this encoding, where every letter and syllable fits. */
  public Optional<Found> reads(String text) {
    if (text.chars().allMatch(each -> each < 0x80)) {
      return Optional.empty();
    }
    String read = reading.apply(text);
    return read == null || read.equals(text) || !syllables(text, read)
        ? Optional.empty()
        : Optional.of(new Found(this, read));
  }

  /** What is wrong with a field whose text is in an old encoding; empty where it is not. */
  public static Optional<FieldError> errors(String field, String text) {
    return of(text)
        .map(Found::advice)
        .map(it -> new FieldError(field, "encoding", it.vi(), it.en()));
  }

  /** Whether something stands there that no Vietnamese text in Unicode has. */
  private static boolean strange(String text) {
    boolean strange = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      strange |= each >= 0x80 && VIETNAMESE.indexOf(Character.toLowerCase(each)) < 0;
      boolean inside = i > 0 && Character.isLowerCase(text.charAt(i - 1));
      strange |= each >= 0x80 && inside && Character.isUpperCase(each);
    }
    return strange || !syllables(text, text);
  }

  /** Whether each word that is not plain ASCII is a syllable as Vietnamese builds them. */
  private static boolean syllables(String written, String read) {
    String[] before = written.strip().split("[\\s,.;()/-]+");
    String[] words = read.strip().split("[\\s,.;()/-]+");
    for (int i = 0; i < words.length; i++) {
      boolean plain = i < before.length && plain(before[i]);
      if (!plain && !words[i].isEmpty() && !syllable(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(String word) {
    return word.chars().allMatch(each -> each < 0x80) || INITIALS.matcher(word).matches();
  }

  private static boolean syllable(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String vowels = OldTables.withoutTones(small);
    return OldTables.tones(small) <= 1 && SYLLABLE.matcher(vowels).matches();
  }
}
