package vn.hoso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.AdmissionLine;
import vn.hoso.HosoApplication;
import vn.hoso.KeptTables;
import vn.hoso.TestPdf;
import vn.hoso.audit.Histories;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.file.PaperFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.requirement.Supplement;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Problem;
import vn.hoso.state.WholeDossiers;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/** A data folder of the version before procedures were data: it starts, and its dossiers go on. */
class OldHomeTest {

  /** A working day after the last day of that home. */
  private static final Instant AFTER = Instant.parse("2026-11-30T02:00:00Z");

  /** More than any way through the model has. */
  private static final int STEPS = 40;

  private static final List<String> ENDS =
      List.of("RESULT_DELIVERED", "INTAKE_REFUSED", "WITHDRAWN", "STOPPED");

  private static final OldHome LEFT = new OldHome("0173");

  /** Beyond the numbers given in that home. */
  private int number = 1000;

  @TempDir static Path home;
  private static ConfigurableApplicationContext product;

  @BeforeAll
  static void started() {
    product =
        new SpringApplicationBuilder(HosoApplication.class)
            .profiles("demo")
            .initializers(context -> context.getBeanFactory().addBeanPostProcessor(LEFT))
            .run(
                "--server.port=0",
                "--hoso.home=" + home,
                "--hoso.database.temporary=true",
                "--hoso.sign-in.hash-memory=64",
                "--hoso.job-executor.active=false",
                "--hoso.demo.stories=false",
                "--hoso.public-url=http://localhost");
  }

  @AfterAll
  static void stopped() {
    if (product != null) {
      product.close();
    }
  }

  @Test
  void the_people_added_to_the_demo_since_are_there_once() {
    List<String> expected =
        DemoRows.of("persons.txt").stream().map(row -> row[0]).sorted().toList();
    // Those of the lists are made with their dossiers: no story is told here.
    assertThat(jdbc().sql("select full_name from hoso.person").query(String.class).list())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void the_year_of_the_province_and_of_its_committees_is_planned() {
    assertThat(
            jdbc()
                .sql("select count(distinct unit_id) from hoso.year_plan where planned > 0")
                .query(Integer.class)
                .single())
        .isGreaterThan(1);
  }

  /** Of the old home only the rows were kept: no paper is issued whose file is missing. */
  private void signedPapersAreThere() {
    byte[] signed = TestPdf.onePage();
    String sha256 = product.getBean(PaperFiles.class).keepPrinted(signed).orElseThrow();
    KeptTables.unguarded(jdbc(), "signing_file");
    jdbc()
        .sql("update hoso.signing_file set sha256 = ?, size = ? where kind = 'SIGNED'")
        .params(sha256, signed.length)
        .update();
  }

  @Test
  void every_dossier_of_it_is_played_to_its_end() {
    List<UUID> old = LEFT.dossiers();
    assertThat(old).hasSize(60);
    AdmissionLine line = product.getBean(AdmissionLine.class);
    assertThat(limitsOf(line, old))
        .as("as they were when it was opened")
        .isNotEmpty()
        .containsOnly("60 ngày làm việc");
    signedPapersAreThere();
    HosoClock clock = product.getBean(HosoClock.class);
    List<String> stuck = new ArrayList<>();
    old.forEach(
        id -> {
          clock.moveTo(AFTER);
          int left = STEPS;
          try {
            while (!line.open(id).isEmpty() && left-- > 0) {
              clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
              complete(line, id);
            }
          } catch (Problem refused) {
            stuck.add(id + " at " + line.open(id) + ": " + refused.errors());
          }
        });
    assertThat(stuck).isEmpty();
    assertThat(
            jdbc()
                .sql("select distinct status from hoso.dossier where id in (:ids)")
                .param("ids", old)
                .query(String.class)
                .list())
        .isSubsetOf(ENDS);
    Histories histories = product.getBean(Histories.class);
    assertThat(old).allSatisfy(id -> assertThat(histories.verify(id).whole()).isTrue());
  }

  /** The Party's limit of those that are open, which a newer folder shortens to 45 days. */
  private static List<String> limitsOf(AdmissionLine line, List<UUID> dossiers) {
    WholeDossiers door = product.getBean(WholeDossiers.class);
    return dossiers.stream()
        .filter(id -> !line.open(id).isEmpty())
        .flatMap(id -> door.of(line.worker(line.current(id)), id).clocks().stream())
        .filter(each -> each.limitName().equals("decision"))
        .map(each -> each.deadline().limit().vi())
        .toList();
  }

  private void complete(AdmissionLine line, UUID id) {
    StepRecordView step = line.claim(id);
    String outcome = AdmissionLine.happy(step.stepId());
    CurrentUser by = line.worker(step);
    CompleteRequest request = line.request(step, outcome, null);
    if (outcome.equals("numbered")) {
      ((ObjectNode) request.data()).put("paperNumber", ++number + "-QĐ/TU");
    }
    if (outcome.equals("supplied")) {
      // Its form has no place for a reason, so that the papers asked for come.
      var state = product.getBean(WholeDossiers.class).of(by, id);
      state.supplement().items().stream()
          .map(Supplement.Item::document)
          .distinct()
          .forEach(code -> line.upload(by, id, code));
    }
    line.uploadMissing(by, id);
    product.getBean(Tasks.class).complete(by, step.id(), request);
  }

  private static JdbcClient jdbc() {
    return product.getBean(JdbcClient.class);
  }
}
