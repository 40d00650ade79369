package vn.hoso.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossierlist.RegisterFilter;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** Paper 07: what stands in the register, who may read it, and the sheet. */
@IntegrationTest
class RegisterTest {

  /** Kept, so that it can be opened in a spreadsheet. */
  private static final Path SHEET = Path.of("target", "paper-07.xlsx");

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Registers registers;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UnitView cell;
  private CurrentUser clerk;

  @BeforeEach
  void a_cell_whose_committee_takes_in_itself() {
    cell = line.newCell(Place.UNDER_COMMITTEE);
    clerk = line.holder(cell.parentId(), Role.INTAKE_CLERK);
  }

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void it_holds_what_was_handed_in_with_its_days_and_not_what_is_being_prepared() {
    var draft = line.open(cell);
    var refused = handedIn();
    line.complete(refused, "refused");
    var decided = handedIn();
    line.advanceTo(decided, "returnResult");
    var waiting = handedIn();
    assertThat(today())
        .extracting(RegisterLine::dossierId)
        .containsExactly(refused, decided, waiting);
    assertThat(today()).extracting(RegisterLine::dossierId).doesNotContain(draft);
    assertThat(today().get(0))
        .matches(each -> each.status() == DossierStatus.INTAKE_REFUSED)
        .matches(each -> each.receivedOn() == null && each.promise() == null);
    assertThat(today().get(1))
        .matches(each -> each.receivedOn() != null && each.passedOn() != null)
        .matches(each -> each.decidedOn() != null && each.deliveredOn() == null)
        .matches(each -> each.promise() == RegisterLine.Promise.KEPT)
        .matches(each -> each.procedureName().startsWith("Kết nạp"))
        .matches(each -> each.submitterName().equals("Chi bộ Văn phòng, Đảng ủy xã Sơn Hà"));
    assertThat(today().get(2)).matches(each -> each.statusName().equals("Đã nộp, chờ tiếp nhận"));
  }

  @Test
  void a_promise_runs_is_kept_or_is_broken() {
    var open = handedIn();
    line.complete(open, "received");
    assertThat(today().get(0).promise()).isEqualTo(RegisterLine.Promise.RUNNING);
    var day = LocalDate.now(clock);
    clock.moveTo(clock.instant().plus(Duration.ofDays(90)));
    var later = registers.page(clerk, RegisterFilter.of(day, day), null, 50).items();
    assertThat(later.get(0).promise()).isEqualTo(RegisterLine.Promise.LATE);
    assertThat(later.get(0).promiseName()).isEqualTo("Quá hạn");
  }

  @Test
  void handed_in_again_it_keeps_its_place_in_the_period_of_the_first_time() {
    var id = handedIn();
    var first = LocalDate.now(clock);
    line.complete(id, "sendBack", "submitDossier");
    clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
    line.complete(id, "submitted");
    assertThat(registers.page(clerk, RegisterFilter.of(first, first), null, 50).items())
        .extracting(RegisterLine::dossierId)
        .containsExactly(id);
    assertThat(today()).isEmpty();
  }

  @Test
  void it_is_paged_by_key_with_one_statement_a_page() {
    var ids = List.of(handedIn(), handedIn(), handedIn());
    today();
    var seen = new ArrayList<UUID>();
    var day = LocalDate.now(clock);
    String[] cursor = {null};
    do {
      var statements =
          StatementProbe.statementsOf(
              () -> {
                var page = registers.page(clerk, RegisterFilter.of(day, day), cursor[0], 2);
                page.items().forEach(each -> seen.add(each.dossierId()));
                cursor[0] = page.next();
              });
      assertThat(statements)
          .as("one reads, one says so to the access log")
          .hasSizeLessThanOrEqualTo(2)
          .filteredOn(sql -> !sql.contains("access_log"))
          .hasSize(1);
    } while (cursor[0] != null);
    assertThat(seen).containsExactlyElementsOf(ids);
  }

  @Test
  void it_is_narrowed_to_a_procedure_or_a_status() {
    var received = handedIn();
    line.complete(received, "received");
    var waiting = handedIn();
    assertThat(filtered("admission", DossierStatus.SUBMITTED)).containsExactly(waiting);
    assertThat(filtered("admission", null)).containsExactly(received, waiting);
    assertThat(filtered("nothing-of-ours", null)).isEmpty();
    var client = organisation.signedIn(port, clerk);
    var answer = client.get(path("07") + "&status=SUBMITTED&procedure=admission");
    assertThat(answer.json().path("items")).hasSize(1);
    assertThat(client.get(path("07") + "&status=x").status()).isEqualTo(400);
  }

  private List<UUID> filtered(String procedure, DossierStatus status) {
    var day = LocalDate.now(clock);
    return registers
        .page(clerk, new RegisterFilter(day, day, procedure, status), null, 50)
        .items()
        .stream()
        .map(RegisterLine::dossierId)
        .toList();
  }

  @Test
  void every_reading_is_logged_and_a_refused_one_is_not() {
    handedIn();
    var client = organisation.signedIn(port, clerk);
    client.get(path("07"));
    client.get(path("07.xlsx"));
    assertThat(readings(clerk.officialId())).containsExactly("register 07", "register 07 sheet");
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    organisation.signedIn(port, secretary).get(path("07"));
    assertThat(readings(secretary.officialId())).isEmpty();
  }

  private List<String> readings(UUID official) {
    return jdbc.sql(
            "select what from hoso.access_log where official_id = ?"
                + " and what like 'register 07%' order by id")
        .param(official)
        .query(String.class)
        .list();
  }

  @Test
  void clerks_heads_and_standing_committees_read_it_each_what_he_sees() {
    var id = handedIn();
    var committee = cell.parentId();
    for (var role : List.of(Role.INTAKE_CLERK, Role.STANDING_COMMITTEE, Role.UNIT_HEAD)) {
      assertThat(lines(line.holder(committee, role))).as(role.name()).containsExactly(id);
    }
    var elsewhere = line.newCell(Place.UNDER_COMMITTEE).parentId();
    assertThat(lines(line.holder(elsewhere, Role.INTAKE_CLERK))).isEmpty();
    assertThat(lines(line.holder(elsewhere, Role.STANDING_COMMITTEE))).isEmpty();
  }

  @Test
  void nobody_else_reads_it() {
    handedIn();
    var province = organisation.province();
    var others =
        List.of(
            line.holder(cell.id(), Role.SECRETARY),
            line.holder(cell.parentId(), Role.APPRAISER),
            organisation.holder(province, Role.SYSTEM_ADMIN),
            organisation.holder(province, Role.PROCEDURE_ADMIN));
    for (var other : others) {
      assertThatThrownBy(() -> lines(other)).hasMessage("REPORTING-001");
    }
    var secretary = organisation.signedIn(port, others.get(0));
    assertThat(secretary.get(path("07")).status()).isEqualTo(403);
    assertThat(secretary.get(path("07.xlsx")).code()).isEqualTo("REPORTING-001");
    assertThat(new HosoClient(port).get(path("07")).status()).isEqualTo(401);
    assertThat(new HosoClient(port).get(path("07.xlsx")).status()).isEqualTo(401);
  }

  @Test
  void a_period_must_run_forward_and_hold_no_more_than_a_year() {
    var client = organisation.signedIn(port, clerk);
    for (var period : List.of("from=2026-10-02&to=2026-10-01", "from=2026-01-01&to=2027-01-02")) {
      for (var paper : List.of("07", "07.xlsx")) {
        var answer = client.get("/api/registers/" + paper + "?" + period);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("REPORTING-002");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("to");
      }
    }
    assertThat(client.get("/api/registers/07?from=2024-01-01&to=2024-12-31").status())
        .isEqualTo(200);
    assertThat(client.get("/api/registers/07?from=2026-10-01").status()).isEqualTo(400);
    assertThat(client.get("/api/registers/07?from=x&to=y").status()).isEqualTo(400);
    assertThat(client.get(path("07") + "&cursor=xyz").code()).isEqualTo("DOSSIER-013");
    assertThat(client.get(path("07") + "&cursor=").status()).isEqualTo(400);
  }

  @Test
  void the_sheet_holds_the_same_lines_as_the_list() throws Exception {
    var id = handedIn();
    line.complete(id, "received");
    var client = organisation.signedIn(port, clerk);
    var listed = client.get(path("07")).json().path("items").get(0);
    var answer = client.get(path("07.xlsx"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("spreadsheetml.sheet");
    assertThat(answer.header("Content-Disposition"))
        .startsWith("attachment; filename=\"07-so-theo-doi-ho-so-");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(words(answer.bytes()))
        .contains("SỔ THEO DÕI HỒ SƠ", "Người nộp hồ sơ", "Ngày hẹn trả", "Trong hạn")
        .contains(listed.path("code").asString(), listed.path("personName").asString())
        .contains("Chi bộ Văn phòng, Đảng ủy xã Sơn Hà", "Đã tiếp nhận");
  }

  private UUID handedIn() {
    var id = line.open(cell);
    line.advanceTo(id, "receiveDossier");
    return id;
  }

  private List<RegisterLine> today() {
    var day = LocalDate.now(clock);
    return registers.page(clerk, RegisterFilter.of(day, day), null, 50).items();
  }

  private List<UUID> lines(CurrentUser by) {
    var day = LocalDate.now(clock);
    return registers.page(by, RegisterFilter.of(day, day), null, 50).items().stream()
        .map(RegisterLine::dossierId)
        .toList();
  }

  private String path(String paper) {
    var day = LocalDate.now(clock);
    return "/api/registers/" + paper + "?from=" + day + "&to=" + day;
  }

  /** Every word of the file, read as XML. */
  private static String words(byte[] bytes) throws Exception {
    var text = new StringBuilder();
    Files.write(SHEET, bytes);
    var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    try (var zip = new ZipFile(SHEET.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var part = xml.parse(zip.getInputStream(entry)).getDocumentElement();
        text.append(part.getTextContent()).append('\n');
      }
    }
    return text.toString();
  }
}
