package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.Acting;
import vn.hoso.Deeds;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.inbox.OpenedWorkItems;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.HosoClock;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;

/**
 * What opening a work item and completing its step cost, at every step of every procedure and by
 * every way out of it: the statements sent once it is known who asks, a batch counted once. With
 * {@code -Dhoso.statements=<directory>} they are written down there.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {

  private static final int TO_OPEN = 20;
  private static final int TO_COMPLETE = 30;
  private static final int SWAY = 2;

  /** Ways that do more than go on; why, says docs/decisions/0111. */
  private static final Map<String, Integer> MORE =
      Map.ofEntries(
          Map.entry("admission appraiseDossier requestSupplement", 31),
          Map.entry("admission issuePaper issued", 36),
          Map.entry("admission receiveDossier received", 31),
          Map.entry("admission resolveCell notProposed", 31),
          Map.entry("admission resolveCell proposed", 31),
          Map.entry("appointment appraiseFile requestSupplement", 31),
          Map.entry("appointment issuePaper issued", 35),
          Map.entry("appointment planConsultation planned", 40),
          Map.entry("appointment receiveFile received", 31),
          Map.entry("badge issuePaper issued", 35),
          Map.entry("card issuePaper issued", 36),
          Map.entry("card receiveRequest received", 31),
          Map.entry("consult planConsultation consult", 39),
          Map.entry("consult verifyMatter requestSupplement", 39),
          Map.entry("consult verifyMatter sendBack", 31),
          Map.entry("letters issuePaper issued", 34),
          Map.entry("letters issuePaper_opinion issued", 33),
          Map.entry("planning decidePlan approved", 32),
          Map.entry("planning decidePlan refused", 31),
          Map.entry("planning issuePaper issued", 35),
          Map.entry("planning receivePlan received", 31),
          Map.entry("recognition appraiseDossier requestSupplement", 31),
          Map.entry("recognition issuePaper issued", 36),
          Map.entry("recognition receiveDossier received", 31),
          Map.entry("recognition issuePaper_card issued", 33),
          Map.entry("transfer issuePaper issued", 36),
          Map.entry("transfer issuePaper_mend issued", 32),
          Map.entry("transfer issuePaper_onward issued", 32),
          Map.entry("transfer issuePaper_proposal issued", 32),
          Map.entry("transfer-body issuePaper issued", 35),
          Map.entry("transfer-temporary introduce introduced", 34));

  @Autowired WalkedRoutes routes;
  @Autowired ProcedureWalker walker;
  @Autowired OpenedWorkItems items;
  @Autowired Steps steps;
  @Autowired HosoClock clock;
  @Autowired Acting acting;
  @Autowired JdbcClient jdbc;

  private final Map<String, List<String>> opened = new TreeMap<>();
  private final Map<String, List<String>> completed = new TreeMap<>();

  @BeforeEach
  void nobody_has_opened_too_many() {
    jdbc.sql("delete from hoso.throttle_bucket").update();
    opened.clear();
    completed.clear();
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  Stream<String> slugs() {
    return routes.slugs().stream();
  }

  @ParameterizedTest
  @MethodSource("slugs")
  void opening_and_completing_a_step_sends_few_statements(String slug) throws IOException {
    Set<Way> gone = new HashSet<>();
    for (WalkedRoute route : routes.of(slug)) {
      for (List<Way> path : new Paths(routes.ways(route), false).covering(gone)) {
        acting.by(counting(slug, acting.deeds()), () -> walk(route, path));
        gone.addAll(path);
      }
    }
    write(slug);
    assertThat(above(opened, TO_OPEN)).as("opened").isEmpty();
    assertThat(above(completed, TO_COMPLETE)).as("completed").isEmpty();
    theEngineHasNothingOfWhatItIsNotAskedFor();
  }

  private void walk(WalkedRoute route, List<Way> path) {
    UUID dossier = walker.open(route);
    path.forEach(way -> walker.go(dossier, way));
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

  private static Map<String, Integer> above(Map<String, List<String>> counted, int most) {
    Map<String, Integer> above = new TreeMap<>();
    counted.forEach(
        (name, statements) -> {
          if (statements.size() > allowed(name, most)) {
            above.put(name, statements.size());
          }
        });
    return above;
  }

  private Deeds counting(String slug, Deeds deeds) {
    return (Deeds)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Deeds.class},
            (self, method, arguments) -> {
              if (method.getName().equals("claim")) {
                open(slug, (CurrentUser) arguments[0], (UUID) arguments[1]);
              }
              if (method.getName().equals("complete")) {
                open(slug, (CurrentUser) arguments[0], (UUID) arguments[1]);
                return complete(slug, deeds, method, arguments);
              }
              return call(deeds, method, arguments);
            });
  }

  /** What sends more differs by one or two with who holds what when the test comes to run. */
  private static int allowed(String name, int most) {
    return MORE.containsKey(name) ? MORE.get(name) + SWAY : most;
  }

  private void open(String slug, CurrentUser by, UUID step) {
    keep(
        opened,
        slug + " " + steps.get(step).stepId(),
        StatementProbe.statementsOf(() -> items.open(by, step)));
  }

  private Object complete(String slug, Deeds deeds, Method method, Object[] arguments) {
    String name = slug + " " + steps.get((UUID) arguments[1]).stepId();
    String outcome = ((CompleteRequest) arguments[2]).outcome();
    keep(
        completed,
        name + " " + outcome,
        StatementProbe.statementsOf(() -> call(deeds, method, arguments)));
    return null;
  }

  private static Object call(Deeds deeds, Method method, Object[] arguments) {
    try {
      return method.invoke(deeds, arguments);
    } catch (InvocationTargetException refused) {
      throw refused.getCause() instanceof RuntimeException problem
          ? problem
          : new IllegalStateException(refused.getCause());
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  /** The most there ever were. */
  private static void keep(Map<String, List<String>> kept, String name, List<String> statements) {
    kept.merge(
        name,
        statements.stream().filter(sql -> !onceForAll(sql)).toList(),
        (one, two) -> two.size() > one.size() ? two : one);
  }

  /** A position nobody was asked for before, and a calendar that is kept in memory from then on. */
  private static boolean onceForAll(String sql) {
    return sql.contains("insert into position") || sql.contains("from hoso.calendar_version");
  }

  private void write(String slug) throws IOException {
    String directory = System.getProperty("hoso.statements");
    if (directory != null) {
      List<String> lines = new ArrayList<>();
      opened.forEach((name, sent) -> lines.add("OPEN " + name + " " + sent.size()));
      completed.forEach((name, sent) -> lines.add("COMPLETE " + name + " " + sent.size()));
      opened.forEach((name, sent) -> sent.forEach(sql -> lines.add(line("@OPEN ", name, sql))));
      completed.forEach(
          (name, sent) -> sent.forEach(sql -> lines.add(line("@COMPLETE ", name, sql))));
      Files.write(Path.of(directory, "statements-" + slug + ".txt"), lines);
    }
  }

  private static String line(String what, String name, String sql) {
    return what + name + " | " + sql.replaceAll("\\s+", " ");
  }
}
