package vn.hoso.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.deadline.Confidence;
import vn.hoso.shared.Sha256;
import vn.hoso.shared.Text;

/**
 * What of {@code procedure.yml} is not sourced: every entry, wherever it stands, that says its
 * confidence. What a section of tomorrow says of itself is found as well.
 */
final class DescriptionRows {

  private static final String CONFIDENCE = "confidence";

  /** By what an entry is called, the first it has. */
  private static final List<String> NAMES = List.of("code", "name", "number", "fact", "title");

  private final JsonNode description;
  private final Function<String, byte[]> files;
  private final List<EvidenceRow> rows = new ArrayList<>();

  private DescriptionRows(JsonNode description, Function<String, byte[]> files) {
    this.description = description;
    this.files = files;
  }

  /**
   * @param files of the folder, by path
   */
  static List<EvidenceRow> of(JsonNode description, Function<String, byte[]> files) {
    var found = new DescriptionRows(description, files);
    description
        .properties()
        .forEach(section -> found.section(section.getKey(), section.getValue()));
    return found.rows;
  }

  private void section(String part, JsonNode content) {
    if (content.isArray()) {
      int at = 0;
      for (JsonNode entry : content) {
        walk(part, EvidenceRow.key(part, called(entry, at++), null), null, entry, entry);
      }
    } else if (content.isObject()) {
      walk(part, part, null, content, content);
    }
  }

  private void walk(String part, String key, @Nullable String facet, JsonNode entry, JsonNode at) {
    if (!at.isObject()) {
      return;
    }
    add(part, key, facet, entry, at, CONFIDENCE);
    if (at.has("validityConfidence")) {
      add(part, key + ".validity", "validity", entry, at, "validityConfidence");
    }
    for (var member : at.properties()) {
      JsonNode below = member.getValue();
      String name = facet == null ? member.getKey() : facet + "." + member.getKey();
      if (below.isArray()) {
        int index = 0;
        for (JsonNode each : below) {
          walk(
              part,
              key + "." + member.getKey() + "[" + called(each, index++) + "]",
              name,
              entry,
              each);
        }
      } else {
        walk(part, key + "." + member.getKey(), name, entry, below);
      }
    }
  }

  private void add(
      String part, String key, @Nullable String facet, JsonNode entry, JsonNode at, String word) {
    if (!at.path(word).isString()) {
      return;
    }
    Confidence confidence = Confidence.of(at.path(word).asString());
    if (confidence != Confidence.SOURCED) {
      boolean validity = !word.equals(CONFIDENCE);
      rows.add(
          new EvidenceRow(
              free(key),
              Sha256.hex(validity ? validity(at) : content(at)),
              part,
              facet,
              label(facet == null || validity ? entry : at, entry),
              DescriptionTexts.said(part, facet, at),
              at.path("source").isString() ? at.path("source").asString() : null,
              confidence));
    }
  }

  /** Two entries that are called alike are told apart by their order. */
  private String free(String key) {
    return rows.stream().anyMatch(row -> row.key().equals(key)) ? free(key + "+") : key;
  }

  private static String called(JsonNode entry, int index) {
    var named = NAMES.stream().map(entry::path).filter(JsonNode::isString).map(JsonNode::asString);
    // Papers to sign have no name: what calls for them is theirs alone.
    var calledFor =
        Stream.of("step", "outcome", "call")
            .map(entry::path)
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .toList();
    return named
        .findFirst()
        .orElse(calledFor.isEmpty() ? String.valueOf(index) : String.join(",", calledFor));
  }

  private Text label(JsonNode own, JsonNode entry) {
    for (JsonNode each : List.of(own, entry)) {
      for (String key : List.of("label", "name", "title", "basis", "number", "fact")) {
        JsonNode found = each.path(key);
        if (found.isObject() && found.path("vi").isString()) {
          return new Text(found.path("vi").asString(), found.path("en").asString(null));
        }
        if (found.isString() && key.equals("fact")) {
          return fact(found.asString());
        }
        if (found.isString() && !key.equals("name")) {
          String number = each.path("number").asString("");
          String text = found.asString();
          return new Text(
              number.isEmpty() || number.equals(text) ? text : number + " " + text, null);
        }
      }
    }
    return new Text("", null);
  }

  /** A fact has no words here: it is called as the day or the condition it is. */
  private Text fact(String fact) {
    return Stream.of("dates", "conditions")
        .flatMap(each -> description.path(each).valueStream())
        .filter(each -> each.path("name").asString("").equals(fact))
        .map(each -> each.path("label"))
        .map(label -> new Text(label.path("vi").asString(fact), label.path("en").asString(null)))
        .findFirst()
        .orElse(new Text(fact, null));
  }

  private static String validity(JsonNode at) {
    return at.path("validityMonths") + " " + at.path("validAt");
  }

  /** Without what stands on its own, on what it rests, and English words for the same. */
  private String content(JsonNode at) {
    Map<String, String> said = new TreeMap<>();
    at.properties()
        .forEach(
            member -> {
              if (!Stream.of(
                          "source",
                          CONFIDENCE,
                          "validityConfidence",
                          "note",
                          "noteEn",
                          "blank",
                          "onTheWay")
                      .toList()
                      .contains(member.getKey())
                  && !apart(member.getValue())) {
                said.put(member.getKey(), sorted(member.getValue()));
              }
            });
    if (at.path("text").isString()) {
      said.put("text", Sha256.hex(files.apply(at.path("text").asString())));
    }
    return said.toString();
  }

  private static boolean apart(JsonNode value) {
    return value.isObject() && value.has(CONFIDENCE)
        || value.isArray() && value.size() > 0 && value.get(0).has(CONFIDENCE);
  }

  private static String sorted(JsonNode value) {
    if (value instanceof ObjectNode object) {
      Map<String, String> members = new TreeMap<>();
      object
          .properties()
          .forEach(
              member -> {
                if (!member.getKey().equals("en")) {
                  members.put(member.getKey(), sorted(member.getValue()));
                }
              });
      return members.toString();
    }
    if (value.isArray()) {
      return value.valueStream().map(DescriptionRows::sorted).toList().toString();
    }
    return value.toString();
  }
}
