package vn.hoso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.Documents;
import vn.hoso.document.SigningForm;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.UnitView;

/** A procedure that issues one paper by order of another body and one of the body that decides. */
@IntegrationTest
class TwoPapersTest {

  @Autowired AdmissionLine line;
  @Autowired Signings signings;
  @Autowired Documents documents;
  @Autowired WholeDossiers states;
  @Autowired Openings openings;
  @Autowired HosoClock clock;

  private CurrentUser secretary;
  private UUID dossier;

  @BeforeEach
  void an_opinion_that_waits_to_be_drafted() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    dossier =
        openings
            .open(secretary, new OpenDossierRequest("letters", cell.id(), line.person(cell)))
            .id();
    line.complete(dossier, "asked");
    line.complete(dossier, "received");
    line.complete(dossier, "agreed");
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void each_paper_is_signed_for_its_part_in_its_form_and_kept_with_its_number() {
    line.issue(dossier);
    assertThat(line.open(dossier)).containsExactly("settle");
    assertThat(facts()).as("an opinion is no decision").doesNotContain("decision");
    line.complete(dossier, "granted");
    line.issue(dossier);
    assertThat(facts()).contains("decision");
    line.complete(dossier, "delivered");

    assertThat(state().status()).isEqualTo(DossierStatus.RESULT_DELIVERED);
    assertThat(documents.list(dossier))
        .filteredOn(paper -> paper.kind() == DocumentKind.ISSUED)
        .extracting(
            paper -> paper.requirementCode(),
            paper -> paper.issuer(),
            paper -> paper.signingForm(),
            paper -> paper.issuedOn())
        .containsExactlyInAnyOrder(
            tuple("CV-YK", "Tỉnh ủy Đông Giang", SigningForm.BY_ORDER, LocalDate.of(2026, 9, 7)),
            tuple("QD-DY", "Đảng ủy xã Sơn Hà", SigningForm.ON_BEHALF, LocalDate.of(2026, 9, 7)));
  }

  @Test
  void each_draft_has_the_heading_and_the_signature_of_whose_paper_it_is() throws IOException {
    SigningFile opinion = draft();
    assertThat(words(opinion))
        .contains("TỈNH ỦY ĐÔNG GIANG", "-CV/", "Về ", "Đồng ý", "T/L BAN THƯỜNG VỤ TỈNH ỦY");
    line.issue(dossier);
    line.complete(dossier, "granted");
    SigningFile decision = draft();
    assertThat(decision.version()).as("the versions of each paper are counted apart").isEqualTo(1);
    assertThat(words(decision))
        .contains("-QĐ/", "Theo văn bản số", "-QĐ/TU", "ngày 07/09/2026", "T/M ĐẢNG ỦY XÃ SƠN HÀ")
        .contains("Hạn trả lời: 21/09/2026") // ten working days from receipt, entered by nobody
        .doesNotContain("BAN THƯỜNG VỤ");
    assertThat(signings.view(drafter(), dossier).signed()).isEmpty();
  }

  @Test
  void the_room_signs_the_opinion_and_whoever_signs_the_decision_alone_does_not_read_it() {
    SigningFile opinion = draft();
    line.complete(dossier, "drafted");
    line.complete(dossier, "initialled");
    assertThat(line.current(dossier).stepId()).isEqualTo("signPaper_opinion");
    CurrentUser head = line.holder(line.current(dossier).positionId());
    assertThat(head.positions()).anyMatch(held -> held.role() == Role.UNIT_HEAD);
    line.claim(dossier);
    assertThat(signings.view(head, dossier).actions())
        .containsExactly("uploadDraft", "uploadSigned");
    line.complete(dossier, "signed");
    line.complete(dossier, "numbered");
    line.complete(dossier, "issued");
    CurrentUser decider = line.holder(line.current(dossier).positionId());
    line.complete(dossier, "granted");
    assertThat(signings.view(decider, dossier).title()).isEqualTo("Quyết định đồng ý");
    assertThat(
            catchThrowableOfType(
                    Problem.class, () -> signings.content(decider, dossier, opinion.id()))
                .code())
        .isEqualTo("SIGNING-002");
  }

  private SigningFile draft() {
    line.claim(dossier);
    return signings.makeDraft(drafter(), dossier);
  }

  private CurrentUser drafter() {
    return line.worker(line.current(dossier));
  }

  private WholeDossier state() {
    return states.of(secretary, dossier);
  }

  private List<String> facts() {
    return state().facts().stream().map(WholeDossier.Fact::name).toList();
  }

  private String words(SigningFile file) throws IOException {
    byte[] word = signings.content(drafter(), dossier, file.id()).file().getContentAsByteArray();
    try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
      return text.getText();
    }
  }
}
