package vn.hoso.limitchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.ProcedureFolder;

/** The folder of a procedure with other limits written into it, and nothing else changed. */
final class EditedFolder {

  private static final String MODEL = ".bpmn";

  /** The properties a limit is made of, as they are written. */
  private static final List<String> OF_A_LIMIT =
      List.of("timeLimit", "timeLimitUnit", "warnAt", "legalBasis", "confidence");

  private EditedFolder() {}

  static ProcedureFolder of(ProcedureFolder base, List<LimitEdit> edits) {
    var files = new HashMap<>(base.files());
    var models = edits.stream().filter(edit -> edit.kind().ofModel()).toList();
    files.replaceAll(
        (path, content) -> path.endsWith(MODEL) ? edited(path, content, models) : content);
    var described = edits.stream().filter(edit -> !edit.kind().ofModel()).toList();
    if (!described.isEmpty()) {
      files.computeIfPresent(
          ProcedureFolder.DESCRIPTION,
          (path, content) ->
              EditedDescription.of(new String(content, StandardCharsets.UTF_8), described)
                  .getBytes(StandardCharsets.UTF_8));
    }
    return new ProcedureFolder(base.slug(), files);
  }

  /**
   * The same text for folders that differ in nothing but the limits of their steps and wholes. How
   * long papers may be used and where derived days lie is not taken out: waits run from the one,
   * papers handed in were judged by the other, and no dossier on its way is counted anew by them.
   */
  static String shape(ProcedureFolder folder) {
    var files = new HashMap<>(folder.files());
    files.replaceAll((path, content) -> path.endsWith(MODEL) ? erased(path, content) : content);
    return new ProcedureFolder(folder.slug(), files).hash();
  }

  private static byte[] edited(String path, byte[] content, List<LimitEdit> edits) {
    var document = Xml.parse(content, path);
    boolean touched = false;
    for (var edit : edits) {
      var holder = holder(document, edit);
      if (holder.isPresent()) {
        write(holder.get(), edit);
        touched = true;
      }
    }
    return touched ? text(document) : content;
  }

  /** The element of the properties the limit stands in. */
  private static Optional<Element> holder(Document document, LimitEdit edit) {
    return Xml.all(document, Xml.BPMN, edit.ofStep() ? "userTask" : "process")
        .filter(each -> !edit.ofStep() || each.getAttribute("id").equals(edit.name()))
        .flatMap(each -> Xml.child(each, Xml.BPMN, "extensionElements").stream())
        .flatMap(each -> Xml.child(each, Xml.CAMUNDA, "properties").stream())
        .filter(each -> property(each, prefix(edit) + "timeLimit").isPresent())
        .findFirst();
  }

  private static String prefix(LimitEdit edit) {
    return edit.ofStep() ? "" : "limit." + edit.name() + ".";
  }

  private static Optional<Element> property(Element holder, String name) {
    return Xml.children(holder).filter(each -> each.getAttribute("name").equals(name)).findFirst();
  }

  private static void write(Element holder, LimitEdit edit) {
    var values =
        Map.of(
            "timeLimit", edit.limit(),
            "timeLimitUnit", edit.unit(),
            "warnAt", String.valueOf(edit.warnAt()),
            "legalBasis", edit.legalBasis(),
            "confidence", edit.confidence().code());
    for (String name : OF_A_LIMIT) {
      write(holder, prefix(edit) + name, values.get(name), prefix(edit) + "timeLimit");
    }
  }

  private static void write(Element holder, String name, String value, String beside) {
    var found = property(holder, name);
    if (found.isPresent()) {
      found.get().setAttribute("value", value);
      return;
    }
    var neighbour = property(holder, beside).orElseThrow();
    var added = (Element) neighbour.cloneNode(false);
    added.setAttribute("name", name);
    added.setAttribute("value", value);
    var indent = neighbour.getPreviousSibling();
    holder.insertBefore(added, neighbour.getNextSibling());
    if (indent != null) {
      holder.insertBefore(indent.cloneNode(false), added);
    }
  }

  private static byte[] erased(String path, byte[] content) {
    var document = Xml.parse(content, path);
    Xml.all(document, Xml.CAMUNDA, "property")
        .filter(each -> OF_A_LIMIT.contains(last(each.getAttribute("name"))))
        .toList()
        .forEach(EditedFolder::remove);
    return text(document);
  }

  private static String last(String name) {
    return name.startsWith("limit.") ? name.substring(name.lastIndexOf('.') + 1) : name;
  }

  private static void remove(Element property) {
    var indent = property.getPreviousSibling();
    var holder = property.getParentNode();
    if (indent != null && indent.getNodeValue() != null && indent.getNodeValue().isBlank()) {
      holder.removeChild(indent);
    }
    holder.removeChild(property);
  }

  private static byte[] text(Document document) {
    try {
      var factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var writer = factory.newTransformer();
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      document.setXmlStandalone(true);
      var out = new ByteArrayOutputStream();
      writer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
