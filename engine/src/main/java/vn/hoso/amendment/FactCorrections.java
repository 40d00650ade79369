package vn.hoso.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.acts.Amendments;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.state.Amendable;
import vn.hoso.step.CorrectableField;

/** Đính chính: what was typed wrongly, by whoever typed it and still acts there, or leads there. */
@Service
class FactCorrections {

  private final Amendments amendments;
  private final AmendmentPolicy policy;
  private final Documents documents;
  private final SecrecyPolicy secrecy;

  FactCorrections(
      Amendments amendments, AmendmentPolicy policy, Documents documents, SecrecyPolicy secrecy) {
    this.secrecy = secrecy;
    this.amendments = amendments;
    this.policy = policy;
    this.documents = documents;
  }

  /** What the official may correct now; empty where it is nothing. */
  List<CorrectableField> offered(CurrentUser by, Amendable dossier) {
    return dossier.ended()
        ? List.of()
        : dossier.correctable().stream().filter(field -> may(by, dossier, field.taskId())).toList();
  }

  /**
   * @param taskId the run of the step it was typed in
   * @param version of the dossier, as the official saw it
   * @return the papers printed since it was typed: they say the wrong value and are not changed
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409), AMENDMENT-003 (422)
   * @throws vn.hoso.shared.Problem DOSSIER-006 (409, stale), DOSSIER-009 (404), DOSSIER-031 (422)
   */
  @Transactional
  List<String> correct(
      CurrentUser by,
      UUID dossierId,
      UUID taskId,
      String field,
      String value,
      String reason,
      int version) {
    var dossier = amendments.lock(by, dossierId);
    policy.require(AmendmentAct.CORRECT, by, dossier);
    amendments.requireCurrent(dossier, version);
    if (!may(by, dossier, taskId)) {
      throw AmendmentProblem.mayNot(
          "Chỉ người đã nhập, khi còn giữ chức danh ấy, hoặc lãnh đạo đơn vị được đính chính.",
          "Only who entered it and still acts there, or who leads the unit, corrects it.");
    }
    var right = Texts.required("value", value);
    amendments.correct(by, dossierId, taskId, field, right, Texts.required("reason", reason));
    return printedSince(dossier, taskId);
  }

  /** Whoever leads above a step that is kept from him corrects nothing of it. */
  private boolean may(CurrentUser by, Amendable dossier, UUID taskId) {
    return policy.mayCorrect(by, dossier, taskId)
        && dossier.steps().stream()
            .filter(step -> step.id().equals(taskId))
            .allMatch(step -> secrecy.knows(by, step));
  }

  /** The papers HoSo printed after the step was completed. */
  private List<String> printedSince(Amendable dossier, UUID taskId) {
    var typedAt =
        dossier.steps().stream()
            .filter(step -> step.id().equals(taskId))
            .map(StepRecordView::completedAt)
            .findFirst()
            .orElse(Instant.MAX);
    return documents.list(dossier.id()).stream()
        .filter(paper -> paper.kind() == DocumentKind.OFFICIAL)
        .filter(paper -> !paper.uploadedAt().isBefore(typedAt))
        .map(DocumentView::title)
        .toList();
  }
}
