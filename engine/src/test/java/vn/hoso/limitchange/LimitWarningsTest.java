package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.shared.HosoClock;

/** A warning that is new with a draft needs a reason, which is kept and shown. */
@IntegrationTest
class LimitWarningsTest {

  private static final String TODAY = "2026-09-07";
  private static final String STEP = "step:takeMove";
  private static final String REASON = "Ban Thường vụ đã cho ý kiến";

  @Autowired LimitDesks desks;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private LimitDesk one;
  private LimitDesk other;

  @BeforeEach
  void two_administrators_of_the_province() {
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    one = desks.one(port, "relay");
    other = desks.other(port, "relay");
  }

  @AfterEach
  void nothing_stays_drafted() {
    one.clear();
    clock.reset();
  }

  @Test
  void another_length_by_the_old_basis_is_not_put_into_force_before_somebody_says_why() {
    String draft = one.begin();
    Answer saved = one.save(draft, STEP, Map.of("limit", "P3D"));
    JsonNode warning = saved.json().at("/warnings/0");
    assertThat(warning.path("text").asString()).contains("căn cứ để nguyên");
    assertThat(warning.path("reason").isNull()).isTrue();
    assertThat(publish(draft).code()).isEqualTo("LIMIT-015");

    String key = warning.path("key").asString();
    assertThat(one.acknowledge(draft, "no such warning", REASON).code()).isEqualTo("LIMIT-014");
    Answer unseen = one.acknowledge(draft, key, "\u200B");
    assertThat(unseen.status()).isIn(400, 422);
    assertThat(unseen.json().at("/errors/0/field").asString()).isEqualTo("reason");
    Answer said = one.acknowledge(draft, key, REASON);
    assertThat(said.status()).as(said.text()).isEqualTo(200);
    JsonNode shown = other.draft(draft).at("/warnings/0");
    assertThat(shown.path("reason").asString()).isEqualTo(REASON);
    assertThat(shown.path("by").asString()).isNotBlank();
    assertThat(shown.path("at").asString()).startsWith(TODAY);

    one.save(draft, STEP, Map.of("limit", "P4D"));
    assertThat(publish(draft).code()).as("another length is asked anew").isEqualTo("LIMIT-015");
    one.save(draft, STEP, Map.of("limit", "P3D"));
    assertThat(publish(draft).status()).isEqualTo(201);
    assertThat(
            jdbc.sql(
                    "select details::text from hoso.organisation_event"
                        + " where kind = 'LIMITS_PUBLISHED' order by id desc limit 1")
                .query(String.class)
                .single())
        .contains("căn cứ để nguyên", REASON);
    reversed(draft);
  }

  @Test
  void whoever_gives_the_reason_does_not_put_it_into_force() {
    String draft = one.begin();
    String key =
        one.save(draft, STEP, Map.of("limit", "P3D")).json().at("/warnings/0/key").asString();
    other.acknowledge(draft, key, REASON);
    assertThat(publish(draft).code()).isEqualTo("LIMIT-006");
  }

  @Test
  void what_stands_already_is_no_warning_of_a_draft_and_what_gets_worse_is() {
    LimitDesk admission = new LimitDesk(one.client(), "admission");
    String draft = admission.begin();
    String place = "step:appraiseDossier";
    String basis = "12-QC/TU ngày 01/09/2026";
    assertThat(warnings(admission.save(draft, place, length("P10D", basis))))
        .as("less than it was exceeded by")
        .isEmpty();
    Answer longer = admission.save(draft, place, length("P18D", basis));
    assertThat(longer.json().path("findings").size()).isZero();
    assertThat(warnings(longer)).anyMatch(each -> each.contains("đường dài nhất cộng lại"));
  }

  private static Map<String, Object> length(String limit, String basis) {
    return Map.of("limit", limit, "legalBasis", basis);
  }

  private static List<String> warnings(Answer saved) {
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    return saved.json().path("warnings").findValuesAsString("text");
  }

  private void reversed(String draft) {
    String back = other.reverse(draft).json().path("id").asString();
    for (JsonNode warning : other.draft(back).path("warnings")) {
      other.acknowledge(back, warning.path("key").asString(), "Trả về như trước");
    }
    String token = one.preview(back, TODAY, "KEEP").json().path("token").asString();
    assertThat(one.publish(back, TODAY, "KEEP", token).status()).isEqualTo(201);
  }

  private Answer publish(String draft) {
    String token = other.preview(draft, TODAY, "KEEP").json().path("token").asString();
    return other.publish(draft, TODAY, "KEEP", token);
  }
}
