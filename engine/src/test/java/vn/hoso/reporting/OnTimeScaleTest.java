package vn.hoso.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.MeasuredPage;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.recount.CopiedDossiers;
import vn.hoso.shared.HosoClock;

/**
 * Tình hình giải quyết over a year of very many dossiers. Only when asked for: it measures, and
 * leaves its rows behind.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "hoso.measure", matches = "true")
class OnTimeScaleTest {

  private static final int DOSSIERS = Integer.getInteger("hoso.ontime.dossiers", 300_000);
  private static final int CELLS = 20;
  private static final int ROUNDS = 10;

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired OnTime onTime;
  @Autowired FinishedMonths months;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_view_of_a_year_takes_no_second() throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    List<UUID> originals = new ArrayList<>();
    for (int cell = 0; cell < CELLS; cell++) {
      var place = Place.values()[cell % Place.values().length];
      var dossier = line.open(line.newCell(place));
      line.advanceTo(dossier, cell % 2 == 0 ? "receiveDossier" : "returnResult");
      originals.add(dossier);
    }
    new CopiedDossiers(jdbc).makeOneAfterTheOther(originals, DOSSIERS / CELLS);
    overAYear();
    clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
    Map<String, String> took = new LinkedHashMap<>();
    took.put("the count of all months, once", ms(best(1, months::count)));
    took.put("the count of a night", ms(best(1, months::count)));
    jdbc.sql("vacuum analyze hoso.finished_figure").update();
    var province = organisation.holder(organisation.province(), Role.STANDING_COMMITTEE);
    var cell = line.newCell(Place.UNDER_COMMITTEE);
    var committee = line.holder(cell.parentId(), Role.STANDING_COMMITTEE);
    String year = String.valueOf(java.time.LocalDate.now(clock).getYear());
    took.put("province, the year", ms(best(ROUNDS, () -> onTime.view(province, year, null))));
    took.put("province, this quarter", ms(best(ROUNDS, () -> onTime.view(province, null, null))));
    took.put("a committee, the year", ms(best(ROUNDS, () -> onTime.view(committee, year, null))));
    for (RunState state : RunState.values()) {
      var asked = new RunFilter.Narrowed(state, false, null, null);
      took.put(
          "province, runs " + state,
          ms(best(ROUNDS, () -> onTime.runs(province, year, null, asked, null, 50))));
    }
    assertThat(onTime.view(province, year, null).total().finishedInTime()).isPositive();
    report(load, took, province, year);
  }

  /** The copies are finished on days all over the year before the last one, some of them late. */
  private void overAYear() {
    jdbc.sql("alter table hoso.step_record disable trigger step_record_finished").update();
    jdbc.sql(
            """
            update hoso.step_record s set completed_at = s.completed_at - moved, due_at = s.due_at - moved
              - case when abs(hashtext(s.id::text)) % 10 = 0 then interval '400 days' else interval '0' end
            from (select id of, (abs(hashtext(dossier_id::text)) % 360) * interval '1 day' moved from hoso.step_record) m
            where m.of = s.id and s.completed_at is not null and s.dossier_id in (select id from hoso.copied)
            """)
        .update();
    jdbc.sql("alter table hoso.step_record enable trigger step_record_finished").update();
    jdbc.sql("truncate hoso.finished_month").update();
    jdbc.sql("vacuum analyze hoso.step_record").update();
  }

  private static double best(int rounds, Runnable work) {
    var took = new ArrayList<Double>();
    for (int round = 0; round < rounds; round++) {
      long from = System.nanoTime();
      work.run();
      took.add((System.nanoTime() - from) / 1e6);
    }
    took.sort(null);
    return took.get(took.size() / 2);
  }

  private static String ms(double took) {
    return String.format(Locale.ROOT, "%,.0f ms", took);
  }

  private void report(double load, Map<String, String> took, CurrentUser by, String year)
      throws IOException {
    var total = onTime.view(by, year, null).total();
    long runs = jdbc.sql("select count(*) from hoso.step_record").query(Long.class).single();
    var head =
        String.format(
            Locale.ROOT,
            "%s, %d cores, load before %.1f, Java %s, %,d dossiers, %,d runs of steps, %,d counted lines.",
            java.time.LocalDate.now(HosoClock.ZONE),
            Runtime.getRuntime().availableProcessors(),
            load,
            Runtime.version().feature(),
            DOSSIERS,
            runs,
            jdbc.sql("select count(*) from hoso.finished_figure").query(Long.class).single());
    var rows =
        took.entrySet().stream()
            .map(each -> "| " + each.getKey() + " | " + each.getValue() + " |")
            .collect(java.util.stream.Collectors.joining("\n"));
    MeasuredPage.write("on-time", head + "\n\n| what | p50 |\n|---|---|\n" + rows + "\n");
    assertThat(total.finishedLate()).isPositive();
  }
}
