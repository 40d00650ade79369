package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.ballot.BallotView;
import vn.hoso.ballot.Ballots;
import vn.hoso.dossier.Dossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.TaskAction;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** What comes back comes back to who did it, as he left it; what only one can do is his at once. */
@IntegrationTest
class ReturningStepsTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Dossiers dossiers;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired Ballots ballots;
  @Autowired Histories histories;
  @Autowired HosoClock clock;
  @Autowired JsonMapper json;
  @LocalServerPort int port;

  private UnitView cell;
  private CurrentUser secretary;

  @BeforeEach
  void aCellWhoseSecretarySignsIn() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    organisation.account(secretary.officialId());
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void taking_back_an_overdue_step_leaves_it_overdue_held_and_filled_in() {
    UUID dossier = line.open(cell);
    StepRecordView meeting = line.advanceTo(dossier, "resolveCell");
    clock.moveTo(meeting.dueAt().plus(Duration.ofDays(3)));
    line.complete(dossier, "proposed");
    BallotView vote = ballots.view(secretary, meeting.id());
    StepRecordView sent = steps.get(meeting.id());

    tasks.recall(secretary, meeting.id());

    StepRecordView again = line.current(dossier);
    assertThat(again.dueAt()).isEqualTo(meeting.dueAt()).isBefore(clock.instant());
    assertThat(again.warnAt()).isEqualTo(meeting.warnAt());
    assertThat(again.holderId()).isEqualTo(secretary.officialId());
    JsonNode typed = tasks.draft(secretary, again.id()).orElseThrow().data();
    assertThat(typed).isEqualTo(steps.form(sent.id()));
    BallotView carried = ballots.view(secretary, again.id());
    assertThat(carried.tally()).isEqualTo(vote.tally());
    assertThat(carried.confirmedByName()).isEqualTo(vote.confirmedByName()).isNotNull();
    tasks.complete(secretary, again.id(), new CompleteRequest("proposed", typed, again.version()));
    assertThat(line.open(dossier)).doesNotContain("resolveCell");
  }

  @Test
  void what_fell_to_oneself_is_taken_back_until_one_has_begun_with_it() {
    UUID dossier = line.open(cell);
    StepRecordView preparing = line.current(dossier);
    line.complete(dossier, "prepared");
    StepRecordView meeting = line.current(dossier);
    assertThat(meeting.holderId()).isEqualTo(secretary.officialId());
    assertThat(offered(secretary, preparing.id())).isTrue();

    tasks.saveDraft(secretary, meeting.id(), json.readTree("{\"note\":\"Đang ghi\"}"), 0);

    assertThat(offered(secretary, preparing.id())).isFalse();
  }

  @Test
  void what_one_has_claimed_oneself_is_not_taken_back_either() {
    UnitView shared = line.newCell(Place.UNDER_PROVINCE);
    CurrentUser kim = line.holder(shared.id(), Role.SECRETARY);
    UUID dossier = line.open(shared);
    StepRecordView preparing = line.current(dossier);
    line.complete(dossier, "prepared");
    assertThat(line.current(dossier).holderId()).as("nobody can sign in").isNull();
    assertThat(offered(kim, preparing.id())).isTrue();

    tasks.claim(kim, line.current(dossier).id());

    assertThat(offered(kim, preparing.id())).isFalse();
  }

  @Test
  void what_is_sent_back_goes_to_who_did_it_with_what_he_had_typed() {
    CurrentUser other = organisation.holder(cell, Role.SECRETARY);
    organisation.account(other.officialId());
    secretary = line.holder(cell.id(), Role.SECRETARY);
    UUID dossier = line.open(cell);
    StepRecordView meeting = line.advanceTo(dossier, "resolveCell");
    assertThat(meeting.holderId()).as("the same goes on").isEqualTo(secretary.officialId());
    line.advanceTo(dossier, "receiveDossier");
    JsonNode typed = steps.form(meeting.id());

    line.complete(dossier, "sendBack", "resolveCell");

    StepRecordView again = line.current(dossier);
    assertThat(again.holderId()).isEqualTo(secretary.officialId());
    JsonNode draft = tasks.draft(secretary, again.id()).orElseThrow().data();
    assertThat(draft.has("outcome")).isFalse();
    assertThat(draft.path("members")).isEqualTo(typed.path("members"));
    assertThat(draft.size()).isEqualTo(typed.size() - 1);
  }

  @Test
  void what_was_sent_back_and_passed_on_comes_back_as_sent_back_as_it_was() {
    UUID dossier = line.open(cell);
    line.advanceTo(dossier, "receiveDossier");
    StepRecordView intake = line.current(dossier);
    line.complete(dossier, "sendBack", "resolveCell");
    StepRecordView meeting = line.current(dossier);
    assertThat(meeting.returnedFrom()).isEqualTo(intake.id());
    line.complete(dossier, "proposed");
    assertThat(line.current(dossier).returnedFrom()).as("passed on").isNull();

    tasks.recall(line.holder(meeting.positionId()), meeting.id());

    assertThat(line.current(dossier).stepId()).isEqualTo("resolveCell");
    assertThat(line.current(dossier).returnedFrom()).isEqualTo(intake.id());
  }

  @Test
  void after_a_supplement_it_is_again_the_appraisers_who_asked_for_it() {
    UUID dossier = line.open(cell);
    StepRecordView appraising = line.advanceTo(dossier, "appraiseDossier");
    UnitView room = units.get(appraising.unitId(), TestOrganisation.START);
    CurrentUser kim = organisation.holder(room, Role.APPRAISER);
    CurrentUser lan = organisation.holder(room, Role.APPRAISER);
    organisation.account(kim.officialId());
    organisation.account(lan.officialId());
    StepRecordView held = tasks.claim(kim, appraising.id());
    tasks.complete(kim, held.id(), line.request(held, "requestSupplement", null));
    assertThat(line.current(dossier).holderId()).isEqualTo(secretary.officialId());

    line.complete(dossier, "supplied");

    assertThat(line.current(dossier).holderId()).isEqualTo(kim.officialId());
  }

  @Test
  void what_several_can_do_is_shared_and_what_one_gives_back_stays_given_back() {
    UUID dossier = line.open(cell);
    StepRecordView mine = line.current(dossier);
    assertThat(mine.automatic()).isTrue();
    assertThat(histories.of(secretary, dossier))
        .filteredOn(entry -> entry.kind().equals("WorkClaimed"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.officialName()).isEqualTo(secretary.fullName());
              assertThat(entry.sentence()).startsWith("Tự giao");
            });

    tasks.release(secretary, mine.id());

    assertThat(steps.get(mine.id()).holderId()).isNull();
    HosoClient client = organisation.signedIn(port, secretary);
    JsonNode item = client.get("/api/work-items/" + mine.id()).json();
    assertThat(item.path("holderId").isNull()).isTrue();
    assertThat(item.path("actions").toString()).contains("claim");
  }

  private boolean offered(CurrentUser by, UUID taskId) {
    return tasks.get(by, taskId).actions().contains(TaskAction.RECALL);
  }
}
