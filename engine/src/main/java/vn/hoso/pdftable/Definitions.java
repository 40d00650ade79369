package vn.hoso.pdftable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which numbers a file gives to its objects, whatever reader looks for them: also where it stands
 * in a remark, a word or a stream, since some readers look there as well when they rebuild a table.
 */
final class Definitions {

  /** From the place a table tells. */
  static final Pattern OBJECT =
      Pattern.compile("[\\s\\x00]*+(\\d{1,10})[\\s\\x00]++(\\d{1,10})[\\s\\x00]++obj");

  private static final Pattern ANYWHERE =
      Pattern.compile("(?<!\\d)(\\d{1,20})[\\s\\x00\\xA0]++(\\d{1,10})[\\s\\x00\\xA0]++obj");

  private static final int LONGEST = 15;

  private final Map<Long, Integer> places = new HashMap<>();
  private boolean twice;

  private Definitions() {}

  /**
   * @param packed by the place of the stream, the numbers of what is packed in it: more than one
   *     list where it can be opened in more than one way
   */
  static Definitions in(String text, Map<Integer, List<List<Long>>> packed) {
    Definitions found = new Definitions();
    found.read(text);
    found.read(withoutRemarks(text));
    found.add(packed.values());
    return found;
  }

  /** Whether any is given to two objects, of whatever generation. */
  boolean twice() {
    return twice;
  }

  boolean has(long number) {
    return places.containsKey(number);
  }

  private void read(String text) {
    Matcher object = ANYWHERE.matcher(text);
    while (object.find() && !twice) {
      boolean number = object.group(1).length() <= LONGEST;
      twice |= !number; // which is any number, by what a reader leaves of it
      if (number) {
        add(Long.parseLong(object.group(1)), object.end());
        add((int) Long.parseLong(object.group(1)), object.end()); // as scripts count
      }
    }
  }

  private void add(Collection<List<List<Long>>> streams) {
    int nowhere = 0;
    for (List<List<Long>> ways : streams) {
      nowhere--;
      Set<Long> numbers = new HashSet<>();
      for (List<Long> way : ways) {
        twice |= new HashSet<>(way).size() < way.size();
        numbers.addAll(way);
      }
      for (long number : numbers) {
        add(number, nowhere);
      }
    }
  }

  private void add(long number, int place) {
    Integer before = places.putIfAbsent(number, place);
    twice |= before != null && before != place;
  }

  /** As long as before: remarks become blanks. */
  private static String withoutRemarks(String text) {
    char[] plain = text.toCharArray();
    boolean remark = false;
    for (int at = 0; at < plain.length; at++) {
      remark = (remark || plain[at] == '%') && plain[at] != '\r' && plain[at] != '\n';
      plain[at] = remark ? ' ' : plain[at];
    }
    return new String(plain);
  }
}
