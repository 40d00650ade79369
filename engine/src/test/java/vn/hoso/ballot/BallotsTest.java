package vn.hoso.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.IntegrationTest;
import vn.hoso.Tallies;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.step.StepReturned;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;

/** A vote from its numbers to the outcome: by whom, how often, and what it forbids. */
@IntegrationTest
class BallotsTest extends MetCell {

  @Autowired Officials officials;
  @Autowired Steps steps;
  @Autowired Histories histories;
  @Autowired CarriedVotes carried;
  @Autowired TransactionTemplate transaction;

  @Test
  void one_enters_another_confirms_and_the_step_is_completed() {
    var empty = ballots.view(secretary, step.id());
    assertThat(empty.tally()).isNull();
    assertThat(empty.actions()).containsExactly("enter");
    assertThat(empty.rule().threshold())
        .isEqualTo("ít nhất 2/3 số đảng viên chính thức được triệu tập");
    assertThat(empty.rule().confidence()).isEqualTo(Confidence.SOURCED_OLD);
    assertThat(empty.rule().binding()).isFalse();

    var entered = ballots.enter(secretary, step.id(), Tallies.carried());
    assertThat(entered.version()).isEqualTo(1);
    assertThat(entered.reckoning().standing()).isEqualTo(Standing.CARRIED);
    assertThat(entered.reckoning().arithmetic()).contains("2/3 của 9 người là 6");
    assertThat(refusal("proposed", null))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("ballot", "unconfirmed"));

    assertThat(ballots.view(member, step.id()).actions()).containsExactly("confirm");
    var confirmed = ballots.confirm(member, step.id(), 1);
    assertThat(confirmed.confirmedByName()).isEqualTo(member.fullName());
    assertThat(confirmed.actions()).isEmpty();
    complete("proposed", null);
    assertThat(line.current(dossier).stepId()).isEqualTo("resolveCommittee");
  }

  @Test
  void without_numbers_an_outcome_that_tells_of_a_vote_is_refused() {
    assertThat(refusal("proposed", null))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("ballot", "missing"));
    assertThat(line.current(dossier).id()).isEqualTo(step.id());
  }

  @Test
  void sending_back_tells_of_no_vote_and_needs_none() {
    line.complete(dossier, "proposed");
    line.claim(dossier);
    line.complete(dossier, "sendBack", "resolveCell");
    assertThat(line.current(dossier).stepId()).isEqualTo("resolveCell");
    assertThat(ballots.view(secretary, line.current(dossier).id()).tally()).isNull();
  }

  @Test
  void nobody_confirms_what_he_has_entered_himself() {
    organisation.appoint(
        secretary.officialId(), cell, Role.COMMITTEE_MEMBER, TestOrganisation.START, null);
    var both = line.holder(step.positionId());
    ballots.enter(both, step.id(), Tallies.carried());
    assertRefused(() -> ballots.confirm(both, step.id(), 1), "BALLOT-004", 403);
    assertThat(ballots.view(both, step.id()).actions()).containsExactly("enter");
    assertThat(ballots.waiting(both).items()).noneMatch(each -> each.taskId().equals(step.id()));
  }

  @Test
  void another_account_of_his_confirms_nothing_either() {
    var entering = line.holder(step.positionId());
    ballots.enter(entering, step.id(), Tallies.carried());
    assertThat(ballots.view(member, step.id()).actions()).containsExactly("confirm");
    organisation.onePerson(entering, member);
    var also = officials.asUser(member.officialId(), TestOrganisation.START);
    assertRefused(() -> ballots.confirm(also, step.id(), 1), "BALLOT-004", 403);
    assertThat(ballots.view(also, step.id()).actions()).isEmpty();
    assertThat(ballots.waiting(also).items()).noneMatch(each -> each.taskId().equals(step.id()));
  }

  @Test
  void changed_numbers_need_a_new_confirmation_and_the_old_version_stays() {
    ballots.enter(secretary, step.id(), Tallies.lost());
    ballots.confirm(member, step.id(), 1);
    var changed = ballots.enter(secretary, step.id(), Tallies.carried());
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.confirmedByName()).isNull();
    assertRefused(() -> ballots.confirm(member, step.id(), 1), "BALLOT-005", 409);
    assertThat(refusal("proposed", null))
        .extracting(FieldError::code)
        .containsExactly("unconfirmed");
    ballots.confirm(member, step.id(), 2);
    assertThat(
            jdbc.sql("select in_favour from hoso.ballot where task_id = ? order by version")
                .param(step.id())
                .query(Integer.class)
                .list())
        .containsExactly(2, 7);
    complete("proposed", null);
  }

  @Test
  void other_numbers_entered_since_and_their_confirmation_are_not_taken_back_unasked() {
    ballots.enter(secretary, step.id(), Tallies.lost(), 0);
    ballots.confirm(member, step.id(), 1);
    var refused =
        catchThrowableOfType(
            Problem.class, () -> ballots.enter(secretary, step.id(), Tallies.carried(), 0));
    assertThat(refused.code()).isEqualTo("BALLOT-005");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.properties())
        .containsEntry("version", 1)
        .containsEntry("enteredBy", secretary.fullName())
        .containsEntry("confirmedBy", member.fullName());
    var kept = ballots.view(secretary, step.id());
    assertThat(kept.tally()).isEqualTo(Tallies.lost());
    assertThat(kept.confirmedByName()).isEqualTo(member.fullName());
    assertThat(ballots.enter(secretary, step.id(), Tallies.lost(), 0).version())
        .as("the same again")
        .isEqualTo(1);
    assertThat(ballots.enter(secretary, step.id(), Tallies.carried(), 1).version()).isEqualTo(2);
  }

  @Test
  void the_same_numbers_again_change_nothing() {
    ballots.enter(secretary, step.id(), Tallies.carried());
    ballots.confirm(member, step.id(), 1);
    var again = ballots.enter(secretary, step.id(), Tallies.carried());
    assertThat(again.version()).isEqualTo(1);
    assertThat(again.confirmedByName()).isEqualTo(member.fullName());
  }

  @Test
  void no_statement_changes_or_removes_what_was_entered() {
    ballots.enter(secretary, step.id(), Tallies.carried());
    ballots.confirm(member, step.id(), 1);
    for (String table : new String[] {"ballot", "ballot_confirmation"}) {
      assertThatThrownBy(
              () ->
                  jdbc.sql("update hoso." + table + " set version = 9 where task_id = ?")
                      .param(step.id())
                      .update())
          .hasMessageContaining("never changed");
      assertThatThrownBy(
              () ->
                  jdbc.sql("delete from hoso." + table + " where task_id = ?")
                      .param(step.id())
                      .update())
          .hasMessageContaining("never changed");
    }
  }

  @Test
  void against_the_numbers_of_an_uncertain_rule_a_reason_is_taken() {
    ballots.enter(secretary, step.id(), Tallies.lost());
    ballots.confirm(member, step.id(), 1);
    assertThat(refusal("proposed", null))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("ballotReason", "required"));
    assertThat(refusal("proposed", " ")).extracting(FieldError::field).contains("ballotReason");
    complete("proposed", "Văn bản mới tính cả đảng viên vắng có lý do.");
    assertThat(ballots.view(member, step.id()).reason())
        .isEqualTo("Văn bản mới tính cả đảng viên vắng có lý do.");
  }

  @Test
  void a_refused_completion_keeps_no_reason() {
    ballots.enter(secretary, step.id(), Tallies.lost());
    assertThat(refusal("proposed", "Vì lý do khác.")).isNotEmpty();
    assertThat(ballots.view(secretary, step.id()).reason()).isNull();
  }

  @Test
  void a_cell_of_two_is_refused_by_the_charter() {
    var refused =
        catchThrowableOfType(
            Problem.class, () -> ballots.enter(secretary, step.id(), Rules.all(2, 2)));
    assertThat(refused.code()).isEqualTo("BALLOT-002");
    assertThat(refused.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("summoned", "tooFew"));
  }

  @Test
  void numbers_that_do_not_agree_are_refused_and_nothing_is_kept() {
    var wrong = new Tally(9, 8, 1, 8, 8, 8, 8, 8);
    assertRefused(() -> ballots.enter(secretary, step.id(), wrong), "BALLOT-002", 422);
    assertRefused(() -> ballots.preview(secretary, step.id(), wrong), "BALLOT-002", 422);
    assertThat(ballots.view(secretary, step.id()).version()).isZero();
  }

  @Test
  void a_preview_reckons_and_keeps_nothing() {
    var told = ballots.preview(secretary, step.id(), Tallies.lost());
    assertThat(told.standing()).isEqualTo(Standing.MISSED);
    assertThat(told.arithmetic()).endsWith("Có 2 đồng ý: chưa đạt, thiếu 4.");
    assertThat(ballots.view(secretary, step.id()).version()).isZero();
    assertRefused(() -> ballots.preview(member, step.id(), Tallies.lost()), "BALLOT-003", 403);
  }

  @Test
  void only_whoever_has_claimed_the_step_enters() {
    assertRefused(() -> ballots.enter(member, step.id(), Tallies.carried()), "BALLOT-003", 403);
    tasks.release(secretary, step.id());
    assertRefused(() -> ballots.enter(secretary, step.id(), Tallies.carried()), "BALLOT-003", 403);
  }

  @Test
  void who_acts_for_a_body_without_an_account_enters_and_another_confirms() {
    tasks.release(secretary, step.id());
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    tasks.claim(above, step.id());
    assertThat(ballots.view(above, step.id()).actions()).containsExactly("enter");
    ballots.enter(above, step.id(), Tallies.carried());
    assertRefused(() -> ballots.confirm(above, step.id(), 1), "BALLOT-004", 403);
    assertThat(ballots.confirm(member, step.id(), 1).confirmedByName())
        .isEqualTo(member.fullName());
  }

  @Test
  void once_the_step_is_over_its_tally_stays_as_it_is() {
    line.complete(dossier, "proposed");
    assertRefused(() -> ballots.enter(secretary, step.id(), Tallies.lost()), "BALLOT-009", 409);
    assertRefused(() -> ballots.confirm(member, step.id(), 1), "BALLOT-009", 409);
  }

  @Test
  void what_is_not_there_or_confirmed_already_is_not_confirmed() {
    assertRefused(() -> ballots.confirm(member, step.id(), 1), "BALLOT-007", 409);
    ballots.enter(secretary, step.id(), Tallies.carried());
    ballots.confirm(member, step.id(), 1);
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    assertRefused(() -> ballots.confirm(above, step.id(), 1), "BALLOT-006", 409);
  }

  @Test
  void where_nobody_votes_there_is_no_ballot() {
    line.complete(dossier, "proposed");
    line.advanceTo(dossier, "submitDossier");
    var other = line.claim(dossier);
    var holder = line.holder(other.positionId());
    assertRefused(() -> ballots.view(holder, other.id()), "BALLOT-001", 404);
    assertRefused(
        () ->
            tasks.complete(
                holder,
                other.id(),
                new CompleteRequest(
                    "submitted",
                    line.request(other, "submitted", null).data(),
                    other.version(),
                    "Vì thế")),
        "BALLOT-008",
        422);
  }

  @Test
  void those_who_may_confirm_find_it_waiting_until_it_is_confirmed() {
    assertThat(ballots.waiting(member).items()).isEmpty();
    ballots.enter(secretary, step.id(), Tallies.lost());
    ballots.enter(secretary, step.id(), Tallies.carried());
    assertThat(ballots.waiting(member).items())
        .singleElement()
        .matches(each -> each.taskId().equals(step.id()) && each.version() == 2)
        .matches(each -> each.enteredByName().equals(secretary.fullName()))
        .matches(each -> each.stepName().equals(step.stepName()));
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    assertThat(ballots.waiting(above).items()).hasSize(1);
    assertThat(ballots.waiting(line.holder(cell.parentId(), Role.INTAKE_CLERK)).items()).isEmpty();
    assertThat(ballots.waiting(line.holder(cell.parentId(), Role.COMMITTEE_MEMBER)).items())
        .isEmpty();
    ballots.confirm(above, step.id(), 2);
    assertThat(ballots.waiting(member).items()).isEmpty();
  }

  @Test
  void a_tally_that_goes_along_unconfirmed_waits_at_the_new_run() {
    line.complete(dossier, "proposed");
    var first = line.claim(dossier);
    var by = line.worker(first);
    ballots.enter(by, first.id(), Tallies.carried());
    line.complete(dossier, "sendBack", "resolveCell");
    line.complete(dossier, "proposed");
    var again = line.current(dossier);
    var other = line.holder(again.unitId(), Role.COMMITTEE_MEMBER);
    assertThat(waiting(other)).doesNotContain(first.id(), again.id());

    var taken = new StepReturned(again.id(), first.id(), by.officialId(), null, true);
    transaction.executeWithoutResult(status -> carried.on(taken));

    assertThat(waiting(other)).contains(again.id());
    assertThat(waiting(by)).doesNotContain(again.id());
    ballots.confirm(other, again.id(), 1);
    assertThat(waiting(other)).doesNotContain(again.id());
  }

  private List<UUID> waiting(CurrentUser by) {
    return ballots.waiting(by).items().stream().map(WaitingBallot::taskId).toList();
  }

  @Test
  void a_step_that_is_left_waits_for_no_confirmation() {
    ballots.enter(secretary, step.id(), Tallies.carried());
    line.withdraw(dossier);
    assertThat(ballots.waiting(member).items()).isEmpty();
  }

  @Test
  void the_history_tells_that_numbers_were_entered_and_confirmed_and_not_which() {
    ballots.enter(secretary, step.id(), Tallies.carried());
    ballots.confirm(member, step.id(), 1);
    assertThat(histories.of(secretary, dossier))
        .extracting(HistoryLine::kind, HistoryLine::officialName)
        .contains(
            tuple("BallotEntered", secretary.fullName()),
            tuple("BallotConfirmed", member.fullName()));
    assertThat(histories.verify(dossier).faults()).isEmpty();
  }

  @Test
  void three_bodies_vote_on_the_way_to_the_decision() {
    for (String votes : new String[] {"resolveCell", "resolveCommittee", "decideDossier"}) {
      line.advanceTo(dossier, votes);
      var open = line.current(dossier);
      if (open.holderId() == null) {
        open = line.claim(dossier);
      }
      var by = line.holder(open.positionId());
      assertThat(refusalAt(open, by, AdmissionLine.happy(votes)))
          .extracting(FieldError::code)
          .containsExactly("missing");
      line.complete(dossier, AdmissionLine.happy(votes));
    }
    var told = ballots.of(secretary, dossier);
    assertThat(told).extracting(BallotView::sealed).containsExactly(false, true, true);
    assertThat(told.get(0).stepName()).isEqualTo(step.stepName());
    assertThat(told).filteredOn(BallotView::sealed).allMatch(view -> view.tally() == null);
  }

  private List<FieldError> refusalAt(StepRecordView open, CurrentUser by, String outcome) {
    var data = line.form(open, outcome);
    return catchThrowableOfType(
            Problem.class,
            () -> tasks.complete(by, open.id(), new CompleteRequest(outcome, data, open.version())))
        .errors();
  }

  private List<FieldError> refusal(String outcome, String reason) {
    var refused = catchThrowableOfType(Problem.class, () -> complete(outcome, reason));
    assertThat(refused.status()).isEqualTo(422);
    return refused.errors();
  }

  private void complete(String outcome, String reason) {
    tasks.complete(
        secretary,
        step.id(),
        new CompleteRequest(outcome, line.form(step, outcome), step.version(), reason));
  }

  private static void assertRefused(Runnable act, String code, int status) {
    var refused = catchThrowableOfType(Problem.class, act::run);
    assertThat(refused).as(code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.status()).isEqualTo(status);
  }
}
