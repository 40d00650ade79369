package vn.hoso.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposedJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B",
        "\\u200b",
        "\\u00ad\\n\\t ",
        "\\u3164",
        "\u3164\\uFEFF",
        " ",
        "\\uDB40\\uDC41",
        "\u2060\\r\\n"
      })
  void a_text_of_nothing_anybody_sees_is_empty(String written) {
    assertThat(of("{\"a\":[\"" + written + "\",\"b\"]}")).isEqualTo("{\"a\":[\"\",\"b\"]}");
  }

  @Test
  void other_texts_stay_as_they_are() {
    for (String json :
        List.of(
            "{\"a\":\"say \\\"  \\\"\"}",
            "{\"a\\\\\" : \"b\" , \"c\" : \"\\\\n\"}",
            "{\"a\":\"\\u0022 \\u005c\"}",
            "{\"a\":\" b \"}",
            "{\"a\":\"\\ud",
            "{\"  ",
            "")) {
      assertThat(of(json)).isEqualTo(json);
    }
  }

  @Test
  void a_pair_is_one_letter_and_half_of_one_is_none() {
    assertThat(of("\"\\ud83d\\ude00\"")).isEqualTo("\"\uD83D\uDE00\"");
    assertThat(of("\"\\\\ud83d\"")).isEqualTo("\"\\\\ud83d\"");
    for (String half : List.of("\\ud83d", "\\uDE00\\uD83D", "\\ud83d\\\\ude00", "\\ud83dx")) {
      assertThatThrownBy(() -> of("{\"a\":\"" + half + "\"}"))
          .as(half)
          .isInstanceOf(WebProblem.class);
    }
    byte[] raw = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
    assertThatThrownBy(() -> ComposedJson.of(raw)).isInstanceOf(WebProblem.class);
  }

  private static String of(String json) {
    return new String(ComposedJson.of(json.getBytes(UTF_8)), UTF_8);
  }
}
