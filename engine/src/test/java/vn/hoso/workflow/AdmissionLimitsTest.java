package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;

/** The due day of every step and the day of every fact, counted on a calendar by hand. */
@IntegrationTest
class AdmissionLimitsTest {

  /** Opened on Monday 4/5/2026, one step a day. */
  private static final List<String> DUE =
      List.of(
          "prepareDossier 2026-06-29",
          "resolveCell 2026-06-05",
          "appraiseSection 2026-05-20",
          // A month ends on Sunday 7/6: the Monday after it.
          "resolveCommittee 2026-06-08",
          "submitDossier 2026-05-15",
          // Begun on a Saturday.
          "receiveDossier 2026-05-15",
          "appraiseDossier 2026-05-29",
          "prepareDossier 2026-07-06",
          "resolveCell 2026-06-12",
          "appraiseSection 2026-05-27",
          "resolveCommittee 2026-06-15",
          "submitDossier 2026-05-22",
          "receiveDossier 2026-05-22",
          "appraiseDossier 2026-06-05",
          "supplyDocuments 2026-06-01",
          "appraiseDossier 2026-06-09",
          // 45 working days from the second resolution of the cell, of 13/5.
          "decideDossier 2026-07-15",
          "draftPaper 2026-05-26",
          "initialPaper 2026-05-26",
          // Begun on a Saturday, and on a Sunday.
          "signPaper 2026-05-27",
          "numberPaper 2026-05-25",
          "issuePaper 2026-05-26",
          "returnResult 2026-05-29",
          // 30 working days from the decision of 25/5 and from the ceremony of 28/5.
          "holdCeremony 2026-07-06",
          "completeMemberFile 2026-07-09");

  @Autowired AdmissionLine line;
  @Autowired AdmissionWalker walker;
  @Autowired WholeDossiers states;
  @Autowired Steps steps;
  @Autowired HosoClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void every_step_is_due_on_the_day_a_calendar_on_the_wall_says() {
    UUID dossier = walker.open(AdmissionRoute.WIDEST);
    AdmissionWalker.TWICE_THROUGH.forEach(answer -> walker.go(dossier, answer));
    assertThat(steps.of(dossier)).extracting(AdmissionLimitsTest::due).isEqualTo(DUE);
    assertThat(facts(dossier))
        .containsOnly(
            entry("cellResolution", "2026-05-13"),
            entry("sectionReport", "2026-05-14"),
            entry("committeeResolution", "2026-05-15"),
            entry("submission", "2026-05-16"),
            entry("receipt", "2026-05-17"),
            entry("conclusion", "2026-05-21"),
            entry("decision", "2026-05-25"),
            entry("delivery", "2026-05-27"),
            entry("ceremony", "2026-05-28"),
            entry("memberFile", "2026-05-29"));
  }

  @Test
  void a_refusal_is_told_within_three_working_days() {
    UUID dossier = walker.open(AdmissionRoute.FROM_208_CELL_OF_PROVINCE);
    AdmissionWalker.TO_THE_REFUSAL.forEach(answer -> walker.go(dossier, answer));
    assertThat(due(line.current(dossier))).isEqualTo("returnRefusal 2026-09-23");
  }

  private static String due(StepRecordView step) {
    return step.stepId() + " " + step.dueOn();
  }

  /** The last day of each: what came true again after sending back counts anew. */
  private Map<String, String> facts(UUID dossier) {
    UUID cell = steps.of(dossier).get(0).unitId();
    return states.of(line.holder(cell, Role.SECRETARY), dossier).facts().stream()
        .collect(
            Collectors.toMap(
                WholeDossier.Fact::name, fact -> fact.date().toString(), (old, anew) -> anew));
  }
}
