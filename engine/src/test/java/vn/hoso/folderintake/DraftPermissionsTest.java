package vn.hoso.folderintake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.folderintake.Folders.with;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;

/** Who may do what with drafts and revisions of procedures: every cell is written by hand. */
@IntegrationTest
class DraftPermissionsTest {

  private static final String DRAFTS = UploadedProcedure.PATH;

  private enum Who {
    CELL_SECRETARY,
    APPRAISER,
    CLERK,
    ADMIN_OF_COMMUNE,
    ADMIN_OF_PROVINCE,
    SYSTEM_ADMIN,
    NOBODY
  }

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired FolderSeeding seeding;
  @Autowired JdbcClient jdbc;
  private final Map<Who, HosoClient> clients = new EnumMap<>(Who.class);
  private UploadedProcedure procedure;
  private HosoClient uploader;
  private int days = 20;

  @BeforeEach
  void signIn() {
    procedure = new UploadedProcedure(jdbc);
    var province = organisation.province();
    var commune = organisation.unit(province, UnitKind.COMMITTEE, "Đảng ủy " + procedure.slug);
    var cell = organisation.unit(commune, UnitKind.CELL, "Chi bộ " + procedure.slug);
    var room = organisation.room(commune, UnitDuty.APPRAISAL, "Phòng " + procedure.slug);
    clients.put(Who.CELL_SECRETARY, as(organisation.holder(cell, Role.SECRETARY)));
    clients.put(Who.APPRAISER, as(organisation.holder(room, Role.APPRAISER)));
    clients.put(Who.CLERK, as(organisation.holder(commune, Role.OFFICE_CLERK)));
    clients.put(Who.ADMIN_OF_COMMUNE, as(organisation.holder(commune, Role.PROCEDURE_ADMIN)));
    clients.put(Who.ADMIN_OF_PROVINCE, as(organisation.holder(province, Role.PROCEDURE_ADMIN)));
    clients.put(Who.SYSTEM_ADMIN, as(organisation.holder(province, Role.SYSTEM_ADMIN)));
    clients.put(Who.NOBODY, new HosoClient(port));
    uploader = as(organisation.holder(province, Role.SYSTEM_ADMIN));
    seeding.seed(procedure.folder(), List.of());
  }

  @AfterEach
  void forget() {
    procedure.forget();
  }

  private HosoClient as(vn.hoso.organisation.CurrentUser user) {
    return organisation.signedIn(port, user);
  }

  @Test
  void drafts_are_read_by_administrators_of_the_province() {
    String draft = draft();
    matrix("list", client -> client.get(DRAFTS), 403, 403, 403, 403, 200, 200, 401);
    matrix("read", client -> client.get(DRAFTS + "/" + draft), 403, 403, 403, 403, 200, 200, 401);
  }

  @Test
  void procedures_are_uploaded_by_system_administrators() {
    matrix(
        "upload",
        client -> {
          Answer answer = procedure.upload(client, "process.bpmn", model());
          jdbc.sql(
                  "update hoso.procedure_revision set discarded_at = stored_at"
                      + " where slug = ? and drafted_by is not null and published_at is null")
              .param(procedure.slug)
              .update();
          return answer;
        },
        403,
        403,
        403,
        403,
        403,
        201,
        401);
  }

  @Test
  void drafts_are_put_into_force_by_administrators_of_procedures_of_the_province() {
    matrix(
        "publish",
        client ->
            client.post(
                DRAFTS + "/" + draft() + "/publication",
                Map.of(
                    "effectiveFrom", LocalDate.now(HosoClock.ZONE).plusDays(1).toString(),
                    "orderNumber", "12-QĐ/BTCTU",
                    "orderDate", LocalDate.now(HosoClock.ZONE).toString())),
        403,
        403,
        403,
        403,
        204,
        403,
        401);
  }

  @Test
  void drafts_are_discarded_by_administrators_of_the_province() {
    matrix(
        "discard",
        client -> client.post(DRAFTS + "/" + draft() + "/discard", Map.of("reason", "Thử")),
        403,
        403,
        403,
        403,
        204,
        204,
        401);
  }

  @Test
  void revisions_are_read_by_all_administrators_and_taken_out_by_those_of_the_province() {
    String path = "/api/procedure-versions/" + procedure.slug;
    matrix("versions", client -> client.get(path), 403, 403, 403, 200, 200, 200, 401);
    matrix(
        "comparison",
        client -> client.get(path + "/comparison?from=1&to=1"),
        403,
        403,
        403,
        200,
        200,
        200,
        401);
    matrix("folder", client -> client.get(path + "/1/folder"), 403, 403, 403, 403, 200, 200, 401);
  }

  private void matrix(String act, Function<HosoClient, Answer> by, int... expected) {
    for (Who who : Who.values()) {
      Answer answer = by.apply(clients.get(who));
      assertThat(answer.status())
          .as(act + " by " + who + ": " + answer.text())
          .isEqualTo(expected[who.ordinal()]);
    }
    assertThat(Stream.of(Who.values()).count()).isEqualTo(expected.length);
  }

  /** A fresh one each time, that another uploaded. */
  private String draft() {
    Answer answer = procedure.upload(uploader, "process.bpmn", model());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().at("/draft/id").asString();
  }

  private byte[] model() {
    days++;
    ProcedureFolder changed =
        with(
            procedure.folder(),
            "process.bpmn",
            "name=\"warnAt\" value=\"80\"",
            "name=\"warnAt\" value=\"" + days + "\"");
    return changed.files().get("process.bpmn");
  }
}
