package vn.hoso.pdftable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF is one paper where its tables are sound, since all readers follow them then, or where
 * readers that rebuild the tables, each in its own way, have nothing to choose between. It is told
 * what was read at every place of the file before it is asked.
 */
public final class OnePaper {

  private static final Pattern START = Pattern.compile("startxref[\\s\\x00]*(\\d{1,10})");
  private static final String BEGIN = "startxref";
  private static final String HEADER = "%PDF-";

  /** Some readers look no further from the end. */
  private static final int TAIL = 1024;

  private final byte[] bytes;
  private final String text;
  private final PDDocument pdf;
  private final Map<Integer, List<List<Long>>> packed = new HashMap<>();
  private final Set<String> roots = new HashSet<>();
  private final Set<String> catalogs = new HashSet<>();
  private Definitions definitions;
  private boolean unclear;

  /**
   * @param text the bytes, one sign each
   * @param pdf as the library reads it
   */
  public OnePaper(byte[] bytes, String text, PDDocument pdf) {
    this.bytes = bytes;
    this.text = text;
    this.pdf = pdf;
  }

  /**
   * An object, wherever in the file it stands, or a trailer.
   *
   * @param where it stands, since what is packed may be opened in more than one way
   */
  public void read(COSBase object, Words words, String where) {
    unclear |= words.unclear();
    if (object instanceof COSDictionary told) {
      if (told.containsKey(COSName.ROOT)) {
        roots.add(reference(told, COSName.ROOT));
      }
      if (COSName.CATALOG.equals(told.getItem(COSName.TYPE))) {
        catalogs.add(where);
      }
    }
  }

  /**
   * What a stream says is packed in it.
   *
   * @param place where the word stands that begins the stream's object
   */
  public void packed(int place, List<Long> numbers) {
    if (!numbers.isEmpty()) { // else it cannot be opened so
      packed.computeIfAbsent(place, none -> new ArrayList<>()).add(List.copyOf(numbers));
    }
  }

  /** Something is read in one way here and in another there. */
  public void unclear() {
    unclear = true;
  }

  /** Whether everybody reads the same. */
  public boolean holds(Unpacking unpacking) throws IOException {
    Matcher start = START.matcher(text);
    int last = text.lastIndexOf(BEGIN);
    boolean told = last >= Math.max(0, text.length() - TAIL) && start.find(last);
    return holds(told ? Long.parseLong(start.group(1)) : -1, unpacking);
  }

  /** Whether all that begin with the table there read the same. */
  public boolean holds(long start, Unpacking unpacking) throws IOException {
    if (unclear) {
      return false;
    }
    // places count from the header with some readers and from the first byte with others
    int header = Math.max(0, text.indexOf(HEADER));
    Tables tables = tables(start, unpacking);
    if (header == 0 && tables.hold() && sound(tables)) {
      return sameAsTheLibrarys(tables.rows());
    }
    return rebuiltInOneWay()
        && listed(tables)
        && (header == 0 || listed(tables(start + header, unpacking)));
  }

  /**
   * Whether no reader that rebuilds the tables has anything to choose between: some take the first
   * of two objects of one number, some the last, some the one of the higher generation.
   */
  public boolean rebuiltInOneWay() {
    return !unclear && roots.size() <= 1 && catalogs.size() <= 1 && !definitions().twice();
  }

  private Definitions definitions() {
    definitions = definitions == null ? Definitions.in(text, packed) : definitions;
    return definitions;
  }

  private Tables tables(long start, Unpacking unpacking) throws IOException {
    return Tables.from(start, text, bytes, new Words(bytes, pdf), unpacking);
  }

  /**
   * Who rebuilds finds every object of the file. So the library must have found all that is
   * referred to, and the tables, which other readers follow as far as they lead them right, must
   * not leave it out.
   */
  private boolean listed(Tables tables) {
    boolean followed = !tables.trailers().isEmpty();
    for (COSObjectKey key : References.of(pdf)) {
      boolean right =
          pdf.getDocument().getXrefTable().containsKey(key)
              && (!followed || used(tables.rows(), key.getNumber()));
      if (!right && definitions().has(key.getNumber())) {
        return false;
      }
    }
    return true;
  }

  private boolean sound(Tables tables) {
    COSDictionary newest = tables.trailers().get(0);
    boolean holds =
        newest.getItem(COSName.ROOT) instanceof COSObject root
            && used(tables.rows(), root.getKey().getNumber());
    // some readers take of an older trailer what the newest does not say
    for (COSDictionary each : tables.trailers()) {
      String key = reference(each, COSName.ENCRYPT);
      holds &= !each.containsKey(COSName.ENCRYPT) || key.equals(reference(newest, COSName.ENCRYPT));
    }
    long size = Tables.size(newest);
    for (Map.Entry<Long, Row> each : tables.rows().entrySet()) {
      boolean free = each.getValue().kind() == 0;
      holds = holds && (free || each.getKey() < size && stands(each.getKey(), tables.rows()));
    }
    return holds;
  }

  private static boolean used(Map<Long, Row> rows, long number) {
    return rows.getOrDefault(number, Row.FREE).kind() != 0;
  }

  private boolean stands(long number, Map<Long, Row> rows) {
    Row row = rows.get(number);
    if (row.kind() == 1) {
      return begins(number, row) >= 0;
    }
    Row stream = rows.getOrDefault(row.place(), Row.FREE);
    int place = stream.kind() == 1 ? begins(row.place(), stream) : -1;
    List<List<Long>> ways = packed.getOrDefault(place, List.of());
    boolean told = !ways.isEmpty();
    for (List<Long> numbers : ways) {
      int turn = numbers.indexOf(number);
      told &= turn == row.version() && turn == numbers.lastIndexOf(number);
    }
    return told;
  }

  /** Where the word of that object stands; negative where it is another or none. */
  private int begins(long number, Row row) {
    if (row.place() >= bytes.length) {
      return -1;
    }
    int place = (int) row.place();
    Matcher object = Definitions.OBJECT.matcher(text).region(place, bytes.length);
    boolean own =
        object.lookingAt()
            && !Character.isDigit(text.charAt(place - 1))
            && Long.parseLong(object.group(1)) == number
            && Long.parseLong(object.group(2)) == row.version();
    return own ? object.end() - "obj".length() : -1;
  }

  /**
   * What it reads is what is looked at and cut, so it must be what the tables say. It finds again
   * what a newer table gives free or to another generation, so nothing may refer to that; and there
   * are readers that rebuild the tables where a reference does not tell the right generation.
   */
  private boolean sameAsTheLibrarys(Map<Long, Row> rows) {
    Set<COSObjectKey> left = new HashSet<>();
    long same = 0;
    for (Map.Entry<COSObjectKey, Long> each : pdf.getDocument().getXrefTable().entrySet()) {
      Row row = rows.getOrDefault(each.getKey().getNumber(), Row.FREE);
      if (row.kind() == 0 || row.generation() != each.getKey().getGeneration()) {
        left.add(each.getKey());
      } else if (each.getValue() != (row.kind() == 2 ? -row.place() : row.place())) {
        return false;
      } else {
        same++;
      }
    }
    Set<COSObjectKey> references = References.of(pdf);
    boolean misled =
        references.stream()
            .anyMatch(
                key ->
                    used(rows, key.getNumber())
                        && rows.get(key.getNumber()).generation() != key.getGeneration());
    long used = rows.values().stream().filter(row -> row.kind() != 0).count();
    return same == used && Collections.disjoint(left, references) && (!misled || rebuiltInOneWay());
  }

  /** Empty where there is none. */
  private static String reference(COSDictionary told, COSName key) {
    COSBase item = told.getItem(key);
    return item instanceof COSObject object
        ? String.valueOf(object.getKey())
        : item == null ? "" : item.toString();
  }
}
