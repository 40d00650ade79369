package vn.hoso.filelook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;
import vn.hoso.pdftable.OnePaper;
import vn.hoso.pdftable.Words;

/**
 * Every object by its place in the file, whatever table leads to it and whoever uses its number
 * again: all versions of the file, and all that is packed in each.
 */
final class PdfPlaces {

  /** Whatever stands before it: remarks are allowed between a number and its object. */
  static final Pattern OBJECT = Pattern.compile("(?<!end)obj");

  private static final Pattern TRAILER = Pattern.compile("trailer");

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,10})[\\s\\x00]{1,9}(\\d{1,5})[\\s\\x00]{1,9}$");

  private static final int LONGEST_NUMBER = 40;
  private static final String BEGIN = "stream";
  private static final String END = "endstream";

  /** What is read again and again keeps us busy. */
  private static final long MOST_READ = 300L * 1024 * 1024;

  private static final long SMALL = 1024 * 1024;

  /** In 20 MB there are never so many that hold something. */
  private static final int MOST_PLACES = 400_000;

  /** Nor so many that hold others. */
  private static final int MOST_PACKED = 20_000;

  private final byte[] bytes;
  private final String text;
  private final PDDocument pdf;
  private final OnePaper paper;
  private final NextWord lines;
  private final NextWord ends;
  private long read;
  private long again;
  private int packed;

  private PdfPlaces(byte[] bytes, PDDocument pdf) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    this.pdf = pdf;
    this.paper = new OnePaper(bytes, text, pdf);
    this.lines = new NextWord(text, "\n");
    this.ends = new NextWord(text, END);
  }

  /** What was read on the way, to be asked whether it is one paper. */
  static OnePaper requireNoActions(byte[] bytes, PDDocument pdf) throws IOException {
    PdfPlaces places = new PdfPlaces(bytes, pdf);
    places.look();
    return places.paper;
  }

  private void look() throws IOException {
    Words words = new Words(bytes, pdf);
    Matcher place = OBJECT.matcher(text);
    int places = 0;
    while (place.find()) {
      require(++places <= MOST_PLACES);
      COSBase object = deciphered(words.at(place.end()), place.start());
      PdfActions.look(object);
      paper.read(object, words, "" + place.start());
      takeAgain(words.end() - place.end());
      if (object instanceof COSDictionary told) {
        requireEnd(told, (int) words.end());
        if (PdfActions.holdsObjects(told)) {
          unpack(told, (int) words.end(), place.start());
        }
      }
    }
    Matcher trailer = TRAILER.matcher(text);
    while (trailer.find()) {
      require(++places <= MOST_PLACES);
      paper.read(words.at(trailer.end()), words, "" + trailer.start());
      takeAgain(words.end() - trailer.end());
    }
  }

  /** Where its length is wrong, some readers look for its own end, some also for its object's. */
  private void requireEnd(COSDictionary told, int end) {
    int stream = behindRemarks(end);
    if (!text.startsWith(BEGIN, stream)) {
      return;
    }
    int start = firstOf(stream + BEGIN.length());
    long length = told.getLong(COSName.LENGTH, -1);
    boolean within = length >= 0 && length <= bytes.length - start;
    if (!within || !text.startsWith(END, behindRemarks((int) (start + length)))) {
      int own = text.indexOf(END, start);
      int objects = text.indexOf("endobj", start);
      takeAgain((own < 0 ? bytes.length : own) - start);
      if (objects >= 0 && (own < 0 || objects < own)) {
        paper.unclear();
      }
    }
  }

  private void unpack(COSDictionary told, int end, int place) throws IOException {
    int stream = behindRemarks(end);
    takeAgain(stream - end);
    if (!text.startsWith(BEGIN, stream)) {
      return;
    }
    require(++packed <= MOST_PACKED);
    requirePlain(told);
    int start = stream + BEGIN.length();
    int line = lines.from(start) + 1;
    int first = firstOf(start);
    for (int from : Stream.of(first, line > 0 ? line : first).distinct().toList()) {
      for (byte[] content : contents(told, from, place)) {
        unpack(content, told, place);
      }
    }
  }

  /** Some readers pass over the rest of the line, some over blanks alone. */
  private int firstOf(int start) {
    int first = start;
    while (first < bytes.length && bytes[first] == ' ') {
      first++;
    }
    first += first < bytes.length && bytes[first] == '\r' ? 1 : 0;
    return first + (first < bytes.length && bytes[first] == '\n' ? 1 : 0);
  }

  private int behindRemarks(int from) {
    boolean remark = false;
    int at = from;
    while (at < bytes.length
        && (remark || bytes[at] == '%' || bytes[at] >= 0 && bytes[at] <= ' ')) {
      remark = (remark || bytes[at] == '%') && bytes[at] != '\r' && bytes[at] != '\n';
      at++;
    }
    return at;
  }

  private void take(long more) {
    read += Math.max(0, more);
    require(read < MOST_READ);
  }

  /** What stands in one another is read from each of its beginnings; nobody writes so. */
  private void takeAgain(long more) {
    again += Math.max(0, more);
    require(again < 2L * bytes.length + SMALL);
  }

  private static void require(boolean little) {
    if (!little || Thread.currentThread().isInterrupted()) {
      throw Refused.because(UnsafeReason.TOO_BIG_INSIDE);
    }
  }

  /** How to unpack it must not depend on the table that is read. */
  private static void requirePlain(COSDictionary told) {
    boolean referred =
        Stream.of(COSName.N, COSName.FIRST, COSName.FILTER, COSName.DECODE_PARMS)
            .anyMatch(key -> told.getItem(key) instanceof COSObject);
    if (referred || !PdfStreams.unpacks(told)) {
      throw Refused.because(UnsafeReason.TWO_PAPERS);
    }
  }

  private void unpack(byte[] content, COSDictionary told, int place) throws IOException {
    Words header = new Words(content, pdf);
    Words words = new Words(content, pdf);
    List<Long> numbers = new ArrayList<>();
    int count = told.getInt(COSName.N, 0);
    long offset = 0;
    long end = 0;
    for (int i = 0; i < count && offset >= 0; i++) {
      long number = header.number();
      offset = header.number();
      if (number >= 0 && offset >= 0) {
        numbers.add(number);
        long start = told.getInt(COSName.FIRST, 0) + offset;
        // some readers end each where the next begins
        if (start < end) {
          paper.unclear();
        }
        COSBase object = words.at(start);
        PdfActions.look(object);
        paper.read(object, words, place + " " + i);
        end = words.end();
        take(end - start);
      }
    }
    paper.packed(place, numbers);
  }

  /** What stands behind the end of a packed stream harms nobody; its length is its maker's word. */
  private List<byte[]> contents(COSDictionary told, int start, int place) {
    if (pdf.getEncryption() == null) {
      try (var rest = new ByteArrayInputStream(bytes, start, bytes.length - start)) {
        return List.of(PdfStreams.opened(rest, told, this::take));
      } catch (IOException damaged) {
        return List.of(); // nobody unpacks it
      }
    }
    int length = told.getInt(COSName.LENGTH, 0);
    int end = ends.from(start);
    int cut = end > start && text.charAt(end - 1) == '\n' ? 1 : 0;
    cut += cut == 1 && end - 1 > start && text.charAt(end - 2) == '\r' ? 1 : 0;
    return Stream.of(length, end - start, end - start - cut)
        .filter(size -> size > 0 && size <= bytes.length - start)
        .distinct()
        .map(size -> deciphered(told, start, size, place))
        .toList();
  }

  /** What is said in words is enciphered by the number of its object. */
  private COSBase deciphered(COSBase object, int place) {
    Matcher number = number(place);
    if (pdf.getEncryption() == null || !(object instanceof COSDictionary) || !number.find()) {
      return object;
    }
    try {
      SecurityHandler<?> handler = pdf.getEncryption().getSecurityHandler();
      handler.decrypt(object, Long.parseLong(number.group(1)), Long.parseLong(number.group(2)));
    } catch (IOException | RuntimeException damaged) {
      // then it says what it says
    }
    return object;
  }

  private Matcher number(int place) {
    return NUMBER.matcher(text.substring(Math.max(0, place - LONGEST_NUMBER), place));
  }

  private byte[] deciphered(COSDictionary told, int start, int size, int place) {
    take(size);
    Matcher number = number(place);
    if (!number.find()) {
      throw Refused.because(UnsafeReason.TWO_PAPERS); // its number is its key
    }
    // as it stands in the file: one we wrote would be emptied while it is read
    try (COSStream stream = pdf.getDocument().createCOSStream(told, start, size)) {
      long key = Long.parseLong(number.group(1));
      long version = Long.parseLong(number.group(2));
      pdf.getEncryption().getSecurityHandler().decryptStream(stream, key, version);
      try (var raw = stream.createRawInputStream()) {
        return PdfStreams.opened(raw, told, this::take);
      }
    } catch (IOException | IllegalStateException damaged) {
      return new byte[0]; // nobody deciphers it
    }
  }
}
