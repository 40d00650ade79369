package vn.hoso.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.acts.DossierActs;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.requirement.RequirementState;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** Somebody moves away while his dossier runs: it ends here, goes on there, each sees his own. */
@IntegrationTest
class MovedAwayTest {

  @Autowired AdmissionLine line;
  @Autowired Dossiers dossiers;
  @Autowired Openings openings;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired Documents documents;
  @Autowired Tasks tasks;
  @Autowired Histories histories;
  @Autowired Clock clock;

  private UnitView old;
  private UnitView fresh;
  private CurrentUser here;
  private CurrentUser there;
  private UUID person;
  private UUID dossier;

  @BeforeEach
  void a_dossier_with_papers_at_the_old_cell() {
    old = line.newCell(Place.UNDER_PROVINCE);
    fresh = line.newCell(Place.UNDER_COMMITTEE);
    here = line.holder(old.id(), Role.SECRETARY);
    there = line.holder(fresh.id(), Role.SECRETARY);
    person = line.person(old);
    dossier = open(here, old);
    line.complete(dossier, "prepared");
  }

  @Test
  void it_ends_with_its_ground_and_the_new_cell_goes_on_with_the_papers() {
    var kept =
        documents.list(dossier).stream()
            .filter(each -> !List.of("9-KNĐ", "1-HSĐV", "2-HSĐV").contains(each.requirementCode()))
            .toList();
    assertThat(kept).isNotEmpty();
    moveAway(request(fresh.id(), null));

    var left = states.of(here, dossier);
    assertThat(left.status()).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(left.closedAt()).isNotNull();
    assertThat(left.clocks()).allSatisfy(each -> assertThat(each.endedOn()).isNotNull());
    assertThat(left.move())
        .isEqualTo(
            new MovedDossier(
                false, fresh.name(), null, LocalDate.now(clock), "53-GCN/CB", "92-CV/ĐU"));
    assertThat(histories.of(here, dossier))
        .filteredOn(entry -> entry.kind().equals("ApplicantMoved"))
        .singleElement()
        .extracting(HistoryLine::sentence)
        .asString()
        .contains(fresh.name(), "53-GCN/CB", "92-CV/ĐU");

    var next = open(there, fresh);
    var state = states.of(there, next);
    assertThat(state.move().arrived()).isTrue();
    assertThat(state.move().unitName()).isEqualTo(old.name());
    assertThat(state.move().code()).isEqualTo(left.code());
    assertThat(state.conditions()).containsEntry("applicantMoved", true);
    assertThat(documents.list(next))
        .extracting(DocumentView::requirementCode, DocumentView::sha256)
        .containsExactlyElementsOf(
            kept.stream().map(each -> tuple(each.requirementCode(), each.sha256())).toList());
    assertThat(documents.list(next))
        .extracting(DocumentView::id)
        .doesNotContainAnyElementsOf(kept.stream().map(DocumentView::id).toList());
    assertThat(state.requirements())
        .filteredOn(paper -> List.of("GCN-53", "CVGT-92").contains(paper.code()))
        .allMatch(paper -> paper.state() == RequirementState.State.MISSING);
    assertThat(states.of(here, dossier).move().code()).isEqualTo(state.code());
    assertThat(histories.verify(dossier).faults()).isEmpty();
    assertThat(histories.verify(next).faults()).isEmpty();
  }

  @Test
  void each_side_sees_its_own_part_only() {
    moveAway(request(fresh.id(), null));
    var next = open(there, fresh);
    assertThat(dossiers.visible(there, dossier)).isFalse();
    assertThat(dossiers.visible(here, next)).isFalse();
    var theirs = documents.list(next).get(0);
    assertThat(
            catchThrowableOfType(
                    Problem.class, () -> documents.content(there, dossier, theirs.id()))
                .status())
        .isEqualTo(404);
    assertThat(documents.content(there, next, theirs.id()).size()).isPositive();
  }

  @Test
  void what_goes_on_elsewhere_is_bound_to_nothing_here() {
    moveAway(request(null, "Đảng ủy Công an tỉnh khác"));
    var again = open(here, old);
    assertThat(states.of(here, again).move()).isNull();
    assertThat(documents.list(again)).isEmpty();
    assertThat(states.of(here, dossier).move().unitName()).isEqualTo("Đảng ủy Công an tỉnh khác");
  }

  @Test
  void the_answer_that_nobody_moved_is_refused_where_the_dossier_goes_on() {
    moveAway(request(fresh.id(), null));
    var next = open(there, fresh);
    var step = line.claim(next);
    var form = line.form(step, "prepared").put("applicantMoved", false);
    var refusal =
        catchThrowableOfType(
            Problem.class,
            () ->
                tasks.complete(
                    there, step.id(), new CompleteRequest("prepared", form, step.version())));
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("applicantMoved");
    line.complete(next, "prepared");
    assertThat(states.of(there, next).conditions()).containsEntry("applicantMoved", true);
  }

  @Test
  void only_the_cell_moves_its_applicant_away_and_says_where_to() {
    int version = states.of(here, dossier).version();
    assertThat(states.of(here, dossier).actions()).contains("moveAway");
    var above = line.holder(old.parentId(), Role.STANDING_COMMITTEE);
    assertThat(
            catchThrowableOfType(
                    Problem.class, () -> acts.moveAway(above, dossier, request(fresh.id(), null)))
                .code())
        .isEqualTo("DOSSIER-004");
    assertThat(errors(new MoveAwayRequest(null, " ", LocalDate.now(clock), "1", "2", version)))
        .containsExactly("toUnitName required");
    assertThat(errors(new MoveAwayRequest(old.id(), null, LocalDate.now(clock), "1", "2", version)))
        .containsExactly("toUnitId notAnotherCell");
    assertThat(
            errors(
                new MoveAwayRequest(
                    fresh.id(), null, LocalDate.now(clock).plusDays(2), "1", "2", version)))
        .containsExactly("movedOn future");
  }

  private List<String> errors(MoveAwayRequest request) {
    var refusal = catchThrowableOfType(Problem.class, () -> acts.moveAway(here, dossier, request));
    assertThat(refusal.code()).isEqualTo("DOSSIER-045");
    return refusal.errors().stream().map(each -> each.field() + " " + each.code()).toList();
  }

  private void moveAway(MoveAwayRequest request) {
    acts.moveAway(here, dossier, request);
  }

  private MoveAwayRequest request(UUID toUnit, String toName) {
    return new MoveAwayRequest(
        toUnit,
        toName,
        LocalDate.now(clock),
        "53-GCN/CB",
        "92-CV/ĐU",
        states.of(here, dossier).version());
  }

  private UUID open(CurrentUser by, UnitView cell) {
    return openings.open(by, new OpenDossierRequest("admission", cell.id(), person)).id();
  }
}
