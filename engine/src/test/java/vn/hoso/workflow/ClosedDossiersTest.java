package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.TestPdf;
import vn.hoso.acts.CancelDecisionRequest;
import vn.hoso.acts.DossierActs;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperCards;
import vn.hoso.document.PaperDetails;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.requirement.RequirementState;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.Tasks;

/** A dossier is closed with everything in it, and what is closed stays as it was. */
@IntegrationTest
class ClosedDossiersTest {

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired DossierChecks checks;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired Documents documents;
  @Autowired PaperCards cards;
  @Autowired Tasks tasks;
  @Autowired HosoClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_member_file_is_closed_with_its_papers_only() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    for (String outcome :
        List.of("prepared", "proposed", "submitted", "received", "eligible", "admitted")) {
      walker.go(dossier, outcome, null);
    }
    for (String outcome :
        List.of("drafted", "initialled", "signed", "numbered", "issued", "delivered", "held")) {
      walker.go(dossier, outcome, null);
    }
    var step = line.claim(dossier);
    CurrentUser secretary = line.worker(step);

    Problem refusal =
        catchThrowableOfType(
            Problem.class,
            () -> tasks.complete(secretary, step.id(), line.request(step, "completed", null)));

    assertThat(refusal.code()).isEqualTo("DOSSIER-007");
    assertThat(refusal.errors())
        .filteredOn(error -> error.field().equals("documents"))
        .extracting(FieldError::code)
        .containsExactly("1-HSĐV", "2-HSĐV");
    line.uploadMissing(secretary, dossier);
    tasks.complete(secretary, step.id(), line.request(step, "completed", null));
    checks.hasEnded(dossier);
  }

  @Test
  void after_the_decision_is_cancelled_only_the_paper_of_that_comes_in() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    for (String outcome :
        List.of(
            "prepared",
            "proposed",
            "submitted",
            "received",
            "eligible",
            "admitted",
            "drafted",
            "initialled",
            "signed",
            "numbered",
            "issued")) {
      walker.go(dossier, outcome, null);
    }
    CurrentUser decider = line.seated(dossier, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
    var clerk = line.worker(line.claim(dossier));
    assertThat(refused(() -> line.upload(clerk, dossier, "HQĐ-11"))).isEqualTo("DOSSIER-046");
    DocumentView application = paper(dossier, "1-KNĐ");
    decidedOnStays(clerk, dossier, application);
    cancel(dossier, decider);

    assertThat(refused(() -> line.upload(decider, dossier, "1-KNĐ"))).isEqualTo("DOSSIER-046");
    assertThat(refused(() -> documents.remove(decider, dossier, application.id())))
        .isEqualTo("DOSSIER-046");
    assertThat(refused(() -> replace(decider, dossier, application))).isEqualTo("DOSSIER-046");
    assertThat(
            refused(
                () ->
                    cards.correct(
                        decider,
                        dossier,
                        application.id(),
                        PaperDetails.none(),
                        application.version())))
        .isEqualTo("DOSSIER-046");
    line.upload(decider, dossier, "HQĐ-11");
    assertThat(states.of(decider, dossier).requirements())
        .filteredOn(RequirementState::takesPapers)
        .extracting(RequirementState::code)
        .containsExactly("HQĐ-11");
  }

  /** Whoever holds the step after the decision brings what is due later, and that alone. */
  private void decidedOnStays(CurrentUser clerk, UUID dossier, DocumentView application) {
    assertThat(refused(() -> line.upload(clerk, dossier, "1-KNĐ"))).isEqualTo("DOSSIER-060");
    assertThat(refused(() -> documents.remove(clerk, dossier, application.id())))
        .isEqualTo("DOSSIER-060");
    assertThat(refused(() -> replace(clerk, dossier, application))).isEqualTo("DOSSIER-060");
    assertThat(
            refused(
                () ->
                    cards.correct(
                        clerk,
                        dossier,
                        application.id(),
                        PaperDetails.none(),
                        application.version())))
        .isEqualTo("DOSSIER-060");
    assertThat(states.of(clerk, dossier).requirements())
        .filteredOn(RequirementState::takesPapers)
        .isNotEmpty()
        .noneMatch(RequirementState::handedIn);
  }

  private void cancel(UUID dossier, CurrentUser decider) {
    acts.cancelDecision(
        decider,
        dossier,
        new CancelDecisionRequest(
            "99-QĐ/TU",
            LocalDate.now(clock),
            "WRONG_STANDARD",
            "Không đủ tiêu chuẩn.",
            states.of(decider, dossier).version()));
  }

  private DocumentView paper(UUID dossier, String code) {
    return documents.list(dossier).stream()
        .filter(each -> each.requirementCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void replace(CurrentUser by, UUID dossier, DocumentView wrong) {
    byte[] pdf = TestPdf.onePage();
    documents.replace(
        by,
        dossier,
        wrong.id(),
        "Nhầm bản.",
        "giay.pdf",
        new ByteArrayInputStream(pdf),
        pdf.length);
  }

  private static String refused(Runnable act) {
    Problem refusal = catchThrowableOfType(Problem.class, act::run);
    return refusal == null ? "done" : refusal.code();
  }
}
