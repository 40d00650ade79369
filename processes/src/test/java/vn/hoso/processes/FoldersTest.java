package vn.hoso.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What can be said of the files without the application: they are well written, drawn, and in
 * composed letters.
 */
class FoldersTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path TEMPLATE = RESOURCES.resolve("modeler/hoso.element-template.json");
  private static final String META = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @MethodSource("processes")
  void a_process_is_valid_against_the_schema_of_bpmn(Path file) throws IOException {
    Bpmn.validateModel(model(file));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void a_decision_is_valid_against_the_schema_of_dmn(Path file) throws IOException {
    Dmn.validateModel(Dmn.readModelFromStream(new ByteArrayInputStream(Files.readAllBytes(file))));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everything_in_a_process_is_drawn(Path file) throws IOException {
    BpmnModelInstance model = model(file);
    Set<String> drawn =
        Stream.concat(
                model.getModelElementsByType(BpmnShape.class).stream()
                    .map(shape -> shape.getBpmnElement().getId()),
                model.getModelElementsByType(BpmnEdge.class).stream()
                    .map(edge -> edge.getBpmnElement().getId()))
            .collect(Collectors.toSet());

    assertThat(model.getModelElementsByType(FlowElement.class))
        .isNotEmpty()
        .allSatisfy(element -> assertThat(drawn).contains(element.getId()));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void no_shape_of_a_process_lies_upon_another(Path file) throws IOException {
    List<BpmnShape> shapes =
        model(file).getModelElementsByType(BpmnShape.class).stream()
            .filter(FoldersTest::isSingle)
            .toList();

    for (BpmnShape one : shapes) {
      assertThat(
              shapes.stream()
                  .filter(other -> other != one && touches(one, other))
                  .map(BpmnShape::getId))
          .as(one.getId())
          .isEmpty();
    }
  }

  private static boolean isSingle(BpmnShape shape) {
    String kind = shape.getBpmnElement().getElementType().getTypeName();
    return !Set.of("participant", "lane", "subProcess", "boundaryEvent").contains(kind);
  }

  private static boolean touches(BpmnShape one, BpmnShape other) {
    var a = one.getBounds();
    var b = other.getBounds();
    return a.getX() < b.getX() + b.getWidth()
        && b.getX() < a.getX() + a.getWidth()
        && a.getY() < b.getY() + b.getHeight()
        && b.getY() < a.getY() + a.getHeight();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_is_a_schema_with_titles_in_two_languages(Path file) throws IOException {
    String text = Files.readString(file);
    JsonNode form = JSON.readTree(text);
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(META));

    assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(form.path("$schema").asString()).isEqualTo(META);
    assertThat(form.path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(form.path("properties").propertyStream())
        .allSatisfy(
            field -> {
              assertThat(field.getValue().path("title").asString(""))
                  .as(field.getKey())
                  .isNotBlank();
              assertThat(field.getValue().path("x-title-en").asString(""))
                  .as(field.getKey())
                  .isNotBlank();
              assertThat(field.getValue().has("x-order")).as(field.getKey()).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_text_of_a_form_has_an_end(Path file) throws IOException {
    assertThat(JSON.readTree(Files.readString(file)).findParents("type"))
        .filteredOn(schema -> schema.path("type").asString().equals("string"))
        .allSatisfy(
            schema ->
                assertThat(schema.has("maxLength") || schema.has("format"))
                    .as(schema.toString())
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void a_description_can_be_read(Path file) throws IOException {
    JsonNode description = YAMLMapper.builder().build().readTree(Files.readAllBytes(file));

    assertThat(description.at("/name/vi").asString()).isNotBlank();
    assertThat(description.path("documents"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.path("confidence").asString("")).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_text_is_composed_and_ends_its_lines_as_unix_does(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);

    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).doesNotContain("\r").doesNotStartWith("\uFEFF");
  }

  @Test
  void the_template_for_the_modeler_names_the_properties_the_steps_use() throws IOException {
    JsonNode template = JSON.readTree(Files.readString(TEMPLATE)).get(0);
    Set<String> offered = new TreeSet<>();
    for (JsonNode property : template.path("properties")) {
      // Modeler refuses the whole template for any other kind of field bound to a property.
      assertThat(property.path("type").asString()).isIn("String", "Dropdown", "Hidden");
      offered.add(property.at("/binding/name").asString());
    }
    Set<String> used = new TreeSet<>();
    for (Path file : processes().toList()) {
      for (UserTask step : model(file).getModelElementsByType(UserTask.class)) {
        assertThat(
                step.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "modelerTemplate"))
            .as(step.getId())
            .isEqualTo(template.path("id").asString());
        step.getExtensionElements()
            .getElementsQuery()
            .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
            .singleResult()
            .getCamundaProperties()
            .forEach(property -> used.add(name(property)));
      }
    }

    // That it offers all the code reads is held where the code is.
    assertThat(offered).containsAll(used);
  }

  private static String name(CamundaProperty property) {
    return property.getCamundaName();
  }

  private static BpmnModelInstance model(Path file) throws IOException {
    return Bpmn.readModelFromStream(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private static Stream<Path> processes() throws IOException {
    return named(".bpmn");
  }

  private static Stream<Path> decisions() throws IOException {
    return named(".dmn");
  }

  private static Stream<Path> forms() throws IOException {
    return all().filter(file -> file.getParent().endsWith("forms"));
  }

  private static Stream<Path> descriptions() throws IOException {
    return named("procedure.yml");
  }

  private static Stream<Path> named(String end) throws IOException {
    return all().filter(file -> file.getFileName().toString().endsWith(end));
  }

  private static Stream<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
