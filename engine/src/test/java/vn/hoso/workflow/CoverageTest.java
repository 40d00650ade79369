package vn.hoso.workflow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.procedure.BallotRule;
import vn.hoso.procedure.NamedFact;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.RequiredDocument;
import vn.hoso.procedure.Step;

/** The page of what is tested names everything admission consists of, and tests that exist. */
@IntegrationTest
class CoverageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Autowired Procedures procedures;

  private UUID revision;
  private Procedure admission;
  private List<BpmnModelInstance> models;
  private TreeMap<String, List<List<String>>> page;

  @BeforeEach
  void read() throws IOException {
    var found = procedures.current("admission", DAY);
    revision = found.id();
    admission = found.procedure();
    models =
        Stream.of("process.bpmn", "signing.bpmn")
            .map(file -> new ByteArrayInputStream(procedures.file(found.id(), file)))
            .map(Bpmn::readModelFromStream)
            .toList();
    page = tables();
  }

  @Test
  void every_way_out_of_every_step_has_its_row() {
    List<String> ways =
        Ways.of(procedures, revision, AdmissionRoute.WIDEST.choices()).all().stream()
            .map(
                way ->
                    "%s %s %s %s"
                        .formatted(
                            way.stepId(),
                            way.outcome(),
                            way.returnTo() == null ? "-" : way.returnTo(),
                            way.to()))
            .toList();
    assertThat(firsts("Steps and outcomes", 4)).containsExactlyInAnyOrderElementsOf(ways);
    assertThat(firsts("Withdrawing and stopping", 1))
        .containsExactlyInAnyOrderElementsOf(ids(admission.steps(), Step::id));
  }

  @Test
  void every_rule_of_the_table_of_authority_has_its_row_and_its_route() {
    List<String> rules =
        Dmn.readModelFromStream(
                new ByteArrayInputStream(procedures.file(revision, "authority.dmn")))
            .getModelElementsByType(Rule.class)
            .stream()
            .map(Rule::getId)
            .toList();
    assertThat(firsts("Routes", 1)).containsExactlyInAnyOrderElementsOf(rules);
    assertThat(Stream.of(AdmissionRoute.values()).map(AdmissionRoute::rule))
        .containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void every_act_and_every_end_has_its_row() {
    assertThat(firsts("Acts", 1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("determineAuthority"),
                    elements(ServiceTask.class).stream().map(ServiceTask::getId))
                .toList());
    assertThat(firsts("Ends", 1))
        .containsExactlyInAnyOrderElementsOf(ids(elements(EndEvent.class), EndEvent::getId));
  }

  @Test
  void every_paper_fact_answer_and_limit_has_its_row() {
    assertThat(firsts("Documents", 1))
        .containsExactlyInAnyOrderElementsOf(ids(admission.documents(), RequiredDocument::code));
    assertThat(firsts("Dated facts", 1))
        .containsExactlyInAnyOrderElementsOf(ids(admission.dates(), NamedFact::name));
    assertThat(firsts("Answers and conditions", 1))
        .containsExactlyInAnyOrderElementsOf(ids(admission.conditions(), NamedFact::name));
    assertThat(firsts("Limits", 1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    admission.steps().stream().map(Step::id),
                    admission.limits().stream().map(ProcedureLimit::name))
                .toList());
  }

  @Test
  void every_vote_has_its_row() {
    assertThat(firsts("Votes", 1))
        .containsExactlyInAnyOrderElementsOf(ids(admission.ballots(), BallotRule::name));
  }

  @Test
  void every_test_that_is_named_exists() throws ClassNotFoundException {
    assertThat(page).hasSize(11);
    for (List<List<String>> table : page.values()) {
      for (List<String> row : table) {
        for (String named : row.get(row.size() - 1).split(", ")) {
          assertThat(named).as(String.join(" | ", row)).matches("[a-z]+\\.[A-Za-z]+#[a-z0-9_]+");
          assertIsTest(named.substring(0, named.indexOf('#')), after(named));
        }
      }
    }
  }

  private static String after(String named) {
    return named.substring(named.indexOf('#') + 1);
  }

  private static void assertIsTest(String type, String method) throws ClassNotFoundException {
    assertThat(Class.forName("vn.hoso." + type).getDeclaredMethods())
        .as(type + "#" + method)
        .anyMatch(
            each ->
                each.getName().equals(method)
                    && (each.isAnnotationPresent(Test.class)
                        || each.isAnnotationPresent(ParameterizedTest.class)));
  }

  /** The first cells of every row of a table, joined. */
  private List<String> firsts(String table, int cells) {
    return page.get(table).stream()
        .map(row -> row.stream().limit(cells).collect(joining(" ")))
        .toList();
  }

  private <T extends ModelElementInstance> List<T> elements(Class<T> type) {
    return models.stream().flatMap(model -> model.getModelElementsByType(type).stream()).toList();
  }

  private static <T> List<String> ids(Collection<T> things, Function<T, String> id) {
    return things.stream().map(id).toList();
  }

  /** By heading: the cells of each row, without the table's head. */
  private static TreeMap<String, List<List<String>>> tables() throws IOException {
    var tables = new TreeMap<String, List<List<String>>>();
    String text = Files.readString(page(), StandardCharsets.UTF_8);
    for (String section : text.split("\n## ")) {
      List<List<String>> rows =
          section
              .lines()
              .filter(line -> line.startsWith("| "))
              .skip(1)
              .map(CoverageTest::cells)
              .toList();
      if (!rows.isEmpty()) {
        tables.put(section.lines().findFirst().orElseThrow(), rows);
      }
    }
    return tables;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|"))
        .skip(1)
        .map(cell -> cell.strip().replace("`", ""))
        .toList();
  }

  private static Path page() {
    return Stream.of(Path.of("docs/coverage.md"), Path.of("../docs/coverage.md"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
