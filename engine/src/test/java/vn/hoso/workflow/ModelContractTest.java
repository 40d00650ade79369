package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.hoso.IntegrationTest;
import vn.hoso.procedure.Procedures;

/**
 * Every shipped model against the acts that exist; what its files say to each other is the check of
 * the procedures.
 */
@IntegrationTest
class ModelContractTest {

  @Autowired ListableBeanFactory beans;
  @Autowired Procedures procedures;

  @Test
  void every_shipped_model_names_only_acts_that_exist_and_evaluates_nothing_else()
      throws Exception {
    List<Resource> models = models().toList();

    assertThat(models).isNotEmpty();
    for (Resource model : models) {
      assertThat(ModelCheck.of(model.getContentAsByteArray(), verbs()))
          .as(model.getDescription())
          .isEmpty();
    }
  }

  @Test
  void every_shipped_model_is_valid_against_the_schemas_of_its_language() throws Exception {
    List<Resource> models = models().toList();
    List<Resource> tables = find("*.dmn").toList();

    assertThat(models).isNotEmpty();
    assertThat(tables).isNotEmpty();
    for (Resource model : models) {
      Bpmn.validateModel(Bpmn.readModelFromStream(model.getInputStream()));
    }
    for (Resource table : tables) {
      Dmn.validateModel(Dmn.readModelFromStream(table.getInputStream()));
    }
  }

  @Test
  void every_part_a_step_names_is_a_part_of_a_dossier() {
    assertThat(procedures.published())
        .isNotEmpty()
        .allSatisfy(
            revision ->
                assertThat(revision.procedure().steps())
                    .extracting(step -> revision.procedure().part(step.part()))
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(part).isPresent()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an act renamed            | delegateExpression=\"${appraise}\"  | delegateExpression=\"${assess}\"          | appraise | assess",
        "a bean that is no act     | delegateExpression=\"${withdraw}\"  | delegateExpression=\"${dataSource}\"      | withdraw | dataSource",
        "a method                  | delegateExpression=\"${submit}\"    | delegateExpression=\"${submit.perform()}\" | submit   | name an act",
        "a class                   | camunda:delegateExpression=\"${receive}\" | camunda:class=\"java.lang.Object\"   | receive  | class",
        "a condition that computes | ${outcome == 'agreed'}              | ${outcome.length() == 6}                  | sectionAgrees_sectionDone | compare",
        "a call of whatever is new | calledElementBinding=\"deployment\"  | calledElementBinding=\"latest\"           | signDecision | same revision",
        "a script                  | <bpmn:documentation />              | <bpmn:script>1</bpmn:script>              | prepareDossier | script"
      })
  void a_model_that_reaches_for_more_is_refused_with_its_element(
      String what, String text, String planted, String element, String reason) throws Exception {
    String model =
        new String(admission(), StandardCharsets.UTF_8)
            .replace(
                "<bpmn:userTask id=\"prepareDossier\" name=\"Lập hồ sơ\" camunda:modelerTemplate=\"vn.hoso.step\">",
                "<bpmn:userTask id=\"prepareDossier\" name=\"Lập hồ sơ\"><bpmn:documentation />");
    assertThat(model).contains(text);

    List<ModelFinding> findings =
        ModelCheck.of(model.replace(text, planted).getBytes(StandardCharsets.UTF_8), verbs());

    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.elementId()).isEqualTo(element);
              assertThat(finding.reasonEn()).contains(reason);
            });
  }

  private Set<String> verbs() {
    return ActExpressions.verbs(beans);
  }

  private static byte[] admission() throws Exception {
    return find("process.bpmn")
        .filter(model -> model.getDescription().contains("admission"))
        .findFirst()
        .orElseThrow()
        .getContentAsByteArray();
  }

  private static Stream<Resource> models() throws Exception {
    return Stream.concat(
        find("process.bpmn"),
        Stream.of(
            new PathMatchingResourcePatternResolver().getResources("classpath*:shared/*/*.bpmn")));
  }

  private static Stream<Resource> find(String name) throws Exception {
    return Stream.of(
        new PathMatchingResourcePatternResolver().getResources("classpath*:procedures/*/" + name));
  }
}
