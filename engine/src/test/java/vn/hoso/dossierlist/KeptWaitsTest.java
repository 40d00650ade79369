package vn.hoso.dossierlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.dossier.DossierSight;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.AskedNames;
import vn.hoso.procedure.Procedures;
import vn.hoso.secrecy.ToldSecrecy;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Page;

/** Chờ đến ngày, for whom a wait or its day is not: neither place nor cursor tells of it. */
@IntegrationTest
class KeptWaitsTest {

  @Autowired AdmissionLine line;
  @Autowired JdbcClient jdbc;
  @Autowired DossierSight sight;
  @Autowired Procedures procedures;
  @Autowired AskedNames names;
  @Autowired HosoClock clock;

  private ToldSecrecy secrecy;
  private CurrentUser clerk;
  private UUID first;
  private UUID second;

  @BeforeEach
  void two_wait_one_after_the_other() {
    var cell = line.newCell(Place.UNDER_PROVINCE);
    clerk = line.holder(cell.parentId(), Role.OFFICE_CLERK);
    first = waiting(cell.parentId(), cell.id(), "2026-09-07");
    second = waiting(cell.parentId(), cell.id(), "2026-09-08");
    secrecy = new ToldSecrecy(procedures, "trial");
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_day_that_is_kept_is_in_no_cursor_and_sorts_after_those_that_are_not() {
    secrecy.reads(first, true, false);
    secrecy.reads(second, true, true);

    var page = waiting(null, 1);
    assertThat(page.items()).extracting(DossierRow::id).containsExactly(second);
    var rest = waiting(page.next(), 1);
    assertThat(rest.items())
        .singleElement()
        .returns(first, DossierRow::id)
        .returns(null, DossierRow::waitsUntil)
        .returns("Chờ hết 12 tháng thử việc", DossierRow::waitReason);

    secrecy.reads(second, true, false);
    var cursor = waiting(null, 1).next();
    assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
        .doesNotContain("2027");
  }

  @Test
  void a_wait_that_is_kept_takes_no_place_on_a_page() {
    secrecy.reads(first, false, false);
    secrecy.reads(second, true, true);

    var page = waiting(null, 1);
    assertThat(page.items()).extracting(DossierRow::id).containsExactly(second);
    assertThat(page.next()).isNull();
  }

  private UUID waiting(UUID committee, UUID cell, String since) {
    clock.moveTo(Instant.parse(since + "T02:00:00Z"));
    var id = line.open("trial", committee, Role.OFFICE_CLERK, cell);
    line.complete(id, "begun");
    line.complete(id, "taken");
    return id;
  }

  private Page<DossierRow> waiting(String cursor, int limit) {
    var kept = new KeptWaits(jdbc, procedures, secrecy);
    return new DossierLists(jdbc, sight, secrecy, kept, names, clock).waiting(clerk, cursor, limit);
  }
}
