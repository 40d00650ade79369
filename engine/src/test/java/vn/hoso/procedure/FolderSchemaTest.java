package vn.hoso.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.deadline.Confidence;
import vn.hoso.form.FormDialect;

/** An editor completes a folder by the schemas; what they offer is what the reader takes. */
class FolderSchemaTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final JsonNode schema = read("procedure");

  @Test
  void the_schema_of_a_description_offers_exactly_what_the_reader_takes() {
    same("procedure.yml", schema, ProcedureFile.class);
  }

  @Test
  void the_schema_of_forms_offers_exactly_the_annotations_the_dialect_knows() {
    JsonNode form = read("form");

    assertThat(
            Stream.of(
                    "/properties",
                    "/$defs/field/properties",
                    "/$defs/field/properties/oneOf/items/properties")
                .flatMap(where -> form.at(where).propertyNames().stream())
                .filter(name -> name.startsWith("x-"))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(FormDialect.ANNOTATIONS);
  }

  private void same(String where, JsonNode node, Class<?> written) {
    JsonNode object = resolved(node);
    assertThat(object.path("additionalProperties").asBoolean(true)).as(where).isFalse();
    assertThat(object.path("properties").propertyNames())
        .as(where + " and the record " + written.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(written.getRecordComponents()).map(RecordComponent::getName).toList());
    for (RecordComponent component : written.getRecordComponents()) {
      same(
          where + "/" + component.getName(),
          object.path("properties").path(component.getName()),
          component.getGenericType());
    }
  }

  private void same(String where, JsonNode said, Type type) {
    JsonNode node = resolved(said);
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      assertThat(node.path("type").asString()).as(where).isEqualTo("array");
      same(where + "[]", node.path("items"), list.getActualTypeArguments()[0]);
    } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      assertThat(node.path("type").asString()).as(where).isEqualTo("object");
    } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
      assertThat(texts(node.path("enum")))
          .as(where)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(enumeration.getEnumConstants())
                  .map(each -> ((Enum<?>) each).name())
                  .toList());
    } else if (type instanceof Class<?> record && record.isRecord()) {
      same(where, node, record);
    } else {
      scalar(where, node, type);
    }
  }

  private static void scalar(String where, JsonNode node, Type type) {
    if (where.endsWith("onfidence")) {
      assertThat(texts(node.path("enum")))
          .as(where)
          .containsExactlyElementsOf(
              Arrays.stream(Confidence.values()).map(Confidence::code).toList());
      return;
    }
    String kind = type == Integer.class ? "integer" : type == Boolean.class ? "boolean" : "string";
    assertThat(node.path("type").asString()).as(where).isEqualTo(kind);
    assertThat(node.path("format").asString("").equals("date"))
        .as(where)
        .isEqualTo(type == LocalDate.class);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? schema.at(node.path("$ref").asString().substring(1)) : node;
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode read(String name) {
    try (InputStream file =
        FolderSchemaTest.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
      return JSON.readTree(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
