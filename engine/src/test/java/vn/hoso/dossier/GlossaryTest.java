package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoso.IntegrationTest;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.Act;

@IntegrationTest
class GlossaryTest {

  private record Row(
      String term, String verb, String bpmn, String java, String rest, String event, String paper) {

    static Row of(String line) {
      var cells =
          Arrays.stream(line.split("\\|"))
              .skip(1)
              .map(cell -> cell.strip().replace("`", ""))
              .toList();
      assertThat(cells).as(line).hasSize(7).noneMatch(String::isBlank);
      return new Row(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          cells.get(6));
    }
  }

  @Autowired ApplicationContext beans;
  @Autowired Procedures procedures;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void every_row_is_complete_and_true() throws IOException {
    var model = model();
    for (var row : rows()) {
      var method = row.java().substring(row.java().lastIndexOf('.') + 1);
      assertThat(owner(row.java()).getDeclaredMethods())
          .as(row.verb())
          .anyMatch(each -> each.getName().equals(method));
      assertThat(rest()).as(row.verb()).contains(row.rest());
      assertThat(DossierEventKind.valueOf(row.event()).vi()).isNotBlank();
      if (!row.bpmn().equals("-")) {
        elements(row.bpmn()).forEach(id -> assertThat(model).contains("id=\"" + id + "\""));
        assertThat(model).contains("camunda:delegateExpression=\"${" + row.verb() + "}\"");
        assertThat(beans.getBean(row.verb())).isInstanceOf(Act.class);
      }
    }
  }

  @Test
  void every_act_and_every_verb_of_the_transition_table_has_its_row() throws IOException {
    var verbs = rows().stream().map(Row::verb).toList();
    assertThat(verbs).doesNotHaveDuplicates().containsAll(DossierStatus.verbs());
    assertThat(verbs).contains(beans.getBeanNamesForType(Act.class));
  }

  @Test
  void the_statuses_are_those_of_the_code() throws IOException {
    var page = Files.readString(page());
    for (var status : DossierStatus.values()) {
      assertThat(page)
          .contains(
              "| %s | %s | %d %s |"
                  .formatted(status, status.vi(), status.portal().code(), status.portal().vi()));
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(page()).stream()
        .dropWhile(line -> !line.startsWith("## Verbs of this version"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| ") && !line.startsWith("| Tiếng Việt"))
        .map(Row::of)
        .toList();
  }

  private static Path page() {
    return Stream.of(Path.of("docs/glossary.md"), Path.of("../docs/glossary.md"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  /** A class of the dossier's; one of another module says which: {@code ballot.Ballots.enter}. */
  private static Class<?> owner(String java) {
    String type = java.substring(0, java.lastIndexOf('.'));
    try {
      return Class.forName("vn.hoso." + (type.contains(".") ? type : "dossier." + type));
    } catch (ClassNotFoundException missing) {
      throw new AssertionError("no class for " + java, missing);
    }
  }

  private static Stream<String> elements(String bpmn) {
    return Arrays.stream(bpmn.split("[ ()]+")).filter(id -> !id.isBlank());
  }

  private List<String> rest() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(
            mapping ->
                mapping.getMethodsCondition().getMethods().stream()
                    .flatMap(
                        verb -> mapping.getPatternValues().stream().map(path -> verb + " " + path)))
        .toList();
  }

  private String model() {
    var day = LocalDate.of(2026, 11, 1);
    var admission = procedures.current("admission", day).id();
    // Nobody is consulted in an admission.
    var consult = procedures.current("consult", day).id();
    return Stream.of(
            procedures.file(admission, "process.bpmn"),
            procedures.file(admission, "signing.bpmn"),
            procedures.file(consult, "process.bpmn"))
        .map(file -> new String(file, StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
