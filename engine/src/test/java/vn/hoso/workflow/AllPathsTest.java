package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.Acting;
import vn.hoso.Deeds;
import vn.hoso.DeedsOverHttp;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.HosoClock;

/**
 * Every path of every procedure there is. The models say which there are; that each ends lawfully,
 * and how the dossier stands meanwhile, is written down by hand beside them; a covering set of them
 * is played.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllPathsTest {

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired DossierChecks checks;
  @Autowired Procedures procedures;
  @Autowired HosoClock clock;
  @Autowired Acting acting;
  @Autowired TestOrganisation organisation;
  @Autowired StatementLedger ledger;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private Deeds http;

  /** One official opens here what takes many of them weeks. */
  @BeforeEach
  void nobody_has_opened_too_many() {
    jdbc.sql("delete from hoso.throttle_bucket").update();
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  Stream<WalkedRoute> all() {
    return routes.all().stream();
  }

  Stream<String> slugs() {
    return routes.slugs().stream();
  }

  /**
   * What a wider route took the same way is not taken again; on every route one dossier goes. The
   * widest is gone over HTTP, as screens do it. On the way it is counted what is sent to the
   * database.
   */
  @ParameterizedTest
  @MethodSource("slugs")
  void every_way_of_every_route_is_played_and_every_dossier_ends_lawfully(String slug)
      throws IOException {
    Set<Way> gone = new HashSet<>();
    ledger.begin(slug);
    for (WalkedRoute route : routes.of(slug)) {
      boolean widest = gone.isEmpty();
      Paths paths = new Paths(routes.ways(route), widest);
      Set<Paths.Mark> played = new HashSet<>();
      for (List<Way> path : paths.covering(gone)) {
        acting.by(
            widest ? overHttp() : acting.deeds(), () -> played.addAll(play(route, path, widest)));
      }
      played.forEach(mark -> gone.add(mark.way()));
      if (widest) {
        assertThat(played).containsAll(paths.marks());
      }
      assertThat(gone)
          .as("%s", route)
          .containsAll(paths.marks().stream().map(Paths.Mark::way).toList());
    }
    assertThat(ledger.ended()).as("statements").isEmpty();
    theEngineHasNothingOfWhatItIsNotAskedFor();
  }

  /** See {@link SparedReads} and {@link KnownDefinitions}. */
  private void theEngineHasNothingOfWhatItIsNotAskedFor() {
    for (String rows :
        List.of(
            "act_ru_task where parent_task_id_ is not null",
            "act_ru_variable where task_id_ is not null",
            "act_ru_identitylink where task_id_ is not null",
            "act_ru_job where handler_type_ = 'event'",
            "act_re_procdef where suspension_state_ <> 1",
            "(select from camunda.act_ru_task group by execution_id_ having count(*) > 1) more")) {
      String from = rows.startsWith("(") ? rows : "camunda." + rows;
      assertThat(jdbc.sql("select count(*) from " + from).query(Long.class).single())
          .as(rows)
          .isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_path_of_the_model_comes_to_a_lawful_end(WalkedRoute route) {
    Ways ways = routes.ways(route);
    assertThat(new Paths(ways, false).count()).isPositive();
    assertThat(ways.all())
        .filteredOn(Way::ends)
        .extracting(HandWritten::answer)
        .isNotEmpty()
        .isSubsetOf(HandWritten.of(route.slug()).ends().keySet());
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void the_routes_together_pass_every_step_and_know_every_end(String slug) {
    List<Ways> ways = routes.of(slug).stream().map(routes::ways).toList();
    UUID revision = routes.of(slug).get(0).revision();
    Set<String> steps = new HashSet<>();
    Set<String> ends = new HashSet<>();
    for (Ways each : ways) {
      steps.addAll(each.steps());
      each.all().stream().filter(Way::ends).map(HandWritten::answer).forEach(ends::add);
    }
    assertThat(steps)
        .containsExactlyInAnyOrderElementsOf(
            procedures.revision(revision).procedure().steps().stream().map(Step::id).toList());
    assertThat(HandWritten.of(slug).ends().keySet()).containsExactlyInAnyOrderElementsOf(ends);
    assertThat(HandWritten.of(slug).steps().keySet()).containsExactlyInAnyOrderElementsOf(steps);
  }

  private Deeds overHttp() {
    if (http == null) {
      http = new DeedsOverHttp(organisation, port);
    }
    return http;
  }

  private Set<Paths.Mark> play(WalkedRoute route, List<Way> path, boolean minding) {
    HandWritten lawful = HandWritten.of(route.slug());
    Set<Paths.Mark> played = new HashSet<>();
    UUID dossier = walker.open(route);
    checks.standsAt(dossier, path.get(0).stepId());
    boolean received = false;
    for (Way way : path) {
      walker.go(dossier, way);
      played.add(new Paths.Mark(way, minding && received));
      received |= way.receives();
      if (!way.ends()) {
        checks.standsAt(dossier, way.to());
        assertThat(checks.status(dossier))
            .as("after %s", way)
            .isEqualTo(lawful.status(way, received));
      }
    }
    checks.hasEnded(dossier);
    assertThat(checks.status(dossier))
        .isEqualTo(lawful.ends().get(HandWritten.answer(path.get(path.size() - 1))));
    return played;
  }
}
