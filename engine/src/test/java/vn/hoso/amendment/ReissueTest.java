package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.tracking.TrackedDossier;

/** Papers quote the receipt given out; a corrected one takes its place by an act of its own. */
@IntegrationTest
class ReissueTest extends AmendedDossier {

  @Autowired Steps steps;
  @Autowired Documents documents;
  @Autowired ReceiptSecrets secrets;
  @Autowired Tasks tasks;

  @Test
  void a_corrected_receipt_is_given_out_anew_and_the_old_secret_opens_nothing() throws IOException {
    var id = receivedOn14thCorrectedTo7th();
    var old = secrets.of(clerk(id), id);
    assertThat(states.of(clerk(id), id).actions()).contains("reissueReceipt");
    assertThat(states.of(secretary(), id).actions()).doesNotContain("reissueReceipt");
    assertThat(post(secretary(), id, "receipt-reissues", Map.of()).code())
        .isEqualTo("AMENDMENT-001");
    var stale = Map.of("version", state(id).version() - 1);
    assertThat(post(clerk(id), id, "receipt-reissues", stale).code()).isEqualTo("DOSSIER-006");

    var answer = post(clerk(id), id, "receipt-reissues", Map.of());

    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    assertThat(papers(id, "01"))
        .hasSize(2)
        .as("each has its place in the contents")
        .allMatch(each -> each.sheets() != null && each.sheets() > 0);
    assertThat(text(id, "01"))
        .contains("Đính chính, thay giấy tiếp nhận lập ngày 14 tháng 9 năm 2026")
        .contains("Thời gian tiếp nhận: ngày 07 tháng 9 năm 2026")
        .contains("thứ Hai, ngày 19 tháng 10 năm 2026");
    assertThat(track(id, old)).isEqualTo(404);
    assertThat(track(id, secrets.of(clerk(id), id))).isEqualTo(200);
    assertThat(histories.of(secretary(), id))
        .extracting(line -> line.kind())
        .contains("ReceiptReissued");
    assertThat(histories.verify(id).faults()).isEmpty();
    assertThat(state(id).promisedOn()).as("the new paper's").isEqualTo("2026-10-19");
    assertThat(reschedule(id, "2026-11-09")).isEqualTo(204);
    assertThat(text(id, "04"))
        .contains("19 tháng 10 năm 2026", "Ngày tiếp nhận: ngày 07 tháng 9 năm 2026")
        .doesNotContain("26 tháng 10 năm 2026", "Ngày tiếp nhận: ngày 14");
    assertThat(post(clerk(id), id, "receipt-reissues", Map.of()).code()).isEqualTo("AMENDMENT-002");
  }

  @Test
  void a_second_receipt_after_a_sending_back_is_no_correction() throws IOException {
    on("2026-09-07");
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "appraiseDossier");
    line.complete(id, "sendBack", "resolveCell");
    line.advanceTo(id, "appraiseDossier");
    assertThat(papers(id, "01"))
        .hasSize(2)
        .extracting(DocumentView::title)
        .containsOnly("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    assertThat(text(id, "01")).doesNotContainIgnoringCase("đính chính");
  }

  @Test
  void paper_04_quotes_the_receipt_given_out_and_after_reissue_the_new_one() throws IOException {
    var id = receivedOn14thCorrectedTo7th();
    assertThat(reschedule(id, "2026-11-09")).isEqualTo(204);
    assertThat(told(id).promisedBefore())
        .as("the public page says what the papers say")
        .isEqualTo("2026-10-26");
    assertThat(told(id).promisedOn()).isEqualTo("2026-11-09");
    assertThat(amendments(headOfAppraisal(id), id).at("/reschedulings/0/dueOn").stringValue())
        .as("the next paper 04 quotes this one")
        .isEqualTo("2026-11-09");
    assertThat(text(id, "04"))
        .contains("26 tháng 10 năm 2026", "Ngày tiếp nhận: ngày 14 tháng 9 năm 2026")
        .containsPattern("Kính gửi: (ông|bà) " + state(id).about())
        .contains("TRƯỞNG BAN")
        .doesNotContain("THỦ TRƯỞNG CƠ QUAN", "19 tháng 10 năm 2026");
    assertThat(state(id).promisedOn()).isEqualTo("2026-11-09");
  }

  @Test
  void a_day_promised_on_paper_04_stands_whatever_is_corrected_and_given_out_anew()
      throws IOException {
    var id = receivedOn14th();
    assertThat(reschedule(id, "2026-11-09")).isEqualTo(204);

    correctedTo(id, "2026-09-11");

    assertThat(state(id).promisedOn()).isEqualTo("2026-11-09");
    assertThat(told(id).promisedOn()).isEqualTo("2026-11-09");
    assertThat(told(id).promisedBefore()).isEqualTo("2026-10-26");
    assertThat(amendments(headOfAppraisal(id), id).at("/reschedulings/0/dueOn").stringValue())
        .isEqualTo("2026-11-09");
    assertThat(post(clerk(id), id, "receipt-reissues", Map.of()).status()).isEqualTo(204);
    assertThat(text(id, "01"))
        .contains("Thời gian tiếp nhận: ngày 11 tháng 9 năm 2026")
        .contains("thứ Hai, ngày 09 tháng 11 năm 2026")
        .doesNotContain("kể từ ngày tiếp nhận");
    assertThat(state(id).promisedOn()).isEqualTo("2026-11-09");
    assertThat(told(id).promisedBefore()).isEqualTo("2026-10-26");
  }

  @Test
  void a_receipt_entered_on_a_later_day_prints_the_day_it_came_and_each_paper_once_in_order()
      throws IOException {
    on("2026-09-07");
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    on("2026-09-09");
    var step = line.claim(id);
    var request = line.request(step, "received", null);
    ((ObjectNode) request.data()).put("receivedOn", "2026-09-08");
    tasks.complete(line.holder(step.positionId()), step.id(), request);
    var printed = text(id, "01");
    assertThat(printed)
        .contains("Thời gian tiếp nhận: ngày 08 tháng 9 năm 2026")
        .containsSubsequence("1-KNĐ", "2-KNĐ", "3-KNĐ", "6-KNĐ");
    assertThat(state(id).promisedOn()).isEqualTo("2026-10-20");
  }

  private TrackedDossier told(UUID id) throws IOException {
    var secret = secrets.of(clerk(id), id).replace("-", "");
    return trackedDossiers.track(state(id).code(), secret).orElseThrow();
  }

  private UUID receivedOn14thCorrectedTo7th() {
    var id = receivedOn14th();
    correctedTo(id, "2026-09-07");
    return id;
  }

  private UUID receivedOn14th() {
    on("2026-09-07");
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    on("2026-09-14");
    line.advanceTo(id, "appraiseDossier");
    return id;
  }

  private void correctedTo(UUID id, String day) {
    var run = steps.of(id).stream().filter(s -> s.stepId().equals("receiveDossier")).findFirst();
    var body =
        Map.of(
            "taskId",
            run.orElseThrow().id(),
            "field",
            "receivedOn",
            "value",
            day,
            "reason",
            "Gõ nhầm ngày.");
    assertThat(post(clerk(id), id, "corrections", body).status()).isEqualTo(200);
  }

  private int reschedule(UUID id, String day) {
    var body = Map.of("newDueOn", day, "reader", "PERSON", "cause", "Chờ thẩm tra lý lịch.");
    return post(headOfAppraisal(id), id, "reschedulings", body).status();
  }

  private CurrentUser clerk(UUID id) {
    return at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK);
  }

  private int track(UUID id, String secret) {
    return new vn.hoso.HosoClient(port)
        .post("/api/public/tracking", Map.of("code", state(id).code(), "secret", secret))
        .status();
  }

  private List<DocumentView> papers(UUID id, String code) {
    return documents.list(id).stream()
        .filter(paper -> paper.requirementCode().equals(code))
        .toList();
  }

  private String text(UUID id, String code) throws IOException {
    var all = papers(id, code);
    var file = documents.content(clerk(id), id, all.get(all.size() - 1).id()).file();
    return PaperText.of(file.getContentAsByteArray());
  }
}
