package vn.hoso.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whoever edits a model in the modeler is offered each property of a step that the code reads. */
class ElementTemplateTest {

  private static final Path TEMPLATE =
      Path.of("../processes/src/main/resources/modeler/hoso.element-template.json");
  private static final Path CODE = Path.of("src/main/java/vn/hoso");

  /** Of the process as a whole; no template is for it. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of(
          "label",
          "labelEn",
          "from",
          "to",
          "extension",
          "extensionBasis",
          "extensionConfidence",
          "stepsExceed",
          "stepsExceedEn");

  private static final Pattern GIVEN =
      Pattern.compile("given(?:\\.all\\(\\))?\\.(?:get|or)\\(\"(\\w+)\"\\)");
  private static final Pattern OF_A_STEP = Pattern.compile("values\\(step, (\\w+)\\)");

  @Test
  void the_template_offers_each_property_the_code_reads_of_a_step_and_nothing_else()
      throws IOException {
    String places = Files.readString(CODE.resolve("workflow/ModelPlaces.java"));
    Set<String> read = found(GIVEN, Files.readString(CODE.resolve("procedure/ProcessModel.java")));
    found(OF_A_STEP, places).stream()
        .map(name -> found(Pattern.compile(name + " = \"(\\w+)\""), places))
        .forEach(read::addAll);
    read.removeAll(OF_THE_WHOLE);
    assertThat(read).contains("readers", "papersDue", "timeLimit", "halfway");
    assertThat(offered(0)).isEqualTo(read);
  }

  @Test
  void the_template_of_a_call_offers_each_hand_of_a_signing() throws IOException {
    assertThat(offered(1)).isEqualTo(SigningHands.KNOWN);
  }

  private static Set<String> found(Pattern pattern, String code) {
    return pattern
        .matcher(code)
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> offered(int template) throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Files.readString(TEMPLATE))
        .get(template)
        .path("properties")
        .valueStream()
        .map(each -> each.at("/binding/name").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
