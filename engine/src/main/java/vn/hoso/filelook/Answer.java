package vn.hoso.filelook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one line that is asked, and the one that is answered: a word, and behind it what cannot be
 * mistaken for another line.
 */
final class Answer {

  static final String READY = "READY";
  private static final String FAULT = "FAULT";
  private static final int DEPTH = 8;
  private static final String FINE = "OK";
  private static final Pattern FORM =
      Pattern.compile(
          Stream.concat(Stream.of(FINE), Stream.of(UnsafeReason.values()).map(Enum::name))
              .collect(Collectors.joining("|", "(?:", ") (?:[\\w-]{4})*(?:[\\w-]{2,3}={1,2})?")));

  private Answer() {}

  static String question(Look look, Path file) {
    return look + " " + encoded(file.toAbsolutePath().toString());
  }

  /** What was asked. */
  record Question(Look look, Path file) {

    static Question of(String line) {
      int blank = line.indexOf(' ');
      return new Question(
          Look.valueOf(line.substring(0, blank)), Path.of(decoded(line.substring(blank + 1))));
    }
  }

  static String fine(String said) {
    return FINE + " " + encoded(said);
  }

  static String refused(Refused refused) {
    return refused.reason()
        + " "
        + encoded((refused.givenUp() ? "!" : "") + String.join("\n", refused.inside()));
  }

  /** A fault of ours by its place; what it says may be quoted from the file. */
  static String fault(Throwable ours) {
    String places =
        Stream.of(ours.getStackTrace())
            .limit(DEPTH)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    return FAULT + " " + encoded(ours.getClass().getName() + " at " + places);
  }

  /** Where the fault was, of an answer that is not sound. */
  static String place(String line) {
    try {
      return line.startsWith(FAULT + " ")
          ? decoded(line.substring(FAULT.length() + 1))
          : "no answer";
    } catch (IllegalArgumentException strange) {
      return "no answer";
    }
  }

  /** Whether there was one, and of the form they have. */
  static boolean sound(String line) {
    return line != null && FORM.matcher(line).matches();
  }

  /**
   * What a sound answer says.
   *
   * @throws Refused as it was on the other side
   */
  static String read(String line) {
    int blank = line.indexOf(' ');
    String word = line.substring(0, blank);
    String said = decoded(line.substring(blank + 1));
    if (word.equals(FINE)) {
      return said;
    }
    UnsafeReason reason = UnsafeReason.valueOf(word);
    if (said.startsWith("!")) {
      throw Refused.givenUp(reason);
    }
    throw Refused.because(reason, said.isEmpty() ? List.of() : List.of(said.split("\n")));
  }

  private static String encoded(String said) {
    return Base64.getUrlEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String said) {
    return new String(Base64.getUrlDecoder().decode(said), StandardCharsets.UTF_8);
  }
}
