package vn.hoso.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.shared.FieldError;

/** A dossier is handed in, and supplied, with every required paper present and in force. */
@Component
class DocumentsPolicy implements StepPolicy {

  private static final List<String> HANDING_IN = List.of("submitDossier", "supplyDocuments");

  private final DossierChanges changes;
  private final Requirements requirements;

  DocumentsPolicy(DossierChanges changes, Requirements requirements) {
    this.changes = changes;
    this.requirements = requirements;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    if (!HANDING_IN.contains(completion.step().id())) {
      return List.of();
    }
    return requirements.of(changes.get(completion.dossierId())).stream()
        .filter(RequirementState::blocksHandingIn)
        .map(DocumentsPolicy::error)
        .toList();
  }

  private static FieldError error(RequirementState requirement) {
    boolean expired = requirement.state() == RequirementState.State.EXPIRED;
    var name = requirement.name();
    return new FieldError(
        "documents",
        requirement.code(),
        (expired ? "Giấy tờ đã hết hạn: " : "Thiếu giấy tờ: ") + name.vi() + ".",
        (expired ? "Paper out of date: " : "Paper missing: ")
            + (name.en() == null ? name.vi() : name.en())
            + ".");
  }
}
