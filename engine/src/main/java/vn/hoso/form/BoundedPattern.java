package vn.hoso.form;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import java.util.regex.Pattern;

/**
 * A pattern of a form that gives up where it would go back and forth without an end: forms are
 * uploaded, and what is typed is matched while somebody waits.
 */
final class BoundedPattern implements RegularExpression {

  /** The longest field has 20,000 letters; patterns that are meant look at each a few times. */
  private static final int MOST_LOOKS = 2_000_000;

  private final Pattern pattern;

  BoundedPattern(String regex) {
    this.pattern =
        Pattern.compile(
            RegularExpressions.replaceLongformCharacterProperties(
                RegularExpressions.replaceDollarAnchors(regex)));
  }

  /** What cannot be told in time does not match. */
  @Override
  public boolean matches(String value) {
    try {
      return pattern.matcher(new Counted(value, new int[1])).find();
    } catch (TooManyLooks | StackOverflowError endless) {
      return false;
    }
  }

  private static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyLooks() {
      super(null, null, false, false);
    }
  }

  private record Counted(CharSequence text, int[] looks) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++looks[0] > MOST_LOOKS) {
        throw new TooManyLooks();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
