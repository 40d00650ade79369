package vn.hoso.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.inbox.InboxQuery.Sort;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** What waits elsewhere, for whoever may not know what is done there. */
@IntegrationTest
class KeptWaitingTest {

  private static final String WAITING = "/api/work-items?view=waiting";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired Inbox inbox;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private UnitView cell;
  private CurrentUser giver;
  private HosoClient client;

  @BeforeEach
  void a_cell_of_its_own() {
    clock.moveTo(Instant.parse("2026-09-01T02:00:00Z"));
    cell = line.newCell(Place.UNDER_PROVINCE);
    giver = line.holder(cell.id(), Role.SECRETARY);
    client = organisation.signedIn(port, giver);
  }

  @AfterEach
  void the_inbox_is_as_the_dossiers_are() {
    clock.reset();
    inbox.rebuild();
  }

  @Test
  void whatever_is_done_in_secret_every_answer_is_the_same() {
    waitsAtTheDesk();
    UUID dossier = takenIn();
    waitsAtTheDesk();
    UUID step = line.current(dossier).id();
    Map<String, String> first = answers(dossier);
    assertThat(first.get("counts")).contains("\"waiting\":3");

    due(step, "2026-08-03");
    assertSame(first, dossier, "late");
    due(step, "2026-09-01");
    assertSame(first, dossier, "due today");
    due(step, "2027-08-03");
    assertSame(first, dossier, "not late for long");
    due(step, null);
    assertSame(first, dossier, "without a day");
    began(step, "2026-02-01T02:00:00Z");
    assertSame(first, dossier, "begun long ago");
    jdbc.sql("update hoso.work_item set sending_unit_name = 'MK', on_hold = true where id = ?")
        .param(step)
        .update();
    assertSame(first, dossier, "sent by another, on hold");
    due(copy(step), "2026-08-04");
    due(copy(step), "2026-09-03");
    assertSame(first, dossier, "three bodies asked");
    for (int i = 0; i < InboxSearch.MOST; i++) {
      copy(step);
    }
    assertSame(first, dossier, "many bodies asked");
    jdbc.sql("delete from hoso.work_item where id = ?").param(step).update();
    assertSame(first, dossier, "that one has answered");
    jdbc.sql(
            """
            with w as (delete from hoso.work_item_watch where work_item_id in
              (select id from hoso.work_item where dossier_id = :dossier))
            update hoso.work_item set watchers = '{}' where dossier_id = :dossier
            """)
        .param("dossier", dossier)
        .update();
    assertSame(first, dossier, "it waits for its day");
  }

  @Test
  void what_is_kept_is_one_row_behind_all_others_and_under_no_due_day() {
    UUID dossier = takenIn();
    UUID known = waitsAtTheDesk();
    due(line.current(dossier).id(), "2026-08-03");
    copy(line.current(dossier).id());
    for (String sort : List.of("due", "created", "name")) {
      assertThat(dossiers(WAITING + "&sort=" + sort)).as(sort).containsExactly(known, dossier);
    }
    for (String due : List.of("overdue", "today", "week")) {
      assertThat(dossiers(WAITING + "&due=" + due)).as(due).doesNotContain(dossier);
    }
    JsonNode row = client.get(WAITING).json().path("items").path(1);
    assertThat(row.path("id").asString()).isEqualTo(dossier.toString());
    assertThat(row.path("stepName").asString()).isEqualTo("Đang xử lý nội bộ");
    assertThat(row.path("sendingUnitName").asString()).isEqualTo("Nội bộ");
    for (String kept : List.of("createdAt", "dueOn", "dueAt", "remainingText", "holderName")) {
      assertThat(row.path(kept).isNull()).as(kept).isTrue();
    }
    assertThat(row.path("personName").asString()).startsWith("Lê Văn");
    assertThat(client.get("/api/work-items/" + dossier).status()).isEqualTo(404);
  }

  @Test
  void pages_go_on_into_what_is_kept_without_gap_or_repetition() {
    List<UUID> kept = IntStream.range(0, 3).mapToObj(i -> takenIn()).toList();
    List<UUID> known = IntStream.range(0, 3).mapToObj(i -> waitsAtTheDesk()).toList();
    for (Sort sort : Sort.values()) {
      for (int limit = 1; limit < 8; limit++) {
        List<UUID> paged = new ArrayList<>();
        String next = null;
        do {
          var page =
              inbox.list(giver, new InboxQuery(InboxView.WAITING, null, null, sort, next, limit));
          assertThat(page.items()).hasSizeBetween(1, limit);
          page.items().forEach(item -> paged.add(item.dossierId()));
          next = page.next();
        } while (next != null);
        assertThat(paged.subList(0, 3)).containsExactlyInAnyOrderElementsOf(known);
        assertThat(paged.subList(3, paged.size()))
            .containsExactlyElementsOf(kept.stream().sorted().toList());
      }
    }
    assertThat(inbox.counts(giver).waiting()).isEqualTo(6);
    assertThat(dossiers(WAITING + "&procedure=two-sides")).hasSize(6);
    assertThat(dossiers(WAITING + "&procedure=admission")).isEmpty();
  }

  @Test
  void a_cursor_among_what_is_kept_tells_the_dossier_alone() {
    takenIn();
    takenIn();
    Answer first = client.get(WAITING + "&limit=1");
    String cursor = first.json().path("next").asString();
    String dossier = first.json().path("items").path(0).path("dossierId").asString();
    assertThat(new String(Base64.getUrlDecoder().decode(cursor), UTF_8))
        .isEqualTo("kept " + dossier);
    assertThat(client.get("/api/work-items?view=mine&cursor=" + cursor).code())
        .isEqualTo("INBOX-001");
  }

  @Test
  void whoever_knows_of_the_step_waits_for_it_as_for_any_other() {
    UUID dossier = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(dossier, "asked");
    UUID step = line.current(dossier).id();
    due(step, "2026-08-03");
    JsonNode row = client.get(WAITING + "&due=overdue").json().path("items").path(0);
    assertThat(row.path("id").asString()).isEqualTo(step.toString());
    assertThat(row.path("stepName").asString()).isEqualTo("Cân nhắc cho đi");
    assertThat(row.path("createdAt").isNull()).isFalse();
    assertThat(found(row.path("dossierCode").asString())).contains(dossier.toString());
    copy(step);
    assertThat(inbox.counts(giver).waiting()).isEqualTo(2);
  }

  /** It goes on to a step everybody knows of; where it came from is kept. */
  @Test
  void nothing_is_found_by_the_name_of_whoever_sent_it_on_in_secret() {
    UUID dossier = takenIn();
    var taker = line.worker(line.current(dossier));
    String sender = units.get(line.current(dossier).unitId(), LocalDate.now(clock)).name();
    line.complete(dossier, "wanted");
    JsonNode row = client.get(WAITING).json().path("items").path(0);
    assertThat(row.path("sendingUnitName").asString()).isEqualTo("Nội bộ");
    String code = row.path("dossierCode").asString();
    assertThat(found(code)).contains(dossier.toString());
    assertThat(found(sender)).doesNotContain(dossier.toString());
    assertThat(found(code + " " + sender)).doesNotContain(dossier.toString());
    assertThat(
            organisation
                .signedIn(port, taker)
                .post(
                    "/api/work-items/search",
                    Map.of("view", "waiting", "text", code + " " + sender))
                .text())
        .contains(dossier.toString());
  }

  @Test
  void however_much_is_kept_a_page_takes_as_many_statements() {
    UUID step = line.current(takenIn()).id();
    waitsAtTheDesk();
    int few = statements();
    for (int i = 0; i < 3; i++) {
      copy(step);
      takenIn();
    }
    assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(7);
    assertThat(StatementProbe.statementsOf(() -> inbox.counts(giver)).size())
        .isLessThanOrEqualTo(2);
  }

  private int statements() {
    var query = new InboxQuery(InboxView.WAITING, null, null, Sort.DUE, null, 50);
    inbox.list(giver, query); // what is read once for all, such as a revision, is read
    return StatementProbe.statementsOf(() -> inbox.list(giver, query)).size();
  }

  private void assertSame(Map<String, String> first, UUID dossier, String as) {
    assertThat(answers(dossier)).as(as).isEqualTo(first);
  }

  /** Everything the view says, by what it is asked. */
  private Map<String, String> answers(UUID dossier) {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("counts", client.get("/api/work-items/counts").text());
    for (String by :
        List.of(
            "&sort=due",
            "&sort=created",
            "&sort=name",
            "&due=overdue",
            "&due=today",
            "&due=week")) {
      answers.put(by, client.get(WAITING + by).text());
      answers.put(
          "sheet" + by, client.get("/api/work-items/sheet?view=waiting&format=CSV" + by).text());
      String next = "";
      for (int page = 0; next != null && page < 9; page++) {
        String from = WAITING + by + "&limit=1" + next;
        Answer answer = client.get(from);
        answers.put(from, answer.text());
        var cursor = answer.json().path("next");
        next = cursor.isNull() ? null : "&cursor=" + cursor.asString();
      }
    }
    String code =
        jdbc.sql("select code from hoso.dossier where id = ?")
            .param(dossier)
            .query(String.class)
            .single();
    Stream.of(code, "Lê Văn", "Cân nhắc", "nội bộ").forEach(text -> answers.put(text, found(text)));
    return answers;
  }

  private String found(String text) {
    return client.post("/api/work-items/search", Map.of("view", "waiting", "text", text)).text();
  }

  private List<UUID> dossiers(String path) {
    return client
        .get(path)
        .json()
        .path("items")
        .valueStream()
        .map(item -> UUID.fromString(item.path("dossierId").asString()))
        .toList();
  }

  /** What lies there everybody knows of. */
  private UUID waitsAtTheDesk() {
    UUID dossier = line.open("two-sides", cell.id(), Role.SECRETARY, cell.id());
    line.complete(dossier, "asked");
    line.complete(dossier, "released");
    return dossier;
  }

  /** What lies there the other side alone knows of. */
  private UUID takenIn() {
    UUID dossier = waitsAtTheDesk();
    line.complete(dossier, "taken");
    assertThat(line.current(dossier).stepId()).isEqualTo("weighTaking");
    return dossier;
  }

  private void due(UUID step, String day) {
    jdbc.sql(
            """
            with item as (
              update hoso.work_item set due_on = cast(:day as date), due_at = cast(:day as date) + 1 where id = :id
              returning id, due_key)
            update hoso.work_item_watch w set due_key = coalesce(cast(:day as date) + 1, timestamptz '9999-12-31 00:00:00+00')
            where w.work_item_id = (select id from item)
            """)
        .param("day", day)
        .param("id", step)
        .update();
  }

  private void began(UUID step, String at) {
    for (String where :
        List.of(
            "work_item set created_at = cast(? as timestamptz) where id",
            "work_item_watch set created_at = cast(? as timestamptz) where work_item_id")) {
      jdbc.sql("update hoso." + where + " = ?").params(at, step).update();
    }
  }

  /** Another body is asked the same. */
  private UUID copy(UUID step) {
    String columns =
        String.join(
            ", ",
            jdbc.sql(
                    """
                    select column_name from information_schema.columns where table_schema = 'hoso'
                      and table_name = 'work_item' and is_generated = 'NEVER' and column_name <> 'id'
                    """)
                .query(String.class)
                .list());
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into hoso.work_item (id, %1$s) select ?, %1$s from hoso.work_item where id = ?"
                .formatted(columns))
        .params(id, step)
        .update();
    jdbc.sql(
            """
            insert into hoso.work_item_watch (unit_id, work_item_id, addressed_unit_id, due_key, created_at)
            select unit_id, ?, addressed_unit_id, due_key, created_at from hoso.work_item_watch where work_item_id = ?
            """)
        .params(id, step)
        .update();
    return id;
  }
}
