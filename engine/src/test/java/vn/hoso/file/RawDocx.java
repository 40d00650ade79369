package vn.hoso.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.hoso.shared.Sha256;

/** Documents as no Office writes them: their parts as they stand. */
final class RawDocx {

  static final String TYPES = "[Content_Types].xml";
  static final String ROOT = "_rels/.rels";
  static final String TEXT = "word/document.xml";
  static final String RELS = "word/_rels/document.xml.rels";
  static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  static final String MAIN = WORD + "document.main+xml";
  static final String R =
      "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  private RawDocx() {}

  static Map<String, String> word() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(TYPES, types(MAIN, ""));
    parts.put(ROOT, relation("officeDocument", "/word/document.xml", "Internal"));
    parts.put(TEXT, "<w:document xmlns:w='w'>Đơn</w:document>");
    return parts;
  }

  static Map<String, String> with(String part, String content) {
    Map<String, String> parts = word();
    parts.put(part, content);
    return parts;
  }

  /** With a part of a type of its own. */
  static Map<String, String> with(String part, String type, String content) {
    Map<String, String> parts = with(part, content);
    String more = "<Override PartName='/%s' ContentType='%s'/>";
    parts.put(TYPES, types(MAIN, more, part, type));
    return parts;
  }

  static String relation(String kind, String target, String mode) {
    String type = kind.contains(":") ? kind : "http://x/" + kind;
    return "<Relationships><Relationship Id='r1' Type='%s' Target='%s' TargetMode='%s'/></Relationships>"
        .formatted(type, target, mode);
  }

  static String types(String main, String more, Object... said) {
    return "<Types><Default Extension='xml' ContentType='application/xml'/>"
        + "<Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Override PartName='/word/document.xml' ContentType='"
        + main
        + "'/>"
        + more.formatted(said)
        + "</Types>";
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Why a file is refused; "taken" where it is not. */
  static String refusal(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    FileProblem problem =
        catchThrowableOfType(
            FileProblem.class,
            () ->
                new Sniffer()
                    .accepted(new IncomingFile(file, Sha256.hex(content), content.length), name));
    return problem == null ? "taken" : problem.errors().get(0).code();
  }
}
