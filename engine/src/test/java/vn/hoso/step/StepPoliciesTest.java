package vn.hoso.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.document.Documents;
import vn.hoso.document.PaperDetails;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.requirement.RequirementState;
import vn.hoso.shared.DayText;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** What a step refuses, with the field at fault; a refused step stays as it was. */
@IntegrationTest
class StepPoliciesTest {

  @Autowired AdmissionLine line;
  @Autowired WholeDossiers states;
  @Autowired Documents documents;
  @Autowired Tasks tasks;
  @Autowired HosoClock clock;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void handing_in_names_every_paper_that_is_missing() {
    var id = withoutPapers();
    var errors = refusal(id, "submitted", null).errors();
    assertThat(errors).extracting(FieldError::field).containsOnly("documents");
    assertThat(errors).extracting(FieldError::code).contains("1-KNĐ", "2-KNĐ", "6-KNĐ");
    assertThat(errors.get(0).message().vi()).startsWith("Thiếu giấy tờ: ");
    assertThat(line.current(id).stepId()).isEqualTo("submitDossier");
    assertThat(state(id).status()).isEqualTo(DossierStatus.DRAFT);
  }

  @Test
  void a_paper_past_its_last_day_is_named_and_one_in_doubt_is_left_to_the_officials() {
    var id = withoutPapers();
    var by = claimed(id);
    var today = LocalDate.now(clock);
    line.upload(by, id, "1-KNĐ", new PaperDetails(null, null, null, today.minusDays(1), null));
    line.upload(by, id, "2-KNĐ", PaperDetails.issued(today.minusMonths(12).minusDays(1)));
    assertThat(refusal(id, "submitted", null).errors())
        .filteredOn(error -> error.code().matches("[12]-KNĐ"))
        .extracting(error -> error.message().vi())
        .singleElement()
        .asString()
        .startsWith("Giấy tờ đã hết hạn: Đơn xin vào Đảng");
    assertThat(state(id).requirements())
        .filteredOn(paper -> paper.code().equals("2-KNĐ"))
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper.state()).isEqualTo(RequirementState.State.DOUBTFUL);
              assertThat(paper.note().vi()).contains("cần đối chiếu");
            });
  }

  @Test
  void a_meeting_that_has_not_taken_place_is_refused() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "resolveCell");
    var errors = refusal(id, "proposed", LocalDate.now(clock).plusDays(1)).errors();
    assertThat(errors).extracting(FieldError::code).containsExactly("future");
    assertThat(state(id).facts()).isEmpty();
  }

  @Test
  void a_receipt_before_the_dossier_was_handed_in_is_refused() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "receiveDossier");
    var errors = refusal(id, "received", LocalDate.now(clock).minusDays(1)).errors();
    assertThat(errors)
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("receivedOn", "tooEarly"));
    assertThat(errors.get(0).message().vi())
        .isEqualTo("Phải từ ngày nộp hồ sơ (" + DayText.of(LocalDate.now(clock)) + ") trở đi.");
  }

  @Test
  void a_receipt_after_the_resolution_but_before_the_handing_in_is_refused() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "submitDossier");
    clock.moveTo(Instant.parse("2026-09-10T02:00:00Z"));
    line.advanceTo(id, "receiveDossier");
    var errors = refusal(id, "received", LocalDate.parse("2026-09-09")).errors();
    assertThat(errors)
        .extracting(error -> error.message().vi())
        .containsExactly("Phải từ ngày nộp hồ sơ (10/09/2026) trở đi.");
  }

  @Test
  void an_outcome_that_contradicts_the_form_is_refused() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var step = line.claim(id);
    var by = line.holder(step.positionId());
    var request = line.request(step, "prepared", null);
    ((ObjectNode) request.data()).put("outcome", "admitted");
    var problem =
        catchThrowableOfType(
            Problem.class,
            () ->
                tasks.complete(
                    by,
                    step.id(),
                    new CompleteRequest("prepared", request.data(), step.version())));
    assertThat(problem.code()).isEqualTo("DOSSIER-007");
  }

  private UUID withoutPapers() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "resolveCell");
    // The line hands papers in as it goes; taken out again, the dossier lacks them.
    line.complete(id, "proposed");
    var by = claimed(id);
    documents.list(id).forEach(paper -> documents.remove(by, id, paper.id()));
    return id;
  }

  private Problem refusal(UUID id, String outcome, LocalDate everyDate) {
    var by = claimed(id);
    var step = line.current(id);
    var request = line.request(step, outcome, null);
    if (everyDate != null) {
      var data = (ObjectNode) request.data();
      data.propertyNames().stream()
          .filter(name -> data.get(name).asString("").matches("\\d{4}-\\d\\d-\\d\\d"))
          .toList()
          .forEach(name -> data.put(name, everyDate.toString()));
    }
    var problem = catchThrowableOfType(Problem.class, () -> tasks.complete(by, step.id(), request));
    assertThat(problem.status()).as(problem.code()).isEqualTo(422);
    return problem;
  }

  private CurrentUser claimed(UUID id) {
    var step = line.current(id);
    var by = line.holder(step.positionId());
    if (step.holderId() == null) {
      tasks.claim(by, step.id());
    }
    return by;
  }

  private WholeDossier state(UUID id) {
    return states.of(line.holder(line.current(id).positionId()), id);
  }
}
