package vn.hoso.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.IntegrationTest;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.task.Tasks;
import vn.hoso.unit.Units;

/** Gaps are named once; another time needs the superior. */
@IntegrationTest
class SecondSupplementTest extends AmendedDossier {

  @Autowired Tasks tasks;
  @Autowired Units units;

  private UUID id;

  @BeforeEach
  void suppliedOnce() {
    on("2026-09-07");
    id = openedAndAt("appraiseDossier");
    assertThat(approve(headOfAppraisal(id)).code())
        .as("nobody asked yet")
        .isEqualTo("AMENDMENT-002");
    line.complete(id, "requestSupplement");
    line.complete(id, "supplied");
  }

  @Test
  void the_second_request_is_refused_until_the_head_approves_it_and_the_third_again() {
    var refused = catchThrowableOfType(Problem.class, () -> line.complete(id, "requestSupplement"));
    assertThat(refused.code()).isEqualTo("DOSSIER-007");
    assertThat(refused.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(org.assertj.core.api.Assertions.tuple("outcome", "superiorApproval"));

    var approved = approve(headOfAppraisal(id));
    assertThat(approved.status()).as(approved.text()).isEqualTo(204);
    assertThat(approve(headOfAppraisal(id)).code())
        .as("one word, one request")
        .isEqualTo("AMENDMENT-002");
    line.complete(id, "requestSupplement");
    assertThat(state(id).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    line.complete(id, "supplied");
    assertThat(
            catchThrowableOfType(Problem.class, () -> line.complete(id, "requestSupplement"))
                .code())
        .isEqualTo("DOSSIER-007");
    assertThat(histories.of(secretary(), id))
        .filteredOn(each -> each.kind().equals("SupplementApproved"))
        .singleElement()
        .satisfies(each -> assertThat(each.sentence()).isEqualTo("Giấy mới nộp còn thiếu."));
  }

  @Test
  void nobody_approves_his_own_and_the_appraiser_approves_none() {
    assertThat(approve(appraiser(id)).code()).isEqualTo("AMENDMENT-001");
    assertThat(approve(secretary()).code()).isEqualTo("AMENDMENT-001");
    assertThat(approve(at(id, PartCapacity.INTAKE, Role.INTAKE_CLERK)).code())
        .isEqualTo("AMENDMENT-001");
    assertThat(approve(stranger()).status()).isEqualTo(404);
    assertThat(approve(decider(id)).status()).isEqualTo(204);
    line.complete(id, "requestSupplement");
  }

  @Test
  void nor_does_another_account_of_whoever_is_at_work() {
    var room = units.get(unit(id, PartCapacity.APPRAISER), LocalDate.now(clock));
    var head = organisation.holder(room, Role.UNIT_HEAD);
    var appraiser = organisation.holder(room, Role.APPRAISER);
    tasks.assign(head, line.current(id).id(), appraiser.officialId());
    organisation.onePerson(appraiser, head);
    assertThat(approve(head).code()).isEqualTo("AMENDMENT-002");
  }

  @Test
  void each_gap_names_the_text_that_asks_for_the_paper() {
    approve(headOfAppraisal(id));
    line.complete(id, "requestSupplement");
    var view = get(secretary(), id, "").json();
    assertThat(view.at("/supplement/items/0/ground").stringValue()).isEqualTo("06-HD/TW, mục 3");
  }

  private vn.hoso.HosoClient.Answer approve(vn.hoso.organisation.CurrentUser by) {
    return post(by, id, "supplement-approvals", Map.of("reason", "Giấy mới nộp còn thiếu."));
  }
}
