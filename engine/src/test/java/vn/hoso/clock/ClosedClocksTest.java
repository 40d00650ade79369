package vn.hoso.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.acts.CancelDecisionRequest;
import vn.hoso.acts.DossierActs;
import vn.hoso.casefile.CaseFiles;
import vn.hoso.casefile.DossierView.ClockView;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.WholeDossiers;

/** However a dossier is closed, its clocks end with it, and the case file says so. */
@IntegrationTest
class ClosedClocksTest {

  private static final Set<String> BREAKING = Set.of("withdraw", "stop", "cancel");

  @Autowired AdmissionLine line;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired CaseFiles files;
  @Autowired Clock clock;

  /** A step it is brought to, and how it is closed from there. */
  @ParameterizedTest(name = "{2}: {1} at {0}")
  @CsvSource({
    "receiveDossier, refused, INTAKE_REFUSED",
    "receiveDossier, withdraw, WITHDRAWN",
    "appraiseDossier, stop, STOPPED",
    "appraiseDossier, withdraw, WITHDRAWN",
    "supplyDocuments, stop, STOPPED",
    "completeMemberFile, completed, RESULT_DELIVERED",
    "holdCeremony, cancel, DECISION_CANCELLED",
  })
  void every_way_of_closing_ends_every_clock(String step, String how, DossierStatus status) {
    UUID id = line.open(line.cell(Place.UNDER_PROVINCE));
    bringTo(id, step);
    if (BREAKING.contains(how)) {
      breakOff(id, how);
    } else {
      line.complete(id, how);
    }

    var state = states.of(secretary(), id);
    assertThat(state.status()).isEqualTo(status);
    assertThat(state.closedAt()).isNotNull();
    assertThat(state.clocks()).isNotEmpty();
    assertThat(state.clocks()).allSatisfy(each -> assertThat(each.endedOn()).isNotNull());
    assertThat(files.view(secretary(), id).clocks())
        .allSatisfy(each -> assertThat(each.state()).isEqualTo(ClockView.State.ENDED))
        .allSatisfy(each -> assertThat(each.remainingText()).isNull());
  }

  @Test
  void what_was_cut_short_says_on_which_day_and_expects_nothing_more() {
    UUID id = line.open(line.cell(Place.UNDER_PROVINCE));
    bringTo(id, "supplyDocuments");
    breakOff(id, "stop");
    var promise =
        states.of(secretary(), id).clocks().stream()
            .filter(each -> each.clock() == DossierClock.PROMISE)
            .findFirst()
            .orElseThrow();
    assertThat(promise.cutShort()).isTrue();
    assertThat(promise.endedOn()).isEqualTo(LocalDate.now(clock));
    assertThat(promise.sentences()).last().asString().startsWith("Hồ sơ kết thúc ");
    assertThat(promise.sentences().toString()).doesNotContain("chưa tính");
  }

  private void bringTo(UUID id, String step) {
    if (step.equals("supplyDocuments")) {
      line.advanceTo(id, "appraiseDossier");
      line.complete(id, "requestSupplement");
    } else {
      line.advanceTo(id, step);
    }
  }

  private void breakOff(UUID id, String how) {
    int version = states.of(secretary(), id).version();
    if (how.equals("stop")) {
      var decider = line.seated(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
      acts.stop(decider, id, "Chưa đủ điều kiện", version);
    } else if (how.equals("cancel")) {
      var decider = line.seated(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
      acts.cancelDecision(decider, id, cancelling(version));
    } else {
      acts.withdraw(secretary(), id, "Chuyển nơi ở", version);
    }
  }

  private CancelDecisionRequest cancelling(int version) {
    return new CancelDecisionRequest(
        "12-QĐ/TU", LocalDate.now(clock), "WRONG_STANDARD", "Không đủ điều kiện", version);
  }

  private CurrentUser secretary() {
    return line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }
}
