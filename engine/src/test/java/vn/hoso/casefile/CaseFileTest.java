package vn.hoso.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.casefile.DossierView.ClockView;
import vn.hoso.casefile.DossierView.StepView;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.requirement.RequirementState;

@IntegrationTest
class CaseFileTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired CaseFiles files;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void a_new_dossier_shows_its_whole_road_with_who_stands_on_it() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var steps = files.view(secretary(), id).steps();
    assertThat(steps)
        .extracting(StepView::stepId)
        .containsExactly(
            "prepareDossier",
            "resolveCell",
            "submitDossier",
            "receiveDossier",
            "appraiseDossier",
            "decideDossier",
            "draftPaper",
            "initialPaper",
            "signPaper",
            "numberPaper",
            "issuePaper",
            "returnResult",
            "holdCeremony",
            "completeMemberFile");
    assertThat(steps)
        .extracting(StepView::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).boxed().toList());
    assertThat(steps.get(0).state()).isEqualTo(StepView.State.CURRENT);
    assertThat(steps.get(0).roleLabel()).isEqualTo("Bí thư chi bộ");
    assertThat(steps.get(0).dueOn()).isNotNull();
    assertThat(steps.get(0).remainingText()).startsWith("còn ");
    assertThat(steps.subList(1, 14)).allMatch(step -> step.state() == StepView.State.PLANNED);
    assertThat(steps.get(5).unitName()).isEqualTo("Đảng ủy xã Sơn Hà");
  }

  @Test
  void a_section_committee_adds_its_step() {
    var cell = line.newCell(Place.UNDER_SECTION);
    var id = line.open(cell);
    assertThat(files.view(line.holder(cell.id(), Role.SECRETARY), id).steps())
        .extracting(StepView::stepId)
        .contains("appraiseSection");
  }

  @Test
  void papers_are_missing_or_not_needed_as_the_route_and_the_answers_say() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var requirements = files.view(secretary(), id).requirements();
    assertThat(requirements)
        .filteredOn(each -> each.state() == RequirementState.State.MISSING)
        .extracting(DossierView.RequirementView::code)
        .contains("1-KNĐ", "2-KNĐ");
    assertThat(requirements)
        .filteredOn(each -> each.code().equals("7-KNĐ"))
        .singleElement()
        .matches(each -> each.state() == RequirementState.State.NOT_NEEDED);
  }

  @Test
  void a_supplement_pauses_the_promise_and_not_the_partys_clock() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "appraiseDossier");
    var before = files.view(secretary(), id);
    assertThat(before.promisedOn()).isNotNull();
    line.complete(id, "requestSupplement");
    var waiting = files.view(secretary(), id);
    assertThat(waiting.status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    assertThat(waiting.promisedOn()).isNull();
    assertThat(clock(waiting, DossierClock.PROMISE).state()).isEqualTo(ClockView.State.PAUSED);
    assertThat(clock(waiting, DossierClock.PARTY).state()).isEqualTo(ClockView.State.RUNNING);
    assertThat(clock(waiting, DossierClock.PARTY).dueOn())
        .isEqualTo(clock(before, DossierClock.PARTY).dueOn());
    assertThat(waiting.supplement().items()).isNotEmpty();
    assertThat(waiting.steps())
        .filteredOn(step -> step.state() == StepView.State.PLANNED)
        .extracting(StepView::stepId)
        .startsWith("appraiseDossier", "decideDossier");
    line.complete(id, "supplied");
    var resumed = files.view(secretary(), id);
    assertThat(resumed.supplement()).isNull();
    assertThat(resumed.status()).isEqualTo(DossierStatus.IN_PROGRESS);
    // Paused and resumed on the same day: the promise has not moved.
    assertThat(resumed.promisedOn()).isEqualTo(before.promisedOn());
    assertThat(clock(resumed, DossierClock.PROMISE).sentences()).isNotEmpty();
  }

  @Test
  void while_a_refusal_is_signed_no_ceremony_lies_ahead_and_the_model_shows_the_call() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "decideDossier");
    line.complete(id, "refused");
    line.complete(id, "drafted");
    assertThat(files.view(secretary(), id).steps())
        .filteredOn(step -> step.state() == StepView.State.PLANNED)
        .extracting(StepView::stepId)
        .containsExactly("signPaper", "numberPaper", "issuePaper", "returnRefusal");
    var diagram = files.diagram(secretary(), id);
    assertThat(diagram.current()).containsExactly("signDecision");
    assertThat(diagram.done())
        .contains("decideDossier", "signDecision")
        .doesNotContain("draftPaper");
  }

  @Test
  void while_an_admission_is_signed_the_ceremony_lies_ahead() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "numberPaper");
    assertThat(files.view(secretary(), id).steps())
        .filteredOn(step -> step.state() == StepView.State.PLANNED)
        .extracting(StepView::stepId)
        .containsExactly("issuePaper", "returnResult", "holdCeremony", "completeMemberFile");
  }

  @Test
  void the_decision_ends_the_limit_that_ran_towards_it() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, "returnResult");
    var view = files.view(secretary(), id);
    assertThat(view.status()).isEqualTo(DossierStatus.DECIDED);
    assertThat(clock(view, DossierClock.PROMISE).state()).isEqualTo(ClockView.State.ENDED);
    assertThat(view.clocks())
        .filteredOn(each -> each.clock() == DossierClock.PARTY)
        .extracting(ClockView::state)
        .containsExactly(ClockView.State.ENDED, ClockView.State.RUNNING);
  }

  @Test
  void only_those_who_see_the_dossier_read_it_and_every_reading_is_logged() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    var secretary = secretary();
    var client = organisation.signedIn(port, secretary);
    for (var part : List.of("", "/diagram", "/history")) {
      var answer = client.get("/api/dossiers/" + id + part);
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
    assertThat(reads(id, secretary)).containsExactly("dossier", "diagram", "history");
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var other = organisation.signedIn(port, stranger);
    for (var part : List.of("", "/diagram", "/history")) {
      assertThat(other.get("/api/dossiers/" + id + part).status()).isEqualTo(404);
      assertThat(new HosoClient(port).get("/api/dossiers/" + id + part).status()).isEqualTo(401);
    }
    assertThat(reads(id, stranger)).isEmpty();
    assertThatThrownBy(() -> files.view(stranger, id)).hasMessage("DOSSIER-001");
  }

  @Test
  void the_history_speaks_vietnamese() {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.complete(id, "prepared");
    var lines = organisation.signedIn(port, secretary()).get("/api/dossiers/" + id + "/history");
    assertThat(lines.json().findValuesAsString("kindName"))
        .startsWith("Lập hồ sơ", "Xác định thẩm quyền", "Nhận xử lý")
        .contains("Hoàn thành bước");
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_dossier() {
    var young = line.open(line.cell(Place.UNDER_PROVINCE));
    var old = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(old, "decideDossier");
    line.complete(old, "sendBack", "appraiseDossier");
    var secretary = secretary();
    files.view(secretary, young);
    int few = StatementProbe.statementsOf(() -> files.view(secretary, young)).size();
    var told = StatementProbe.statementsOf(() -> files.view(secretary, old));
    int many = told.size();
    assertThat(many)
        .as(String.join("\n", told))
        .isLessThanOrEqualTo(few + 1)
        .isLessThanOrEqualTo(25);
  }

  private List<String> reads(UUID dossierId, CurrentUser by) {
    return jdbc.sql(
            """
            select what from hoso.access_log
            where dossier_id = :id and official_id = :by order by id
            """)
        .param("id", dossierId)
        .param("by", by.officialId())
        .query(String.class)
        .list();
  }

  private static ClockView clock(DossierView view, DossierClock which) {
    return view.clocks().stream().filter(each -> each.clock() == which).findFirst().orElseThrow();
  }

  private CurrentUser secretary() {
    return line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }
}
