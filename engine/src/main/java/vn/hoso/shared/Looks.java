package vn.hoso.shared;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks patterns that strangers wrote, of texts that strangers wrote, and gives up where one would
 * go back and forth without an end. What cannot be told in time does not match.
 */
public final class Looks {

  /** The longest field has 20,000 letters; patterns that are meant look at each a few times. */
  private static final int MOST = 2_000_000;

  private Looks() {}

  /** Whether the whole text is so. */
  public static boolean matches(Pattern pattern, String text) {
    try {
      return at(pattern, text).matches();
    } catch (TooMany | StackOverflowError endless) {
      return false;
    }
  }

  /** The first place that is so. */
  public static Optional<MatchResult> find(Pattern pattern, String text) {
    try {
      Matcher matcher = at(pattern, text);
      return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    } catch (TooMany | StackOverflowError endless) {
      return Optional.empty();
    }
  }

  private static Matcher at(Pattern pattern, String text) {
    return pattern.matcher(new Counted(text, new int[1]));
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super(null, null, false, false);
    }
  }

  private record Counted(CharSequence text, int[] looks) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++looks[0] > MOST) {
        throw new TooMany();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
