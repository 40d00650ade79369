package vn.hoso.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.AskedNames;
import vn.hoso.shared.Found;
import vn.hoso.state.DossierState;
import vn.hoso.step.StepClosed;
import vn.hoso.step.StepReaddressed;
import vn.hoso.unit.Units;

/** The list of tallies that wait for a confirmation. */
@Component
class WaitingRows {

  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final Units units;
  private final AskedNames names;
  private final Clock clock;

  WaitingRows(JdbcClient jdbc, Units units, AskedNames names, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.names = names;
    this.clock = clock;
  }

  void add(DossierState dossier, Vote vote, int version, CurrentUser by, Instant at) {
    StepRecordView step = vote.step();
    remove(step.id());
    jdbc.sql(
            """
            insert into hoso.ballot_waiting (task_id, version, dossier_id, dossier_code, person_name, step_name,
              unit_id, unit_path, unit_name, roles, entered_by, entered_by_name, entered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(step.id(), version, dossier.id(), dossier.code())
        .params(dossier.about(), step.stepName())
        .params(step.unitId(), step.unitPath())
        .params(units.nameOn(step.unitId(), LocalDate.now(clock)))
        .param(roles(vote))
        .params(by.officialId(), by.fullName(), Timestamp.from(at))
        .update();
  }

  /** Null where whoever sits on the body confirms. */
  private static String[] roles(Vote vote) {
    var named = vote.rule().confirmedBy();
    return named.isEmpty() ? null : named.stream().map(Role::name).toArray(String[]::new);
  }

  void remove(UUID taskId) {
    jdbc.sql("delete from hoso.ballot_waiting where task_id = ?").param(taskId).update();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(StepClosed closed) {
    remove(closed.taskId());
  }

  /** What waits with a unit that ends waits with its successor. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(StepReaddressed event) {
    var step = event.step();
    jdbc.sql(
            "update hoso.ballot_waiting set unit_id = ?, unit_path = ?, unit_name = ? where task_id = ?")
        .params(step.unitId(), step.unitPath())
        .params(units.nameOn(step.unitId(), LocalDate.now(clock)), step.id())
        .update();
  }

  /** Those the official may confirm, the oldest first; the same predicate as the policy's. */
  Found<WaitingBallot> of(CurrentUser by) {
    var found =
        jdbc.sql(
                """
            select * from hoso.ballot_waiting
            where entered_by <> :me and dossier_id <> all (array <about>)
              and ((roles is null and unit_id = any (cast(:units as uuid[])))
                or exists (select 1 from unnest(roles) role
                  where unit_id::text || role = any (cast(:posts as text[])))
                or unit_path like any (cast(:prefixes as text[])))
            order by entered_at, task_id
            limit :most
            """
                    .replace("<about>", OwnDossiers.ABOUT))
            .param("person", by.personId())
            .param("me", by.officialId())
            .param(
                "units",
                by.positions().stream()
                    .filter(held -> BallotPolicy.OF_THE_BODY.contains(held.role()))
                    .map(HeldPosition::unitId)
                    .toArray(UUID[]::new))
            .param(
                "posts",
                by.positions().stream()
                    .map(held -> held.unitId() + held.role().name())
                    .toArray(String[]::new))
            .param(
                "prefixes",
                by.positions().stream()
                    .filter(held -> BallotPolicy.ABOVE.contains(held.role()))
                    .map(held -> held.unitPath() + "%")
                    .toArray(String[]::new))
            .param("most", MOST + 1)
            .query(this::read)
            .list();
    return Found.of(found, MOST);
  }

  private WaitingBallot read(ResultSet row, int number) throws SQLException {
    return new WaitingBallot(
        row.getObject("task_id", UUID.class),
        row.getObject("dossier_id", UUID.class),
        row.getString("dossier_code"),
        row.getString("person_name"),
        names.step(row.getString("step_name")),
        row.getString("unit_name"),
        row.getInt("version"),
        row.getString("entered_by_name"),
        row.getTimestamp("entered_at").toInstant());
  }
}
