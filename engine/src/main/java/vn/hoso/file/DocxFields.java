package vn.hoso.file;

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
          ("DDE DDEAUTO LINK INCLUDETEXT INCLUDEPICTURE INCLUDE IMPORT DATABASE RD MACROBUTTON"
                  + " HTMLACTIVEX CONTROL HTMLCONTROL EMBED PRINT DATA MACRO")
              .split(" "));

  private static final String LEADING = "HYPERLINK";
  private static final Pattern PIECE =
      Pattern.compile("\"([^\"]*)\"?|\\\\([A-Za-z*#@!])|[^\\s\"]+");

  /** Switches whose next piece is a name, a tip or a window. */
  private static final String NAMING = "lots*";

  private static final int LONGEST = 4096;

  private static final class Field {
    private final StringBuilder said = new StringBuilder();
    private boolean answered;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private final Set<String> unknown = new HashSet<>();
  private boolean instruction;

  void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "fldSimple" -> require(said(xml, "instr"));
      case "instrText", "delInstrText", "t", "delText" -> instruction = true;
      case "fldChar" -> mark(said(xml, "fldCharType"));
      default -> instruction = false;
    }
  }

  /** What stands before the answer is the field, whatever its run is called. */
  void text(String characters) {
    Field field = open.peek();
    if (instruction && field != null && !field.answered) {
      String more = field.said.isEmpty() ? characters.stripLeading() : characters;
      if (field.said.length() + more.length() > LONGEST) {
        requireNotLeading(field);
        more = more.substring(0, Math.max(0, LONGEST - field.said.length()));
      }
      field.said.append(more);
    }
  }

  void end() {
    instruction = false;
  }

  void finish() {
    open.stream().filter(field -> !field.answered).forEach(field -> require(field.said.toString()));
  }

  /** First words that are none of the known fields. */
  Set<String> unknown() {
    return unknown;
  }

  private void mark(String kind) {
    switch (kind) {
      case "begin" -> {
        Field around = open.peek();
        // Its first word is what the inner field says.
        if (around != null && !around.answered && around.said.isEmpty()) {
          throw FileProblem.unsafe(UnsafeReason.REMOTE);
        }
        if (around != null && !around.answered) {
          requireNotLeading(around);
        }
        open.push(new Field());
      }
      case "separate", "end" -> close(kind.equals("end"));
      default -> instruction = false;
    }
  }

  /** Where it leads is what the inner field says, or stands too far behind. */
  private static void requireNotLeading(Field field) {
    if (word(field.said.toString()).equals(LEADING)) {
      throw FileProblem.unsafe(UnsafeReason.LINK);
    }
  }

  private void close(boolean over) {
    Field field = open.peek();
    if (field == null) {
      return;
    }
    if (!field.answered) {
      require(field.said.toString());
      field.answered = true;
    }
    if (over) {
      open.pop();
    }
  }

  private void require(String written) {
    String word = word(written);
    if (FETCHING.contains(word)) {
      throw FileProblem.unsafe(UnsafeReason.REMOTE);
    }
    if (word.equals(LEADING)) {
      requireHarmless(written.strip().substring(LEADING.length()));
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

  /** In capitals; empty where it is a sum. */
  static String word(String written) {
    return written.strip().split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
  }

  static String said(XMLStreamReader xml, String attribute) {
    for (int n = 0; n < xml.getAttributeCount(); n++) {
      if (xml.getAttributeLocalName(n).equals(attribute)) {
        return xml.getAttributeValue(n);
      }
    }
    return "";
  }
}
