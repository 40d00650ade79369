package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.AdmissionLine;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.Role;
import vn.hoso.requirement.RequirementState;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** Both sides of a transfer over HTTP: each has its own inbox and its own part. */
@IntegrationTest
class TransferSidesTest {

  private static final String HELD = "MK-INSPECTION";
  private static final String ORIGIN_NOTE = "MK-ORIGIN";
  private static final String SENT_BACK = "MK-WHY";
  private static final String THERE_NOTE = "MK-THERE";
  private static final String FOUND = "MK-FOUND";

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Tasks tasks;
  @Autowired WholeDossiers states;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UUID dossier;
  private String code;
  private HosoClient cell;
  private HosoClient introducer;
  private HosoClient taker;

  @BeforeEach
  void a_transfer_that_was_held_for_a_while_and_has_come_to_its_destination() {
    var route =
        routes.of("transfer").stream()
            .filter(each -> each.asked().get("destination").chosen() != null)
            .findFirst()
            .orElseThrow();
    dossier = walker.open(route);
    cell = signedIn(route.opener(), Role.SECRETARY);
    code = cell.get(path("")).json().path("code").asString();
    List<Way> ways =
        new Paths(routes.ways(route), false).opening(new HashSet<>(Set.of("receiveMember"))).get(0);
    for (Way way : ways) {
      if (way.stepId().equals("checkFile")) {
        checked();
      } else if (way.stepId().equals("receiveMember")) {
        taker = signedIn(line.current(dossier).unitId(), Role.APPRAISER);
        break;
      } else {
        walker.go(dossier, way);
      }
    }
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_destination_reads_what_is_sent_to_it_and_nothing_the_origin_noted_for_itself() {
    String there = told(taker);
    assertThat(there)
        .contains("GGT-10", "papersLater", "registerNumber")
        .doesNotContain(HELD, ORIGIN_NOTE, SENT_BACK, "nothingOpen");
    assertThat(told(introducer)).contains(ORIGIN_NOTE, SENT_BACK);
    assertThat(told(cell)).contains(ORIGIN_NOTE).doesNotContain(HELD);
    assertThat(inbox(taker)).contains(dossier.toString());
    assertThat(inbox(introducer)).doesNotContain(dossier.toString());
  }

  @Test
  void what_one_side_notes_for_itself_is_not_read_by_the_other() {
    clock.moveTo(clock.instant().plus(Duration.ofDays(100)));
    complete("idle", Map.of("innerNote", THERE_NOTE));
    assertThat(line.current(dossier).stepId()).isEqualTo("considerStrikeOff");
    assertThat(introducer.get(path("")).text())
        .contains("Đang xử lý nội bộ")
        .doesNotContain("considerStrikeOff");
    complete("proposed", Map.of("reason", FOUND));
    for (var outcome : List.of("drafted", "initialled", "signed", "numbered", "issued")) {
      walker.go(dossier, outcome, null);
    }
    complete("struckOff", Map.of("innerNote", THERE_NOTE));

    assertThat(told(taker)).contains(THERE_NOTE, FOUND, "TTR-XT", "33-QĐ/ĐU");
    for (var origin : List.of(introducer, cell)) {
      assertThat(told(origin))
          .contains("33-QĐ/ĐU")
          .doesNotContain(THERE_NOTE, FOUND, "TTR-XT", "Tờ trình đề nghị xóa tên");
    }
  }

  @Test
  void a_file_that_does_not_fit_goes_back_with_a_signed_letter_the_origin_reads() {
    walker.go(dossier, "fileWrong", null);
    for (var outcome : List.of("drafted", "initialled", "signed", "numbered", "issued")) {
      walker.go(dossier, outcome, null);
    }
    assertThat(line.current(dossier).stepId()).isEqualTo("mendFile");
    assertThat(told(introducer)).contains("CV-HT", "missing");
  }

  /** Held while an inspection is open, sent back once, with a note of the origin's own. */
  private void checked() {
    introducer = signedIn(line.current(dossier).unitId(), Role.APPRAISER);
    var head = signedIn(line.current(dossier).unitId(), Role.UNIT_HEAD);
    assertThat(post(head, "/suspension", Map.of("cause", HELD)).status()).isEqualTo(204);
    assertThat(head.get(path("/amendments")).text()).contains(HELD);
    assertThat(told(cell)).doesNotContain(HELD);
    assertThat(post(head, "/resumption", Map.of()).status()).isEqualTo(204);
    complete("fit", Map.of("innerNote", ORIGIN_NOTE));
    var step = line.current(dossier);
    var form = line.form(step, "sendBack").put("returnTo", "checkFile").put("reason", SENT_BACK);
    var by = line.worker(step);
    tasks.complete(
        by, step.id(), new CompleteRequest("sendBack", form, tasks.claim(by, step.id()).version()));
    introducer = head;
    walker.go(dossier, "fit", null);
  }

  private void complete(String outcome, Map<String, String> besides) {
    StepRecordView step = line.current(dossier);
    var form = line.form(step, outcome);
    besides.forEach(form::put);
    if (form.has("decisionNumber")) {
      form.put("decisionNumber", "33-QĐ/ĐU");
    }
    var by = line.worker(step);
    var claimed = tasks.claim(by, step.id());
    states.of(by, dossier).requirements().stream()
        .filter(paper -> paper.state() == RequirementState.State.MISSING)
        .filter(paper -> step.stepId().equals(paper.neededAt()))
        .forEach(paper -> line.give(by, dossier, paper));
    tasks.complete(by, step.id(), new CompleteRequest(outcome, form, claimed.version()));
  }

  private HosoClient.Answer post(HosoClient by, String act, Map<String, Object> body) {
    var with = new java.util.HashMap<>(body);
    with.put("version", by.get(path("")).json().path("version").asInt());
    return by.post(path(act), with);
  }

  private String inbox(HosoClient by) {
    return by.post("/api/work-items/search", Map.of("view", "todo", "text", code)).text();
  }

  /** All a reader is told of the dossier. */
  private String told(HosoClient by) {
    var all = new StringBuilder();
    for (var part : List.of("", "/history", "/documents", "/diagram", "/amendments")) {
      all.append(by.get(path(part)).text());
    }
    return all.toString();
  }

  private String path(String part) {
    return "/api/dossiers/" + dossier + part;
  }

  private HosoClient signedIn(UUID unit, Role role) {
    return organisation.signedIn(port, line.holder(unit, role));
  }
}
