package vn.hoso.workflow;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.requirement.RequirementState;
import vn.hoso.requirement.RequirementState.State;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** Every paper of admission, as the list of the law was read by hand. */
@IntegrationTest
class AdmissionPapersTest {

  private static final List<String> ALWAYS =
      List.of("CN-NTVĐ", "1-KNĐ", "2-KNĐ", "TTLL-97", "3-KNĐ", "5-KNĐ", "6-KNĐ");

  /** Asked for by an answer, or by a body on the way. */
  private static final List<String> SOMETIMES =
      List.of("4-KNĐ", "4A-KNĐ", "7-KNĐ", "8-KNĐ", "GCN-53", "CVGT-92");

  private static final Map<String, Integer> MONTHS =
      Map.of("CN-NTVĐ", 60, "1-KNĐ", 12, "2-KNĐ", 12);

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired RolledBack rolledBack;
  @Autowired WholeDossiers states;
  @Autowired Documents documents;
  @Autowired Tasks tasks;
  @Autowired HosoClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void each_paper_that_is_needed_holds_up_the_handing_in_by_its_name_until_it_is_there() {
    UUID dossier = beforeHandingIn(AdmissionRoute.WIDEST, true);
    CurrentUser by = holder(dossier);
    Set<String> missing = new LinkedHashSet<>(ALWAYS);
    missing.addAll(SOMETIMES);
    missing.remove("TTLL-97"); // waived by the answers
    for (String code : List.copyOf(missing)) {
      assertThat(heldUpBy(dossier)).isEqualTo(missing);
      line.upload(by, dossier, code);
      missing.remove(code);
      // Without its day of issue nobody can say how long a paper that lapses holds.
      assertThat(state(by, dossier, code))
          .isEqualTo(MONTHS.containsKey(code) ? State.DOUBTFUL : State.PRESENT);
    }
    assertThat(heldUpBy(dossier)).isEmpty();
  }

  @Test
  void what_neither_answer_nor_route_asks_for_is_not_needed() {
    UUID dossier = beforeHandingIn(AdmissionRoute.FROM_208_CELL_OF_PROVINCE, false);
    assertThat(heldUpBy(dossier)).isEqualTo(Set.copyOf(ALWAYS));
    for (String code : SOMETIMES) {
      assertThat(state(holder(dossier), dossier, code)).as(code).isEqualTo(State.NOT_NEEDED);
    }
  }

  @Test
  void the_background_check_is_noted_without_its_file_unless_it_is_waived() {
    UUID asked = beforeHandingIn(AdmissionRoute.FROM_208_CELL_OF_PROVINCE, false);
    CurrentUser by = holder(asked);
    assertThat(requirement(by, asked, "TTLL-97"))
        .matches(RequirementState::recordOnly)
        .matches(RequirementState::conclusion)
        .matches(paper -> !paper.fileAllowed());
    Problem refusal = rolledBack.attempt(() -> line.upload(by, asked, "TTLL-97"), () -> {});
    assertThat(refusal.code()).isEqualTo("DOCUMENT-020");
    assertThat(heldUpBy(asked)).contains("TTLL-97");
    documents.record(by, asked, "TTLL-97", AdmissionLine.noted(LocalDate.now(clock)));
    assertThat(state(by, asked, "TTLL-97")).isEqualTo(State.PRESENT);
    assertThat(heldUpBy(asked)).doesNotContain("TTLL-97");

    UUID waived = beforeHandingIn(AdmissionRoute.FROM_208_CELL_OF_PROVINCE, true);
    assertThat(state(holder(waived), waived, "TTLL-97")).isEqualTo(State.NOT_NEEDED);
  }

  @Test
  void months_nobody_found_in_a_text_in_force_end_in_doubt_and_hold_nothing_up() {
    UUID dossier = beforeHandingIn(AdmissionRoute.FROM_208_CELL_OF_PROVINCE, false);
    LocalDate today = LocalDate.now(clock);
    LocalDate lastOfSixty = today.minusMonths(60);
    assertThat(stateWhenIssued(dossier, "CN-NTVĐ", lastOfSixty)).isEqualTo(State.PRESENT);
    assertThat(stateWhenIssued(dossier, "CN-NTVĐ", lastOfSixty.minusDays(1)))
        .isEqualTo(State.DOUBTFUL);
    for (String code : List.of("1-KNĐ", "2-KNĐ")) {
      // Twelve months to the decision, for which the Party allows sixty working days.
      assertThat(stateWhenIssued(dossier, code, today.minusMonths(8))).isEqualTo(State.PRESENT);
      assertThat(stateWhenIssued(dossier, code, today.minusMonths(11))).isEqualTo(State.DOUBTFUL);
      assertThat(stateWhenIssued(dossier, code, today.minusMonths(13))).isEqualTo(State.DOUBTFUL);
    }
    assertThat(stateWhenIssued(dossier, "3-KNĐ", today.minusYears(20))).isEqualTo(State.PRESENT);
  }

  @Test
  void the_decision_and_the_papers_of_the_new_member_are_kept_where_they_arise() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    List<String> answers = List.of("prepared", "proposed", "submitted", "received", "eligible");
    answers.forEach(outcome -> walker.go(dossier, outcome, null));
    List.of("admitted", "drafted", "initialled").forEach(each -> walker.go(dossier, each, null));
    keep(dossier, "9-KNĐ");
    List.of("signed", "numbered", "issued", "delivered", "held")
        .forEach(each -> walker.go(dossier, each, null));
    keep(dossier, "1-HSĐV");
    keep(dossier, "2-HSĐV");
    walker.go(dossier, "completed", null);
  }

  private void keep(UUID dossier, String code) {
    StepRecordView step = line.claim(dossier);
    CurrentUser by = line.holder(step.positionId());
    assertThat(state(by, dossier, code)).isEqualTo(State.MISSING);
    line.upload(by, dossier, code);
    assertThat(state(by, dossier, code)).isEqualTo(State.PRESENT);
  }

  /** At the step that hands in, without a paper; every question answered alike. */
  private UUID beforeHandingIn(AdmissionRoute route, boolean answer) {
    UUID dossier = walker.open(route);
    StepRecordView step = line.claim(dossier);
    CompleteRequest request = line.request(step, "prepared", null);
    for (String question :
        List.of(
            "youthUnionMember", "tradeUnionIntroduces", "verificationWaived", "applicantMoved")) {
      ((ObjectNode) request.data()).put(question, answer);
    }
    tasks.complete(line.holder(step.positionId()), step.id(), request);
    while (!line.current(dossier).stepId().equals("submitDossier")) {
      walker.go(dossier, AdmissionLine.happy(line.current(dossier).stepId()), null);
    }
    line.claim(dossier);
    return dossier;
  }

  private CurrentUser holder(UUID dossier) {
    return line.holder(line.current(dossier).positionId());
  }

  /** Codes of the papers handing in is refused for; none where it would be accepted. */
  private Set<String> heldUpBy(UUID dossier) {
    StepRecordView step = line.current(dossier);
    Problem refusal =
        rolledBack.attempt(
            () -> tasks.complete(holder(dossier), step.id(), line.request(step, "submitted", null)),
            () -> assertThat(line.open(dossier)).containsExactly("receiveDossier"));
    return refusal == null
        ? Set.of()
        : refusal.errors().stream().map(FieldError::code).collect(toSet());
  }

  private State stateWhenIssued(UUID dossier, String code, LocalDate issuedOn) {
    CurrentUser by = holder(dossier);
    State[] found = new State[1];
    rolledBack.attempt(
        () -> line.upload(by, dossier, code, PaperDetails.issued(issuedOn)),
        () -> found[0] = state(by, dossier, code));
    return found[0];
  }

  private State state(CurrentUser by, UUID dossier, String code) {
    return requirement(by, dossier, code).state();
  }

  private RequirementState requirement(CurrentUser by, UUID dossier, String code) {
    return states.of(by, dossier).requirements().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
