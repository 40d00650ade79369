package vn.hoso.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hoso.deadline.Confidence;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentView;
import vn.hoso.requirement.PaperValidity.Days;
import vn.hoso.requirement.PaperValidity.Verdict;
import vn.hoso.requirement.RequirementState.State;
import vn.hoso.rule.Condition;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.rule.RequiredDocument.ValidAt;
import vn.hoso.rule.RequiredDocument.Validity;
import vn.hoso.rule.Secrecy;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.shared.Text;

/** The table of ends and days, filled in by hand. */
class PaperValidityTest {

  private static final LocalDate HANDED_IN = LocalDate.of(2026, 6, 1);
  private static final LocalDate DECIDED = LocalDate.of(2026, 8, 3);
  private static final Days DECIDED_DAYS = new Days(HANDED_IN, DECIDED, null);
  private static final Days WAITING = new Days(HANDED_IN, LocalDate.of(2026, 6, 20), DECIDED);

  @Test
  void a_paper_without_end_and_without_rule_is_in_force_for_ever() {
    assertThat(of(null, paper(LocalDate.of(1990, 1, 1), null)).state()).isEqualTo(State.PRESENT);
    assertThat(of(null, paper(null, null)).state()).isEqualTo(State.PRESENT);
  }

  @Test
  void an_end_written_on_the_paper_is_certain_to_the_day() {
    assertThat(of(null, paper(null, HANDED_IN)).state()).isEqualTo(State.PRESENT);
    Verdict over = of(null, paper(null, HANDED_IN.minusDays(1)));
    assertThat(over.state()).isEqualTo(State.EXPIRED);
    assertThat(over.note().vi()).isEqualTo("Hết giá trị từ sau ngày 31/05/2026.");
  }

  @Test
  void only_a_rule_in_force_makes_a_paper_expire() {
    LocalDate last = HANDED_IN.minusMonths(12);
    for (Confidence confidence : Confidence.values()) {
      Validity rule = new Validity(12, ValidAt.NEEDED, confidence);
      assertThat(of(rule, paper(last, null)).state()).isEqualTo(State.PRESENT);
      assertThat(of(rule, paper(last.minusDays(1), null)).state())
          .as(confidence.name())
          .isEqualTo(confidence == Confidence.SOURCED ? State.EXPIRED : State.DOUBTFUL);
    }
  }

  @Test
  void a_rule_cannot_be_applied_to_a_paper_without_its_day() {
    Verdict verdict = of(new Validity(12, ValidAt.NEEDED, Confidence.SOURCED), paper(null, null));
    assertThat(verdict.state()).isEqualTo(State.DOUBTFUL);
    assertThat(verdict.note().vi()).contains("Chưa ghi ngày ban hành");
  }

  @Test
  void the_day_that_matters_is_handing_in_or_the_decision_as_the_rule_says() {
    LocalDate issued = LocalDate.of(2025, 7, 1);
    assertThat(
            of(new Validity(12, ValidAt.NEEDED, Confidence.SOURCED), paper(issued, null)).state())
        .isEqualTo(State.PRESENT);
    assertThat(
            of(new Validity(12, ValidAt.DECISION, Confidence.SOURCED), paper(issued, null)).state())
        .isEqualTo(State.EXPIRED);
  }

  @Test
  void what_may_end_before_the_decision_is_named_while_it_can_still_be_replaced() {
    Validity rule = new Validity(12, ValidAt.DECISION, Confidence.SOURCED);
    Verdict verdict =
        PaperValidity.best(type(rule), List.of(paper(LocalDate.of(2025, 7, 1), null)), WAITING)
            .orElseThrow();
    assertThat(verdict.state()).isEqualTo(State.DOUBTFUL);
    assertThat(verdict.note().vi())
        .isEqualTo("Có giá trị đến 01/07/2026, trước hạn ra quyết định 03/08/2026.");
    assertThat(
            PaperValidity.best(type(rule), List.of(paper(LocalDate.of(2025, 8, 3), null)), WAITING)
                .orElseThrow()
                .state())
        .isEqualTo(State.PRESENT);
  }

  @Test
  void of_several_papers_the_best_counts() {
    DocumentView over = paper(null, HANDED_IN.minusDays(1));
    DocumentView good = paper(null, null);
    assertThat(PaperValidity.best(type(null), List.of(over, good), DECIDED_DAYS))
        .map(Verdict::state)
        .contains(State.PRESENT);
    assertThat(PaperValidity.best(type(null), List.of(), DECIDED_DAYS)).isEmpty();
  }

  private static Verdict of(Validity rule, DocumentView paper) {
    return PaperValidity.best(type(rule), List.of(paper), DECIDED_DAYS).orElseThrow();
  }

  private static RequiredDocument type(Validity validity) {
    return new RequiredDocument(
        "2-KNĐ",
        null,
        new Text("Lý lịch", null),
        Condition.ALWAYS,
        "submitDossier",
        false,
        1,
        validity,
        "Người xin vào Đảng",
        new Secrecy(SecrecyLevel.CONFIDENTIAL, Confidence.ASSUMED),
        null,
        false,
        false,
        null,
        "test",
        Confidence.ASSUMED);
  }

  private static DocumentView paper(LocalDate issuedOn, LocalDate expiresOn) {
    return new DocumentView(
        UUID.randomUUID(),
        "2-KNĐ",
        null,
        null,
        issuedOn,
        expiresOn,
        null,
        "a.pdf",
        "application/pdf",
        1L,
        "0",
        Instant.EPOCH,
        "Lò Thị Viết",
        DocumentKind.UPLOADED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        SecrecyLevel.CONFIDENTIAL,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0);
  }
}
