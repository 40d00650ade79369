package vn.hoso.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoso.WithMocks;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.rule.Condition;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.rule.Secrecy;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.shared.Text;

/** Papers are asked for wherever a procedure needs them, whatever its steps are called. */
@WithMocks
class DocumentsPolicyTest {

  private final DossierChanges changes = mock(DossierChanges.class, RETURNS_DEEP_STUBS);
  private final Requirements requirements = mock(Requirements.class);
  private final DocumentsPolicy policy = new DocumentsPolicy(changes, requirements);

  DocumentsPolicyTest() {
    when(changes.revision(any(KnownDossier.class)).procedure().documents())
        .thenReturn(
            List.of(paper("opinion", "consult"), paper("photo", "open"), paper("card", null)));
    when(requirements.of(any()))
        .thenReturn(
            List.of(
                missing("opinion", "consult"), missing("photo", "open"), missing("card", null)));
  }

  @Test
  void a_paper_holds_up_the_step_that_needs_it() {
    assertThat(heldUpBy("consult")).containsExactly("opinion");
  }

  @Test
  void a_step_that_asks_for_the_papers_of_another_is_held_up_by_them_too() {
    assertThat(heldUpBy("supply", "open", "consult")).containsExactly("opinion", "photo");
  }

  @Test
  void what_the_procedure_produces_holds_up_nothing() {
    assertThat(heldUpBy("deliver")).isEmpty();
  }

  private Stream<String> heldUpBy(String... due) {
    StepPolicy.Completion completion = mock(StepPolicy.Completion.class, RETURNS_DEEP_STUBS);
    when(completion.step().papersDue()).thenReturn(List.of(due));
    return policy.check(completion).stream().map(FieldError::code);
  }

  private static RequiredDocument paper(String code, String neededAt) {
    return new RequiredDocument(
        code,
        null,
        new Text(code, null),
        Condition.ALWAYS,
        neededAt,
        neededAt == null,
        1,
        null,
        "test",
        new Secrecy(SecrecyLevel.NONE, Confidence.ASSUMED),
        null,
        false,
        false,
        null,
        "test",
        Confidence.ASSUMED);
  }

  private static RequirementState missing(String code, String neededAt) {
    return new RequirementState(
        code,
        new Text(code, null),
        neededAt,
        false,
        neededAt == null,
        true,
        false,
        true,
        false,
        SecrecyLevel.NONE,
        null,
        RequirementState.State.MISSING,
        null,
        true,
        List.of());
  }
}
