package vn.hoso.bigdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.HosoClient;
import vn.hoso.Rounds;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.schedule.RecurringWork;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.Units;

/**
 * What a leader looks at: how the days are kept, over HTTP as the browser asks for it. The year is
 * the last one, so it is full; this year's has months to come and a day that is not counted yet.
 */
@Component
class AskedLeader {

  private static final int GOAL = 1_000;
  private static final int WARM = 3;
  private static final int ROUNDS = 20;
  private static final String FIGURES = "/api/on-time?period=";
  private static final String RUNS = "/api/on-time/runs?period=2025&state=";

  private final TestOrganisation organisation;
  private final Units units;
  private final RecurringWork recurring;
  private final JdbcClient jdbc;

  AskedLeader(
      TestOrganisation organisation, Units units, RecurringWork recurring, JdbcClient jdbc) {
    this.organisation = organisation;
    this.units = units;
    this.recurring = recurring;
    this.jdbc = jdbc;
  }

  /** Counts as by night, asks, and says the table. */
  String measure(int port, double load) {
    double count = seconds(() -> recurring.soon("finished-months"));
    jdbc.sql("analyze hoso.finished_figure").update();
    jdbc.sql("analyze hoso.finished_sum").update();
    double night = seconds(() -> recurring.soon("finished-months"));
    var rounds = new Rounds();
    figures(port, rounds);
    rounds.run(WARM, ROUNDS);
    double changed = afterAChange(port);
    double anew = seconds(() -> recurring.soon("changed-months"));
    assertThat(counted()).isOne();
    return head(load)
        + "\n\n| what | p50 | p95 | goal of 1 s |\n|---|---|---|---|\n"
        + rounds.asked().keySet().stream()
            .map(each -> line(each, rounds.at(each, 50), rounds.at(each, 95)))
            .collect(Collectors.joining("\n"))
        + "\n"
        + line("province, its year while a month is not counted", changed, changed)
        + say(
            "\n\nThe first count of all months took %.1f s, that of a night %.1f s, that of the month that changed %.1f s.\n",
            count, night, anew);
  }

  private void figures(int port, Rounds rounds) {
    var province = client(port, leader(organisation.province().id()));
    var commune = copied("GRASSROOTS_COMMITTEE");
    var ofCommune = client(port, leader(commune));
    ask(rounds, "province, its year", province, FIGURES + "2025");
    ask(rounds, "province, this year", province, FIGURES + "2026");
    ask(rounds, "province, a quarter", province, FIGURES + "2026-Q2");
    ask(rounds, "province, a month", province, FIGURES + "2026-06");
    ask(rounds, "province, its year as XLSX", province, "/api/on-time/sheet.xlsx?period=2025");
    ask(rounds, "province, one commune's year", province, FIGURES + "2025&unit=" + commune);
    ask(rounds, "commune, its year", ofCommune, FIGURES + "2025");
    ask(rounds, "commune, this year", ofCommune, FIGURES + "2026");
    ask(rounds, "list: all that is late now", province, RUNS + "OPEN_LATE");
    var procedure = "&procedure=admission";
    ask(rounds, "list: late now, one procedure", province, RUNS + "OPEN_LATE" + procedure);
    var step = procedure + "&step=resolveCell";
    ask(rounds, "list: late now, one step", province, RUNS + "OPEN_LATE" + step);
    var at = "&unit=" + commune;
    ask(rounds, "list: late now, one commune", province, RUNS + "OPEN_LATE" + at);
    var next = province.get(RUNS + "OPEN_LATE&limit=500").json().path("next").asString();
    ask(rounds, "list: late now, 500 lines on", province, RUNS + "OPEN_LATE&cursor=" + next);
    ask(rounds, "list: finished late in the year", province, RUNS + "FINISHED_LATE");
    ask(rounds, "list: finished late, one step", province, RUNS + "FINISHED_LATE" + step);
    ask(rounds, "list: finished in time in the year", province, RUNS + "FINISHED_IN_TIME");
    ask(rounds, "list: finished without a limit", province, RUNS + "FINISHED_UNLIMITED");
  }

  /** A correction in a month of last year, before it is counted anew; in milliseconds. */
  private double afterAChange(int port) {
    var province = client(port, leader(organisation.province().id()));
    jdbc.sql(
            """
            update hoso.step_record set completed_at = completed_at - interval '1 minute'
            where id = (select s.id from hoso.step_record s join hoso.copied c on c.id = s.dossier_id
                        where s.completed_at >= '2025-06-10' and s.completed_at < '2025-06-11' limit 1)
            """)
        .update();
    assertThat(counted()).isZero();
    return seconds(() -> assertThat(province.get(FIGURES + "2025").status()).isEqualTo(200))
        * 1_000;
  }

  private int counted() {
    return jdbc.sql("select count(*) from hoso.finished_month where month = '2025-06-01'")
        .query(Integer.class)
        .single();
  }

  private static void ask(Rounds rounds, String name, HosoClient client, String path) {
    rounds.ask(name, () -> assertThat(client.get(path).status()).isEqualTo(200));
  }

  private UUID copied(String kind) {
    return jdbc.sql(
            "select u.id from hoso.copied_seat s join hoso.unit u on u.id = s.id"
                + " where s.branch = 7 and u.kind = ?")
        .param(kind)
        .query(UUID.class)
        .single();
  }

  private CurrentUser leader(UUID unit) {
    var found = units.get(unit, BigOriginals.TODAY);
    return organisation.holder(found, Role.STANDING_COMMITTEE);
  }

  private HosoClient client(int port, CurrentUser by) {
    return organisation.signedIn(port, by);
  }

  private String head(double load) {
    return say(
        "%s, %d cores, load before %.1f, Java %s; %,d dossiers, %,d runs of steps, %,d open, %,d units; %,d lines"
            + " counted, %,d sums.",
        LocalDate.now(HosoClock.ZONE),
        Runtime.getRuntime().availableProcessors(),
        load,
        Runtime.version().feature(),
        count("dossier"),
        count("step_record"),
        count("work_item"),
        count("unit"),
        count("finished_figure"),
        count("finished_sum"));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from hoso." + table).query(Long.class).single();
  }

  private static String line(String what, double half, double most) {
    return say(
        "| %s | %,.0f ms | %,.0f ms | %s |",
        what, half, most, most <= GOAL ? "reached" : half <= GOAL ? "at p50 only" : "**missed**");
  }

  private static double seconds(Runnable work) {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1e9;
  }

  private static String say(String text, Object... with) {
    return String.format(Locale.ROOT, text, with);
  }
}
