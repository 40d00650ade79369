package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;

/** Hẹn lại ngày trả over HTTP, with paper 04. */
@IntegrationTest
class ReschedulingTest extends AmendedDossier {

  @Autowired Documents documents;
  @Autowired ReceiptSecrets secrets;

  @Test
  void the_head_moves_the_promise_to_the_day_the_steps_ahead_allow_and_prints_paper_04() {
    on("2026-09-07");
    var id = openedAndAt("appraiseDossier");
    on("2026-10-12");
    var offer = amendments(headOfAppraisal(id), id).at("/reschedulings/0");
    assertThat(offer.path("firstDueOn").stringValue()).isEqualTo("2026-10-19");
    assertThat(offer.path("dueOn").stringValue()).isEqualTo("2026-10-19");
    assertThat(offer.path("times").intValue()).isZero();
    assertThat(offer.path("warning").isNull()).isTrue();
    assertThat(offer.path("proposedOn").stringValue()).isEqualTo("2026-11-09");
    var draft = reschedule(headOfAppraisal(id), id, "reschedulings/draft", Map.of());
    assertThat(draft.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(PaperText.of(draft.bytes()))
        .containsIgnoringCase("giải trình")
        .contains("Chờ xác minh.");
    assertThat(papers(id)).doesNotContain("04");

    var answer = reschedule(headOfAppraisal(id), id, Map.of());

    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertThat(state(id).promisedOn()).isEqualTo("2026-10-30");
    assertThat(clockOf(id, "decision").deadline().due())
        .as("the Party's limit")
        .isEqualTo("2026-11-09");
    assertThat(clockOf(id, "promise").sentences())
        .contains(
            "Kéo dài thêm 9 ngày làm việc theo văn bản ngày 12/10/2026, do cơ quan giải quyết.",
            "Việc kéo dài căn cứ văn bản hẹn lại ngày trả kết quả.");
    assertThat(text(id)).contains("19", "30").doesNotContainIgnoringCase("xin lỗi");
    assertThat(histories.of(secretary(), id))
        .filteredOn(each -> each.kind().equals("PromiseRescheduled"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.details().path("newDueOn").stringValue()).isEqualTo("2026-10-30"));
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void a_person_is_asked_for_pardon() {
    on("2026-09-07");
    var id = openedAndAt("appraiseDossier");
    on("2026-10-12");
    reschedule(headOfAppraisal(id), id, Map.of("reader", "PERSON"));
    assertThat(text(id))
        .containsIgnoringCase("xin lỗi")
        .doesNotContainIgnoringCase("giải trình")
        .containsPattern("Kính gửi: (ông|bà) " + state(id).about());

    var told =
        trackedDossiers.track(state(id).code(), secrets.of(secretary(), id).replace("-", ""));
    assertThat(told.orElseThrow().promisedOn()).isEqualTo("2026-10-30");
    assertThat(told.orElseThrow().promisedBefore()).isEqualTo("2026-10-19");
    assertThat(told.orElseThrow().moments())
        .extracting(moment -> moment.title().vi())
        .containsExactly("Được tiếp nhận", "Hẹn lại ngày trả kết quả");
  }

  @Test
  void a_second_time_warns_and_needs_a_reason_of_its_own() {
    on("2026-09-07");
    var id = openedAndAt("appraiseDossier");
    on("2026-10-12");
    reschedule(headOfAppraisal(id), id, Map.of());
    on("2026-10-26");
    var offer = amendments(headOfAppraisal(id), id).at("/reschedulings/0");
    assertThat(offer.path("firstDueOn").stringValue()).isEqualTo("2026-10-19");
    assertThat(offer.path("dueOn").stringValue()).isEqualTo("2026-10-30");
    assertThat(offer.path("warning").stringValue()).contains("chỉ hẹn lại một lần");
    var again = Map.of("newDueOn", "2026-11-06");
    var refused = reschedule(headOfAppraisal(id), id, again);
    assertThat(refused.code()).isEqualTo("AMENDMENT-003");
    assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo("again");
    var answer =
        reschedule(
            headOfAppraisal(id),
            id,
            Map.of("newDueOn", "2026-11-06", "again", "Nơi xác minh xin lùi."));
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertThat(state(id).promisedOn()).isEqualTo("2026-11-06");
  }

  @Test
  void a_day_off_a_day_gone_by_and_one_before_the_old_promise_are_refused() {
    on("2026-09-07");
    var id = openedAndAt("appraiseDossier");
    on("2026-10-12");
    Map.of(
            "2026-10-31",
            "dayOff",
            "2026-10-09",
            "tooEarly",
            "2026-10-19",
            "tooEarly",
            "2060-01-05",
            "noCalendar")
        .forEach(
            (day, code) -> {
              var answer = reschedule(headOfAppraisal(id), id, Map.of("newDueOn", day));
              assertThat(answer.code()).as(answer.text()).isEqualTo("AMENDMENT-003");
              if (code.equals("tooEarly")) {
                assertThat(answer.text())
                    .contains("sau ngày hẹn cũ (19/10/2026) và sau hôm nay (12/10/2026)");
              }
              assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo(code);
            });
    assertThat(state(id).promisedOn()).isEqualTo("2026-10-19");
  }

  @Test
  void who_made_no_promise_moves_none() {
    on("2026-09-07");
    var id = openedAndAt("appraiseDossier");
    for (var by :
        new CurrentUser[] {
          secretary(), appraiser(id), at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK)
        }) {
      assertThat(reschedule(by, id, Map.of()).code()).isEqualTo("AMENDMENT-001");
      assertThat(amendments(by, id).path("reschedulings")).isEmpty();
    }
    assertThat(reschedule(stranger(), id, Map.of()).status()).isEqualTo(404);
    line.complete(id, "requestSupplement");
    assertThat(reschedule(headOfAppraisal(id), id, Map.of()).code())
        .as("paused")
        .isEqualTo("AMENDMENT-002");
  }

  private Answer reschedule(CurrentUser by, UUID id, Map<String, ?> other) {
    return reschedule(by, id, "reschedulings", other);
  }

  private Answer reschedule(CurrentUser by, UUID id, String path, Map<String, ?> other) {
    var body = new HashMap<String, Object>();
    body.put("newDueOn", "2026-10-30");
    body.put("reader", "BODY");
    body.put("cause", "Chờ xác minh.");
    body.putAll(other);
    return post(by, id, path, body);
  }

  private java.util.List<String> papers(UUID id) {
    return documents.list(id).stream().map(DocumentView::requirementCode).toList();
  }

  private String text(UUID id) {
    var paper =
        documents.list(id).stream()
            .filter(each -> each.requirementCode().equals("04"))
            .reduce((a, b) -> b)
            .orElseThrow();
    try {
      var content = documents.content(secretary(), id, paper.id());
      return PaperText.of(content.file().getContentAsByteArray());
    } catch (java.io.IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
