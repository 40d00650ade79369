package vn.hoso.folderintake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.shared.Text;

/** Whether a text of a folder can be read at all: UTF-8, no zeros, sound YAML or JSON. */
final class TextScan {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final UploadBounds bounds;
  private final ObjectMapper yaml;
  private final ObjectMapper json;

  TextScan(UploadBounds bounds) {
    this.bounds = bounds;
    StreamReadConstraints most =
        StreamReadConstraints.builder()
            .maxNestingDepth(bounds.maxDepth())
            .maxNameLength(1000)
            .maxNumberLength(100)
            .build();
    this.yaml =
        YAMLMapper.builder(YAMLFactory.builder().streamReadConstraints(most).build()).build();
    this.json =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(most).build()).build();
  }

  static boolean isXml(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".bpmn") || name.endsWith(".dmn");
  }

  /** What editors of Windows put before a text in UTF-8 is no part of it. */
  static byte[] withoutMark(byte[] content) {
    return content.length >= 3 && Arrays.equals(content, 0, 3, MARK, 0, 3)
        ? Arrays.copyOfRange(content, 3, content.length)
        : content;
  }

  Optional<UploadFault> fault(String path, byte[] content) {
    if (content.length > bounds.maxFile().toBytes()) {
      return wrong(
          "tooBig",
          path,
          "Tệp không được quá " + bounds.maxFile().toKilobytes() + " KB.",
          "The file may have " + bounds.maxFile().toKilobytes() + " KB at most.");
    }
    if (!isUtf8(content)) {
      return wrong(
          "encoding",
          path,
          "Tệp phải ở mã UTF-8, không có ký tự điều khiển.",
          "The file must be in UTF-8, without control characters.");
    }
    if (path.equals(ProcedureFolder.DESCRIPTION)) {
      return tree(yaml, path, content);
    }
    return path.endsWith(".json") ? tree(json, path, content) : Optional.empty();
  }

  private static boolean isUtf8(byte[] content) {
    for (byte each : content) {
      if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException another) {
      return false;
    }
  }

  private static Optional<UploadFault> tree(ObjectMapper mapper, String path, byte[] content) {
    try {
      JsonNode tree = mapper.readTree(content);
      if (!tree.isObject()) {
        return wrong(
            "shape",
            path,
            "Tệp phải là một bảng khóa và giá trị.",
            "The file must be keys and values.");
      }
      return path.endsWith(".json") ? fetched(path, tree) : Optional.empty();
    } catch (JacksonException unreadable) {
      int line = unreadable.getLocation() == null ? 0 : unreadable.getLocation().getLineNr();
      String said = String.valueOf(unreadable.getOriginalMessage()).lines().findFirst().orElse("");
      return Optional.of(
          new UploadFault(
              "unreadable",
              path,
              "",
              Math.max(0, line),
              new Text("không đọc được: " + said, "cannot be read: " + said)));
    }
  }

  /** A form says all it means itself: nothing is fetched from elsewhere. */
  private static Optional<UploadFault> fetched(String path, JsonNode form) {
    return Stream.of("$ref", "$dynamicRef", "$id", "$recursiveRef", "$schema", "$vocabulary")
        .filter(key -> form.findValues(key).stream().anyMatch(each -> leadsAway(key, each)))
        .findFirst()
        .map(
            key ->
                new UploadFault(
                    "remote",
                    path,
                    key,
                    0,
                    new Text(
                        "biểu mẫu không được tham chiếu ra ngoài tệp.",
                        "a form refers to nothing outside of itself.")));
  }

  private static boolean leadsAway(String key, JsonNode value) {
    return !(value.isString()
        && (key.endsWith("ef") && value.asString().startsWith("#")
            || key.equals("$schema")
                && value.asString().equals("https://json-schema.org/draft/2020-12/schema")));
  }

  private static Optional<UploadFault> wrong(String code, String path, String vi, String en) {
    return Optional.of(new UploadFault(code, path, vi, en));
  }
}
