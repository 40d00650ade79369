package vn.hoso.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files as their parts are written. */
final class WordFiles {

  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();

  private WordFiles() {}

  /**
   * @param body what stands in the body, without the section at its end
   */
  static byte[] of(String body) {
    return with(body).bytes();
  }

  static WordFiles with(String body) {
    var file = new WordFiles();
    return file.part("document", "document.main", "document", "<w:body>" + body + "</w:body>");
  }

  WordFiles styles(String styles) {
    return part("styles", "styles", "styles", styles);
  }

  WordFiles numbering(String numbering) {
    return part("numbering", "numbering", "numbering", numbering);
  }

  /** Known as {@code header}. */
  WordFiles header(String paragraphs) {
    return part("header", "header", "hdr", paragraphs);
  }

  WordFiles settings(String settings) {
    return part("settings", "settings", "settings", settings);
  }

  WordFiles fonts(String fonts) {
    return part("fontTable", "fontTable", "fonts", fonts);
  }

  private WordFiles part(String name, String kind, String root, String content) {
    parts.put("word/" + name + ".xml", "<w:%s%s>%s</w:%s>".formatted(root, SPACES, content, root));
    kinds.put(name, TYPES + kind + "+xml");
    return this;
  }

  static String paragraph(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String run(String text) {
    return run("", text);
  }

  static String run(String look, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(look, text);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      var types =
          new StringBuilder(
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
      var relations = new StringBuilder();
      kinds.forEach(
          (name, type) -> {
            types.append(
                "<Override PartName=\"/word/%s.xml\" ContentType=\"%s\"/>".formatted(name, type));
            if (!name.equals("document")) {
              relations.append(
                  "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
                      .formatted(name, RELATIONS, name, name));
            }
          });
      put(zip, "[Content_Types].xml", types + "</Types>");
      put(
          zip,
          "_rels/.rels",
          relations(
              "<Relationship Id=\"a\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                  .formatted(RELATIONS)));
      put(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
      for (var part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static String relations(String written) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + written
        + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}
