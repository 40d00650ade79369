package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.shared.Problem;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.staffing.OfficialPersons;
import vn.hoso.standin.StandInDraft;
import vn.hoso.standin.StandIns;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.HandOvers;
import vn.hoso.task.HeldStepView;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Nobody acts on a dossier about himself, or learns of it here; and nothing stands still for it.
 */
@IntegrationTest
class AboutHimselfTest {

  @Autowired JdbcClient jdbc;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Officials officials;
  @Autowired OfficialPersons persons;
  @Autowired Persons register;
  @Autowired OfficialChanges changes;
  @Autowired StandIns standIns;
  @Autowired Dossiers dossiers;
  @Autowired WholeDossiers states;
  @Autowired Openings openings;
  @Autowired Steps steps;
  @Autowired Tasks tasks;
  @Autowired HandOvers handOvers;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private UnitView committee;
  private UUID person;
  private UUID dossier;
  private String code;

  /** It lies with the committee that gives, where a clerk does the step. */
  @BeforeEach
  void a_dossier_about_somebody() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    committee = units.get(cell.parentId(), TestOrganisation.START);
    person = line.person(cell);
  }

  @Test
  void he_finds_nothing_of_it_anywhere_and_his_colleague_everything() {
    CurrentUser himself = clerk();
    CurrentUser colleague = clerk();
    signIn(himself);
    link(himself);
    openedUpToTheCommittee();
    StepRecordView step = line.current(dossier);
    assertThat(step.holderId())
        .as("given to whom it is not about")
        .isNotEqualTo(himself.officialId());

    answers(signIn(himself), step)
        .forEach((path, told) -> assertThat(told).as(path).doesNotContain(code));
    Map<String, Integer> refused = statuses(signIn(himself), step);
    assertThat(refused.values()).as(refused.toString()).containsOnly(404);

    Map<String, String> his = answers(signIn(colleague), step);
    assertThat(his.get("/api/dossiers?limit=200")).contains(code);
    assertThat(his.get("search")).contains(code);
    assertThat(his.get("/api/work-items?view=todo&limit=200")).contains(code);
    assertThat(statuses(signIn(colleague), step).get("/api/dossiers/" + dossier)).isEqualTo(200);
  }

  @Test
  void whoever_stands_in_the_register_twice_is_both_of_them() {
    CurrentUser himself = clerk();
    CurrentUser colleague = clerk();
    signIn(himself);
    signIn(colleague);
    jdbc.sql("update hoso.person set birth_month = 4, birth_day = 5 where id = ?")
        .param(person)
        .update();
    link(himself);
    person = again(line.holder(cell.id(), Role.SECRETARY), 4, 5, null);
    openedUpToTheCommittee();
    StepRecordView step = line.current(dossier);
    assertThat(step.holderId()).isNotEqualTo(himself.officialId());
    answers(signIn(himself), step)
        .forEach((path, told) -> assertThat(told).as(path).doesNotContain(code));
    assertThat(statuses(signIn(himself), step).values()).containsOnly(404);
    assertThat(statuses(signIn(colleague), step).get("/api/dossiers/" + dossier)).isEqualTo(200);
    CurrentUser head = organisation.holder(committee, Role.STANDING_COMMITTEE);
    assertThat(problem(() -> tasks.assign(head, step.id(), himself.officialId())).code())
        .isEqualTo("TASK-021");
  }

  @Test
  void so_is_whoever_has_the_same_number_and_whoever_entered_himself_with_less_of_the_day() {
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    jdbc.sql(
            "update hoso.person set birth_month = 4, birth_day = 5, identity_kind = 'CCCD',"
                + " identity_number = '001099123123' where id = ?")
        .param(person)
        .update();
    CurrentUser another = organisation.holder(cell, Role.SECRETARY);
    UUID poorer = again(secretary, null, null, null);
    UUID others = again(another, null, null, null);
    UUID numbered = again(another, 7, 8, "001099123123");
    CurrentUser known = link(secretary);
    for (UUID his : List.of(person, poorer, numbered)) {
      var request = new OpenDossierRequest("two-sides", cell.id(), his);
      assertThat(problem(() -> openings.open(known, request)).code()).isEqualTo("DOSSIER-053");
      UUID opened = openings.open(another, request).id();
      assertThat(dossiers.visible(known, opened)).isFalse();
      assertThat(dossiers.visible(another, opened)).isTrue();
    }
    UUID opened = openings.open(known, new OpenDossierRequest("two-sides", cell.id(), others)).id();
    assertThat(dossiers.visible(known, opened)).as("perhaps a namesake").isTrue();
  }

  @Test
  void who_enters_himself_as_another_by_a_false_number_is_kept_out_all_the_same() {
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    jdbc.sql(
            "update hoso.person set birth_month = 4, birth_day = 5, identity_kind = 'CCCD',"
                + " identity_number = '001099123124' where id = ?")
        .param(person)
        .update();
    CurrentUser known = link(secretary);
    UUID another = again(known, 4, 5, "001099123125");
    var request = new OpenDossierRequest("two-sides", cell.id(), another);
    assertThat(problem(() -> openings.open(known, request)).code()).isEqualTo("DOSSIER-053");
    UUID poorer = again(known, 4, null, "001099123126");
    var less = new OpenDossierRequest("two-sides", cell.id(), poorer);
    assertThat(problem(() -> openings.open(known, less)).code()).isEqualTo("DOSSIER-053");
  }

  /** Him once more, as somebody enters him. */
  private UUID again(CurrentUser by, Integer month, Integer day, String number) {
    return register
        .register(
            by,
            new RegisterPersonRequest(
                register.name(person),
                Gender.MALE,
                1999,
                month,
                day,
                number,
                number == null ? IdentityKind.NONE : IdentityKind.CCCD,
                null,
                cell.id(),
                true))
        .id();
  }

  @Test
  void it_is_given_to_nobody_it_is_about_and_the_one_who_tries_is_told_why() {
    CurrentUser himself = clerk();
    CurrentUser colleague = clerk();
    signIn(himself);
    signIn(colleague);
    link(himself);
    openedUpToTheCommittee();
    CurrentUser head = organisation.holder(committee, Role.STANDING_COMMITTEE);
    StepRecordView step = line.current(dossier);

    Problem refusal = problem(() -> tasks.assign(head, step.id(), himself.officialId()));
    assertThat(refusal.code()).isEqualTo("TASK-021");
    assertThat(refusal.status()).isEqualTo(422);
    assertThat(tasks.assign(head, step.id(), colleague.officialId()).holderId())
        .isEqualTo(colleague.officialId());
    assertThat(handOvers.heldBy(head, colleague.officialId()))
        .filteredOn(held -> held.taskId().equals(step.id()))
        .singleElement()
        .satisfies(
            held ->
                assertThat(held.candidates())
                    .extracting("id")
                    .doesNotContain(himself.officialId()));
  }

  @Test
  void what_he_held_before_it_was_known_is_unclaimed_again_and_shown_to_who_leads() {
    CurrentUser himself = clerk();
    CurrentUser colleague = clerk();
    signIn(himself);
    signIn(colleague);
    openedUpToTheCommittee();
    StepRecordView step = line.current(dossier);
    if (step.holderId() == null) {
      tasks.claim(himself, step.id());
    }
    CurrentUser head = organisation.holder(committee, Role.STANDING_COMMITTEE);
    if (!himself.officialId().equals(steps.get(step.id()).holderId())) {
      tasks.assign(head, step.id(), himself.officialId());
    }
    CurrentUser known = link(himself);

    assertThat(problem(() -> tasks.get(known, step.id())).status()).isEqualTo(404);
    assertThat(
            problem(() -> tasks.complete(known, step.id(), line.request(step, "released", null)))
                .status())
        .isEqualTo(404);
    assertThat(lapsed(head)).contains(step.id());
    assertThat(tasks.claim(colleague, step.id()).holderId()).isEqualTo(colleague.officialId());
    line.uploadMissing(colleague, dossier);
    tasks.complete(colleague, step.id(), line.request(steps.get(step.id()), "released", null));
    assertThat(line.open(dossier)).containsExactly("lookAtTransfer");
  }

  @Test
  void an_account_is_blocked_though_it_holds_a_dossier_about_whoever_blocks_it() {
    CurrentUser clerk = clerk();
    CurrentUser colleague = clerk();
    signIn(clerk);
    signIn(colleague);
    openedUpToTheCommittee();
    StepRecordView step = line.current(dossier);
    CurrentUser head = organisation.holder(committee, Role.STANDING_COMMITTEE);
    tasks.assign(head, step.id(), clerk.officialId());
    CurrentUser himself = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    HosoClient admin = signIn(himself);
    CurrentUser known = link(himself);
    String path = "/api/administration/officials/" + clerk.officialId();

    assertThat(handOvers.heldBy(known, clerk.officialId())).isEmpty();
    assertThat(admin.get(path + "/held-steps").text()).doesNotContain(code);
    Answer blocked = admin.post(path + "/block", Map.of("handOver", List.of()));
    assertThat(blocked.status()).as(blocked.text()).isEqualTo(200);

    assertThat(lapsed(known)).doesNotContain(step.id());
    assertThat(lapsed(head)).as("it lies in the name of who is gone").contains(step.id());
    assertThat(tasks.claim(colleague, step.id()).holderId()).isEqualTo(colleague.officialId());
  }

  @Test
  void where_there_is_nobody_else_it_goes_to_who_leads_and_a_stand_in_does_it() {
    CurrentUser himself = clerk();
    signIn(himself);
    link(himself);
    openedUpToTheCommittee();
    StepRecordView step = line.current(dossier);
    CurrentUser head = organisation.holder(committee, Role.STANDING_COMMITTEE);
    assertThat(step.holderId()).isNull();
    assertThat(lapsed(head)).contains(step.id());
    assertThat(lapsed(user(himself))).doesNotContain(step.id());

    CurrentUser deputy = organisation.holder(committee, Role.COMMITTEE_MEMBER);
    signIn(deputy);
    standIn(head, himself, deputy);
    assertThat(lapsed(head)).doesNotContain(step.id());
    assertThat(tasks.claim(user(deputy), step.id()).holderId()).isEqualTo(deputy.officialId());
  }

  @Test
  void a_stand_in_it_is_about_does_not_act_for_his_colleague() {
    CurrentUser absent = clerk();
    signIn(absent);
    CurrentUser himself = organisation.holder(committee, Role.COMMITTEE_MEMBER);
    signIn(himself);
    openedUpToTheCommittee();
    StepRecordView step = line.current(dossier);
    standIn(organisation.holder(committee, Role.STANDING_COMMITTEE), absent, himself);
    assertThat(tasks.get(user(himself), step.id()).step().id()).isEqualTo(step.id());
    CurrentUser known = link(himself);
    assertThat(problem(() -> tasks.claim(known, step.id())).status()).isEqualTo(404);
    assertThat(dossiers.visible(known, dossier)).isFalse();
  }

  @Test
  void nobody_opens_a_dossier_about_himself() {
    CurrentUser secretary = line.holder(cell.id(), Role.SECRETARY);
    CurrentUser known = link(secretary);
    var request = new OpenDossierRequest("two-sides", cell.id(), person);
    assertThat(problem(() -> openings.open(known, request)).code()).isEqualTo("DOSSIER-053");
    CurrentUser another = organisation.holder(cell, Role.SECRETARY);
    UUID opened = openings.open(another, request).id();
    assertThat(dossiers.visible(another, opened)).isTrue();
    assertThat(dossiers.visible(known, opened)).isFalse();
    assertThat(line.current(opened).holderId()).isNotEqualTo(known.officialId());
  }

  @Test
  void a_member_of_the_body_neither_reads_nor_confirms_the_vote_on_himself() {
    dossier =
        openings
            .open(
                line.holder(cell.id(), Role.SECRETARY),
                new OpenDossierRequest("admission", cell.id(), person))
            .id();
    code = states.of(line.holder(cell.id(), Role.SECRETARY), dossier).code();
    CurrentUser himself = organisation.holder(cell, Role.COMMITTEE_MEMBER);
    StepRecordView step = line.advanceTo(dossier, "resolveCell");
    HosoClient client = signIn(himself);
    assertThat(client.get("/api/work-items/" + step.id() + "/ballot").status()).isEqualTo(200);
    link(himself);
    assertThat(client.get("/api/work-items/" + step.id() + "/ballot").status()).isEqualTo(404);
    assertThat(client.get("/api/dossiers/" + dossier + "/ballots").status()).isEqualTo(404);
    assertThat(client.get("/api/ballots/waiting").text()).doesNotContain(code);
    assertThat(client.get("/api/meetings/openings").text()).doesNotContain(code);
  }

  @Test
  void only_administrators_say_who_an_official_is_and_the_history_tells_that_they_did() {
    CurrentUser official = clerk();
    HosoClient administrator =
        signIn(organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    String path = "/api/administration/officials/" + official.officialId() + "/person";
    assertThat(signIn(official).get(path).status()).isEqualTo(403);
    assertThat(signIn(official).put(path, Map.of("personId", person)).status()).isEqualTo(403);
    assertThat(signIn(official).post(path + "/search", Map.of("text", "Lê Văn")).status())
        .isEqualTo(403);

    var name =
        jdbc.sql("select full_name from hoso.person where id = ?")
            .param(person)
            .query(String.class)
            .single();
    assertThat(
            administrator
                .put(
                    "/api/administration/officials/" + official.officialId() + "/name",
                    Map.of("fullName", name))
                .status())
        .isLessThan(300);
    assertThat(administrator.get(path).text())
        .as("a name alone suggests nobody")
        .doesNotContain(person.toString(), name);
    assertThat(administrator.get(path).json().path("person").isNull()).isTrue();
    assertThat(
            administrator.put(path, Map.of("personId", person)).json().at("/person/id").asString())
        .isEqualTo(person.toString());
    assertThat(administrator.put(path, Map.of("personId", UUID.randomUUID())).status())
        .isEqualTo(404);
    String another = "/api/administration/officials/" + clerk().officialId() + "/person";
    Answer taken = administrator.put(another, Map.of("personId", person));
    assertThat(taken.status()).isEqualTo(422);
    assertThat(taken.json().at("/errors/0/field").asString()).isEqualTo("personId");

    var nobody = new HashMap<String, Object>();
    nobody.put("personId", null);
    assertThat(administrator.put(path, nobody).json().path("person").isNull()).isTrue();
    assertThat(
            administrator
                .get("/api/administration/history?officialId=" + official.officialId())
                .text())
        .contains("PERSON_LINKED", "PERSON_UNLINKED")
        .doesNotContain(person.toString());
  }

  private void openedUpToTheCommittee() {
    dossier =
        openings
            .open(
                line.holder(cell.id(), Role.SECRETARY),
                new OpenDossierRequest("two-sides", cell.id(), person))
            .id();
    code = states.of(line.holder(cell.id(), Role.SECRETARY), dossier).code();
    line.complete(dossier, "asked");
  }

  private CurrentUser clerk() {
    return organisation.holder(committee, Role.OFFICE_CLERK);
  }

  private CurrentUser link(CurrentUser official) {
    transaction.executeWithoutResult(status -> persons.link(official.officialId(), person));
    return user(official);
  }

  private CurrentUser user(CurrentUser official) {
    return officials.asUser(official.officialId(), LocalDate.now(clock));
  }

  private HosoClient signIn(CurrentUser official) {
    return organisation.signedIn(port, official);
  }

  private void standIn(CurrentUser head, CurrentUser absent, CurrentUser deputy) {
    LocalDate today = LocalDate.now(clock);
    UUID holding = changes.view(absent.officialId()).holdings().get(0).id();
    standIns.set(
        head,
        new StandInDraft(
            absent.officialId(),
            deputy.officialId(),
            List.of(holding),
            today,
            today.plusDays(3),
            "12-TB/BTC"));
  }

  private List<UUID> lapsed(CurrentUser head) {
    try {
      return handOvers.lapsed(head).stream().map(HeldStepView::taskId).toList();
    } catch (Problem mayNot) {
      return List.of();
    }
  }

  private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    Problem refusal = catchThrowableOfType(Problem.class, act);
    assertThat(refusal).isNotNull();
    return refusal;
  }

  /** What lists say to him. */
  private Map<String, String> answers(HosoClient client, StepRecordView step) {
    LocalDate today = LocalDate.now(clock);
    var paths =
        new ArrayList<>(
            List.of(
                "/api/dossiers?limit=200",
                "/api/registers/07?from=" + today.minusDays(9) + "&to=" + today,
                "/api/notices",
                "/api/held-steps",
                "/api/ballots/waiting",
                "/api/meetings/openings"));
    List.of("todo", "mine", "shared", "unit", "waiting")
        .forEach(view -> paths.add("/api/work-items?view=" + view + "&limit=200"));
    var answers = new HashMap<String, String>();
    paths.forEach(path -> answers.put(path, client.get(path).text()));
    answers.put("search", client.post("/api/dossiers/search", Map.of("text", code)).text());
    answers.put(
        "inbox search",
        client.post("/api/work-items/search", Map.of("view", "todo", "text", code)).text());
    return answers;
  }

  /** How single readings and acts end for him. */
  private Map<String, Integer> statuses(HosoClient client, StepRecordView step) {
    var statuses = new HashMap<String, Integer>();
    for (String of :
        List.of(
            "",
            "/history",
            "/diagram",
            "/control-sheet",
            "/papers/06",
            "/papers/contents",
            "/papers/cover",
            "/documents",
            "/ballots",
            "/amendments",
            "/conclusions",
            "/signing")) {
      String path = "/api/dossiers/" + dossier + of;
      statuses.put(path, client.get(path).status());
    }
    String item = "/api/work-items/" + step.id();
    statuses.put(item, client.get(item).status());
    if (statuses.get(item) == 404) {
      for (String act : List.of("/claim", "/release")) {
        statuses.put(
            item + act,
            client
                .post(item + act, null, "Idempotency-Key", UUID.randomUUID().toString())
                .status());
      }
    }
    return statuses;
  }
}
