package vn.hoso.dossierlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.MeasuredPage;
import vn.hoso.Rounds;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.recount.CopiedDossiers;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/**
 * The list of dossiers among very many, for whoever sees all of them, a part, and a handful. Only
 * when asked for: it measures, and leaves its rows behind.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "hoso.measure", matches = "true")
class ListScaleTest {

  private static final int DOSSIERS = Integer.getInteger("hoso.lists.dossiers", 300_000);
  private static final int WARM = 20;
  private static final int ROUNDS = 100;

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired DossierLists lists;
  @Autowired JdbcClient jdbc;

  private final Rounds rounds = new Rounds();

  @Test
  void pages_cost_about_the_same_for_everybody() throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    UnitView busy = line.newCell(Place.UNDER_PROVINCE);
    UnitView quiet = line.newCell(Place.UNDER_SECTION);
    List<UUID> originals = new ArrayList<>();
    for (Place place : Place.values()) {
      originals.add(line.open(line.newCell(place)));
    }
    originals.add(line.open(busy));
    line.advanceTo(originals.get(0), "receiveDossier");
    line.open(quiet);
    line.open(quiet);
    new CopiedDossiers(jdbc).makeOneAfterTheOther(originals, DOSSIERS / originals.size());
    assertThat(jdbc.sql("select count(*) from hoso.dossier").query(Integer.class).single())
        .isGreaterThanOrEqualTo(DOSSIERS - originals.size());

    List<UUID> fifty =
        jdbc.sql("select id from hoso.copied order by md5(id::text) limit 50")
            .query(UUID.class)
            .list();
    rounds.ask("50 rows by key", () -> byKey(fifty));
    of("province, all of them", organisation.holder(organisation.province(), Role.SECRETARY));
    of("a cell with a part of them", line.holder(busy.id(), Role.SECRETARY));
    of("a cell with two", line.holder(quiet.id(), Role.SECRETARY));
    rounds.run(WARM, ROUNDS);
    report(load);
  }

  private void byKey(List<UUID> ids) {
    assertThat(
            jdbc.sql("select * from hoso.dossier where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query()
                .listOfRows())
        .hasSize(50);
  }

  private void of(String who, CurrentUser by) {
    String deep = deep(by);
    rounds.ask(who + ": first page", () -> lists.list(by, null, false, null, 50));
    rounds.ask(who + ": a page 1,000 deep", () -> lists.list(by, null, false, deep, 50));
    rounds.ask(
        who + ": received ones", () -> lists.list(by, DossierStatus.SUBMITTED, false, null, 50));
    rounds.ask(who + ": by name", () -> lists.list(by, null, false, DossierOrder.PERSON, null, 50));
    rounds.ask(who + ": own ones", () -> lists.list(by, null, true, null, 50));
    rounds.ask(who + ": that wait", () -> lists.waiting(by, null, 50));
    rounds.ask(who + ": words", () -> lists.search(by, "chi bo", null, 50));
    rounds.ask(who + ": a word nobody bears", () -> lists.search(by, "xyzkhongco", null, 50));
  }

  private String deep(CurrentUser by) {
    String cursor = null;
    for (int i = 0; i < 5; i++) {
      var page = lists.list(by, null, false, cursor, 200);
      cursor = page.next() == null ? cursor : page.next();
    }
    return cursor;
  }

  private void report(double load) throws IOException {
    double floor = rounds.at("50 rows by key", 50);
    List<String> rows =
        rounds.asked().keySet().stream()
            .map(
                name ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1fx |",
                        name,
                        rounds.at(name, 50),
                        rounds.at(name, 95),
                        rounds.at(name, 50) / floor))
            .toList();
    String table =
        String.format(
            Locale.ROOT,
            "%s, %d cores, load before %.1f, Java %s, %,d dossiers.%n%n| what | p50 ms | p95 ms | to the floor |%n|---|---|---|---|%n%s%n",
            LocalDate.now(HosoClock.ZONE),
            Runtime.getRuntime().availableProcessors(),
            load,
            Runtime.version().feature(),
            DOSSIERS,
            String.join("\n", rows));
    MeasuredPage.write("lists", table);
  }
}
