package vn.hoso.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.Finding;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Letters;

/**
 * Signs in texts of a folder that nobody sees, that turn the order of reading or that no database
 * keeps, whatever escapes they are written in. What cannot be read is told by its reader.
 */
public final class UnseenSigns {

  private static final ObjectMapper YAML = YAMLMapper.builder().build();
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final List<Finding> findings = new ArrayList<>();

  private UnseenSigns() {}

  public static List<Finding> findings(ProcedureFolder folder) {
    var signs = new UnseenSigns();
    folder.files().forEach(signs::file);
    return signs.findings.stream().distinct().toList();
  }

  private void file(String path, byte[] content) {
    look(path, "", path);
    try {
      if (path.equals(ProcedureFolder.DESCRIPTION)) {
        tree(path, "", YAML.readTree(content));
      } else if (path.endsWith(".json")) {
        tree(path, "", JSON.readTree(content));
      } else if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
        Xml.all(Xml.parse(content, path), Xml.ANY, Xml.ANY).forEach(each -> element(path, each));
      } else if (path.endsWith(".txt")) {
        look(path, "", new String(content, UTF_8));
      }
    } catch (JacksonException | FolderRefused unreadable) {
      // Its own reader says why.
    }
  }

  private void tree(String path, String key, JsonNode node) {
    if (node.isString()) {
      look(path, key, node.asString());
    }
    if (node.isObject()) {
      node.properties()
          .forEach(
              each -> {
                look(path, each.getKey(), each.getKey());
                tree(path, each.getKey(), each.getValue());
              });
    } else {
      node.values().forEach(each -> tree(path, key, each));
    }
  }

  private void element(String path, Element element) {
    String id = element.getAttribute("id");
    for (int n = 0; n < element.getAttributes().getLength(); n++) {
      look(path, id, element.getAttributes().item(n).getNodeValue());
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each.getNodeType() == Node.TEXT_NODE || each.getNodeType() == Node.CDATA_SECTION_NODE) {
        look(path, id, each.getNodeValue());
      }
    }
  }

  private void look(String path, String at, String text) {
    boolean empty = !text.isBlank() && text.codePoints().allMatch(Letters::unseen);
    if (empty || !Letters.inOneLine(text.replaceAll("[\t\n\r]", " "))) {
      findings.add(
          new Finding(
              seen(path),
              seen(at),
              "Có ký tự không nhìn thấy hoặc đảo chiều chữ; hãy xóa và gõ lại chỗ này.",
              "There is a sign that is not seen, or turns the order of reading; write it anew."));
    }
  }

  private static String seen(String text) {
    return text.codePoints()
        .filter(each -> !Letters.unseen(each) && Letters.inOneLine(Character.toString(each)))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
