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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.folderintake.Folders;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.RequiredDocument;

/**
 * The page of what is tested names everything every procedure consists of, and tests that exist.
 */
@IntegrationTest
class CoverageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Autowired Procedures procedures;
  @Autowired WalkedRoutes routes;

  @Test
  void every_procedure_that_is_shipped_has_its_part() throws IOException {
    assertThat(parts().keySet())
        .containsExactlyInAnyOrderElementsOf(slugs().collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void every_way_out_of_every_step_has_its_row(String slug) throws IOException {
    Part part = part(slug);
    Set<String> ways =
        routes.of(slug).stream()
            .flatMap(route -> routes.ways(route).all().stream())
            .filter(way -> passesAll(way, slug))
            .map(CoverageTest::row)
            .collect(Collectors.toSet());
    assertThat(part.firsts("Steps and outcomes", 4)).containsExactlyInAnyOrderElementsOf(ways);
    assertThat(part.firsts("Withdrawing and stopping", 1))
        .containsExactlyInAnyOrderElementsOf(ids(part.procedure.steps(), Step::id));
  }

  /** One row suffices for a way that is shorter on a route without some of the bodies. */
  private boolean passesAll(Way way, String slug) {
    for (WalkedRoute route : routes.of(slug)) {
      Ways ways = routes.ways(route);
      if (ways.steps().contains(way.stepId())) {
        return ways.all().contains(way);
      }
    }
    return false;
  }

  private static String row(Way way) {
    return "%s %s %s %s"
        .formatted(
            way.stepId(), way.outcome(), way.returnTo() == null ? "-" : way.returnTo(), way.to());
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void every_rule_of_every_table_has_its_row(String slug) throws IOException {
    Part part = part(slug);
    List<String> rules =
        part.graph().decisions().stream()
            .map(table -> new ByteArrayInputStream(procedures.file(part.revision, table + ".dmn")))
            .flatMap(
                file -> Dmn.readModelFromStream(file).getModelElementsByType(Rule.class).stream())
            .map(Rule::getId)
            .toList();
    assertThat(part.firsts("Routes", 1)).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void every_rule_of_admission_was_read_by_hand() throws IOException {
    assertThat(Stream.of(AdmissionRoute.values()).map(AdmissionRoute::rule))
        .containsExactlyInAnyOrderElementsOf(part("admission").firsts("Routes", 1));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void every_act_and_every_end_has_its_row(String slug) throws IOException {
    Part part = part(slug);
    assertThat(part.firsts("Acts", 1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    ids(part.elements(BusinessRuleTask.class), BusinessRuleTask::getId).stream(),
                    ids(part.elements(ServiceTask.class), ServiceTask::getId).stream())
                .toList());
    assertThat(part.firsts("Ends", 1))
        .containsExactlyInAnyOrderElementsOf(ids(part.elements(EndEvent.class), EndEvent::getId));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void every_paper_fact_answer_limit_and_vote_has_its_row(String slug) throws IOException {
    Part part = part(slug);
    Procedure procedure = part.procedure;
    assertThat(part.firsts("Documents", 1))
        .containsExactlyInAnyOrderElementsOf(ids(procedure.documents(), RequiredDocument::code));
    assertThat(part.firsts("Dated facts", 1))
        .containsExactlyInAnyOrderElementsOf(ids(procedure.dates(), NamedFact::name));
    assertThat(part.firsts("Answers and conditions", 1))
        .containsExactlyInAnyOrderElementsOf(ids(procedure.conditions(), NamedFact::name));
    assertThat(part.firsts("Limits", 1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    procedure.steps().stream().map(Step::id),
                    procedure.limits().stream().map(ProcedureLimit::name))
                .toList());
    assertThat(part.firsts("Votes", 1))
        .containsExactlyInAnyOrderElementsOf(ids(procedure.ballots(), BallotRule::name));
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void every_test_that_is_named_exists(String slug) throws IOException, ClassNotFoundException {
    for (List<List<String>> table : part(slug).tables.values()) {
      for (List<String> row : table) {
        for (String named : row.get(row.size() - 1).split(", ")) {
          assertThat(named).as(String.join(" | ", row)).matches("[a-z]+\\.[A-Za-z]+#[a-z0-9_]+");
          assertIsTest(named.substring(0, named.indexOf('#')), after(named));
        }
      }
    }
  }

  private static Stream<String> slugs() {
    return Folders.shipped().stream().map(ProcedureFolder::slug);
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

  private static <T> List<String> ids(Collection<T> things, Function<T, String> id) {
    return things.stream().map(id).toList();
  }

  private Part part(String slug) throws IOException {
    var found = procedures.current(slug, DAY);
    var tables = parts().get(slug);
    assertThat(tables).as("the part of " + slug).isNotNull();
    return new Part(found.id(), found.procedure(), tables);
  }

  /** What the page says of one procedure, and what there is. */
  private final class Part {

    private final UUID revision;
    private final Procedure procedure;
    private final Map<String, List<List<String>>> tables;

    Part(UUID revision, Procedure procedure, Map<String, List<List<String>>> tables) {
      this.revision = revision;
      this.procedure = procedure;
      this.tables = tables;
    }

    ModelGraph graph() {
      return ModelGraph.of(
          procedures.file(revision, ModelGraph.MODEL), file -> procedures.file(revision, file));
    }

    <T extends ModelElementInstance> List<T> elements(Class<T> type) {
      return Stream.concat(Stream.of(ModelGraph.MODEL), graph().called().stream())
          .map(file -> new ByteArrayInputStream(procedures.file(revision, file)))
          .flatMap(file -> Bpmn.readModelFromStream(file).getModelElementsByType(type).stream())
          .toList();
    }

    /** The first cells of every row of a table, joined; none where there is no such table. */
    List<String> firsts(String table, int cells) {
      return tables.getOrDefault(table, List.of()).stream()
          .map(row -> row.stream().limit(cells).collect(joining(" ")))
          .toList();
    }
  }

  /** By slug and heading: the cells of each row, without the table's head. */
  private static Map<String, Map<String, List<List<String>>>> parts() throws IOException {
    Map<String, Map<String, List<List<String>>>> parts = new TreeMap<>();
    String text = Files.readString(page(), StandardCharsets.UTF_8);
    for (String part : text.split("\n## ")) {
      if (part.startsWith("`")) {
        parts.put(part.substring(1, part.indexOf('`', 1)), tables(part));
      }
    }
    return parts;
  }

  private static Map<String, List<List<String>>> tables(String part) {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    for (String section : part.split("\n### ")) {
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
