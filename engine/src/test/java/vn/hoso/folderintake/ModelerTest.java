package vn.hoso.folderintake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.comparison.Difference;
import vn.hoso.comparison.FolderComparison;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.Role;

/**
 * Camunda Modeler writes a model anew: other order of what is drawn, labels, its name and version,
 * the mark of the element template. {@code modeler/*.bpmn} were written by what it writes with.
 */
@IntegrationTest
class ModelerTest {

  private static final String XSD = "/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd";

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired FolderSeeding seeding;
  @Autowired JdbcClient jdbc;
  private UploadedProcedure procedure;
  private HosoClient system;

  @BeforeEach
  void signIn() {
    procedure = new UploadedProcedure(jdbc);
    system =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    seeding.seed(procedure.folder(), List.of());
  }

  @AfterEach
  void forget() {
    procedure.forget();
  }

  @Test
  void a_file_of_the_modeler_with_the_element_template_uploads_cleanly_and_tells_limits_alone()
      throws IOException {
    String written =
        saved("admission")
            .replace("process id=\"admission\"", "process id=\"" + procedure.slug + "\"");
    assertThat(written)
        .contains("exporter=\"Camunda Modeler\"", "camunda:modelerTemplate=\"vn.hoso.step\"")
        .contains("<bpmndi:BPMNLabel>", "modeler:executionPlatform");

    Answer answer = procedure.upload(system, "quy-trinh.bpmn", written.getBytes(UTF_8));

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    JsonNode details = answer.json();
    assertThat(details.at("/draft/findings")).isEmpty();
    assertThat(details.path("limitsOnly").asBoolean()).isTrue();
    assertThat(details.path("differences")).hasSize(1);
    assertThat(details.at("/differences/0/sentence").asString())
        .isEqualTo("Bước “Thẩm định hồ sơ”: 15 ngày làm việc → 10 ngày làm việc.");
  }

  @Test
  void of_a_second_procedure_too() throws IOException {
    ProcedureFolder shipped = Folders.named("procedures", "badge");
    var files = new java.util.HashMap<>(shipped.files());
    files.put("process.bpmn", saved("badge").getBytes(UTF_8));

    List<Difference> told = FolderComparison.of(shipped, new ProcedureFolder("badge", files));

    assertThat(told)
        .singleElement()
        .satisfies(each -> assertThat(each.sentence().vi()).contains("5 ngày làm việc → 4 ngày"));
  }

  static List<ProcedureFolder> shipped() {
    return Folders.shipped();
  }

  /**
   * What leaves the house is what is stored, so whatever is shipped or uploaded opens elsewhere.
   */
  @ParameterizedTest
  @MethodSource("shipped")
  void every_model_is_valid_by_the_schema_of_the_notation(ProcedureFolder folder) {
    for (var file : folder.files().entrySet()) {
      if (file.getKey().endsWith(".bpmn")) {
        assertThat(faults(file.getValue())).as(folder.slug() + "/" + file.getKey()).isEmpty();
      }
    }
  }

  private static List<String> faults(byte[] model) {
    try {
      schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(model)));
      return List.of();
    } catch (SAXException | IOException invalid) {
      return List.of(String.valueOf(invalid.getMessage()));
    }
  }

  /** The schema that the engine carries, with those it names. */
  private static Schema schema() throws SAXException {
    return SchemaFactory.newDefaultInstance().newSchema(ModelerTest.class.getResource(XSD));
  }

  private static String saved(String slug) throws IOException {
    try (InputStream file = ModelerTest.class.getResourceAsStream("/modeler/" + slug + ".bpmn")) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
