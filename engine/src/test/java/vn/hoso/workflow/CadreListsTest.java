package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Item;
import vn.hoso.item.Items;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** Lists of people and posts, played over HTTP: beside each other, sent back, gone on with. */
@IntegrationTest
class CadreListsTest {

  private static final String OFFICIALS = "/api/administration/officials/";
  private static final Map<String, String> COMMON = Map.of("term", "2030-2035", "level", "commune");

  @Autowired AdmissionLine line;
  @Autowired ProcedureWalker walker;
  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired Tasks tasks;
  @Autowired Items items;
  @Autowired Procedures procedures;
  @Autowired TransactionTemplate transaction;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void nobody_is_planned_for_a_post_beside_an_open_appointment_to_it_nor_the_other_way_round() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID person = line.person(cell);
    UUID other = line.person(cell);
    UUID appointment = appointment("onSite");
    walker.go(appointment, "asked", null);
    walker.go(appointment, "agreed", null);
    UUID plan = planning();
    common(plan);

    assertThat(enter(appointment, person, "Phó Chủ tịch HĐND xã").status()).isEqualTo(204);
    Answer beside = enter(plan, person, " phó chủ tịch  HĐND xã");
    assertThat(beside.code()).isEqualTo("ITEM-006");
    assertThat(beside.text()).contains("không làm quy hoạch cùng lúc với bổ nhiệm");
    assertThat(enter(plan, person, "Chủ tịch HĐND xã").status()).as("another post").isEqualTo(204);
    assertThat(enter(plan, other, "Phó Chủ tịch HĐND xã").status())
        .as("another person")
        .isEqualTo(204);
    Answer back = enter(appointment, other, "Phó Chủ tịch HĐND xã");
    assertThat(back.code()).isEqualTo("ITEM-006");
    assertThat(back.text()).contains("bổ nhiệm và quy hoạch không tiến hành cùng lúc");

    line.withdraw(appointment);
    assertThat(enter(plan, person, "Phó Chủ tịch HĐND xã").status())
        .as("once the appointment is over")
        .isEqualTo(204);
  }

  @Test
  void whoever_was_left_out_before_it_was_sent_back_is_asked_for_again_and_may_be_approved() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID plan = planning();
    common(plan);
    List<UUID> people = List.of(line.person(cell), line.person(cell));
    people.forEach(each -> assertThat(enter(plan, each, "Phó Bí thư").status()).isEqualTo(204));
    line.complete(plan, "nextTerm");
    settle(plan, people.get(0), "eligibleSource", null);
    settle(plan, people.get(1), "notEligibleSource", "Chưa đủ tiêu chuẩn");
    line.complete(plan, "agreed");
    held(plan);
    settle(plan, people.get(0), "notProposed", "Chưa đủ phiếu");
    assertThat(settled(plan, people.get(1), "proposed", null).json().findValuesAsString("code"))
        .as("he came to an end before the votes")
        .contains("settled");
    line.complete(plan, "submitted");
    line.complete(plan, "sendBack", "preparePlan");
    line.complete(plan, "nextTerm");

    assertThat(complete(plan, "agreed").text())
        .as("both are open again")
        .contains("Còn 1 dòng chưa ghi kết quả");
    people.forEach(each -> settle(plan, each, "eligibleSource", null));
    line.complete(plan, "agreed");
    held(plan);
    people.forEach(each -> settle(plan, each, "proposed", null));
    line.complete(plan, "submitted");
    line.complete(plan, "received");
    people.forEach(each -> settle(plan, each, "eligible", null));
    List.of("eligible", "checked", "approved").forEach(each -> line.complete(plan, each));
    assertThat(items.of(plan)).extracting(Item::outcome).containsOnly("approved");
  }

  @Test
  void how_people_come_out_is_kept_from_others_until_its_step_is_done() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID plan = planning();
    common(plan);
    List<UUID> people = List.of(line.person(cell), line.person(cell));
    people.forEach(each -> assertThat(enter(plan, each, "Phó Bí thư").status()).isEqualTo(204));
    line.complete(plan, "nextTerm");
    all(plan, "eligibleSource");
    line.complete(plan, "agreed");
    held(plan);
    all(plan, "proposed");
    line.complete(plan, "submitted");
    line.complete(plan, "received");
    HosoClient proposing = secretary();
    all(plan, "eligible");
    assertThat(outcomes(at(plan), plan)).containsOnly("eligible");
    assertThat(told(at(plan), plan)).contains("eligible");
    assertThat(outcomes(proposing, plan)).as("by hand, its step open").doesNotContain("eligible");
    assertThat(told(proposing, plan)).doesNotContain("eligible").contains("proposed");
    line.complete(plan, "eligible");
    assertThat(told(proposing, plan)).as("the step is done").contains("eligible");
    line.complete(plan, "checked");

    vote(plan, List.of(12, 1), 12);
    assertThat(outcomes(at(plan), plan)).containsExactlyInAnyOrder("approved", "notApproved");
    assertThat(told(at(plan), plan)).contains("approved", "notApproved");
    assertThat(outcomes(proposing, plan))
        .as("by a vote, its step open")
        .doesNotContain("approved", "notApproved");
    assertThat(told(proposing, plan)).doesNotContain("approved", "notApproved");
    done(complete(plan, "approved"));
    assertThat(outcomes(proposing, plan)).containsExactlyInAnyOrder("approved", "notApproved");
    assertThat(told(proposing, plan)).contains("approved", "notApproved");
  }

  /** He is told nothing of the step, and it keeps no right alive. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoever_looks_after_officials_ends_what_holds_a_secret_step(boolean seesTheList) {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID plan = planning();
    common(plan);
    assertThat(enter(plan, line.person(cell), "Phó Bí thư").status()).isEqualTo(204);
    line.complete(plan, "nextTerm");
    all(plan, "eligibleSource");
    line.complete(plan, "agreed");
    held(plan);
    all(plan, "proposed");
    List.of("submitted", "received").forEach(each -> line.complete(plan, each));
    all(plan, "eligible");
    line.complete(plan, "eligible");
    StepRecordView step = line.current(plan);
    if (step.holderId() != null) {
      tasks.release(officials.asUser(step.holderId(), LocalDate.now(clock)), step.id());
    }
    HosoClient admin = admin(seesTheList);
    assertThat(admin.get("/api/dossiers/" + plan).status()).isEqualTo(seesTheList ? 200 : 404);
    assertThat(admin.get("/api/work-items/" + step.id()).status()).isEqualTo(404);

    CurrentUser kim = verifier(step);
    CurrentUser lan = verifier(step);
    tasks.claim(kim, step.id());
    Map<String, Object> nobody = Map.of("handOver", List.of());
    done(admin.post(OFFICIALS + kim.officialId() + "/block", nobody));
    assertThat(line.current(plan).holderId()).as("shared again").isNull();

    tasks.claim(lan, step.id());
    String holding = admin.get(OFFICIALS + lan.officialId()).json().at("/holdings/0/id").asString();
    Map<String, Object> end = new HashMap<>(nobody);
    end.put("lastDay", LocalDate.now(clock).toString());
    CurrentUser next = verifier(step);
    end.put(
        "handOver",
        List.of(Map.of("taskId", step.id(), "officialId", next.officialId().toString())));
    done(admin.post(OFFICIALS + "positions/" + holding + "/end", end));
    assertThat(line.current(plan).holderId()).isEqualTo(next.officialId());
    assertThat(admin.get("/api/work-items/" + step.id()).status()).isEqualTo(404);
  }

  /** Who looks after officials, and perhaps is of the body whose list it is as well. */
  private HosoClient admin(boolean seesTheList) {
    CurrentUser admin =
        seesTheList
            ? line.holder(cell.parentId(), Role.SECRETARY)
            : organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    if (seesTheList) {
      organisation.appoint(
          admin.officialId(),
          organisation.province(),
          Role.SYSTEM_ADMIN,
          TestOrganisation.START,
          null);
    }
    return organisation.signedIn(port, admin);
  }

  private CurrentUser verifier(StepRecordView step) {
    UUID official = officials.create("Lê Thị Rà Soát");
    officials.appoint(official, step.positionId(), TestOrganisation.START, null);
    organisation.account(official);
    return officials.asUser(official, LocalDate.now(clock));
  }

  /** As the list says. */
  private static List<String> outcomes(HosoClient by, UUID dossier) {
    return by.post("/api/dossiers/" + dossier + "/items/search", Map.of("after", 0, "limit", 50))
        .json()
        .path("items")
        .findValuesAsString("outcome");
  }

  /** As the history says. */
  private static List<String> told(HosoClient by, UUID dossier) {
    return by.get("/api/dossiers/" + dossier + "/history")
        .json()
        .valueStream()
        .filter(line -> line.path("kind").asString().equals("ItemsSettled"))
        .map(line -> line.path("details").path("outcome").asString(""))
        .toList();
  }

  @Test
  void a_yearly_review_votes_on_removals_first_and_is_decided_person_by_person() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID plan = planning();
    common(plan);
    List<UUID> people = IntStream.range(0, 3).mapToObj(each -> line.person(cell)).toList();
    people.forEach(each -> assertThat(enter(plan, each, "Phó Bí thư").status()).isEqualTo(204));
    approve(plan);

    Answer opened = secretary().post("/api/dossiers/" + plan + "/links/yearlyReview", Map.of());
    assertThat(opened.status()).as(opened.text()).isBetween(200, 201);
    UUID review = UUID.fromString(opened.json().path("id").asString());
    propose(review, 0, "remove");
    propose(review, 1, "remove");
    line.complete(review, "review");
    assertThat(line.current(review).stepId()).as("removals first").isEqualTo("voteRemoval");
    vote(review, List.of(9, 3), 12);
    done(complete(review, "reviewed"));
    assertThat(items.of(review))
        .extracting(Item::outcome)
        .containsExactly("toRemove", "removalMissed", null);
    held(review);
    settle(review, people.get(0), "proposed", null);
    settle(review, people.get(2), "proposed", null);
    line.complete(review, "submitted");
    line.complete(review, "received");
    settle(review, people.get(0), "eligible", null);
    settle(review, people.get(2), "eligible", null);
    line.complete(review, "eligible");
    line.complete(review, "checked");
    vote(review, List.of(10, 8), 12);
    done(complete(review, "approved"));
    assertThat(items.of(review))
        .extracting(Item::outcome)
        .containsExactly("removed", "removalMissed", "approved");
    line.issue(review);
    line.complete(review, "delivered");
    line.complete(review, "published");
    assertThat(secretary().get("/api/dossiers/" + review).json().path("status").asString())
        .isEqualTo("RESULT_DELIVERED");
  }

  @Test
  void whoever_is_proposed_for_removal_leaves_the_place_to_another_while_the_list_is_made() {
    UUID review = review();
    UUID fourth = line.person(cell);
    Answer full = enter(review, fourth, "Phó Bí thư");
    assertThat(full.code()).as(full.text()).isEqualTo("ITEM-006");

    propose(review, 0, "remove");
    assertThat(enter(review, fourth, "Phó Bí thư").status()).isEqualTo(204);
    assertThat(enter(review, line.person(cell), "Phó Bí thư").code()).isEqualTo("ITEM-006");
    Answer back = proposed(review, 0, "carry");
    assertThat(back.json().path("refused")).as(back.text()).hasSize(1);
    assertThat(back.text()).as("the place is taken").contains("đã có 3 người");

    line.withdraw(review);
    UUID next = planning();
    common(next);
    assertThat(enter(next, fourth, "Phó Bí thư").code())
        .as("nothing was decided: all three stand as before")
        .isEqualTo("ITEM-006");
  }

  @Test
  void who_left_a_place_and_is_not_removed_is_counted_again_at_the_decision() {
    UUID review = review();
    propose(review, 0, "remove");
    assertThat(enter(review, line.person(cell), "Phó Bí thư").status()).isEqualTo(204);
    line.complete(review, "review");
    vote(review, List.of(3), 12);
    done(complete(review, "reviewed"));
    assertThat(items.of(review).get(0).outcome()).isEqualTo("removalMissed");
    held(review);
    all(review, "proposed");
    line.complete(review, "submitted");
    line.complete(review, "received");
    all(review, "eligible");
    line.complete(review, "eligible");
    line.complete(review, "checked");
    vote(review, List.of(10, 10, 10), 12);
    Answer beyond = complete(review, "approved");
    assertThat(beyond.json().path("errors").findValuesAsString("code"))
        .as(beyond.text())
        .containsExactly("limit");
    assertThat(beyond.text()).contains("Phó Bí thư", "đã có 3 người");
  }

  /** Of a plan in which all three places of a post are taken. */
  private UUID review() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID plan = planning();
    common(plan);
    IntStream.range(0, 3)
        .forEach(
            each ->
                assertThat(enter(plan, line.person(cell), "Phó Bí thư").status()).isEqualTo(204));
    approve(plan);
    Answer opened = secretary().post("/api/dossiers/" + plan + "/links/yearlyReview", Map.of());
    assertThat(opened.status()).as(opened.text()).isBetween(200, 201);
    return UUID.fromString(opened.json().path("id").asString());
  }

  @Test
  void a_tie_is_decided_by_the_head_with_both_opinions_and_goes_on_to_the_decision() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    UUID appointment = appointment("assignment");
    walker.go(appointment, "asked", null);
    walker.go(appointment, "agreed", null);
    UUID person = line.person(cell);
    assertThat(enter(appointment, person, "Phó Bí thư").status()).isEqualTo(204);
    walker.go(appointment, "listed", null);
    assertThat(line.current(appointment).stepId()).isEqualTo("leadershipProposes");
    line.claim(appointment);
    vote(appointment, List.of(6), 12);
    assertThat(complete(appointment, "proposed").status()).as("half is no majority").isEqualTo(422);
    done(complete(appointment, "tied"));
    assertThat(line.current(appointment).stepId()).isEqualTo("headProposes");
    settle(appointment, person, "proposed", null);
    Answer wanting = complete(appointment, "proposed", Map.of());
    assertThat(wanting.json().path("errors").findValuesAsString("field"))
        .as(wanting.text())
        .contains("opinionFor", "opinionAgainst");
    Answer done =
        complete(
            appointment,
            "proposed",
            Map.of(
                "opinionFor", "Có năng lực.",
                "opinionAgainst", "Còn thiếu kinh nghiệm.",
                "reason", "Cần người ngay."));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    for (String outcome : List.of("prepared", "received", "planned")) {
      walker.go(appointment, outcome, null);
    }
    verified(appointment);
    Answer absent =
        complete(appointment, "sendBack", Map.of("returnTo", "widerMeeting", "reason", "Làm lại."));
    assertThat(absent.json().path("errors").findValuesAsString("code"))
        .as("an assignment passes no step 2")
        .contains("absent");
    assertThat(
            at(appointment)
                .get(task(appointment))
                .json()
                .at("/form/properties/returnTo/oneOf")
                .findValuesAsString("const"))
        .containsExactly("beginPersonnel", "leadershipProposes", "prepareFile");
    walker.go(appointment, "fit", null);
    assertThat(complete(appointment, "postponed", Map.of()).status()).isEqualTo(422);
    Answer later = complete(appointment, "postponed", Map.of("reason", "Chờ kết luận đơn."));
    assertThat(later.status()).as(later.text()).isEqualTo(200);
    assertThat(line.current(appointment).stepId()).isEqualTo("decideAppointment");
    walker.go(appointment, "appointed", null);
    line.issue(appointment);
    walker.go(appointment, "delivered", null);
    walker.go(appointment, "announced", null);
    assertThat(items.of(appointment)).extracting(Item::outcome).containsExactly("appointed");
    assertThat(secretary().get("/api/dossiers/" + appointment).text())
        .contains("Có năng lực.", "Còn thiếu kinh nghiệm.");

    // The term ends: what was said of the person then is looked at anew.
    assertThat(items.of(appointment).get(0).values()).containsKeys("planned", "retiresOn");
    UUID again = appointment("reappointment");
    var procedure = procedures.current("appointment", LocalDate.now(clock)).procedure();
    transaction.executeWithoutResult(
        status -> items.handOn(appointment, again, procedure, procedure.links().get(0)));
    assertThat(items.of(again))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.personId()).isEqualTo(person);
              assertThat(each.title()).isEqualTo("Phó Bí thư");
              assertThat(each.values()).isEmpty();
            });
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private void verified(UUID appointment) {
    for (String[] each :
        List.of(
            new String[] {"verifyPolitics", "verified"}, new String[] {"askBodies", "agreed"})) {
      walker.go(appointment, new Way(each[0], each[1], null, "", null, Set.of(), Set.of()));
    }
  }

  private void approve(UUID plan) {
    line.complete(plan, "nextTerm");
    all(plan, "eligibleSource");
    line.complete(plan, "agreed");
    held(plan);
    all(plan, "proposed");
    line.complete(plan, "submitted");
    line.complete(plan, "received");
    all(plan, "eligible");
    List.of("eligible", "checked", "approved").forEach(each -> line.complete(plan, each));
    line.issue(plan);
    List.of("delivered", "published").forEach(each -> line.complete(plan, each));
  }

  private void held(UUID plan) {
    IntStream.range(0, 3).forEach(each -> line.complete(plan, "held"));
  }

  private void all(UUID plan, String outcome) {
    Map<String, Object> body = new HashMap<>();
    body.put("outcome", outcome);
    Answer answer = at(plan).post(task(plan) + "/items/outcomes", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  private void settle(UUID plan, UUID person, String outcome, String reason) {
    Answer answer = settled(plan, person, outcome, reason);
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  private Answer settled(UUID plan, UUID person, String outcome, String reason) {
    Map<String, Object> body = new HashMap<>();
    body.put("ids", List.of(item(plan, person).id()));
    body.put("outcome", outcome);
    body.put("reason", reason);
    return at(plan).post(task(plan) + "/items/outcomes", body);
  }

  private Item item(UUID dossier, UUID person) {
    return items.of(dossier).stream()
        .filter(each -> person.equals(each.personId()))
        .findFirst()
        .orElseThrow();
  }

  /** What is proposed of the n-th of the list. */
  private void propose(UUID review, int place, String proposal) {
    Answer answer = proposed(review, place, proposal);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("refused")).isEmpty();
  }

  private Answer proposed(UUID review, int place, String proposal) {
    String id = items.of(review).get(place).id().toString();
    return at(review)
        .put(task(review) + "/items", Map.of("rows", Map.of(id, Map.of("proposal", proposal))));
  }

  /** Each name gets so many of the votes; another confirms. */
  private void vote(UUID dossier, List<Integer> inFavour, int of) {
    StepRecordView step = line.claim(dossier);
    HosoClient body = at(dossier);
    String path = "/api/work-items/" + step.id() + "/ballot";
    JsonNode names = body.get(path).json().path("candidates");
    assertThat(names).hasSize(inFavour.size());
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      lines.add(
          Map.of(
              "name", names.get(n).asString(),
              "inFavour", inFavour.get(n),
              "against", of - inFavour.get(n)));
    }
    Map<String, Object> tally = new HashMap<>();
    List.of("summoned", "present", "issued", "collected", "valid").forEach(k -> tally.put(k, of));
    tally.putAll(Map.of("excused", 0, "inFavour", 0, "against", 0, "lines", lines));
    Answer entered = body.put(path, tally);
    assertThat(entered.status()).as(entered.text()).isEqualTo(204);
    CurrentUser member = line.holder(step.unitId(), Role.COMMITTEE_MEMBER);
    Answer confirmed =
        organisation.signedIn(port, member).post(path + "/confirmation", Map.of("version", 1));
    assertThat(confirmed.status()).as(confirmed.text()).isBetween(200, 204);
  }

  private Answer complete(UUID dossier, String outcome) {
    StepRecordView step = line.current(dossier);
    Map<String, Object> more = new HashMap<>();
    line.form(step, outcome)
        .properties()
        .forEach(field -> more.put(field.getKey(), field.getValue()));
    return complete(dossier, outcome, more);
  }

  private Answer complete(UUID dossier, String outcome, Map<String, ?> more) {
    HosoClient by = at(dossier);
    Map<String, Object> data = new HashMap<>(more);
    data.put("outcome", outcome);
    int version = by.get(task(dossier)).json().path("version").asInt();
    return by.post(
        task(dossier) + "/complete", Map.of("outcome", outcome, "data", data, "version", version));
  }

  private Answer enter(UUID dossier, UUID person, String title) {
    Map<String, Object> body = new HashMap<>();
    body.put("personId", person.toString());
    body.put("title", title);
    body.put(
        "values",
        line.current(dossier).stepId().equals("preparePlan")
            ? Map.of("proposal", "add", "rank", "deputy")
            : Map.of());
    return at(dossier).post(task(dossier) + "/items", body);
  }

  private void common(UUID plan) {
    assertThat(at(plan).put(task(plan) + "/list", Map.of("values", COMMON)).status())
        .isEqualTo(204);
  }

  private String task(UUID dossier) {
    return "/api/work-items/" + line.current(dossier).id();
  }

  /** Whoever has the open step, who claims it where nobody has. */
  private HosoClient at(UUID dossier) {
    StepRecordView step = line.current(dossier);
    StepRecordView claimed = step.holderId() == null ? line.claim(dossier) : step;
    return organisation.signedIn(port, line.worker(claimed));
  }

  private HosoClient secretary() {
    return organisation.signedIn(port, line.holder(cell.parentId(), Role.SECRETARY));
  }

  private UUID appointment(String kind) {
    return line.open(
        "appointment",
        cell.parentId(),
        Role.SECRETARY,
        cell.id(),
        Map.of(
            "kind",
            new AnswerRequest(kind, null),
            "titleGroup",
            new AnswerRequest("leaders", null)));
  }

  private UUID planning() {
    return line.open(
        "planning",
        cell.parentId(),
        Role.SECRETARY,
        cell.id(),
        Map.of("titleGroup", new AnswerRequest("leaders", null)));
  }
}
