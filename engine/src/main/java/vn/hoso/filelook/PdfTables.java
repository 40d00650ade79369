package vn.hoso.filelook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.hoso.pdftable.OnePaper;
import vn.hoso.pdftable.Unpacking;
import vn.hoso.pdftable.Words;

/**
 * Files for slow networks have a table in front as well, which readers on the network begin with:
 * it must tell of the same paper as the one at the end.
 */
final class PdfTables {

  private static final COSName LINEARIZED = COSName.getPDFName("Linearized");
  private static final Pattern TABLE = Pattern.compile("startxref[\\s\\x00]*(\\d{1,10})");
  private static final Pattern OBJECT = Pattern.compile("\\d{1,10}\\s+\\d{1,5}\\s+obj\\b");
  private static final String BEGINS = "startxref";
  private static final String NO_TABLE = "startnone";
  private static final int HEAD = 8192;
  private static final long MOST_OF_TABLES = 100L * 1024 * 1024;
  private static final String ENDED = "endobj";

  private PdfTables() {}

  static void requireOne(
      byte[] bytes, PDDocument pdf, OnePaper paper, StreamCacheCreateFunction memory)
      throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(ENDED);
    if (end < 0 || !inFront(bytes, text, pdf)) {
      return;
    }
    int front = end + ENDED.length();
    while (front < bytes.length && bytes[front] >= 0 && bytes[front] <= ' ') {
      front++;
    }
    boolean two =
        front != last(text)
            && !(paper.holds(front, bounded()) && same(pdf, bytes, front, paper, memory));
    if (two) {
      throw Refused.because(UnsafeReason.TWO_PAPERS);
    }
  }

  private static boolean inFront(byte[] bytes, String text, PDDocument pdf) throws IOException {
    Words words = new Words(bytes, pdf);
    Matcher object = PdfPlaces.OBJECT.matcher(text).region(0, Math.min(text.length(), HEAD));
    boolean found = false;
    while (!found && object.find()) {
      found =
          words.at(object.end()) instanceof COSDictionary told
              && told.containsKey(LINEARIZED)
              && told.getLong(COSName.L, 0) >= bytes.length - slack(bytes)
              && told.getLong(COSName.L, 0) <= bytes.length;
    }
    return found;
  }

  /** Blanks before it begins count with some readers and with others not. */
  private static int slack(byte[] bytes) {
    int blanks = 0;
    while (blanks < bytes.length && bytes[blanks] != '%') {
      blanks++;
    }
    return blanks;
  }

  private static long last(String text) {
    long last = -1;
    Matcher table = TABLE.matcher(text);
    while (table.find()) {
      last = Long.parseLong(table.group(1));
    }
    return last;
  }

  private static boolean same(
      PDDocument pdf, byte[] bytes, int front, OnePaper paper, StreamCacheCreateFunction memory) {
    byte[] end = ("\nstartxref\n" + front + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    byte[] other = Arrays.copyOf(bytes, bytes.length + end.length);
    System.arraycopy(end, 0, other, bytes.length, end.length);
    try (PDDocument begun = Loader.loadPDF(other, "", null, null, memory)) {
      return places(begun).equals(places(pdf)) && root(begun).equals(root(pdf));
    } catch (IOException | RuntimeException notFoundSo) {
      // Another reader may rebuild what the library gives up, harmless where there is one way.
      return paper.rebuiltInOneWay();
    }
  }

  /** Whatever table other readers begin with, follow or rebuild, they read this paper. */
  static void requireOneForAll(OnePaper paper) throws IOException {
    if (!paper.holds(bounded())) {
      throw Refused.because(UnsafeReason.TWO_PAPERS);
    }
  }

  /** Who leads readers from table to table keeps us busy. */
  private static Unpacking bounded() {
    AtomicLong all = new AtomicLong();
    return (raw, told) ->
        PdfStreams.opened(
            raw,
            told,
            more -> {
              if (all.addAndGet(more) > MOST_OF_TABLES) {
                throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
              }
            });
  }

  private static Map<COSObjectKey, Long> places(PDDocument pdf) {
    return pdf.getDocument().getXrefTable();
  }

  private static String root(PDDocument pdf) {
    return String.valueOf(pdf.getDocument().getTrailer().getItem(COSName.ROOT));
  }

  /**
   * Objects that lie in a file and are left out by its table: a reader that finds the table broken
   * takes them for good, so they are looked at as such a reader does.
   */
  static void requireNoneHidden(byte[] bytes, PDDocument pdf, StreamCacheCreateFunction memory) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!unlisted(text, pdf)) {
      return;
    }
    byte[] broken = text.replace(BEGINS, NO_TABLE).getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument all = Loader.loadPDF(broken, "", null, null, memory)) {
      PdfStreams.requireSmall(all);
      PdfActions.requireNone(all);
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException notFoundSo) {
      // Harmless: a file whose tables are sound is rebuilt by nobody, any other is taken only where
      // rebuilding it gives one paper, and each object was looked at by its place.
      return;
    }
  }

  private static boolean unlisted(String text, PDDocument pdf) {
    Set<Long> listed = new HashSet<>(pdf.getDocument().getXrefTable().values());
    Matcher object = OBJECT.matcher(text);
    while (object.find()) {
      if (!listed.contains((long) object.start())) {
        return true;
      }
    }
    return false;
  }
}
