package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;

/** Kéo dài thời hạn over HTTP. The days were counted by hand on the calendar of 2026. */
@IntegrationTest
class ExtensionTest extends AmendedDossier {

  @Test
  void the_decider_lengthens_the_partys_limit_once_and_the_step_follows() {
    on("2026-07-01");
    var id = openedAndAt("decideDossier");
    assertThat(clockOf(id, "decision").deadline().due()).isEqualTo("2026-09-04");
    var promised = state(id).promisedOn();
    on("2026-09-03");
    var offer = amendments(decider(id), id).path("extendable").get(0);
    assertThat(offer.path("limit").stringValue()).isEqualTo("decision");
    assertThat(offer.path("most").intValue()).isEqualTo(15);
    assertThat(offer.path("legalBasis").stringValue()).contains("294-QĐ/TW, mục 4.3.1");
    assertThat(offer.path("needsConfirmation").booleanValue()).isTrue();

    var answer = extend(decider(id), id, Map.of());

    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertThat(clockOf(id, "decision").deadline().due()).isEqualTo("2026-09-25");
    assertThat(clockOf(id, "decision").sentences())
        .contains(
            "Kéo dài thêm 15 ngày làm việc theo văn bản ngày 28/08/2026, do cơ quan giải quyết.",
            "Việc kéo dài căn cứ văn bản số 15-TB/TU.",
            "Tổng cộng phải tính đủ 60 ngày làm việc.");
    assertThat(line.current(id).dueOn()).isEqualTo("2026-09-25");
    assertThat(state(id).promisedOn()).as("the promise stays").isEqualTo(promised);
    assertThat(histories.of(secretary(), id))
        .filteredOn(each -> each.kind().equals("LimitExtended"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.sentence()).isEqualTo("Phải thẩm tra thêm.");
              assertThat(each.details().path("documentNumber").stringValue()).isEqualTo("15-TB/TU");
              assertThat(each.details().path("days").intValue()).isEqualTo(15);
            });
    assertThat(extend(decider(id), id, Map.of()).code()).as("once").isEqualTo("AMENDMENT-002");
    assertThat(states.of(decider(id), id).actions()).doesNotContain("extendLimit");
  }

  @Test
  void nobody_but_the_decider_lengthens_it() {
    on("2026-07-01");
    var id = openedAndAt("appraiseDossier");
    for (var by :
        new CurrentUser[] {
          appraiser(id),
          headOfAppraisal(id),
          at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK),
          secretary()
        }) {
      assertThat(extend(by, id, Map.of("decidedOn", "2026-07-01")).code())
          .isEqualTo("AMENDMENT-001");
      assertThat(amendments(by, id).path("extendable").isEmpty()).isTrue();
    }
    assertThat(extend(stranger(), id, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void more_than_the_text_allows_a_coming_day_another_limit_and_an_older_screen_are_refused() {
    on("2026-07-01");
    var id = openedAndAt("decideDossier");
    var wrong =
        Map.of(
            "days", Map.of("days", 16, "decidedOn", "2026-07-01"),
            "decidedOn", Map.<String, Object>of("decidedOn", "2026-07-02"),
            "limit", Map.<String, Object>of("limit", "promise", "decidedOn", "2026-07-01"));
    wrong.forEach(
        (field, fields) -> {
          var answer = extend(decider(id), id, fields);
          assertThat(answer.code()).as(answer.text()).isEqualTo("AMENDMENT-003");
          assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo(field);
        });
    assertThat(extend(decider(id), id, Map.of("decidedOn", "2026-06-30")).code())
        .isEqualTo("AMENDMENT-003");
    assertThat(extend(decider(id), id, Map.of("version", 0)).code()).isEqualTo("DOSSIER-006");
    assertThat(clockOf(id, "decision").extensions()).isZero();
  }

  @Test
  void after_the_decision_it_is_too_late() {
    on("2026-07-01");
    var id = openedAndAt("returnResult");
    assertThat(extend(decider(id), id, Map.of("decidedOn", "2026-07-01")).code())
        .isEqualTo("AMENDMENT-002");
  }

  private Answer extend(CurrentUser by, UUID id, Map<String, ?> other) {
    var body = new HashMap<String, Object>();
    body.put("limit", "decision");
    body.put("days", 15);
    body.put("decidedOn", "2026-08-28");
    body.put("documentNumber", "15-TB/TU");
    body.put("reason", "Phải thẩm tra thêm.");
    body.putAll(other);
    return post(by, id, "extensions", body);
  }
}
