package vn.hoso.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of a text. Some start a program or fetch from elsewhere without any relationship that
 * says so; a word of theirs may be cut into runs, or be made by a field within.
 */
final class DocxFields {

  private static final Set<String> FETCHING =
      Set.of(
          "DDE",
          "DDEAUTO",
          "LINK",
          "INCLUDETEXT",
          "INCLUDEPICTURE",
          "INCLUDE",
          "IMPORT",
          "DATABASE",
          "RD",
          "MACROBUTTON",
          "HTMLACTIVEX");

  private static final int WORD = 40;

  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private boolean instruction;

  void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "fldSimple" -> require(said(xml, "instr"));
      case "instrText", "delInstrText" -> instruction = true;
      case "fldChar" -> mark(said(xml, "fldCharType"));
      default -> instruction = false;
    }
  }

  void text(String characters) {
    StringBuilder field = open.peek();
    if (instruction && field != null && field.length() < WORD) {
      String more = field.isEmpty() ? characters.stripLeading() : characters;
      field.append(more, 0, Math.min(WORD, more.length()));
    }
  }

  void end() {
    instruction = false;
  }

  private void mark(String kind) {
    switch (kind) {
      case "begin" -> {
        // Its first word is what the inner field says.
        if (!open.isEmpty() && open.peek().isEmpty()) {
          throw FileProblem.unsafe(UnsafeReason.REMOTE);
        }
        open.push(new StringBuilder());
      }
      case "separate", "end" -> close(kind.equals("end"));
      default -> instruction = false;
    }
  }

  private void close(boolean over) {
    if (open.isEmpty()) {
      return;
    }
    require(open.peek().toString());
    if (over) {
      open.pop();
    }
  }

  private static void require(String written) {
    String word = written.strip().split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
    if (FETCHING.contains(word)) {
      throw FileProblem.unsafe(UnsafeReason.REMOTE);
    }
  }

  private static String said(XMLStreamReader xml, String attribute) {
    for (int n = 0; n < xml.getAttributeCount(); n++) {
      if (xml.getAttributeLocalName(n).equals(attribute)) {
        return xml.getAttributeValue(n);
      }
    }
    return "";
  }
}
