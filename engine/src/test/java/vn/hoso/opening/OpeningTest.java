package vn.hoso.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.acts.DossierActs;
import vn.hoso.deadline.Calendars;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.Dossiers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.procedure.Procedures;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.unit.UnitView;

@IntegrationTest
class OpeningTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Dossiers dossiers;
  @Autowired DossierActs acts;
  @Autowired WholeDossiers states;
  @Autowired Openings openings;
  @Autowired Persons persons;
  @Autowired Procedures procedures;
  @Autowired Calendars calendars;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  @Test
  void the_secretary_of_the_cell_opens_and_the_code_counts_per_cell_and_day() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var first = openings.open(secretary, request(cell, person(secretary, cell)));
    var second = openings.open(secretary, request(cell, person(secretary, cell)));
    var day = DateTimeFormatter.ofPattern("yyMMdd").format(LocalDate.now(clock));
    assertThat(first.code()).isEqualTo(cell.code() + "-" + day + "-0001");
    assertThat(second.code()).isEqualTo(cell.code() + "-" + day + "-0002");
  }

  @Test
  void a_new_dossier_is_a_draft_governed_by_todays_revision_and_calendar() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var opened = openings.open(secretary, request(cell, person(secretary, cell)));
    var state = states.of(secretary, opened.id());
    assertThat(state.status()).isEqualTo(DossierStatus.DRAFT);
    assertThat(state.revisionId())
        .isEqualTo(procedures.current("admission", LocalDate.now(clock)).id());
    assertThat(state.calendarVersionId()).isEqualTo(calendars.current().version().id());
    assertThat(line.open(opened.id())).containsExactly("prepareDossier");
    assertThat(state.seats())
        .extracting(WholeDossier.Seat::part)
        .containsExactly("CELL", "GRASSROOTS", "INTAKE", "APPRAISER", "DECIDER");
  }

  @Test
  void nobody_else_opens_dossiers_for_a_cell() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    organisation.account(secretary.officialId());
    var request = request(cell, person(secretary, cell));
    var elsewhere = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    var member = organisation.holder(cell, Role.APPRAISER);
    for (CurrentUser stranger : new CurrentUser[] {elsewhere, above, member}) {
      assertThatThrownBy(() -> openings.open(stranger, request)).hasMessage("DOSSIER-002");
    }
  }

  @Test
  void a_committee_is_no_cell_even_for_its_own_secretary() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var above = line.holder(cell.parentId(), Role.SECRETARY);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var person = person(secretary, cell);
    assertThatThrownBy(
            () ->
                openings.open(above, new OpenDossierRequest("admission", cell.parentId(), person)))
        .hasMessage("DOSSIER-002");
  }

  @Test
  void a_person_has_one_open_dossier_of_a_procedure_at_a_time() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var request = request(cell, person(secretary, cell));
    var opened = openings.open(secretary, request);
    assertThatThrownBy(() -> openings.open(secretary, request))
        .isInstanceOfSatisfying(
            DossierProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("DOSSIER-003");
              assertThat(problem.status()).isEqualTo(409);
              assertThat(problem.properties()).containsEntry("openDossierCode", opened.code());
            });
    var state = states.of(secretary, opened.id());
    acts.withdraw(secretary, opened.id(), "Chuyển nơi ở", state.version());
    assertThat(openings.open(secretary, request).id()).isNotEqualTo(opened.id());
  }

  @Test
  void who_does_not_see_the_open_dossier_is_not_told_its_code() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var person = person(secretary, cell);
    openings.open(secretary, request(cell, person));
    var other = line.newCell(Place.UNDER_COMMITTEE);
    assertThatThrownBy(
            () ->
                openings.open(
                    line.holder(other.id(), Role.SECRETARY),
                    new OpenDossierRequest("admission", other.id(), person)))
        .isInstanceOfSatisfying(
            DossierProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("DOSSIER-003");
              assertThat(problem.properties()).doesNotContainKey("openDossierCode");
            });
  }

  @Test
  void a_draft_of_another_unit_makes_way_for_the_persons_own_and_keeps_what_is_written() {
    var home = line.newCell(Place.UNDER_PROVINCE);
    var own = line.holder(home.id(), Role.SECRETARY);
    var person = person(own, home);
    var elsewhere = line.newCell(Place.UNDER_PROVINCE);
    var stranger = line.holder(elsewhere.id(), Role.SECRETARY);
    var stray =
        openings.open(stranger, new OpenDossierRequest("admission", elsewhere.id(), person)).id();

    var opened = openings.open(own, request(home, person)).id();
    assertThat(states.of(stranger, stray).status()).isEqualTo(DossierStatus.DRAFT);
    assertThat(line.open(stray)).containsExactly("prepareDossier");
    assertThat(told(stray)).contains("PlaceLeft");
    assertThatThrownBy(() -> line.advanceTo(stray, "receiveDossier"))
        .as("handed in it looks for a place again")
        .hasMessage("DOSSIER-003");

    acts.withdraw(own, opened, "Chuyển nơi ở", states.of(own, opened).version());
    line.advanceTo(stray, "receiveDossier");
    var again = openings.open(own, request(home, person)).id();
    assertThatThrownBy(() -> line.advanceTo(stray, "appraiseDossier"))
        .as("taken in it looks for a place once more")
        .hasMessage("DOSSIER-003");
    acts.withdraw(own, again, "Chuyển nơi ở", states.of(own, again).version());
    line.advanceTo(stray, "appraiseDossier");
    assertThatThrownBy(() -> openings.open(own, request(home, person)))
        .as("what was taken in makes way no more")
        .isInstanceOfSatisfying(
            DossierProblem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("DOSSIER-003");
              assertThat(problem.properties()).doesNotContainKey("openDossierCode");
              assertThat(problem.text().vi())
                  .contains("hãy hỏi", "nơi tiếp nhận hồ sơ")
                  .doesNotContain(elsewhere.name());
            });
  }

  @Test
  void a_draft_of_the_own_unit_makes_way_for_nobody() {
    var home = line.newCell(Place.UNDER_PROVINCE);
    var own = line.holder(home.id(), Role.SECRETARY);
    var person = person(own, home);
    openings.open(own, request(home, person));
    var elsewhere = line.newCell(Place.UNDER_PROVINCE);
    assertThatThrownBy(
            () ->
                openings.open(
                    line.holder(elsewhere.id(), Role.SECRETARY),
                    new OpenDossierRequest("admission", elsewhere.id(), person)))
        .hasMessage("DOSSIER-003");
    assertThatThrownBy(() -> openings.open(own, request(home, person))).hasMessage("DOSSIER-003");
  }

  private List<String> told(UUID dossier) {
    return jdbc.sql("select kind from hoso.history_entry where dossier_id = ?")
        .param(dossier)
        .query(String.class)
        .list();
  }

  @Test
  void of_two_who_open_for_the_same_person_at_once_one_wins() throws Exception {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var request = request(cell, person(secretary, cell));
    var together = new CyclicBarrier(2);
    var both = Executors.newFixedThreadPool(2);
    try {
      Callable<String> opening =
          () -> {
            together.await(30, TimeUnit.SECONDS);
            try {
              openings.open(secretary, request);
              return "opened";
            } catch (DossierProblem refused) {
              return refused.code();
            }
          };
      var first = both.submit(opening);
      var second = both.submit(opening);
      assertThat(List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS)))
          .containsExactlyInAnyOrder("opened", "DOSSIER-003");
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  void a_lock_shows_the_dossier_as_it_stands_even_where_it_was_read_before() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var id = openings.open(secretary, request(cell, person(secretary, cell))).id();
    transaction.executeWithoutResult(
        status -> {
          int before = states.of(secretary, id).version();
          CompletableFuture.runAsync(() -> acts.withdraw(secretary, id, "Chuyển nơi ở", before))
              .join();
          dossiers.lock(id);
          assertThat(states.of(secretary, id).status()).isEqualTo(DossierStatus.WITHDRAWN);
        });
  }

  @Test
  void a_refused_opening_leaves_nothing_behind() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var nobody = UUID.randomUUID();
    assertThatThrownBy(() -> openings.open(secretary, request(cell, nobody)));
    assertThat(
            jdbc.sql("select count(*) from hoso.dossier where opener_unit_id = :id")
                .param("id", cell.id())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void nobody_chooses_the_day_of_opening_and_with_it_who_decides() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var client = organisation.signedIn(port, secretary);
    var today = LocalDate.now(clock);
    for (var day : List.of(today.minusMonths(5), today, today.plusDays(1))) {
      var body =
          Map.of(
              "procedure", "admission",
              "openerUnitId", cell.id(),
              "personId", person(secretary, cell),
              "openedOn", day.toString());
      var answer = client.post("/api/dossiers", body);
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.text()).contains("openedOn");
    }
    assertThat(
            jdbc.sql("select count(*) from hoso.dossier where opener_unit_id = :id")
                .param("id", cell.id())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void over_http_opening_answers_201_and_bad_bodies_name_their_field() {
    var cell = line.cell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    var client = organisation.signedIn(port, secretary);
    var body =
        Map.of(
            "procedure", "admission",
            "openerUnitId", cell.id(),
            "personId", person(secretary, cell));
    var answer = client.post("/api/dossiers", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.header("Location"))
        .isEqualTo("/api/dossiers/" + answer.json().path("id").asString());
    assertThat(client.post("/api/dossiers", body).status()).isEqualTo(409);
    assertThat(client.post("/api/dossiers", Map.of("procedure", "admission")).status())
        .isEqualTo(400);
    assertThat(client.post("/api/dossiers", Map.of("nothing", 1)).status()).isEqualTo(400);
    assertThat(new HosoClient(port).post("/api/dossiers", body).status()).isEqualTo(401);
  }

  private static OpenDossierRequest request(UnitView cell, UUID personId) {
    return new OpenDossierRequest("admission", cell.id(), personId);
  }

  private UUID person(CurrentUser by, UnitView cell) {
    var name = "Phạm Thị " + letters(NUMBER.incrementAndGet());
    return persons
        .register(
            by,
            new RegisterPersonRequest(
                name, Gender.FEMALE, 1998, null, null, null, null, null, cell.id(), true))
        .id();
  }

  private static String letters(int number) {
    return "M" + "abcdefghij".charAt(number / 10 % 10) + "abcdefghij".charAt(number % 10);
  }
}
