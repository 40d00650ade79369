package vn.hoso.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas an editor completes and checks a folder by. */
class SchemasTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SCHEMAS = RESOURCES.resolve("schemas");
  private static final String NAMED = "# yaml-language-server: $schema=";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  @ParameterizedTest
  @MethodSource("descriptions")
  void a_description_names_its_schema_in_the_first_line_and_is_valid_by_it(Path file)
      throws IOException {
    String text = Files.readString(file);
    String first = text.lines().findFirst().orElseThrow();

    assertThat(first).startsWith(NAMED);
    Path schema = file.getParent().resolve(first.substring(NAMED.length())).normalize();
    assertThat(schema).isEqualTo(SCHEMAS.resolve("procedure.schema.json"));
    assertThat(errors("procedure", YAML.readTree(text))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_is_valid_by_the_schema_of_forms(Path file) throws IOException {
    assertThat(errors("form", JSON.readTree(Files.readString(file)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publiclyTrackable: true | publicly_trackable: true | publicly_trackable",
        "effectiveFrom: 2025-01-01 | effectiveFrom: soon | date",
        "neededAt: completeMemberFile | stage: completeMemberFile | stage",
        "share: 2/3 | share: 0.5 | string",
        "capacity: OPENER | capacity: OWNER | enumeration"
      })
  void a_slip_of_the_pen_is_marked(String text, String planted, String said) throws IOException {
    String whole = Files.readString(descriptions().findFirst().orElseThrow());
    assertThat(whole).contains(text.strip());

    assertThat(errors("procedure", YAML.readTree(whole.replace(text.strip(), planted.strip()))))
        .anySatisfy(error -> assertThat(error.getMessage()).contains(said.strip()));
  }

  @Test
  void a_misspelt_word_of_a_form_is_marked() throws IOException {
    String form = Files.readString(RESOURCES.resolve("procedures/admission/forms/supply.json"));

    assertThat(errors("form", JSON.readTree(form.replace("\"maxLength\"", "\"maxLenght\""))))
        .anySatisfy(error -> assertThat(error.getMessage()).contains("maxLenght"));
  }

  private static List<Error> errors(String schema, JsonNode written) throws IOException {
    Schema read =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry ->
                    registry.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(JSON.readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json"))));
    return read.validate(written);
  }

  private static Stream<Path> descriptions() throws IOException {
    return all().filter(file -> file.endsWith("procedure.yml"));
  }

  private static Stream<Path> forms() throws IOException {
    return all().filter(file -> file.getParent().endsWith("forms"));
  }

  private static Stream<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
