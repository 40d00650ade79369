package vn.hoso.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.amendment.SupplementApprovals;
import vn.hoso.audit.Histories;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/** Each act keeps its own paper and no other; what was never handed in keeps none. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class OfficialNoticesTest {

  private static final String FORM_TEXT = "Ghi để thử.";

  @Autowired AdmissionLine line;
  @Autowired WholeDossiers states;
  @Autowired DossierActs acts;
  @Autowired Documents documents;
  @Autowired Histories histories;
  @Autowired SupplementApprovals approvals;

  @Test
  void a_supplement_keeps_paper_02_with_every_gap(CapturedOutput log) {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "appraiseDossier");
    var appraiser = line.holder(line.current(id).positionId());
    line.complete(id, "requestSupplement");
    assertThat(papers(id)).containsExactly("01", "02");
    assertThat(text(id, "02"))
        .contains("TỈNH ỦY ĐÔNG GIANG BAN TỔ CHỨC *", "Kính gửi: Chi bộ thôn Đông, Đảng ủy xã Sơn")
        .contains("1 Đơn xin vào Đảng 1-KNĐ " + FORM_TEXT, "Lý do: " + FORM_TEXT)
        .contains(person(id), code(id), appraiser.fullName(), "T/L TRƯỞNG BAN")
        .contains("Người xin vào Đảng: " + person(id), "CÁN BỘ THẨM ĐỊNH")
        .doesNotContain("Hồ sơ của", "NGƯỜI YÊU CẦU")
        .contains("ngày hẹn trả kết quả tạm dừng tính")
        .contains(
            "chậm nhất ngày %1$td tháng %1$tm năm %1$tY.".formatted(line.current(id).dueOn()));
    assertThat(histories.verify(id).faults()).isEmpty();
    assertThat(log.getAll()).doesNotContain(person(id));
  }

  @Test
  void two_supplements_keep_two_papers_02() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "appraiseDossier");
    line.complete(id, "requestSupplement");
    line.complete(id, "supplied");
    approvals.approve(decider(id), id, "Giấy mới nộp còn thiếu.", state(id).version());
    line.complete(id, "requestSupplement");
    assertThat(papers(id)).containsExactly("01", "02", "02");
  }

  @Test
  void a_refused_intake_keeps_paper_03_and_no_receipt() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    var clerk = line.holder(line.current(id).positionId());
    line.complete(id, "refused");
    assertThat(papers(id)).containsExactly("03");
    assertThat(text(id, "03"))
        .contains("Ban Tổ chức Tỉnh ủy không tiếp nhận giải quyết hồ sơ nêu trên.")
        .contains("Lý do: " + FORM_TEXT, person(id), code(id), clerk.fullName())
        .contains("T/L TRƯỞNG BAN", "CÁN BỘ TIẾP NHẬN")
        .doesNotContain("NGƯỜI TIẾP NHẬN");
  }

  @Test
  void a_stop_by_the_deciding_body_keeps_paper_05_under_its_own_heading() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "decideDossier");
    var decider = decider(id);
    var reason = "Phát hiện chưa đủ điều kiện về tuổi.";
    acts.stop(decider, id, reason, states.of(decider, id).version());
    assertThat(papers(id)).containsExactly("01", "05");
    assertThat(text(id, "05"))
        .contains("ĐẢNG BỘ TỈNH ĐÔNG GIANG ĐẢNG ỦY XÃ SƠN HÀ *")
        .contains("Ban Thường vụ Đảng ủy xã Sơn Hà kết luận dừng giải quyết hồ sơ.")
        .contains("Lý do: " + reason, "T/M BAN THƯỜNG VỤ", decider.fullName())
        .contains(person(id))
        .doesNotContain("NGƯỜI ĐỀ NGHỊ");
    assertThat(histories.verify(id).faults()).isEmpty();
  }

  @Test
  void a_withdrawal_after_handing_in_keeps_paper_05_signed_by_the_one_who_asked() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    line.withdraw(id);
    assertThat(papers(id)).containsExactly("05");
    assertThat(text(id, "05"))
        .contains("Ban Tổ chức Tỉnh ủy thông báo dừng giải quyết")
        .contains("Chi bộ thôn Đông đề nghị rút hồ sơ.", "Lý do: Người xin vào Đảng xin rút.")
        .contains("NGƯỜI ĐỀ NGHỊ", "Bí thư Chi bộ thôn Đông", secretary().fullName())
        .contains("T/L TRƯỞNG BAN", "CHÁNH VĂN PHÒNG")
        .doesNotContain("Ngày tiếp nhận:");
  }

  @Test
  void what_was_never_handed_in_keeps_no_paper_when_it_ends() {
    var withdrawn = line.open(line.cell(Place.UNDER_PROVINCE));
    line.withdraw(withdrawn);
    var stopped = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(stopped, "resolveCell");
    line.complete(stopped, "notProposed");
    assertThat(states.of(secretary(), stopped).status()).isEqualTo(DossierStatus.STOPPED);
    assertThat(papers(withdrawn)).isEmpty();
    assertThat(papers(stopped)).isEmpty();
  }

  @Test
  void a_cell_that_does_not_propose_after_receipt_has_its_conclusion_told_without_its_reason() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "appraiseDossier");
    line.complete(id, "sendBack", "resolveCell");
    line.complete(id, "notProposed");
    assertThat(papers(id)).containsExactly("01", "05");
    assertThat(text(id, "05"))
        .contains("Căn cứ: Chi bộ thôn Đông: Không đề nghị kết nạp.", "T/L TRƯỞNG BAN")
        .doesNotContain(FORM_TEXT, "Lý do:");
  }

  @Test
  void an_admission_without_trouble_keeps_the_receipt_alone() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "holdCeremony");
    assertThat(papers(id)).containsExactly("01");
    assertThat(official(id).get(0).issuedOn())
        .isEqualTo(LocalDate.now(vn.hoso.shared.HosoClock.ZONE));
  }

  private List<String> papers(UUID id) {
    return official(id).stream().map(DocumentView::requirementCode).toList();
  }

  private List<DocumentView> official(UUID id) {
    return documents.list(id).stream()
        .filter(each -> each.kind() == DocumentKind.OFFICIAL)
        .toList();
  }

  private String text(UUID id, String paper) {
    var found =
        official(id).stream()
            .filter(each -> each.requirementCode().equals(paper))
            .findFirst()
            .orElseThrow();
    // Neither the name of a person nor a reason stands outside the paper itself.
    assertThat(found.fileName() + found.title()).doesNotContain(person(id));
    try {
      var content = documents.content(secretary(), id, found.id());
      return PaperText.of(content.file().getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String person(UUID id) {
    return states.of(secretary(), id).about();
  }

  private WholeDossier state(UUID id) {
    return states.of(secretary(), id);
  }

  private String code(UUID id) {
    return states.of(secretary(), id).code();
  }

  private CurrentUser secretary() {
    return line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }

  private CurrentUser decider(UUID id) {
    return states.of(secretary(), id).seats().stream()
        .filter(seat -> seat.capacity() == PartCapacity.DECIDER)
        .map(seat -> line.holder(seat.unitId(), Role.STANDING_COMMITTEE))
        .findFirst()
        .orElseThrow();
  }
}
