package vn.hoso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.audit.HistoryLine;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.workflow.Waits;

/** The next dossier of an outcome. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class LinksTest {

  @Autowired AdmissionLine line;
  @Autowired Links links;
  @Autowired LinkRows rows;
  @Autowired DueLinks due;
  @Autowired Procedures procedures;
  @Autowired Waits waits;
  @Autowired WholeDossiers states;
  @Autowired Documents documents;
  @Autowired Histories histories;
  @Autowired HosoClock clock;
  @Autowired TestOrganisation organisation;
  @LocalServerPort int port;

  private UUID id;
  private CurrentUser clerk;

  @BeforeEach
  void decided() {
    on("2026-09-07");
    var cell = line.newCell(Place.UNDER_PROVINCE);
    id = line.open("trial", cell.parentId(), Role.OFFICE_CLERK, cell.id());
    clerk = line.holder(cell.parentId(), Role.OFFICE_CLERK);
    line.complete(id, "begun");
    line.complete(id, "taken");
    on("2027-09-07");
    waits.endDue();
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void nothing_goes_on_from_what_is_not_decided() {
    assertThat(links.of(clerk, id)).isEmpty();
    refused(() -> links.open(clerk, id, "confirmation"), "LINK-004");
  }

  @Test
  void one_act_opens_the_next_dossier_with_its_person_and_papers_and_both_show_it() {
    line.complete(id, "passed");
    assertThat(view("confirmation").mayOpen()).isTrue();

    var next = links.open(clerk, id, "confirmation");

    assertThat(state(next.id()).personId()).isNotNull().isEqualTo(state(id).personId());
    assertThat(documents.list(next.id()))
        .extracting(DocumentView::requirementCode)
        .containsExactly("TXN-1");
    assertThat(view("confirmation"))
        .satisfies(
            shown -> {
              assertThat(shown.opened()).isTrue();
              assertThat(shown.mayOpen()).isFalse();
              assertThat(shown.code()).isEqualTo(next.code());
            });
    assertThat(links.of(clerk, next.id()))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.earlier()).isTrue();
              assertThat(shown.kind()).isEqualTo(ProcedureLink.Kind.RECOGNISES);
              assertThat(shown.dossierId()).isEqualTo(id);
            });
    for (var each : List.of(id, next.id())) {
      assertThat(histories.of(clerk, each)).extracting(HistoryLine::kind).contains("DossierLinked");
      assertThat(histories.of(clerk, each))
          .filteredOn(entry -> entry.kind().equals("DossierLinked"))
          .allSatisfy(entry -> assertThat(entry.details().has("code")).isFalse());
      assertThat(histories.verify(each).faults()).isEmpty();
    }
  }

  @Test
  void the_other_side_is_named_only_to_those_who_see_it() {
    line.complete(id, "passed");
    links.open(clerk, id, "confirmation");
    var desk = line.seated(id, PartCapacity.INTAKE, Role.INTAKE_CLERK);

    assertThat(links.of(desk, id))
        .filteredOn(link -> link.name().equals("confirmation"))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.opened()).isTrue();
              assertThat(shown.code()).isNull();
              assertThat(shown.dossierId()).isNull();
            });
  }

  @Test
  void whoever_does_not_see_it_finds_none_and_whoever_does_not_open_there_may_not() {
    line.complete(id, "passed");
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var judge = line.seated(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);

    refused(() -> links.of(stranger, id), "DOSSIER-001");
    refused(() -> links.open(stranger, id, "confirmation"), "DOSSIER-001");
    refused(() -> links.open(judge, id, "confirmation"), "LINK-003");
    refused(() -> links.open(clerk, id, "confirmations"), "LINK-001");
  }

  @Test
  void a_second_one_is_refused_whatever_two_clerks_do_at_once() throws Exception {
    line.complete(id, "passed");
    var ready = new CountDownLatch(1);
    var clerks = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> open =
          () -> {
            ready.await();
            try {
              links.open(clerk, id, "confirmation");
              return true;
            } catch (Problem second) {
              assertThat(second.code()).isEqualTo("LINK-002");
              return false;
            }
          };
      var tries = IntStream.range(0, 4).mapToObj(each -> clerks.submit(open)).toList();
      ready.countDown();
      int opened = 0;
      for (var each : tries) {
        opened += each.get() ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    } finally {
      clerks.shutdown();
    }
  }

  @Test
  void a_folder_that_is_not_there_is_said_and_opens_nothing() {
    line.complete(id, "passed");

    assertThat(view("lost").mayOpen()).isFalse();
    assertThat(view("lost").blocked()).contains("nowhere");
    assertThatThrownBy(() -> links.open(clerk, id, "lost"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("LINK-005");
              assertThat(problem.status()).isEqualTo(409);
            });
  }

  @Test
  void what_is_opened_by_itself_waits_until_it_may_be_and_is_opened_once_with_its_days() {
    line.complete(id, "passed");
    due.openDue();
    assertThat(view("again").opened()).as("the person has an open one").isFalse();
    line.complete(id, "told");

    due.openDue();
    due.openDue();

    var next = view("again").dossierId();
    assertThat(state(next).facts())
        .extracting(WholeDossier.Fact::name, WholeDossier.Fact::date)
        .contains(tuple("beginning", LocalDate.parse("2027-09-07")));
    assertThat(histories.of(clerk, next))
        .filteredOn(entry -> entry.kind().equals("DossierLinked"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.officialName()).isEqualTo("Hệ thống HoSo"));
  }

  @Test
  void what_stands_in_its_way_is_told_in_the_log_once_and_again_only_after_it_had_gone(
      CapturedOutput log) {
    due.openDue(); // what other tests have left behind is no news any more
    line.complete(id, "passed");

    due.openDue();
    due.openDue();
    due.openDue();

    assertThat(lines(log)).as("the person has an open one").hasSize(1);
    assertThat(lines(log).get(0)).contains("again", "DOSSIER-");
    line.complete(id, "told");
    assertThat(due.openDue()).isPositive();
    due.openDue();
    assertThat(lines(log)).hasSize(1);
  }

  @Test
  void by_a_day_alone_it_is_offered_before_anything_is_decided_to_who_opens_there() {
    assertThat(links.of(clerk, id)).as("the day is not known").isEmpty();
    refused(() -> links.open(clerk, id, "notice"), "LINK-004");
    var other = putOff();
    var judge = line.seated(other, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);

    assertThat(links.of(clerk, other))
        .singleElement()
        .returns("notice", LinkView::name)
        .returns(true, LinkView::mayOpen);
    assertThat(links.of(judge, other)).singleElement().returns(false, LinkView::mayOpen);
    refused(() -> links.open(judge, other, "notice"), "LINK-003");

    var opened = links.open(clerk, other, "notice");
    assertThat(rows.unlinked(state(other).revisionId(), link("notice"), "putOffTo"))
        .doesNotContain(other);
    assertThat(links.of(clerk, other))
        .singleElement()
        .returns(opened.code(), LinkView::code)
        .returns(false, LinkView::mayOpen);
  }

  @Test
  void by_a_day_alone_it_is_opened_by_itself_once_however_many_nodes_look() throws Exception {
    var other = putOff();
    var nodes = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> look = due::openDue;
      for (var each : nodes.invokeAll(List.of(look, look, look))) {
        each.get();
      }
    } finally {
      nodes.shutdown();
    }

    assertThat(links.of(clerk, other))
        .singleElement()
        .returns("notice", LinkView::name)
        .returns(true, LinkView::opened);
    assertThat(histories.of(clerk, other))
        .filteredOn(entry -> entry.kind().equals("DossierLinked"))
        .hasSize(1);
    assertThat(states.of(clerk, other).facts())
        .extracting(WholeDossier.Fact::name)
        .doesNotContain("decision");
  }

  @Test
  void on_a_day_reckoned_back_from_another_it_is_opened_then_and_not_while_it_is_known_alone() {
    line.complete(id, "passed");
    // 20 working days before 7 December 2027
    on("2027-11-05");
    due.openDue();
    assertThat(opened(id)).doesNotContain("reminder");
    refused(() -> links.open(clerk, id, "reminder"), "LINK-004");

    on("2027-11-12");
    due.openDue();
    due.openDue();
    assertThat(opened(id)).containsOnlyOnce("reminder");
  }

  private List<String> opened(UUID from) {
    return links.of(clerk, from).stream().filter(LinkView::opened).map(LinkView::name).toList();
  }

  @Test
  void nothing_follows_from_what_was_stopped_whatever_days_it_had() {
    var other = putOff();
    line.complete(other, "ended");

    due.openDue();

    assertThat(links.of(clerk, other)).isEmpty();
    refused(() -> links.open(clerk, other, "notice"), "LINK-004");
    assertThat(rows.unlinked(state(other).revisionId(), link("notice"), "putOffTo"))
        .doesNotContain(other);
  }

  @Test
  void who_is_decided_otherwise_is_not_asked_again_at_every_look() {
    var revision = state(id).revisionId();
    var again = link("again");
    assertThat(rows.unlinked(revision, again, null)).doesNotContain(id);
    line.complete(id, "passed");

    assertThat(rows.unlinked(revision, again, null)).contains(id);
    assertThat(rows.unlinked(revision, only(again, "failed"), null)).doesNotContain(id);
    assertThat(rows.unlinked(revision, again, "decision")).as("outcome and day").contains(id);
    assertThat(rows.unlinked(revision, again, "putOffTo")).as("no such day").doesNotContain(id);
  }

  /** A trial whose wait is put off: a day follows from it. */
  private UUID putOff() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    var trial = line.open("trial", cell.parentId(), Role.OFFICE_CLERK, cell.id());
    clerk = line.holder(cell.parentId(), Role.OFFICE_CLERK);
    line.complete(trial, "begun");
    line.complete(trial, "taken");
    line.complete(trial, "putOff");
    return trial;
  }

  private ProcedureLink link(String name) {
    return procedures.current("trial", LocalDate.now(clock)).procedure().links().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ProcedureLink only(ProcedureLink link, String outcome) {
    return new ProcedureLink(
        link.name(),
        link.kind(),
        link.label(),
        link.to(),
        List.of(outcome),
        link.fact(),
        link.onDay(),
        link.by(),
        link.automatic(),
        link.subject(),
        link.items(),
        link.itemValues(),
        link.asked(),
        link.papers(),
        link.facts());
  }

  /** Those that speak of this test's dossier: others of the machine may be held up, too. */
  private List<String> lines(CapturedOutput log) {
    return log.getAll()
        .lines()
        .filter(line -> line.contains("LINK-01") && line.contains(id.toString()))
        .toList();
  }

  @Test
  void over_http_the_links_are_for_those_who_see_the_dossier_and_the_act_for_who_opens_there() {
    line.complete(id, "passed");
    var path = "/api/dossiers/" + id + "/links";
    var anybody = new HosoClient(port);
    var stranger = signedIn(line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY));
    var judge = signedIn(line.seated(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE));
    var opener = signedIn(clerk);

    assertThat(anybody.get(path).status()).isEqualTo(401);
    assertThat(act(anybody, path + "/confirmation").status()).isEqualTo(401);
    assertThat(stranger.get(path)).returns(404, Answer::status).returns("DOSSIER-001", code());
    assertThat(act(stranger, path + "/confirmation"))
        .returns(404, Answer::status)
        .returns("DOSSIER-001", code());
    assertThat(judge.get(path).status()).isEqualTo(200);
    assertThat(offered(judge.get(path))).isFalse();
    assertThat(act(judge, path + "/confirmation"))
        .returns(403, Answer::status)
        .returns("LINK-003", code());
    assertThat(act(opener, path + "/confirmations"))
        .returns(404, Answer::status)
        .returns("LINK-001", code());
    assertThat(act(opener, path + "/lost"))
        .returns(409, Answer::status)
        .returns("LINK-005", code());
    assertThat(offered(opener.get(path))).isTrue();

    var opened = act(opener, path + "/confirmation");
    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.header("Location"))
        .endsWith("/api/dossiers/" + opened.json().path("id").asString());
    assertThat(offered(opener.get(path))).isFalse();
    assertThat(act(opener, path + "/confirmation"))
        .returns(409, Answer::status)
        .returns("LINK-002", code());
  }

  private static Answer act(HosoClient client, String path) {
    return client.post(path, null, "Idempotency-Key", UUID.randomUUID().toString());
  }

  private static Function<Answer, String> code() {
    return answer -> answer.json().path("code").asString();
  }

  private static boolean offered(Answer links) {
    return links
        .json()
        .valueStream()
        .anyMatch(
            link ->
                link.path("name").asString().equals("confirmation")
                    && link.path("mayOpen").asBoolean());
  }

  private HosoClient signedIn(CurrentUser official) {
    return organisation.signedIn(port, official);
  }

  private LinkView view(String name) {
    return links.of(clerk, id).stream()
        .filter(each -> !each.earlier() && each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private WholeDossier state(UUID dossier) {
    return states.of(clerk, dossier);
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private void on(String day) {
    clock.moveTo(
        LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }
}
