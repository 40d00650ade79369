package vn.hoso.filelook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of a text: those that count, repeat and ask within the document. Others start a
 * program or fetch from elsewhere; a word of theirs may be cut into runs, or be made by a field
 * within.
 */
final class DocxFields {

  private static final Set<String> KNOWN =
      Set.of(
          ("PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME"
                  + " AUTHOR TITLE SUBJECT KEYWORDS COMMENTS FILENAME FILESIZE NUMWORDS NUMCHARS"
                  + " LASTSAVEDBY DOCPROPERTY DOCVARIABLE INFO TEMPLATE USERNAME USERADDRESS"
                  + " USERINITIALS REVNUM TOC TC TA TOA XE INDEX REF PAGEREF NOTEREF FTNREF STYLEREF"
                  + " SEQ LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION HYPERLINK IF"
                  + " COMPARE SET ASK FILLIN QUOTE FORMTEXT FORMCHECKBOX FORMDROPDOWN MERGEFIELD"
                  + " MERGEREC MERGESEQ NEXT NEXTIF SKIPIF EQ SYMBOL ADVANCE BARCODE DISPLAYBARCODE"
                  + " MERGEBARCODE GREETINGLINE ADDRESSBLOCK PRIVATE ADDIN AUTOTEXT AUTOTEXTLIST"
                  + " GLOSSARY SHAPE BIDIOUTLINE GOTOBUTTON")
              .split(" "));

  /** Also where a bookmark is called so. */
  private static final Set<String> FETCHING =
      Set.of(
          ("DDE DDEAUTO LINK INCLUDETEXT INCLUDEPICTURE INCLUDE IMPORT DATABASE RD"
                  + " HTMLACTIVEX CONTROL HTMLCONTROL EMBED PRINT DATA MACRO")
              .split(" "));

  private static final String LEADING = "HYPERLINK";

  /** Word's own way to mark a place that is still to be filled in: a button of no macro. */
  static final String BUTTON = "MACROBUTTON";

  private static final Pattern NO_MACRO =
      Pattern.compile("(?is)[\\s\\u00a0]+NoMacro(?:[\\s\\u00a0].*)?");
  private static final Pattern PIECE =
      Pattern.compile("\"([^\"]*)\"?|\\\\([A-Za-z*#@!])|[^\\s\\u00a0\"]+");

  /** Switches whose next piece is a name, a tip or a window. */
  private static final String NAMING = "lots*";

  private static final Set<String> OF_FIELDS =
      Set.of("fldSimple", "fldChar", "instrText", "delInstrText");
  private static final Set<String> WRITTEN = Set.of("instrText", "delInstrText", "t", "delText");

  /** Where one word ends for whoever reads it. */
  private static final Set<String> BREAKS =
      Set.of("p", "tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "softHyphen");

  private static final int MOST_OPEN = 1000;

  /**
   * What one reader takes for the text and another passes over: one of several versions, a frame
   * with a text of its own, an element of somebody else. Its fields begin and end within.
   *
   * @param depth of the element
   * @param around whose instruction is being read around it; null where none is
   * @param within any field
   */
  private record Aside(int depth, Deque<DocxField> open, DocxField around, boolean within) {

    DocxField asked() {
      DocxField last = open.peek();
      return last == null ? around : last.answered() ? null : last;
    }

    Aside next(int deeper) {
      return new Aside(deeper, new ArrayDeque<>(), asked(), within || !open.isEmpty());
    }
  }

  private final Deque<Aside> asides = new ArrayDeque<>();
  private final Set<String> unknown = new HashSet<>();
  private int depth;
  private int opened;

  /** Of the namespace of the first name of a field. */
  private String space;

  /** What characters stand in; empty where they are no text of a run. */
  private String run = "";

  DocxFields() {
    asides.push(new Aside(0, new ArrayDeque<>(), null, false));
  }

  void begin(XMLStreamReader xml) {
    depth++;
    String name = xml.getLocalName();
    String named = DocxSpace.of(xml);
    requireEmpty(name);
    if (OF_FIELDS.contains(name)) {
      space = space == null ? named : space;
      DocxSpace.requireSame(named, DocxSpace.word(space) ? space : "");
    }
    boolean word = DocxSpace.word(named);
    if (!word && !DocxSpace.maths(named) || name.equals("txbxContent")) {
      asides.push(asides.element().next(depth));
    } else if (WRITTEN.contains(name)) {
      run = name;
    }
    if (word && BREAKS.contains(name) && asked() == open().peek() && asked() != null) {
      asked().breakOff();
    }
    if (name.equals("fldSimple")) {
      hold();
      require(DocxSpace.said(xml, "instr"));
    } else if (name.equals("fldChar")) {
      mark(DocxSpace.said(xml, "fldCharType"));
    }
  }

  /** The text of a run is text alone: what stands within may be read, or be passed over. */
  private void requireEmpty(String name) {
    boolean counts = OF_FIELDS.contains(run) || OF_FIELDS.contains(name);
    requireNot(!run.isEmpty() && (counts || asked() != null));
  }

  private DocxField asked() {
    return asides.element().asked();
  }

  private Deque<DocxField> open() {
    return asides.element().open();
  }

  /** What stands before the answer is the field, whatever its run is called. */
  void text(String characters) {
    DocxField field = asked();
    if (run.isEmpty() || field == null) {
      return;
    }
    if (open().peek() == null) {
      requireNot(!characters.isBlank());
    } else if (open().peek() == field) {
      field.say(characters, run.equals("instrText"));
    }
  }

  private static void requireNot(boolean ambiguous) {
    if (ambiguous) {
      throw Refused.because(UnsafeReason.DAMAGED);
    }
  }

  void end() {
    run = "";
    if (asides.element().depth() == depth) {
      requireNot(!asides.pop().open().isEmpty());
    }
    depth--;
  }

  void finish() {
    open().stream().filter(field -> !field.answered()).forEach(this::require);
  }

  /** First words that are none of the known fields. */
  Set<String> unknown() {
    return unknown;
  }

  private void mark(String kind) {
    switch (kind) {
      case "begin" -> {
        hold();
        requireNot(++opened > MOST_OPEN);
        open().push(new DocxField());
      }
      case "separate", "end" -> close(kind.equals("end"));
      default -> throw Refused.because(UnsafeReason.DAMAGED);
    }
  }

  private void hold() {
    DocxField around = asked();
    if (around != null) {
      around.hold();
    }
  }

  private void close(boolean over) {
    DocxField field = open().peek();
    if (field == null) {
      requireNot(asides.element().within());
      return;
    }
    if (!field.answered()) {
      require(field);
    }
    if (over) {
      opened--;
      open().pop();
    }
  }

  private void require(DocxField field) {
    field.answer().forEach(this::require);
  }

  private void require(String written) {
    String word = DocxField.word(written);
    if (FETCHING.contains(word)) {
      throw Refused.because(UnsafeReason.REMOTE);
    }
    if (word.equals(LEADING)) {
      requireHarmless(
          DocxField.arguments(written, LEADING)
              .orElseThrow(() -> Refused.because(UnsafeReason.LINK)));
    }
    if (word.equals(BUTTON)) {
      DocxField.arguments(written, BUTTON)
          .filter(arguments -> NO_MACRO.matcher(arguments).matches())
          .orElseThrow(() -> Refused.because(UnsafeReason.MACROS));
      return;
    }
    if (!word.isEmpty() && !KNOWN.contains(word)) {
      unknown.add(word);
    }
  }

  private static void requireHarmless(String arguments) {
    Matcher piece = PIECE.matcher(arguments);
    boolean named = false;
    while (piece.find()) {
      if (piece.group(2) != null) {
        named = NAMING.contains(piece.group(2).toLowerCase(Locale.ROOT));
      } else {
        String said = piece.group(1) == null ? piece.group() : piece.group(1);
        if (!named) {
          DocxAddress.require(said);
        }
        named = false;
      }
    }
  }
}
