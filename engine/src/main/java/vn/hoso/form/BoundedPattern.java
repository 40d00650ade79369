package vn.hoso.form;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import java.util.regex.Pattern;
import vn.hoso.shared.Looks;

/**
 * A pattern of a form that gives up where it would go back and forth without an end: forms are
 * uploaded, and what is typed is matched while somebody waits.
 */
final class BoundedPattern implements RegularExpression {

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
    return Looks.find(pattern, value).isPresent();
  }
}
