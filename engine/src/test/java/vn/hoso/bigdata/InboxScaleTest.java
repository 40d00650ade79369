package vn.hoso.bigdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.IntegrationTest;
import vn.hoso.MeasuredPage;
import vn.hoso.Rounds;
import vn.hoso.shared.HosoClock;

/**
 * What officials look at all day, among a million dossiers, beside the engine's own task list on
 * the same rows. Only when asked for: it measures, and leaves its rows behind.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "hoso.measure", matches = "true")
class InboxScaleTest {

  private static final int DOSSIERS = Integer.getInteger("hoso.inbox.dossiers", 1_000_000);
  private static final int OPEN = Integer.getInteger("hoso.inbox.open", DOSSIERS / 5);
  private static final int WARM = Integer.getInteger("hoso.inbox.warm", 20);
  private static final int ROUNDS = Integer.getInteger("hoso.inbox.rounds", 100);

  /** A full last year, and this one so far. */
  private static final int DAYS = 520;

  @Autowired BigDataSet data;
  @Autowired AskedLists lists;
  @Autowired AskedEngine engine;
  @Autowired AskedLeader leader;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  @AfterEach
  void the_clock_runs_again() {
    clock.reset();
  }

  @Test
  void lists_counters_and_search_cost_little_whoever_asks() throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    long from = System.nanoTime();
    var size = BigSize.of(DOSSIERS, OPEN).spreadOver(DAYS);
    List<BigDataSet.Official> officials = data.fill(size);
    engine.addressToGroups();
    double minutes = (System.nanoTime() - from) / 6e10;
    assertThat(officials.get(0).items()).isGreaterThanOrEqualTo(size.heavyItems());

    var rounds = new Rounds();
    lists.floor(rounds);
    for (var official : officials) {
      lists.of(official, rounds);
      engine.of(official, rounds);
    }
    rounds.run(WARM, ROUNDS);
    MeasuredPage.write("inbox", new InboxTable(rounds, officials, size).text(load, minutes));
    MeasuredPage.write("leader", leader.measure(port, load));
  }
}
