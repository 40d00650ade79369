package vn.hoso.filelook;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper is looked at and does nothing: no object of the file may be a script, start a program,
 * send or fetch something by itself, carry another file, play something. Every object is looked at,
 * those packed in streams too, by the library's own reading of their names.
 */
final class PdfActions {

  private static final int DEEPEST = 60;
  private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
  private static final COSName OPEN_ACTION = COSName.getPDFName("OpenAction");
  private static final COSName ADDITIONAL = COSName.getPDFName("AA");
  private static final COSName REFERENCE = COSName.getPDFName("Ref");
  private static final COSName BASE = COSName.getPDFName("Base");
  private static final COSName IMAGE_ELSEWHERE = COSName.getPDFName("OPI");
  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");

  /** What does more than show a page, whoever clicks on it. */
  private static final Set<String> LAUNCHING =
      Set.of("Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "Movie", "Sound");

  /** Names that a system starts by their end. */
  private static final String PROGRAMS =
      "exe|scr|pif|com|bat|cmd|msi|dll|cpl|js|jse|vb|vbs|vbe|ws|wsf|wsh|hta|ps1|jar|lnk|url|reg|msc"
          + "|sh|py|pl|rb|docm|dotm|xlsm";

  /**
   * Where a link may lead that somebody clicks on: pages, also without a scheme, with a port or a
   * slip, letters, telephones, places in the file. What begins like no server of the web is a file
   * beside this one, and started if it is a program; so is what ends like one.
   */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?i)(https?:/|mailto:|tel:).*"
              + "|[a-z0-9-]+(\\.[a-z0-9-]+)+:\\d{1,5}([/?#][^:\\\\]*)?"
              + "|(?!.*\\.\\.)(www\\.[^:\\\\]+|(#[^:\\\\]*)?)"
              + "|(?!.*(\\.\\.|\\.("
              + PROGRAMS
              + ")\\s*$))[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*"
              + "\\.(com|net|org|edu|gov|info|asia|[a-z]{2})([/?#][^:\\\\]*)?");

  private static final String NAMED = "Named";

  /** What a click may do: go somewhere, show and hide what is in the file. */
  private static final Set<String> CLICKED =
      Set.of("GoTo", "URI", NAMED, "Thread", "Hide", "SetOCGState", "ResetForm", "Trans");

  private static final List<COSName> CLICKS =
      List.of(COSName.A, COSName.getPDFName("PA"), COSName.NEXT);

  /** What may happen without a click: going to a page. */
  private static final Set<String> UNASKED = Set.of("GoTo", NAMED);

  /** The names that say a page; others are what a menu of some reader does. */
  private static final Set<String> PAGES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");

  private static final Set<String> PLAYING =
      Set.of("RichMedia", "Screen", "Movie", "Sound", "3D", "RichMediaExecute");

  private PdfActions() {}

  static void requireNone(PDDocument pdf) {
    COSDocument all = pdf.getDocument();
    look(all.getTrailer(), 0);
    for (COSObjectKey key : List.copyOf(all.getXrefTable().keySet())) {
      COSObject object = all.getObjectFromPool(key);
      COSBase found = object == null ? null : object.getObject();
      look(found, 0);
      if (found instanceof COSStream stream && holdsObjects(stream)) {
        unpacked(stream, all).forEach(each -> look(each, 0));
      }
    }
  }

  static boolean holdsObjects(COSDictionary stream) {
    return "ObjStm".equals(name(stream, COSName.TYPE))
        || stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST);
  }

  /** Also what the table does not speak of. */
  private static Collection<COSBase> unpacked(COSStream stream, COSDocument all) {
    PdfStreams.requireSmall(stream);
    try {
      return new PDFObjectStreamParser(stream, all).parseAllObjects().values();
    } catch (IOException | RuntimeException damaged) {
      return List.of(); // nobody unpacks it
    }
  }

  static void look(COSBase each) {
    look(each, 0);
  }

  /** What is only referred to has its own place among the objects. */
  private static void look(COSBase each, int depth) {
    if (depth > DEEPEST) {
      throw Refused.because(UnsafeReason.NO_PAGE);
    }
    if (each instanceof COSArray array) {
      array.forEach(item -> look(item, depth + 1));
    } else if (each instanceof COSDictionary dictionary) {
      require(dictionary);
      dictionary.getValues().forEach(value -> look(value, depth + 1));
    }
  }

  private static void require(COSDictionary each) {
    String action = name(each, COSName.S);
    if (each.containsKey(COSName.JS)
        || JAVASCRIPT.getName().equals(action)
        || each.containsKey(JAVASCRIPT) && !empty(each.getDictionaryObject(JAVASCRIPT))) {
      throw Refused.because(UnsafeReason.SCRIPT);
    }
    if (LAUNCHING.contains(action) || leadsAstray(each) || fetches(each)) {
      throw Refused.because(UnsafeReason.LAUNCH);
    }
    if (EMBEDDED.getName().equals(name(each, COSName.TYPE)) || each.containsKey(COSName.EF)) {
      throw Refused.because(UnsafeReason.ATTACHMENT);
    }
    if (PLAYING.contains(name(each, COSName.SUBTYPE)) || PLAYING.contains(action)) {
      throw Refused.because(UnsafeReason.PLAYS);
    }
    if (each.containsKey(COSName.XFA)) {
      throw Refused.because(UnsafeReason.FORM_SHELL);
    }
    CLICKS.forEach(click -> requireKnown(each.getDictionaryObject(click)));
    requireAsked(each.getDictionaryObject(OPEN_ACTION));
    if (each.getDictionaryObject(ADDITIONAL) instanceof COSDictionary occasions) {
      occasions.keySet().forEach(key -> requireAsked(occasions.getDictionaryObject(key)));
    }
  }

  /** Programs that sign leave the place of scripts behind, with none in it. */
  private static boolean empty(COSBase scripts) {
    return scripts instanceof COSDictionary names
        && names.keySet().stream().allMatch(COSName.NAMES::equals)
        && (names.size() == 0
            || names.getItem(COSName.NAMES) instanceof COSArray none && none.size() == 0);
  }

  /** Nobody knows what a reader makes of an action that is in no book. */
  private static void requireKnown(COSBase action) {
    if (action instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        requireKnown(several.getObject(i));
      }
    } else if (action instanceof COSDictionary does) {
      String kind = name(does, COSName.S);
      boolean elsewhere = kind.equals("Thread") && does.containsKey(COSName.F);
      if (!kind.isEmpty() && !CLICKED.contains(kind) || elsewhere) {
        throw Refused.because(
            kind.equals(JAVASCRIPT.getName())
                ? UnsafeReason.SCRIPT
                : PLAYING.contains(kind) ? UnsafeReason.PLAYS : UnsafeReason.LAUNCH);
      }
    }
  }

  /** A link to a program, a script or a file of the reader's own machine or network. */
  private static boolean leadsAstray(COSDictionary each) {
    return Stream.of(COSName.URI, BASE)
        .map(each::getDictionaryObject)
        .anyMatch(
            said ->
                said instanceof COSString address
                    && !HARMLESS.matcher(address.getString().strip()).matches());
  }

  /** What a page shows stands in the file, not elsewhere. */
  private static boolean fetches(COSDictionary each) {
    return each instanceof COSStream && each.containsKey(COSName.F)
        || each.getDictionaryObject(REFERENCE) instanceof COSDictionary
        || each.containsKey(IMAGE_ELSEWHERE)
        || COSName.URL.equals(each.getDictionaryObject(COSName.FS));
  }

  /** Whether it is no name of anything else but a page. */
  private static boolean page(COSDictionary action) {
    return !NAMED.equals(name(action, COSName.S)) || PAGES.contains(name(action, COSName.N));
  }

  private static void requireAsked(COSBase action) {
    if (action instanceof COSDictionary does) {
      String kind = name(does, COSName.S);
      if (JAVASCRIPT.getName().equals(kind)) {
        throw Refused.because(UnsafeReason.SCRIPT);
      }
      if (!UNASKED.contains(kind) || !page(does)) {
        throw Refused.because(UnsafeReason.LAUNCH);
      }
    }
  }

  /** Empty where there is none. */
  private static String name(COSDictionary each, COSName key) {
    return each.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
  }
}
