package vn.hoso.file;

import java.util.List;
import java.util.Locale;

/** What one field says before its answer, by every way in which somebody may read it. */
final class DocxField {

  private static final String LEADING = "HYPERLINK";
  private static final int LONGEST = 4096;

  /**
   * @param alone instructions alone, without other runs that stand between them
   * @param broken in two where a line or a paragraph ends
   */
  private record Reading(boolean alone, boolean broken, StringBuilder said) {

    boolean begun() {
      return !said.isEmpty();
    }
  }

  private final List<Reading> readings =
      List.of(
          reading(false, false), reading(false, true), reading(true, false), reading(true, true));
  private boolean led;
  private boolean answered;

  private static Reading reading(boolean alone, boolean broken) {
    return new Reading(alone, broken, new StringBuilder());
  }

  boolean answered() {
    return answered;
  }

  /**
   * @param instruction whether it stands in a run of instructions
   */
  void say(String characters, boolean instruction) {
    for (Reading reading : readings) {
      if (instruction || !reading.alone()) {
        add(reading.said(), characters);
      }
    }
  }

  void breakOff() {
    for (Reading reading : readings) {
      if (reading.broken()) {
        add(reading.said(), " ");
      }
    }
  }

  private void add(StringBuilder said, String characters) {
    String more = said.isEmpty() ? characters.stripLeading() : characters;
    if (said.length() + more.length() > LONGEST) {
      requireNotLeading();
      more = more.substring(0, Math.max(0, LONGEST - said.length()));
    }
    said.append(more);
  }

  /** Another field stands within: what it makes is the first word, or where it leads. */
  void hold() {
    if (!readings.get(0).begun()) {
      throw FileProblem.unsafe(UnsafeReason.REMOTE);
    }
    led |= readings.stream().anyMatch(reading -> !reading.begun());
    requireNotLeading();
  }

  /** Where it leads is what the inner field says, or stands too far behind. */
  private void requireNotLeading() {
    if (readings.stream().anyMatch(reading -> word(reading.said().toString()).equals(LEADING))) {
      throw FileProblem.unsafe(UnsafeReason.LINK);
    }
  }

  /** Everything it may have said, once its answer begins. */
  List<String> answer() {
    answered = true;
    if (led && readings.stream().allMatch(Reading::begun)) {
      throw FileProblem.unsafe(UnsafeReason.REMOTE);
    }
    return readings.stream().map(reading -> reading.said().toString()).distinct().toList();
  }

  /** In capitals; empty where it is a sum. */
  static String word(String written) {
    return written.strip().split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
  }
}
