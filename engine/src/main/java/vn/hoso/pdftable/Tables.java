package vn.hoso.pdftable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * The tables a file leads its readers through: newer rows before older ones. They hold where nobody
 * can read them in another way; where they do not, they say what the most patient reader finds.
 */
final class Tables {

  private static final Pattern HEAD = Pattern.compile("[\\s\\x00]*xref[\\s\\x00]+");
  private static final Pattern SECTION =
      Pattern.compile("[ \\t\\r\\n]*(\\d{1,10})[ \\t]+(\\d{1,10})[ \\t]*(?:\\r\\n|\\r|\\n)");
  private static final Pattern ROW =
      Pattern.compile("[\\s\\x00]*+(\\d{1,10})[\\s\\x00]++(\\d{1,10})[\\s\\x00]++([nf])");
  private static final Pattern PLAIN_ROW =
      Pattern.compile("\\d{10} \\d{5} [nf](?: \\r| \\n|\\r\\n)");
  private static final Pattern TRAILER = Pattern.compile("[\\s\\x00]*trailer");
  private static final Pattern STREAM = Pattern.compile("[\\s\\x00]*stream(?:\\r\\n|\\n)");

  private static final int MOST_TABLES = 1000;

  /** In 20 MB there are never so many. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int WIDEST = 8;

  private final String text;
  private final byte[] bytes;
  private final Words words;
  private final Unpacking unpacking;
  private final Map<Long, Row> rows = new HashMap<>();
  private final Set<Long> tables = new HashSet<>();
  private final List<COSDictionary> trailers = new ArrayList<>();
  private int read;
  private boolean hold = true;

  private Tables(String text, byte[] bytes, Words words, Unpacking unpacking) {
    this.text = text;
    this.bytes = bytes;
    this.words = words;
    this.unpacking = unpacking;
  }

  static Tables from(long start, String text, byte[] bytes, Words words, Unpacking unpacking)
      throws IOException {
    Tables tables = new Tables(text, bytes, words, unpacking);
    try {
      tables.follow(start);
    } catch (Broken broken) {
      tables.hold = false;
    }
    return tables;
  }

  /** Whether all readers find the same in them. */
  boolean hold() {
    return hold;
  }

  Map<Long, Row> rows() {
    return rows;
  }

  /** The newest one first. */
  List<COSDictionary> trailers() {
    return trailers;
  }

  private void follow(long start) throws IOException {
    Deque<Long> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      long place = next.remove();
      require(place > 0 && place < bytes.length && tables.add(place)); // no circles
      require(tables.size() <= MOST_TABLES);
      Map<Long, Row> told = new HashMap<>();
      Matcher head = HEAD.matcher(text).region((int) place, bytes.length);
      boolean plain = head.lookingAt();
      COSDictionary trailer = plain ? table(head.end(), told) : stream(place, told);
      trailers.add(trailer);
      Long beside = place(trailer, COSName.XREF_STM);
      Long before = place(trailer, COSName.PREV);
      if (beside != null) {
        hold &= plain && tables.add(beside);
        beside(beside, before, told);
      }
      told.forEach(rows::putIfAbsent);
      if (before != null) {
        next.add(before);
      }
    }
  }

  /** Readers take one before the other, and some leave free rows out of account. */
  private void beside(long place, Long before, Map<Long, Row> told) throws IOException {
    Map<Long, Row> others = new HashMap<>();
    COSDictionary trailer = stream(place, others);
    Long elsewhere = place(trailer, COSName.PREV);
    hold &= elsewhere == null || elsewhere.equals(before);
    others.forEach(
        (number, row) -> {
          Row table = told.putIfAbsent(number, row);
          hold &= table == null || table.equals(row);
        });
  }

  private COSDictionary table(int start, Map<Long, Row> told) throws IOException {
    Matcher section = SECTION.matcher(text).region(start, bytes.length);
    Matcher row = ROW.matcher(text);
    int at = start;
    while (section.lookingAt()) {
      long first = Long.parseLong(section.group(1));
      long count = Long.parseLong(section.group(2));
      at = section.end();
      for (long i = 0; i < count; i++) {
        hold &= row.usePattern(PLAIN_ROW).region(at, bytes.length).lookingAt();
        int end = hold ? row.end() : 0;
        require(row.usePattern(ROW).region(at, bytes.length).lookingAt());
        boolean used = row.group(3).equals("n");
        hold &= used || first != 1 || i > 0; // taken for the row of nought, and all behind shifted
        add(told, first + i, used ? 1 : 0, number(row, 1), number(row, 2));
        at = Math.max(end, row.end());
      }
      section.region(at, bytes.length);
    }
    Matcher trailer = TRAILER.matcher(text).region(at, bytes.length);
    require(trailer.lookingAt());
    return dictionary(words.at(trailer.end()));
  }

  private COSDictionary stream(long place, Map<Long, Row> told) throws IOException {
    require(place > 0 && place < bytes.length);
    Matcher object = Definitions.OBJECT.matcher(text).region((int) place, bytes.length);
    require(object.lookingAt());
    hold &= text.charAt((int) place - 1) <= ' ';
    COSDictionary trailer = dictionary(words.at(object.end()));
    Matcher content = STREAM.matcher(text).region((int) words.end(), bytes.length);
    require("XRef".equals(trailer.getNameAsString(COSName.TYPE)) && content.lookingAt());
    require(!(trailer.getItem(COSName.FILTER) instanceof COSObject));
    long[] widths = numbers(trailer.getItem(COSName.W));
    require(widths.length == 3);
    int wide = 0;
    for (long width : widths) {
      require(width >= 0 && width <= WIDEST);
      wide += (int) width;
    }
    COSBase index = trailer.getItem(COSName.INDEX);
    long[] sections = index == null ? new long[] {0, size(trailer)} : numbers(index);
    require(sections.length % 2 == 0 && wide > 0);
    unpacked(unpacked(trailer, content.end()), widths, wide, sections, told);
    return trailer;
  }

  private byte[] unpacked(COSDictionary trailer, int start) throws IOException {
    try (var raw = new ByteArrayInputStream(bytes, start, bytes.length - start)) {
      return unpacking.opened(raw, trailer);
    } catch (IOException damaged) {
      throw new Broken();
    }
  }

  private void unpacked(
      byte[] content, long[] widths, int wide, long[] sections, Map<Long, Row> told) {
    int at = 0;
    for (int section = 0; section < sections.length; section += 2) {
      require(sections[section + 1] <= (content.length - at) / wide);
      for (long i = 0; i < sections[section + 1]; i++) {
        long kind = widths[0] == 0 ? 1 : number(content, at, widths[0]);
        long place = number(content, at + widths[0], widths[1]);
        long version = number(content, at + widths[0] + widths[1], widths[2]);
        require(kind >= 0 && kind <= 2 && place >= 0 && version >= 0);
        add(told, sections[section] + i, (int) kind, place, version);
        at += wide;
      }
    }
  }

  private void add(Map<Long, Row> told, long number, int kind, long place, long version) {
    require(++read <= MOST_ROWS);
    hold &= told.putIfAbsent(number, Row.of(kind, place, version)) == null;
    hold &= number != 0 || kind == 0;
  }

  private static long number(byte[] content, long start, long width) {
    long number = 0;
    for (long at = start; at < start + width; at++) {
      number = number << 8 | content[(int) at] & 0xFF;
    }
    return number;
  }

  private static long number(Matcher row, int group) {
    return Long.parseLong(row.group(group));
  }

  static long size(COSDictionary trailer) {
    return trailer.getItem(COSName.SIZE) instanceof COSInteger size ? size.longValue() : 0;
  }

  private static long[] numbers(COSBase array) {
    require(array instanceof COSArray);
    List<Long> numbers = new ArrayList<>();
    ((COSArray) array)
        .forEach(
            each -> {
              require(each instanceof COSInteger);
              numbers.add(((COSInteger) each).longValue());
            });
    require(numbers.stream().allMatch(each -> each >= 0));
    return numbers.stream().mapToLong(Objects::requireNonNull).toArray();
  }

  /** Null where it says none. */
  private static Long place(COSDictionary trailer, COSName key) {
    COSBase place = trailer.getItem(key);
    require(place == null || place instanceof COSInteger);
    return place == null ? null : ((COSInteger) place).longValue();
  }

  private static COSDictionary dictionary(COSBase read) {
    require(read instanceof COSDictionary);
    return (COSDictionary) read;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new Broken();
    }
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
