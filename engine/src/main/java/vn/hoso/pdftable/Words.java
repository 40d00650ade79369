package vn.hoso.pdftable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The library's own reading of an object, begun at a place of our choice. It notes on the way what
 * other readers may read in another way: the library keeps the last of two values of one key, is
 * content with brackets that do not match, and goes on behind what it does not understand.
 */
public final class Words extends COSParser {

  /** What stands between a value and the next key. */
  private static final Pattern CLEAN =
      Pattern.compile("(?:[\\s\\x00]|%[^\\r\\n]*+[\\r\\n]|R|def)*+");

  /** Where a word begins or ends that another reader steps over as a whole, keys within it too. */
  private static final Pattern HIDING = Pattern.compile("[()<>%]");

  private final byte[] bytes;
  private Said said;
  private int within;
  private boolean unclear;

  public Words(byte[] content, PDDocument pdf) throws IOException {
    super(new RandomAccessReadBuffer(content));
    this.bytes = content;
    document.close();
    document = pdf.getDocument();
  }

  /** Null where nothing can be read. */
  public COSBase at(long place) throws IOException {
    source.seek(Math.min(Math.max(0, place), source.length()));
    said = null;
    within = 0;
    try {
      return parseDirObject();
    } catch (IOException | RuntimeException none) {
      unclear |= within > 0; // others go on where this one gives up
      return null;
    }
  }

  public long end() throws IOException {
    return source.getPosition();
  }

  /** Whether anything read so far is read in another way by others. */
  public boolean unclear() {
    return unclear;
  }

  /** The next whole number; negative where there is none. */
  public long number() {
    try {
      return readLong();
    } catch (IOException | RuntimeException none) {
      return -1;
    }
  }

  @Override
  protected COSDictionary parseCOSDictionary(boolean direct) throws IOException {
    Said outer = said;
    said = new Said();
    within++;
    COSDictionary read = super.parseCOSDictionary(direct);
    said.ends((int) source.getPosition() - 2);
    within--;
    said = outer;
    return read;
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    Said outer = said;
    said = null; // a name in here is no key of the dictionary around
    COSBase read = super.parseDirObject();
    said = outer;
    if (said != null) {
      said.read = (int) source.getPosition();
    }
    return read;
  }

  @Override
  protected COSName parseCOSName() throws IOException {
    int start = (int) source.getPosition();
    COSName name = super.parseCOSName();
    if (said != null) {
      said.ends(start);
      said.begins(name.getName(), (int) source.getPosition());
    }
    return name;
  }

  @Override
  protected COSString parseCOSString() throws IOException {
    int start = (int) source.getPosition();
    COSString string = super.parseCOSString();
    unclear |= within > 0 && bytes[start] == '(' && !closed(start, (int) source.getPosition());
    return string;
  }

  /** Whether its brackets match there and not before. */
  private boolean closed(int start, int end) {
    int open = 0;
    for (int at = start; at < end; at++) {
      if (bytes[at] == '\\') {
        at++;
      } else if (bytes[at] == '(') {
        open++;
      } else if (bytes[at] == ')') {
        open--;
      }
      if (open == 0) {
        return at == end - 1;
      }
    }
    return false;
  }

  /** What a dictionary has said so far. */
  private final class Said {

    private final Map<String, int[]> values = new HashMap<>();
    private String key;
    private int start;
    private int read;

    void begins(String name, int behind) {
      key = name;
      start = behind;
      read = behind;
      unclear |= name.indexOf('{') >= 0 || name.indexOf('}') >= 0; // a name ends there elsewhere
    }

    void ends(int end) {
      if (key == null) {
        return;
      }
      String rest = new String(bytes, read, Math.max(0, end - read), StandardCharsets.ISO_8859_1);
      unclear |= !CLEAN.matcher(rest).matches() && HIDING.matcher(rest).find();
      int[] value = trimmed(start, Math.max(start, end));
      int[] before = values.putIfAbsent(key, value);
      unclear |= before != null && !same(before, value);
      key = null;
    }

    private int[] trimmed(int from, int to) {
      int first = from;
      int last = to;
      while (first < last && blank(first)) {
        first++;
      }
      while (last > first && blank(last - 1)) {
        last--;
      }
      return new int[] {first, last};
    }

    private boolean blank(int at) {
      return bytes[at] >= 0 && bytes[at] <= ' ';
    }

    private boolean same(int[] one, int[] other) {
      return Arrays.equals(bytes, one[0], one[1], bytes, other[0], other[1]);
    }
  }
}
