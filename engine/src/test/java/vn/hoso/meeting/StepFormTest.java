package vn.hoso.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StepFormTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final StepForm form =
      new StepForm(
          json(
              """
              {"properties": {
                "outcome": {"oneOf": [{"const": "proposed"}, {"const": "sendBack"}]},
                "meetingOn": {"format": "date", "x-fact": "resolution", "x-outcomes": ["proposed"]},
                "number": {"type": "string", "x-outcomes": ["proposed"]},
                "place": {"type": "string"},
                "reason": {"type": "string", "x-outcomes": ["sendBack"]}}}
              """));

  @Test
  void a_row_takes_the_common_fields_it_has_none_of_its_own_for() {
    var common =
        json(
            """
            {"meetingOn": "2026-09-07", "place": "Hội trường"}
            """);
    assertThat(
            form.filled(
                common,
                json(
                    """
                    {"outcome": "proposed", "number": "05-NQ/CB", "place": " "}
                    """)))
        .isEqualTo(
            json(
                """
                {"outcome": "proposed", "meetingOn": "2026-09-07", "number": "05-NQ/CB",
                 "place": "Hội trường"}
                """));
    assertThat(
            form.filled(
                    common,
                    json(
                        """
                        {"outcome": "proposed", "meetingOn": "2026-09-08"}
                        """))
                .path("meetingOn")
                .stringValue())
        .isEqualTo("2026-09-08");
  }

  @Test
  void a_common_day_makes_no_fact_of_a_row_that_is_sent_back() {
    var sentBack =
        form.filled(
            json(
                """
                {"meetingOn": "2026-09-07"}
                """),
            json(
                """
                {"outcome": "sendBack", "number": "05-NQ/CB", "reason": "Thiếu chữ ký."}
                """));
    assertThat(sentBack)
        .isEqualTo(
            json(
                """
                {"outcome": "sendBack", "reason": "Thiếu chữ ký."}
                """));
  }

  @Test
  void without_an_outcome_only_what_belongs_to_all_is_left() {
    assertThat(
            form.filled(
                json("{}"),
                json(
                    """
                    {"number": "05-NQ/CB", "place": "Nhà văn hóa"}
                    """)))
        .isEqualTo(
            json(
                """
                {"place": "Nhà văn hóa"}
                """));
  }

  @Test
  void the_days_that_make_facts_begin_with_the_day_of_the_meeting() {
    assertThat(form.daysAt(LocalDate.of(2026, 9, 7)))
        .isEqualTo(
            json(
                """
                {"meetingOn": "2026-09-07"}
                """));
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text);
  }
}
