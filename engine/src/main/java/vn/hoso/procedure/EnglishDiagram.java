package vn.hoso.procedure;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.ProcedureFolder;

/**
 * The drawing with English words: a step's own {@code nameEn}, for all else what the folder says
 * its words mean. Where it says nothing the Vietnamese stays.
 */
final class EnglishDiagram {

  private EnglishDiagram() {}

  /**
   * @param words English by the Vietnamese that stands in the drawing
   */
  static byte[] of(byte[] bpmn, Map<String, String> words) {
    Document document = Xml.parse(bpmn, ProcedureFolder.PROCESS);
    Xml.all(document, Xml.BPMN, Xml.ANY)
        .filter(each -> each.hasAttribute("name"))
        .forEach(each -> each.setAttribute("name", english(each, words)));
    return PublicDiagram.write(document);
  }

  private static String english(Element element, Map<String, String> words) {
    String name = element.getAttribute("name");
    String own = ProcessModel.properties(element).get("nameEn");
    return own == null || own.isBlank() ? words.getOrDefault(name, name) : own;
  }
}
