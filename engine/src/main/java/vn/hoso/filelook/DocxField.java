package vn.hoso.filelook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one field says before its answer, by every way in which somebody may read it. */
final class DocxField {

  private static final String LEADING = "HYPERLINK";
  private static final int LONGEST = 4096;
  private static final int LONGEST_WORD = 256;
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}=]+");

  /**
   * @param alone instructions alone, without other runs that stand between them
   * @param broken in two where a line or a paragraph ends
   */
  private static final class Reading {

    private final boolean alone;
    private final boolean broken;
    private final StringBuilder said = new StringBuilder();
    private String word;

    Reading(boolean alone, boolean broken) {
      this.alone = alone;
      this.broken = broken;
    }

    boolean begun() {
      return !said.isEmpty();
    }

    void add(String characters) {
      String more = begun() ? characters : BEFORE.matcher(characters).replaceFirst("");
      said.append(more, 0, Math.min(more.length(), LONGEST - said.length()));
      if (said.length() == LONGEST) {
        requireNotLeading();
      }
    }

    /** Found once: asked for as often as somebody repeats what stands behind it. */
    private String word() {
      if (word != null) {
        return word;
      }
      String first = said.substring(0, Math.min(said.length(), LONGEST_WORD));
      String found = DocxField.word(first);
      if (first.length() < LONGEST_WORD) {
        return found;
      }
      if (found.length() >= UNSEEN.matcher(first).replaceAll("").length()) {
        throw Refused.because(UnsafeReason.REMOTE);
      }
      word = found;
      return word;
    }

    /** Where it leads, or what it runs, is what the inner field says, or stands too far behind. */
    void requireNotLeading() {
      if (word().equals(LEADING)) {
        throw Refused.because(UnsafeReason.LINK);
      }
      if (word().equals(DocxFields.BUTTON)) {
        throw Refused.because(UnsafeReason.MACROS);
      }
    }
  }

  private final List<Reading> readings =
      List.of(
          new Reading(false, false),
          new Reading(false, true),
          new Reading(true, false),
          new Reading(true, true));
  private boolean led;
  private boolean answered;

  boolean answered() {
    return answered;
  }

  /**
   * @param instruction whether it stands in a run of instructions
   */
  void say(String characters, boolean instruction) {
    for (Reading reading : readings) {
      if (instruction || !reading.alone) {
        reading.add(characters);
      }
    }
  }

  void breakOff() {
    for (Reading reading : readings) {
      if (reading.broken) {
        reading.add(" ");
      }
    }
  }

  /** Another field stands within: what it makes is the first word, or where it leads. */
  void hold() {
    if (!readings.get(0).begun()) {
      throw Refused.because(UnsafeReason.REMOTE);
    }
    led |= readings.stream().anyMatch(reading -> !reading.begun());
    readings.forEach(Reading::requireNotLeading);
  }

  /** Everything it may have said, once its answer begins. */
  List<String> answer() {
    answered = true;
    if (led && readings.stream().allMatch(Reading::begun)) {
      throw Refused.because(UnsafeReason.REMOTE);
    }
    return readings.stream().map(reading -> reading.said.toString()).distinct().toList();
  }

  /**
   * In capitals; empty where it is a sum. What cannot be seen, stands before it or is a wider shape
   * of a letter may be nothing to whoever reads it.
   */
  static String word(String written) {
    String seen = Normalizer.normalize(written, Normalizer.Form.NFKC);
    return BEFORE
        .matcher(UNSEEN.matcher(seen).replaceAll(""))
        .replaceFirst("")
        .split("[^A-Za-z]", 2)[0]
        .toUpperCase(Locale.ROOT);
  }

  /** What follows the word, as it is written. */
  static Optional<String> arguments(String written, String word) {
    String rest = BEFORE.matcher(written).replaceFirst("");
    return rest.regionMatches(true, 0, word, 0, word.length())
        ? Optional.of(rest.substring(word.length()))
        : Optional.empty();
  }
}
