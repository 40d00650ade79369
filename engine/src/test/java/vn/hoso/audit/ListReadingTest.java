package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.hoso.dossier.DossiersRead;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** Whoever has names before him in a list stands in the access log, with all of its dossiers. */
@IntegrationTest
class ListReadingTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired AccessLog log;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private CurrentUser secretary;
  private UUID first;
  private UUID second;

  @BeforeEach
  void twoDossiers() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    secretary = line.holder(cell.id(), Role.SECRETARY);
    first = line.open(cell);
    second = line.open(cell);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void the_inbox_and_its_search_are_told_once_an_hour_however_often_they_are_renewed() {
    HosoClient http = organisation.signedIn(port, secretary);
    http.get("/api/work-items");
    http.get("/api/work-items");
    http.get("/api/work-items");
    assertThat(read("inbox")).hasSize(1);
    assertThat(read("inbox").get(0)).containsExactlyInAnyOrder(first, second);
    http.post("/api/work-items/search", Map.of("text", "zzz"));
    assertThat(read("inbox search")).as("nobody was shown").isEmpty();
    clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
    http.get("/api/work-items");
    assertThat(read("inbox")).hasSize(2);
  }

  @Test
  void what_a_meeting_could_be_held_over_is_told() {
    HosoClient http = organisation.signedIn(port, secretary);
    http.get("/api/meetings/openings");
    http.get("/api/meetings/openings");
    assertThat(read("meeting openings")).hasSize(1);
    assertThat(read("meeting openings").get(0)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void what_is_new_in_a_list_is_told_at_once_and_alone() {
    var both = List.of(first, second);
    log.on(DossiersRead.renewed(List.of(first), secretary.officialId(), "notices"));
    log.on(DossiersRead.renewed(both, secretary.officialId(), "notices"));
    log.on(DossiersRead.renewed(both, secretary.officialId(), "ballots"));
    assertThat(read("notices")).containsExactly(List.of(first), List.of(second));
    assertThat(read("ballots")).containsExactly(both);
  }

  @Test
  void a_page_costs_one_statement_the_first_time_and_none_when_it_is_renewed() {
    var page = DossiersRead.renewed(List.of(first, second), secretary.officialId(), "meeting");
    assertThat(StatementProbe.statementsOf(() -> log.on(page))).hasSize(1);
    assertThat(StatementProbe.statementsOf(() -> log.on(page))).isEmpty();
  }

  private List<List<UUID>> read(String what) {
    return jdbc.sql(
            "select listed from hoso.access_log where official_id = ? and what = ? order by id")
        .params(secretary.officialId(), what)
        .query((row, number) -> List.of((UUID[]) row.getArray(1).getArray()))
        .list();
  }
}
