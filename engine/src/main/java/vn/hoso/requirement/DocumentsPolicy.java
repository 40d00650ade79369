package vn.hoso.requirement;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.shared.FieldError;

/**
 * A step is completed with every paper present and in force that is needed at it, or at another
 * step whose papers it asks for.
 */
@Component
class DocumentsPolicy implements StepPolicy {

  private final DossierChanges changes;
  private final Requirements requirements;

  DocumentsPolicy(DossierChanges changes, Requirements requirements) {
    this.changes = changes;
    this.requirements = requirements;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var dossier = changes.get(completion.dossierId());
    var due = completion.step().papersDue();
    return changes.revision(dossier).procedure().documents().stream()
            .noneMatch(each -> each.neededAtOneOf(due))
        ? List.of()
        : requirements.of(dossier).stream()
            .filter(each -> each.blocks(due))
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
        (expired ? "Paper out of date: " : "Paper missing: ") + name.in(Locale.ENGLISH) + ".");
  }
}
