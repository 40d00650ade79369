package vn.hoso.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of a paper may end. The printer's own rule breaks at any slash, as addresses need
 * it: days (29/11/2026) and numbers of papers (05-NQ/CB) were torn in two.
 */
final class WholeDays implements FSTextBreaker {

  /** Longer ones are no days or numbers, and must break somewhere to fit a column. */
  private static final int LONGEST = 24;

  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    lines.setText(newText);
  }

  @Override
  public int next() {
    int at = lines.next();
    while (at != BreakIterator.DONE && at < text.length() && insideNumber(at)) {
      at = lines.next();
    }
    return at;
  }

  private boolean insideNumber(int at) {
    int from = at;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return from < at
        && at < to
        && to - from <= LONGEST
        && text.substring(from, to).chars().anyMatch(Character::isDigit);
  }
}
