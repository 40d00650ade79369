package vn.hoso.foldercheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoso.folderintake.Folders;

/** An editor completes the files of {@code demo/} by their schema; it takes what is read. */
class StorySchemaTest {

  private static final String FIRST_LINE =
      "# yaml-language-server: $schema=../../../schemas/demo.schema.json\n";
  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final JsonNode SCHEMA = read();
  private static final Schema COMPILED =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);

  @Test
  void the_schema_offers_exactly_what_the_reader_takes() {
    same("", StoryReader.Written.class);
    same("/$defs/usual", StoryBook.Usual.class);
    same("/$defs/paper", StoryBook.Paper.class);
    same("/$defs/delegated", StoryBook.Delegated.class);
    same("/$defs/story", StoryReader.Told.class);
    words("/$defs/story/properties/closing/enum", Story.Closing.class);
    words("/$defs/usual/properties/paper/enum", StoryBook.Signing.class);
  }

  @Test
  void every_shipped_story_names_the_schema_and_is_one_of_it() {
    assertThat(Folders.shipped())
        .allSatisfy(
            folder ->
                folder
                    .stories()
                    .forEach(
                        (path, text) -> {
                          String written = new String(text, StandardCharsets.UTF_8);
                          String where = folder.slug() + "/" + path;
                          assertThat(written).as(where).startsWith(FIRST_LINE);
                          assertThat(COMPILED.validate(YAML.readTree(written))).as(where).isEmpty();
                        }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stories: [{list: A}]",
        "stories: [{daysAgo: 3, closing: END}]",
        "steps: {prepareRound: {outcome: prepared}}",
        "tales: []"
      })
  void a_slip_of_the_pen_is_seen_in_the_editor(String text) {
    assertThat(COMPILED.validate(YAML.readTree(text))).isNotEmpty();
  }

  private static void same(String where, Class<?> written) {
    assertThat(SCHEMA.at(where + "/additionalProperties").asBoolean(true)).as(where).isFalse();
    assertThat(SCHEMA.at(where + "/properties").propertyNames())
        .as(written.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(written.getRecordComponents()).map(each -> each.getName()).toList());
  }

  private static void words(String where, Class<? extends Enum<?>> words) {
    assertThat(SCHEMA.at(where).valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
  }

  private static JsonNode read() {
    try (InputStream file =
        StorySchemaTest.class.getResourceAsStream("/schemas/demo.schema.json")) {
      return JsonMapper.builder().build().readTree(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
