package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.step.Steps;

/** Why that day, to official and applicant alike, after all that can happen to a clock. */
@IntegrationTest
class PlainDatesTest extends AmendedDossier {

  private static final String LAW = "294-QĐ/TW";

  @Autowired Steps steps;
  @Autowired ReceiptSecrets secrets;

  @Test
  void a_paused_extended_corrected_and_late_dossier_explains_its_dates_in_plain_words() {
    on("2026-06-29");
    var id = openedAndAt("submitDossier");
    on("2026-07-01");
    line.advanceTo(id, "appraiseDossier");
    on("2026-07-06");
    line.complete(id, "requestSupplement");
    on("2026-07-13");
    line.complete(id, "supplied");
    correctResolution(id, "2026-06-26");
    on("2026-07-20");
    done(post(headOfAppraisal(id), id, "suspension", Map.of("cause", "kín")), 204);
    on("2026-07-27");
    done(post(headOfAppraisal(id), id, "resumption", Map.of()), 204);
    on("2026-08-10");
    reschedule(id, "2026-08-25", "2026-09-04");
    on("2026-08-24");
    extend(id);
    on("2026-11-23");

    var official = officials(id);
    var applicant = applicant(id);

    assertThat(official.get("PARTY"))
        .startsWith("Thời hạn là 45 ngày làm việc, kể từ ngày 26/06/2026.")
        .contains(
            "Ngày này đã được đính chính; trước đó ghi thứ Hai 29/06/2026.",
            "Kéo dài thêm 15 ngày làm việc theo văn bản ngày 24/08/2026, do cơ quan giải quyết.",
            "Tổng cộng phải tính đủ 60 ngày làm việc.")
        .noneMatch(sentence -> sentence.startsWith("Tạm dừng"));
    assertThat(official.get("PROMISE"))
        .contains(
            "Tạm dừng từ ngày 07/07/2026 đến 13/07/2026, chờ người nộp hồ sơ.",
            "Tạm dừng từ ngày 21/07/2026 đến 27/07/2026, do cơ quan giải quyết.",
            "Hạn là hết ngày thứ Sáu 04/09/2026.");
    assertThat(applicant).isEqualTo(official.get("PROMISE"));
    official.values().forEach(PlainDatesTest::plain);
    plain(applicant);
    citedOnce(official.get("PARTY"), LAW);
    citedOnce(official.get("PARTY"), "15-TB/TU");
    citedOnce(applicant, "văn bản hẹn lại ngày trả kết quả");
    Stream.concat(official.values().stream(), Stream.of(applicant))
        .forEach(told -> citedOnce(told, "Điều 147, Điều 148 Bộ luật Dân sự"));
    assertThat(late(id)).as("both are late by now").containsOnly(true);
  }

  private static void plain(List<String> sentences) {
    assertThat(sentences).isNotEmpty();
    for (var sentence : sentences) {
      assertThat(sentence.strip().split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(20);
      assertThat(sentence).endsWith(".").doesNotContain("null", "kín", "_");
      assertThat(Character.isUpperCase(sentence.codePointAt(0))).as(sentence).isTrue();
      for (var word : sentence.split("[\\s,.;:()]+")) {
        assertThat(word.matches("\\p{Lu}{2,}")).as(word + " in: " + sentence).isFalse();
        assertThat(word.matches("[a-z]+[A-Z].*")).as(word + " in: " + sentence).isFalse();
      }
    }
  }

  private static void citedOnce(List<String> sentences, String law) {
    var text = String.join(" ", sentences);
    assertThat(text.split(java.util.regex.Pattern.quote(law), -1)).as(text).hasSize(2);
  }

  private Map<String, List<String>> officials(UUID id) {
    var told = new HashMap<String, List<String>>();
    for (var each : get(secretary(), id, "").json().path("clocks")) {
      told.put(each.path("clock").stringValue(), sentences(each.path("sentences")));
    }
    return told;
  }

  private List<Boolean> late(UUID id) {
    return get(secretary(), id, "")
        .json()
        .path("clocks")
        .valueStream()
        .map(each -> each.path("late").booleanValue())
        .toList();
  }

  private List<String> applicant(UUID id) {
    var answer =
        new HosoClient(port)
            .post(
                "/api/public/tracking",
                Map.of("code", state(id).code(), "secret", secrets.of(secretary(), id)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("sentence").stringValue())
        .isEqualTo("Đang xem xét. Đã quá ngày hẹn trả là thứ Sáu 04/09/2026.");
    return sentences(answer.json().path("explanation"));
  }

  private static List<String> sentences(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  private void correctResolution(UUID id, String day) {
    var run =
        steps.of(id).stream()
            .filter(each -> each.stepId().equals("resolveCell"))
            .findFirst()
            .orElseThrow();
    var body =
        Map.of("taskId", run.id(), "field", "meetingOn", "value", day, "reason", "Gõ nhầm ngày.");
    done(post(secretary(), id, "corrections", body), 200);
  }

  private void reschedule(UUID id, String before, String day) {
    assertThat(state(id).promisedOn()).isEqualTo(before);
    var body = Map.of("newDueOn", day, "reader", "BODY", "cause", "Chờ xác minh.");
    done(post(headOfAppraisal(id), id, "reschedulings", body), 204);
  }

  private void extend(UUID id) {
    var body =
        Map.of(
            "limit",
            "decision",
            "days",
            15,
            "decidedOn",
            "2026-08-24",
            "documentNumber",
            "15-TB/TU",
            "reason",
            "Phải thẩm tra thêm.");
    done(post(decider(id), id, "extensions", body), 204);
  }

  private static void done(HosoClient.Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
  }
}
