package vn.hoso.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.PaperText;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.standin.StandInDraft;
import vn.hoso.standin.StandIns;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Paper 06 over HTTP: what it says, who may and who may not. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ControlSheetTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired CaseFiles files;
  @Autowired StandIns standIns;
  @Autowired Officials officials;
  @Autowired OfficialChanges changes;
  @Autowired Tasks tasks;
  @Autowired Units units;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private UnitView cell;
  private UUID id;
  private CurrentUser secretary;

  @BeforeEach
  void a_dossier() {
    cell = line.newCell(Place.UNDER_PROVINCE);
    id = line.open(cell);
    secretary = line.holder(cell.id(), Role.SECRETARY);
  }

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void it_names_giver_and_taker_of_every_step_in_order_and_no_outcome() {
    line.advanceTo(id, "appraiseDossier");
    var clerk = files.view(secretary, id).steps().get(3).completedByName();
    line.complete(id, "notEligible");
    var said = PaperText.of(files.controlSheet(secretary, id));
    var steps = files.view(secretary, id).steps();
    assertThat(said)
        .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "TỈNH ỦY ĐÔNG GIANG BAN TỔ CHỨC")
        .contains(files.view(secretary, id).code(), files.view(secretary, id).subject().fullName())
        .contains(clerk + ", Văn phòng Ban Tổ chức", secretary.fullName() + ", Chi bộ thôn Đông")
        .contains("Trước hạn", "Đang xử lý")
        .doesNotContain("Không đủ điều kiện", "Ghi để thử", "null");
    for (int i = 0, from = 0; i < 6; i++) {
      int at = said.indexOf((i + 1) + " " + steps.get(i).name().split(" ")[0], from);
      assertThat(at).as(steps.get(i).name()).isGreaterThanOrEqualTo(from);
      from = at;
    }
  }

  @Test
  void what_is_late_says_by_how_much_and_what_was_broken_off_says_so() {
    line.advanceTo(id, "receiveDossier");
    clock.moveTo(clock.instant().plus(Duration.ofDays(60)));
    assertThat(PaperText.of(files.controlSheet(secretary, id))).contains("Đang xử lý, quá hạn ");
    line.withdraw(id);
    assertThat(PaperText.of(files.controlSheet(secretary, id)))
        .contains("Dừng, không hoàn thành")
        .doesNotContain("Đang xử lý");
  }

  @Test
  void a_stand_in_stands_on_it_with_the_name_of_whom_he_acted_for() {
    var step = line.advanceTo(id, "appraiseDossier");
    var room = units.get(step.unitId(), TestOrganisation.START);
    var absent = organisation.holder(room, Role.APPRAISER);
    var deputy = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var today = LocalDate.now(clock);
    standIns.set(
        organisation.holder(room, Role.UNIT_HEAD),
        new StandInDraft(
            absent.officialId(),
            deputy.officialId(),
            List.of(changes.view(absent.officialId()).holdings().get(0).id()),
            today,
            today.plusDays(3),
            "12-TB/BTC"));
    if (step.holderId() != null) {
      tasks.release(line.worker(step), step.id());
    }
    var acting = officials.asUser(deputy.officialId(), today);
    tasks.claim(acting, step.id());
    var signature = deputy.fullName() + " thay " + absent.fullName();
    assertThat(PaperText.of(files.controlSheet(secretary, id))).contains(signature);
    tasks.complete(acting, step.id(), line.request(line.current(id), "eligible", null));
    assertThat(PaperText.of(files.controlSheet(secretary, id))).contains(signature);
  }

  @Test
  void it_opens_in_the_browser_and_every_reading_is_logged(CapturedOutput log) {
    var answer = organisation.signedIn(port, secretary).get(path());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition")).startsWith("inline");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(PaperText.of(answer.bytes())).contains("Lập hồ sơ");
    assertThat(readings(secretary)).isOne();
    assertThat(log.getAll()).doesNotContain(files.view(secretary, id).subject().fullName());
  }

  @Test
  void only_who_sees_the_dossier_gets_it() {
    var stranger = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    var above = line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
    var administrator = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    assertThat(new HosoClient(port).get(path()).status()).isEqualTo(401);
    assertThat(organisation.signedIn(port, stranger).get(path()).code()).isEqualTo("DOSSIER-001");
    assertThat(organisation.signedIn(port, administrator).get(path()).status()).isEqualTo(404);
    assertThat(organisation.signedIn(port, above).get(path()).status()).isEqualTo(200);
    assertThat(readings(stranger)).isZero();
    var client = organisation.signedIn(port, secretary);
    assertThat(client.get("/api/dossiers/" + UUID.randomUUID() + "/papers/06").status())
        .isEqualTo(404);
    assertThat(client.get("/api/dossiers/x/papers/06").status()).isEqualTo(404);
    assertThat(client.get("/api/dossiers/" + id + "/papers/99").status()).isEqualTo(404);
  }

  private String path() {
    return "/api/dossiers/" + id + "/papers/06";
  }

  private long readings(CurrentUser by) {
    return jdbc.sql(
            """
            select count(*) from hoso.access_log
            where dossier_id = :id and official_id = :by and what = 'paper 06'
            """)
        .param("id", id)
        .param("by", by.officialId())
        .query(Long.class)
        .single();
  }
}
