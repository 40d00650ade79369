package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Overseers;
import vn.hoso.organisation.Role;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.unit.UnitChanges;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** One administrator alone gets to no dossier: not by his own account, not by somebody else's. */
@IntegrationTest
class SecondPersonTest {

  private static final String OFFICIALS = "/api/administration/officials";
  private static final String WAITING = "/api/administration/waiting";
  private static final String PASSWORD = "mot mat khau that dai";

  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired OfficialImports imports;
  @Autowired Overseers overseers;
  @Autowired SecondPerson second;
  @Autowired Units units;
  @Autowired UnitChanges changes;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;
  private UnitView province;
  private UnitView cell;
  private CurrentUser admin;
  private String adminName;
  private HosoClient asking;
  private HosoClient another;
  private HosoClient head;
  private LocalDate today;

  @BeforeEach
  void twoAdministratorsAndTheHeadOfTheBoard() {
    province = organisation.province();
    today = LocalDate.now(clock);
    cell =
        organisation.unit(
            organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Hai Người"),
            UnitKind.CELL,
            "Chi bộ Hai Người");
    admin = organisation.holder(province, Role.SYSTEM_ADMIN);
    adminName = organisation.account(admin.officialId());
    asking = new HosoClient(port).signIn(adminName, TestOrganisation.PASSWORD);
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    UnitView board = units.get(overseers.board().orElseThrow(), today);
    head = organisation.signedIn(port, organisation.holder(board, Role.UNIT_HEAD));
  }

  @Test
  void what_an_administrator_gives_himself_waits_and_opens_nothing() {
    JsonNode mine = give(asking, admin.officialId(), cell, Role.SECRETARY).json();
    assertThat(mine.path("holdings")).hasSize(1);
    assertThat(mine.at("/waiting/0/label").asString()).isEqualTo("Bí thư Chi bộ Hai Người");
    assertThat(mine.at("/waiting/0/askedBy").asString()).isEqualTo(admin.fullName());
    assertThat(mine.at("/waiting/0/mayConfirm").asBoolean()).isFalse();
    assertThat(holds()).isFalse();

    String confirm = WAITING + "/appointments/" + mine.at("/waiting/0/id").asString() + "/confirm";
    Answer himself = confirm(asking, confirm);
    assertThat(himself.status()).isEqualTo(403);
    assertThat(himself.code()).isEqualTo("ADMINISTRATION-001");
    assertThat(holds()).isFalse();

    assertThat(confirm(another, confirm).status()).isEqualTo(204);
    assertThat(holds()).isTrue();
    assertThat(confirm(another, confirm).code()).as("again").isEqualTo("ADMINISTRATION-002");
    assertThat(history(admin.officialId())).containsExactly("POSITION_GIVEN", "APPOINTMENT_ASKED");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void no_role_is_given_to_oneself(Role role) {
    UnitView committee =
        organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Mọi Vai");
    Answer asked = give(asking, admin.officialId(), committee, role);
    assertThat(asked.status()).as(asked.text()).isEqualTo(200);
    assertThat(asked.json().path("holdings")).hasSize(1);
    assertThat(asked.json().path("waiting")).hasSize(1);
  }

  @Test
  void the_head_of_the_board_is_told_confirms_and_reads_the_history_and_administers_nothing() {
    String id = askedFor(give(asking, admin.officialId(), cell, Role.SECRETARY));
    assertThat(waiting(head).toString()).contains(id, admin.fullName());
    assertThat(head.get("/api/session").json().at("/can/rooms").toString()).contains("oversight");
    assertThat(head.get("/api/administration/history").status()).isEqualTo(200);
    assertThat(head.get("/api/administration/unusual-reading").status()).isEqualTo(200);
    assertThat(confirm(head, WAITING + "/appointments/" + id + "/confirm").status()).isEqualTo(204);
    assertThat(holds()).isTrue();
    assertThat(head.get(OFFICIALS + "/" + admin.officialId()).code()).isEqualTo("ORGANISATION-004");
    assertThat(give(head, admin.officialId(), cell, Role.SECRETARY).code())
        .isEqualTo("ORGANISATION-004");
  }

  @Test
  void who_watches_over_nothing_reads_and_confirms_nothing() {
    String id = askedFor(give(asking, admin.officialId(), cell, Role.SECRETARY));
    UnitView otherBoard = organisation.unit(province, UnitKind.BOARD, "Ban Khác");
    for (CurrentUser each :
        List.of(
            organisation.holder(otherBoard, Role.UNIT_HEAD),
            organisation.holder(province, Role.PROCEDURE_ADMIN),
            organisation.holder(province, Role.STANDING_COMMITTEE),
            organisation.holder(cell, Role.SECRETARY))) {
      HosoClient client = organisation.signedIn(port, each);
      assertThat(
              List.of(
                  client.get(WAITING),
                  client.get("/api/administration/history"),
                  client.get("/api/administration/unusual-reading"),
                  confirm(client, WAITING + "/appointments/" + id + "/confirm"),
                  client.post(WAITING + "/appointments/" + id + "/refuse", null),
                  confirm(client, WAITING + "/password-links/" + id + "/confirm")))
          .allSatisfy(it -> assertThat(it.code()).isEqualTo("ORGANISATION-009"));
    }
    assertThat(new HosoClient(port).get(WAITING).status()).isEqualTo(401);
    assertThat(holds()).isFalse();
  }

  @Test
  void what_is_refused_or_taken_back_is_given_to_nobody_and_may_be_asked_for_again() {
    String id = askedFor(give(asking, admin.officialId(), cell, Role.SECRETARY));
    assertThat(askedFor(give(asking, admin.officialId(), cell, Role.SECRETARY)))
        .as("asked twice, it waits once")
        .isEqualTo(id);
    assertThat(asking.post(WAITING + "/appointments/" + id + "/refuse", null).status())
        .isEqualTo(204);
    assertThat(confirm(another, WAITING + "/appointments/" + id + "/confirm").code())
        .isEqualTo("ADMINISTRATION-002");
    assertThat(holds()).isFalse();
    assertThat(askedFor(give(asking, admin.officialId(), cell, Role.SECRETARY))).isNotEqualTo(id);
  }

  @Test
  void of_two_who_confirm_at_once_one_does() throws Exception {
    String id = askedFor(give(asking, admin.officialId(), cell, Role.SECRETARY));
    String confirm = WAITING + "/appointments/" + id + "/confirm";
    Callable<Integer> one = () -> confirm(another, confirm).status();
    Callable<Integer> other = () -> confirm(head, confirm).status();
    var pool = Executors.newFixedThreadPool(2);
    try {
      List<Integer> statuses =
          pool.invokeAll(List.of(one, other)).stream().map(SecondPersonTest::got).sorted().toList();
      assertThat(statuses).containsExactly(204, 409);
    } finally {
      pool.shutdownNow();
    }
    assertThat(history(admin.officialId())).containsOnlyOnce("POSITION_GIVEN");
  }

  @Test
  void a_list_gives_its_importer_no_position() {
    OfficialDraft own =
        new OfficialDraft(admin.fullName(), adminName, cell.code(), Role.SECRETARY, today, null);
    CurrentUser other = organisation.holder(province, Role.OFFICE_CLERK);
    OfficialDraft others =
        new OfficialDraft(
            other.fullName(),
            organisation.account(other.officialId()),
            cell.code(),
            Role.SECRETARY,
            today,
            null);
    List<ImportVerdict> verdicts =
        transaction.execute(
            begun -> imports.write(admin.officialId(), List.of(own, others), n -> true));
    assertThat(verdicts)
        .extracting(ImportVerdict::kind)
        .containsExactly(ImportVerdict.Kind.REFUSED, ImportVerdict.Kind.CHANGED);
    assertThat(holds()).isFalse();
    assertThat(officials.asUser(other.officialId(), today).holdsAt(cell.id(), Role.SECRETARY))
        .isTrue();
  }

  @Test
  void a_list_gives_the_other_account_of_its_importer_nothing_either() {
    CurrentUser itsDouble = organisation.holder(province, Role.OFFICE_CLERK);
    for (CurrentUser each : List.of(admin, itsDouble)) {
      Map<String, Object> person = Map.of("personId", entered(admin.fullName()));
      assertThat(another.put(OFFICIALS + "/" + each.officialId() + "/person", person).status())
          .as("twice in the register, once each")
          .isEqualTo(200);
    }
    Map<String, Object> nobody = new HashMap<>();
    nobody.put("personId", null);
    assertThat(asking.put(OFFICIALS + "/" + itsDouble.officialId() + "/person", nobody).code())
        .as("an account of his own is not taken out of the register by himself")
        .isEqualTo("ADMINISTRATION-003");
    OfficialDraft others =
        new OfficialDraft(
            itsDouble.fullName(),
            organisation.account(itsDouble.officialId()),
            cell.code(),
            Role.SECRETARY,
            today,
            null);
    List<ImportVerdict> verdicts =
        transaction.execute(begun -> imports.write(admin.officialId(), List.of(others), n -> true));
    assertThat(verdicts)
        .extracting(ImportVerdict::kind)
        .containsExactly(ImportVerdict.Kind.REFUSED);
  }

  @Test
  void an_account_confirmed_while_it_opened_nothing_is_not_filled_by_who_asked_for_its_link() {
    CurrentUser official = confirmedEmpty();
    JsonNode asked = give(asking, official.officialId(), cell, Role.SECRETARY).json();
    assertThat(asked.path("holdings")).isEmpty();
    assertThat(asked.at("/waiting/0/label").asString()).isEqualTo("Bí thư Chi bộ Hai Người");
    assertThat(asked.at("/waiting/0/mayConfirm").asBoolean()).isFalse();
    String confirm = WAITING + "/appointments/" + asked.at("/waiting/0/id").asString() + "/confirm";
    assertThat(confirm(asking, confirm).code()).isEqualTo("ADMINISTRATION-001");
    assertThat(
            give(asking, official.officialId(), province, Role.SYSTEM_ADMIN).json().at("/holdings"))
        .as("nor is it made his second person")
        .isEmpty();
    assertThat(listed(official)).isEqualTo(ImportVerdict.Kind.REFUSED);

    assertThat(confirm(head, confirm).status()).isEqualTo(204);
    assertThat(officials.asUser(official.officialId(), today).holdsAt(cell.id(), Role.SECRETARY))
        .isTrue();
    UnitView room = organisation.unit(province, UnitKind.ROOM, "Phòng Hai Người");
    assertThat(give(asking, official.officialId(), room, Role.OFFICE_CLERK).json().at("/holdings"))
        .as("he is known now")
        .hasSize(2);
  }

  @Test
  void another_administrator_fills_it_at_once() {
    CurrentUser official = confirmedEmpty();
    assertThat(give(another, official.officialId(), cell, Role.SECRETARY).json().at("/holdings"))
        .hasSize(1);
    assertThat(listed(official)).isEqualTo(ImportVerdict.Kind.CHANGED);
  }

  @Test
  void positions_that_the_second_person_saw_with_the_link_were_confirmed_with_it() {
    UUID id = officials.create("Cán bộ Hai Người");
    CurrentUser official = officials.asUser(id, today);
    organisation.account(id);
    assertThat(give(asking, id, cell, Role.SECRETARY).json().at("/holdings")).hasSize(1);
    confirmLink(official);
    UnitView room = organisation.unit(province, UnitKind.ROOM, "Phòng Hai Người");
    assertThat(give(asking, id, room, Role.OFFICE_CLERK).json().at("/holdings")).hasSize(2);
  }

  private ImportVerdict.Kind listed(CurrentUser official) {
    UnitView room = organisation.unit(province, UnitKind.ROOM, "Phòng Danh Sách");
    OfficialDraft row =
        new OfficialDraft(
            official.fullName(),
            username(official),
            room.code() == null ? room.name() : room.code(),
            Role.OFFICE_CLERK,
            today,
            null);
    return transaction
        .execute(begun -> imports.write(admin.officialId(), List.of(row), n -> true))
        .get(0)
        .kind();
  }

  private String username(CurrentUser official) {
    return jdbc.sql("select username from hoso.account where official_id = ?")
        .param(official.officialId())
        .query(String.class)
        .single();
  }

  /** He has a password, and whoever confirmed it saw that it opens nothing. */
  private CurrentUser confirmedEmpty() {
    UUID id = officials.create("Cán bộ Hai Người");
    organisation.account(id);
    CurrentUser official = officials.asUser(id, today);
    confirmLink(official);
    return official;
  }

  /** Whoever repeats it is told that it was done; the code is shown once and kept nowhere. */
  @Test
  void the_code_that_confirming_a_link_shows_is_not_kept_for_who_repeats_it() {
    UUID id = officials.create("Cán bộ Một Mã");
    CurrentUser official = officials.asUser(id, today);
    organisation.account(id);
    link(asking, official);
    String confirm = WAITING + "/password-links/" + waitingLink(official) + "/confirm";
    String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
    var seen = Map.of("seen", Confirming.seen(head, confirm));
    String code = head.post(confirm, seen, key).json().path("code").asString();
    assertThat(code).isNotEmpty();
    assertThat(
            jdbc.sql(
                    "select count(*) from hoso.idempotency_key"
                        + " where position(convert_to(?, 'UTF8') in answer) > 0")
                .param(code)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(head.post(confirm, seen, key).text()).doesNotContain(code);
  }

  private void confirmLink(CurrentUser official) {
    String token = link(asking, official).path("token").asString();
    String confirm = WAITING + "/password-links/" + waitingLink(official) + "/confirm";
    String code = confirm(head, confirm).json().path("code").asString();
    assertThat(set(token, code).status()).isEqualTo(204);
  }

  private String entered(String name) {
    return organisation
        .signedIn(port, organisation.holder(cell, Role.SECRETARY))
        .post(
            "/api/persons",
            Map.of(
                "fullName",
                name.replaceAll("[0-9]", "").strip(),
                "gender",
                "MALE",
                "birthYear",
                1980,
                "birthMonth",
                4,
                "birthDay",
                5,
                "acceptDuplicates",
                true))
        .json()
        .path("id")
        .asString();
  }

  @Test
  void nobody_names_himself_the_stand_in_of_whom_he_administers() {
    CurrentUser secretary = organisation.holder(cell, Role.SECRETARY);
    UUID holding =
        jdbc.sql("select id from position_holding where official_id = ?")
            .param(secretary.officialId())
            .query(UUID.class)
            .single();
    Answer answer =
        asking.post(
            "/api/stand-ins",
            Map.of(
                "absentId", secretary.officialId(),
                "deputyId", admin.officialId(),
                "holdingIds", List.of(holding),
                "from", today.toString(),
                "to", today.toString(),
                "document", "1-TB"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.text()).contains("\"self\"");
  }

  @Test
  void who_asked_for_a_link_cannot_use_it_and_neither_can_who_confirmed_it() {
    CurrentUser official = organisation.holder(cell, Role.SECRETARY);
    String username = organisation.account(official.officialId());
    JsonNode link = link(asking, official);
    String token = link.path("token").asString();
    assertThat(link.path("alone").asBoolean()).isFalse();
    assertThat(set(token, null).code()).isEqualTo("SIGNIN-008");
    assertThat(set(token, "ABCD-EFGH").code()).isEqualTo("SIGNIN-008");

    String confirm = WAITING + "/password-links/" + waitingLink(official) + "/confirm";
    assertThat(confirm(asking, confirm).code()).isEqualTo("ADMINISTRATION-001");
    String code = confirm(another, confirm).json().path("code").asString();
    assertThat(code).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
    assertThat(confirm(another, confirm).code()).as("again").isEqualTo("ADMINISTRATION-002");

    assertThat(set(token, null).json().at("/errors/0/field").asString()).isEqualTo("code");
    assertThat(set(code, code).code()).as("the code is no link").isEqualTo("SIGNIN-007");
    assertThat(set(token, " " + code.replace("-", "").toLowerCase()).status()).isEqualTo(204);
    assertThat(set(token, code).code()).as("once").isEqualTo("SIGNIN-007");
    new HosoClient(port).signIn(username, PASSWORD);
    assertThat(history(official.officialId()))
        .containsExactly("PASSWORD_SET", "PASSWORD_LINK_CONFIRMED", "PASSWORD_LINK_ISSUED");
  }

  @Test
  void a_code_is_guessed_five_times_and_then_the_link_is_dead() {
    CurrentUser official = organisation.holder(cell, Role.SECRETARY);
    organisation.account(official.officialId());
    String token = link(asking, official).path("token").asString();
    String confirm = WAITING + "/password-links/" + waitingLink(official) + "/confirm";
    String code = confirm(head, confirm).json().path("code").asString();
    for (int i = 0; i < 5; i++) {
      assertThat(set(token, "AAAA-AAA" + (i + 2)).code()).isEqualTo("SIGNIN-004");
    }
    assertThat(set(token, code).code()).isEqualTo("SIGNIN-007");
  }

  @Test
  void what_can_be_no_code_is_a_slip_and_no_guess() {
    CurrentUser official = organisation.holder(cell, Role.SECRETARY);
    organisation.account(official.officialId());
    String token = link(asking, official).path("token").asString();
    String confirm = WAITING + "/password-links/" + waitingLink(official) + "/confirm";
    String code = confirm(head, confirm).json().path("code").asString();
    for (String slip : Arrays.asList(null, "", "  ", "----", "ABCD", code + "A", "ĐÂY LÀ MÃ")) {
      JsonNode refused = set(token, slip).json();
      assertThat(refused.path("code").asString()).isEqualTo("SIGNIN-004");
      assertThat(refused.at("/errors/0/field").asString()).isEqualTo("code");
      assertThat(refused.at("/errors/0/code").asString()).isEqualTo("format");
    }
    assertThat(set(token, code).status()).isEqualTo(204);
  }

  @Test
  void a_link_sets_no_password_made_of_the_name_of_the_office() {
    CurrentUser official = organisation.holder(cell, Role.SECRETARY);
    organisation.account(official.officialId());
    String token = link(asking, official).path("token").asString();
    String confirm = WAITING + "/password-links/" + waitingLink(official) + "/confirm";
    String code = confirm(head, confirm).json().path("code").asString();
    Answer poor =
        new HosoClient(port)
            .post(
                "/api/password",
                Map.of("token", token, "code", code, "password", "XaHaiNguoi@2026"));
    assertThat(poor.json().at("/errors/0/code").asString()).as(poor.text()).isEqualTo("office");
    assertThat(set(token, code).status()).as("it cost nothing").isEqualTo(204);
  }

  @Test
  void a_newer_link_needs_another_confirmation() {
    CurrentUser official = organisation.holder(cell, Role.SECRETARY);
    organisation.account(official.officialId());
    link(asking, official);
    String older = waitingLink(official);
    String token = link(asking, official).path("token").asString();
    assertThat(confirm(another, WAITING + "/password-links/" + older + "/confirm").code())
        .isEqualTo("ADMINISTRATION-002");
    assertThat(set(token, null).code()).isEqualTo("SIGNIN-008");
    assertThat(waiting(another).toString()).contains("Bí thư Chi bộ Hai Người");
  }

  @Test
  void an_administrator_does_not_take_himself_out_of_the_register() {
    String person =
        organisation
            .signedIn(port, organisation.holder(cell, Role.SECRETARY))
            .post(
                "/api/persons",
                Map.of(
                    "fullName",
                    admin.fullName().replaceAll("[0-9]", "").strip(),
                    "gender",
                    "MALE",
                    "birthYear",
                    1980,
                    "acceptDuplicates",
                    true))
            .json()
            .path("id")
            .asString();
    String mine = OFFICIALS + "/" + admin.officialId() + "/person";
    assertThat(asking.put(mine, Map.of("personId", person)).status()).isEqualTo(200);
    Map<String, Object> nobody = new HashMap<>();
    nobody.put("personId", null);
    assertThat(asking.put(mine, nobody).code()).isEqualTo("ADMINISTRATION-003");
    assertThat(another.put(mine, nobody).status()).isEqualTo(200);
  }

  /** Nobody else has ever been there in this transaction, which is rolled back. */
  @Test
  void who_has_never_had_a_second_person_acts_alone_and_who_had_one_never_again() {
    assertThat(second.alone(admin)).isFalse();
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("update hoso.account set password_set = false where official_id <> ?")
              .param(admin.officialId())
              .update();
          assertThat(second.alone(admin)).isTrue();
        });
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("update hoso.account set blocked_at = opened_at where official_id <> ?")
              .param(admin.officialId())
              .update();
          jdbc.sql("update hoso.position_holding set to_day = from_day where official_id <> ?")
              .param(admin.officialId())
              .update();
          assertThat(second.alone(admin)).as("all others blocked and relieved").isFalse();
        });
  }

  /**
   * The only second person is the head of the board; which board that is, administrators decide.
   */
  @ParameterizedTest
  @ValueSource(strings = {"its duty is taken away", "it is moved to another board"})
  void who_takes_the_counter_from_the_board_does_not_act_alone_by_it(String how) {
    UnitView counter = units.withDuty(province.id(), UnitDuty.INTAKE, today);
    UUID other = organisation.unit(province, UnitKind.BOARD, "Ban Không Người Đứng Đầu").id();
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          onlyTheHeadCanSignInBeside(admin);
          assertThat(second.alone(admin)).isFalse();
          if (how.startsWith("its duty")) {
            changes.assignDuty(counter.id(), null, null);
          } else {
            changes.move(counter.id(), other, today);
          }
          assertThat(second.alone(admin)).as(how).isFalse();
        });
  }

  private void onlyTheHeadCanSignInBeside(CurrentUser one) {
    jdbc.sql(
            """
            update hoso.account set password_set = false
            where official_id not in (:me, (
              select h.official_id from hoso.position_holding h
              join hoso.position p on p.id = h.position_id
              where p.role = 'UNIT_HEAD' and p.unit_id = :board order by h.id desc limit 1))
            """)
        .param("me", one.officialId())
        .param("board", overseers.board().orElseThrow())
        .update();
  }

  private static int got(java.util.concurrent.Future<Integer> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private boolean holds() {
    return officials.asUser(admin.officialId(), today).holdsAt(cell.id(), Role.SECRETARY);
  }

  private Answer give(HosoClient by, UUID officialId, UnitView unit, Role role) {
    return by.post(
        OFFICIALS + "/" + officialId + "/positions",
        Map.of("unitId", unit.id(), "role", role, "from", today.toString()));
  }

  private static String askedFor(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/waiting/0/id").asString();
  }

  private JsonNode link(HosoClient by, CurrentUser official) {
    return by.post(OFFICIALS + "/" + official.officialId() + "/password-link", null).json();
  }

  private JsonNode waiting(HosoClient by) {
    return by.get(WAITING).json();
  }

  private String waitingLink(CurrentUser official) {
    return waiting(another)
        .path("links")
        .valueStream()
        .filter(link -> link.path("officialId").asString().equals(official.officialId().toString()))
        .map(link -> link.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private Answer set(String token, String code) {
    Map<String, String> body = new HashMap<>(Map.of("token", token, "password", PASSWORD));
    if (code != null) {
      body.put("code", code);
    }
    return new HosoClient(port).post("/api/password", body);
  }

  private List<String> history(UUID officialId) {
    return another
        .get("/api/administration/history?official=" + officialId)
        .json()
        .path("items")
        .findValuesAsString("kind");
  }
}
