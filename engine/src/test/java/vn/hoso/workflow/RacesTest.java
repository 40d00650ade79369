package vn.hoso.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Problem;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitChanges;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** Two people at once, one of them inside a larger transaction, as the rows of a list are. */
@IntegrationTest
class RacesTest {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Units units;
  @Autowired UnitChanges changes;
  @Autowired Tasks tasks;
  @Autowired Steps steps;
  @Autowired TransactionTemplate transaction;
  @Autowired EntityManager entities;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final ExecutorService colleague = Executors.newSingleThreadExecutor();
  private UUID dossier;
  private StepRecordView step;

  @BeforeEach
  void aDossierBeforeTheSectionCommittee() {
    dossier = line.open(line.newCell(Place.UNDER_SECTION));
    step = line.advanceTo(dossier, "appraiseSection");
  }

  @AfterEach
  void stop() {
    colleague.shutdown();
  }

  @Test
  void a_claim_made_meanwhile_is_not_written_over_by_who_had_read_the_step_before() {
    UnitView unit = units.get(step.unitId(), TestOrganisation.START);
    CurrentUser kim = organisation.holder(unit, Role.SECRETARY);
    CurrentUser lan = organisation.holder(unit, Role.SECRETARY);

    Object refusal =
        transaction.execute(
            status -> {
              assertThat(steps.get(step.id()).holderId()).isNull();
              meanwhile(() -> tasks.claim(lan, step.id()));
              status.setRollbackOnly();
              return attempted(() -> tasks.claim(kim, step.id()));
            });

    assertThat(refusal).isInstanceOf(Problem.class);
    assertThat(((Problem) refusal).code()).isEqualTo("TASK-001");
    assertThat(steps.get(step.id()).holderId()).isEqualTo(lan.officialId());
  }

  @Test
  void work_on_a_step_does_not_undo_the_move_of_its_unit() {
    CurrentUser holder = line.holder(step.positionId());
    UnitView unit = units.get(step.unitId(), TestOrganisation.START);
    UnitView elsewhere = elsewhere();
    transaction.executeWithoutResult(
        status -> {
          assertThat(steps.get(step.id()).unitPath()).isEqualTo(unit.path());
          meanwhile(() -> move(unit, elsewhere));
          tasks.claim(holder, step.id());
        });
    assertThat(steps.get(step.id()).unitPath()).isEqualTo(elsewhere.path() + unit.id() + "/");
  }

  @Test
  void a_step_that_begins_while_its_unit_moves_is_moved_with_it() throws Exception {
    line.complete(dossier, "agreed");
    UnitView unit = units.get(step.unitId(), TestOrganisation.START);
    UnitView elsewhere = elsewhere();
    Future<?> moved =
        transaction.execute(
            status -> {
              tasks.recall(line.holder(step.positionId()), step.id());
              Future<?> moving = colleague.submit(() -> move(unit, elsewhere));
              awaitWaitingOrDone(moving);
              return moving;
            });
    moved.get();
    StepRecordView anew = line.current(dossier);
    assertThat(anew.stepId()).isEqualTo("appraiseSection");
    assertThat(anew.unitPath()).isEqualTo(elsewhere.path() + unit.id() + "/");
  }

  @Test
  void what_several_doors_write_says_at_which_writing_it_stands() {
    assertThat(entities.getMetamodel().getEntities())
        .filteredOn(type -> type.getJavaType().getPackageName().matches(".*\\.(dossier|document)"))
        .isNotEmpty()
        .allMatch(EntityType::hasVersionAttribute);
  }

  private UnitView elsewhere() {
    return organisation.unit(
        organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Sơn Tây");
  }

  private void move(UnitView unit, UnitView elsewhere) {
    changes.move(unit.id(), elsewhere.id(), LocalDate.now(clock));
  }

  /** Until the database says that somebody waits for us, or that he did not have to. */
  private void awaitWaitingOrDone(Future<?> moving) {
    while (!moving.isDone() && waiting() == 0) {
      Thread.onSpinWait();
    }
  }

  private int waiting() {
    return jdbc.sql(
            "select count(*) from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))")
        .query(Integer.class)
        .single();
  }

  private void meanwhile(Runnable act) {
    try {
      colleague.submit(act).get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static Object attempted(Callable<?> act) {
    try {
      return act.call();
    } catch (Exception refusal) {
      return refusal;
    }
  }
}
